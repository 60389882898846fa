import { afterEach, beforeEach, expect, test } from "vitest";
import { findLastSuccess } from "../../db/health.ts";
import { events } from "../../db/schema/record.ts";
import { subscribers } from "../../db/schema/subscribers.ts";
import { answerRequests } from "../../jobs/answer-requests.ts";
import { confirmSubscriptions } from "../../src/actions/confirm-subscriptions.ts";
import { registerPledge } from "../../src/actions/register-pledge.ts";
import { requestSubscription } from "../../src/actions/request-subscription.ts";
import { signLink } from "../../src/mail/links.ts";
import { aPledge } from "../support/pledges.ts";
import { newWorld, type World } from "../support/world.ts";
import { run } from "./shell.ts";

let world: World;
let bridge: string;
const READER = "reader@readers.test";

beforeEach(async () => {
	world = await newWorld("2025-10-20T09:00:00Z");
	bridge = await registerPledge(world.deps, await world.user("editor"), aPledge({ title: "Open the bridge" }));
	await requestSubscription(world.deps, { email: READER, scope: "all", targetId: 0, news: ["lapsed", "outcome"] });
	await answerRequests(world.deps);
	const grant = { purpose: "confirm", subscriberId: 1, issuedAt: world.deps.now() } as const;
	await confirmSubscriptions(world.deps, signLink(world.deps.secret, grant));
});

afterEach(() => world.close());

async function json(...args: string[]) {
	const { code, out, err } = await run(world, [...args, "--json"]);
	expect({ code, err }).toEqual({ code: 0, err: "" });
	return JSON.parse(out);
}

const eventKinds = async () => (await world.db.select({ kind: events.kind }).from(events)).map(({ kind }) => kind);

test("a dry run names the events and counts who would be told, and changes nothing", async () => {
	world.at("2025-11-01T09:00:00Z");
	const before = await eventKinds();
	const dry = await json("sweep", "--dry-run");
	expect(dry.events).toEqual([
		{ kind: "lapsed", pledge: bridge, title: "Open the bridge", lapsesAt: "2025-10-31T23:00:00.000Z", subscribers: 1 },
	]);
	expect(await eventKinds()).toEqual(before);
	expect((await json("outbox")).counts).toEqual({ pending: 1 });
	expect(await findLastSuccess(world.db, "lapse-deadlines")).toBeUndefined();
});

test("a dry run looks on while somebody writes", async () => {
	world.at("2025-11-01T09:00:00Z");
	const dry = await world.db.transact(() => json("sweep", "--dry-run"));
	expect(dry.events).toMatchObject([{ kind: "lapsed", subscribers: 1 }]);
});

test("a dry run sees what is due soon, of which this reader wants no news", async () => {
	const { events } = await json("sweep", "--dry-run", "--now", "2025-10-28T00:00Z");
	expect(events).toMatchObject([{ kind: "due_soon", pledge: bridge, subscribers: 0 }]);
	const { out } = await run(world, ["sweep", "--dry-run", "--now", "2025-10-20T09:00Z"]);
	expect(out).toBe("A sweep would find nothing to do.\n");
});

test("a sweep does what its dry run said, once, and counts as the sweep of the house", async () => {
	world.at("2025-11-01T09:00:00Z");
	expect(await json("sweep")).toMatchObject({ dryRun: false, lapsed: 1, dueSoon: 0, alerts: 1 });
	expect(await json("sweep")).toMatchObject({ lapsed: 0, alerts: 0 });
	expect(await findLastSuccess(world.db, "lapse-deadlines")).toEqual(new Date("2025-11-01T09:00:00Z"));
});

test("a sweep at another instant acts then, and does not pass for the sweep of the house", async () => {
	expect(await json("sweep", "--now", "2025-11-01T00:00:00+01:00")).toMatchObject({ lapsed: 1, alerts: 1 });
	expect(await findLastSuccess(world.db, "lapse-deadlines")).toBeUndefined();
	expect(await run(world, ["sweep", "--now", "tomorrow"])).toMatchObject({ code: 2, out: "" });
});

test("in production an instant that lies ahead needs --yes", async () => {
	const other = { ...world, deps: { ...world.deps, config: { ...world.deps.config, production: true } } };
	const ahead = ["sweep", "--now", "2025-11-01T00:00Z"];
	const refused = await run(other, ahead);
	expect(refused).toMatchObject({ code: 1, out: "" });
	expect(refused.err).toMatch(/^bywhen: That instant lies ahead[^\n]+--dry-run[^\n]+\n$/);
	expect((await run(other, [...ahead, "--yes"])).code).toBe(0);
});

test("deliver sends what is due into the mailbox, once", async () => {
	world.at("2025-11-01T09:00:00Z");
	await json("sweep");
	expect(await json("deliver")).toMatchObject({ messages: 1, sent: 2, waiting: 0 });
	expect(await json("deliver")).toMatchObject({ messages: 0, sent: 0, waiting: 0 });
});

