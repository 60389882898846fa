import { eq } from "drizzle-orm";
import { afterEach, beforeEach, expect, test } from "vitest";
import { findDeskPreferences } from "../../db/desk-preferences.ts";
import { users } from "../../db/schema/accounts.ts";
import { messages } from "../../db/schema/mail.ts";
import { suppressions } from "../../db/schema/subscribers.ts";
import { lapseDeadlines } from "../../jobs/lapse-deadlines.ts";
import { mailMornings } from "../../jobs/mail-mornings.ts";
import { assignItem } from "../../src/actions/assign-item.ts";
import { changeDeskPreferences } from "../../src/actions/change-desk-preferences.ts";
import { endMorningMail } from "../../src/actions/end-morning-mail.ts";
import { registerPledge } from "../../src/actions/register-pledge.ts";
import { snoozeItem } from "../../src/actions/snooze-item.ts";
import { latestMorning, morningNoteIn } from "../../src/domain/morning.ts";
import { addressHash } from "../../src/mail/address.ts";
import { composeMessage } from "../../src/mail/compose.ts";
import { signLink } from "../../src/mail/links.ts";
import { siteOf } from "../../src/mail/site.ts";
import { aPledge } from "../support/pledges.ts";
import { newWorld, type World } from "../support/world.ts";

const ROME = { hour: 8, timeZone: "Europe/Rome" } as const;

let world: World;
let ada: Awaited<ReturnType<World["user"]>>;

beforeEach(async () => {
	// A Monday.
	world = await newWorld("2025-10-20T12:00:00Z");
	ada = await world.user("editor");
});
afterEach(() => world.close());

const wants = (pace: "off" | "weekdays" | "daily", more: Partial<{ hour: number; timeZone: string }> = {}) =>
	changeDeskPreferences(world.deps, ada, { pace, ...ROME, ...more, shortcuts: false });
const register = (title: string) => registerPledge(world.deps, ada, aPledge({ title }));
const sent = () => world.db.select().from(messages).where(eq(messages.kind, "desk"));
const morning = async (at: string) => {
	world.at(at);
	await lapseDeadlines(world.deps);
	return (await mailMornings(world.deps)).mailed;
};

test("a user is mailed once a morning what is theirs and what nobody has, the new marked; never the same day again", async () => {
	await wants("daily");
	const [mine, free, rest] = [await register("Mine"), await register("Free"), await register("Resting")];
	await assignItem(world.deps, ada, { item: { kind: "pledge", id: mine }, ownerId: ada.userId });
	expect(await morning("2025-11-01T06:59:00Z")).toBe(0);
	await snoozeItem(world.deps, ada, { item: { kind: "pledge", id: rest }, until: "2025-12-01", reason: "Later." });
	expect(await morning("2025-11-01T07:00:00Z")).toBe(1);
	expect(await morning("2025-11-01T07:01:00Z")).toBe(0);
	expect(await morning("2025-11-01T22:00:00Z")).toBe(0);
	const [message] = await sent();
	const note = morningNoteIn(message?.data);
	expect(note).toMatchObject({ on: "2025-11-01", ownCount: 1, freeCount: 1 });
	expect(note?.own[0]).toMatchObject({ title: "Mine", lane: "lapsed", isNew: true, path: `/desk/pledges/${mine}` });
	expect(note?.free[0]).toMatchObject({ title: "Free", path: `/desk/pledges/${free}` });
	expect(await morning("2025-11-02T08:00:00Z")).toBe(1);
	expect(morningNoteIn((await sent())[1]?.data)?.own[0]?.isNew).toBe(false);
});

test("nothing that waits is no mail, and weekends are none for who wants weekdays", async () => {
	await wants("weekdays");
	expect(await morning("2025-10-21T08:00:00Z")).toBe(0);
	expect((await findDeskPreferences(world.db, ada.userId))?.seenOn).toBe("2025-10-21");
	await register("Open the bridge");
	expect(await morning("2025-11-01T08:00:00Z")).toBe(0);
	expect(await morning("2025-11-02T08:00:00Z")).toBe(0);
	expect(await morning("2025-11-03T08:00:00Z")).toBe(1);
});

test("mornings follow the civil day: a change of clocks, of hour or of zone neither skips nor doubles one", async () => {
	await register("Open the bridge");
	await wants("daily", { hour: 2 });
	world.at("2025-11-03T12:00:00Z");
	await lapseDeadlines(world.deps);
	await mailMornings(world.deps);
	const count = (await sent()).length;
	await wants("daily", { hour: 23, timeZone: "Pacific/Honolulu" });
	await mailMornings(world.deps);
	expect(await sent()).toHaveLength(count);
	const wish = { pace: "daily", hour: 2, timeZone: "Europe/Rome" } as const;
	const days = new Set<string>();
	for (let at = Date.parse("2026-03-27T00:00:00Z"); at < Date.parse("2026-03-31T00:00:00Z"); at += 900_000) {
		const on = latestMorning(wish, new Date(at));
		if (on) days.add(on);
	}
	expect([...days]).toEqual(["2026-03-27", "2026-03-28", "2026-03-29", "2026-03-30"]);
	expect(latestMorning({ ...wish, hour: 8 }, new Date("2026-03-29T05:59:00Z"))).toBeUndefined();
	expect(latestMorning({ ...wish, hour: 8 }, new Date("2026-03-29T06:00:00Z"))).toBe("2026-03-29");
});

test("switching it on after its hour waits for the next morning; one press ends it; suppressed addresses get none", async () => {
	await register("Open the bridge");
	world.at("2025-11-03T12:00:00Z");
	await lapseDeadlines(world.deps);
	await wants("daily");
	expect((await mailMornings(world.deps)).mailed).toBe(0);
	expect(await morning("2025-11-04T07:00:00Z")).toBe(1);
	const token = signLink(world.deps.secret, { purpose: "desk-mail", userId: ada.userId });
	await endMorningMail(world.deps, token);
	expect(await morning("2025-11-05T07:00:00Z")).toBe(0);
	await expect(endMorningMail(world.deps, `${token}x`)).rejects.toMatchObject({ kind: "not-found" });
	await wants("daily");
	const [user] = await world.db.select().from(users).where(eq(users.id, ada.userId));
	const hash = addressHash(world.deps.secret, user?.email ?? "");
	const row = { addressHash: hash, reason: "complaint", suppressedAt: world.deps.now() };
	await world.db.transact((tx) => tx.insert(suppressions).values(row));
	expect(await morning("2025-11-06T07:00:00Z")).toBe(0);
});

test("the letter leads to each item, and one press in it or in the mail program ends it", async () => {
	await wants("daily");
	const mine = await register("Mine");
	await assignItem(world.deps, ada, { item: { kind: "pledge", id: mine }, ownerId: ada.userId });
	await morning("2025-11-01T07:00:00Z");
	const [message] = await sent();
	const note = morningNoteIn(message?.data);
	if (!message || !note) throw new Error("There is no mail");
	const to = { messageId: message.messageId, dated: message.dated, to: "a@b.example", subscriberId: 0, language: "en" };
	const { raw, subject } = await composeMessage(siteOf(world.deps), to, { kind: "morning", note, userId: ada.userId });
	expect(subject).toContain("One thing waits for you at the desk");
	expect(raw).toContain("Yours: the deadline passed on 31 October 2025");
	expect(raw).toMatch(/List-Unsubscribe: <http[^>]+\/unsubscribe\/desk-mail\/d\.1\./);
	expect(raw).toContain("List-Unsubscribe-Post: List-Unsubscribe=One-Click");
	expect(raw).toContain(`/desk/pledges/${mine}`);
});