test("deliver without its mail server ends in 1 and says what to look at", async () => {
	const { config } = world.deps;
	const lost = { ...config, SMTP_URL: "smtp://127.0.0.1:1", MAIL_FROM: "pledges@newsroom.test" };
	const other = { ...world, deps: { ...world.deps, config: lost } };
	const { code, out, err } = await run(other, ["deliver", "--json"]);
	expect(code).toBe(1);
	expect(JSON.parse(out)).toMatchObject({ sent: 0, waiting: 1 });
	expect(err).toMatch(/^bywhen: The mail server cannot be used[^\n]+\n$/);
});

test("the outbox is listed by state and by event, with what the server said", async () => {
	world.at("2025-11-01T09:00:00Z");
	await json("sweep");
	await json("deliver");
	const { items } = await json("outbox", "--state", "sent");
	expect(items.map((item: { kind: string }) => item.kind)).toEqual(["alert", "confirmation"]);
	expect(items[0]).toMatchObject({ recipient: READER, attempts: 1, lastAnswer: "Kept in the built-in mailbox." });
	const [event] = items[0].events;
	const told = await json("outbox", "--event", String(event));
	expect(told).toMatchObject({ event: { kind: "lapsed", pledge: bridge }, written: 1, sums: { sent: 1 }, next: null });
	expect(told.items).toMatchObject([
		{ subscriber: 1, recipient: READER, state: "sent", attempts: 1, lastAnswer: "Kept in the built-in mailbox." },
	]);
	expect(await run(world, ["outbox", "--event", "999999"])).toMatchObject({ code: 1, out: "" });
	const { out } = await run(world, ["outbox", "--event", String(event)]);
	expect(out).toMatch(/To be told +1\nStates +1 sent\n/);
	expect((await json("outbox", "--state", "failed")).items).toEqual([]);
	expect((await run(world, ["outbox"])).out).toMatch(/\n\n2 sent\n$/);
});

test("a subscriber is shown with what they follow", async () => {
	const { items } = await json("subscriber", "show", "Reader@Readers.test");
	expect(items).toMatchObject([
		{ state: "active", follows: [{ scope: "all", pace: "instant", news: ["lapsed", "outcome"] }] },
	]);
	const { out } = await run(world, ["subscriber", "show", READER]);
	expect(items[0]).toMatchObject({ rows: [], next: null });
	expect(out).toMatch(/\nFollows +everything, instant: lapsed, outcome\n$/);
	expect(await run(world, ["subscriber", "show", "nobody@readers.test"])).toMatchObject({ code: 1, out: "" });
});

test("a subscriber is deleted for good, but not before somebody has said so", async () => {
	const asked = await run(world, ["subscriber", "delete", READER]);
	expect([asked.code, asked.err]).toEqual([1, expect.stringContaining("To delete it, add --yes.")]);
	expect((await json("subscriber", "show", READER)).items).toMatchObject([{ state: "active" }]);
	expect((await run(world, ["subscriber", "delete", READER, "--yes"])).out).toContain(`${READER} is deleted`);
	expect((await json("subscriber", "show", READER)).items).toMatchObject([{ state: "deleted", follows: [] }]);
	const rows = await world.db.select().from(subscribers);
	expect(rows.map(({ email }) => email)).toEqual([null]);
	expect(await run(world, ["subscriber", "delete", READER, "--yes"])).toMatchObject({ code: 1, out: "" });
});

test("whoever was told many things is shown a page at a time, with why and the server's words", async () => {
	world.at("2025-11-01T09:00:00Z");
	const editor = await world.user("editor");
	for (const title of ["Open the tunnel", "Open the ferry"]) {
		await registerPledge(world.deps, editor, aPledge({ title }));
	}
	await json("sweep");
	await json("deliver");
	const show = async (...more: string[]) => (await json("subscriber", "show", READER, ...more)).items[0];
	const whole = await show();
	expect(whole.rows.length).toBe(3);
	expect(whole.rows[0]).toMatchObject({ kind: "lapsed", state: "sent", lastAnswer: "Kept in the built-in mailbox." });
	const first = await show("--limit", "2");
	expect(first.rows).toEqual(whole.rows.slice(0, 2));
	expect(await show("--limit", "2", "--before", String(first.next))).toMatchObject({
		rows: whole.rows.slice(2),
		next: null,
	});
	const { out } = await run(world, ["subscriber", "show", READER, "--limit", "2"]);
	expect(out).toContain(`More: bywhen subscriber show ${READER} --before ${first.next}`);
	const event = String(whole.rows[0].event);
	const { out: ofEvent } = await run(world, ["outbox", "--event", event, "--after", "1"]);
	expect(ofEvent).not.toContain(READER);
});
