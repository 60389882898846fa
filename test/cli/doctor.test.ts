import type { AddressInfo } from "node:net";
import { eq } from "drizzle-orm";
import { SMTPServer } from "smtp-server";
import { afterEach, expect, test } from "vitest";
import { fanOuts } from "../../db/schema/alerts.ts";
import { messages } from "../../db/schema/mail.ts";
import { runJob } from "../../jobs/run-job.ts";
import { inviteUser } from "../../src/actions/invite-user.ts";
import { NO_ANSWER_TWICE } from "../../src/domain/subscription.ts";
import { insertEvent, insertPledge } from "../support/rows.ts";
import { newWorld, type World } from "../support/world.ts";
import { startSite } from "../web/site-server.ts";
import { run } from "./shell.ts";

let world: World;

afterEach(() => world.close());

interface Check {
	readonly name: string;
	readonly state: string;
	readonly detail: string;
	readonly mend: string;
}

async function doctor() {
	const { code, out } = await run(world, ["doctor", "--json"]);
	const { checks } = JSON.parse(out) as { checks: Check[] };
	return { code, states: Object.fromEntries(checks.map((check) => [check.name, check.state])), checks };
}

test("a house whose clock is watched and whose admin is there has no problem", async () => {
	world = await newWorld("2026-03-01T09:00:00Z");
	await world.user("admin");
	await run(world, ["sweep"]);
	const { code, states } = await doctor();
	expect(code).toBe(0);
	expect(new Set(Object.values(states))).toEqual(new Set(["ok"]));
});

test("a new house is told what to do, without a problem", async () => {
	world = await newWorld("2026-03-01T09:00:00Z");
	const { code, states, checks } = await doctor();
	expect(code).toBe(0);
	expect(states).toMatchObject({ admins: "warning", sweep: "warning" });
	for (const check of checks) expect(check.mend !== "").toBe(check.state !== "ok");
});

test("a sweep that stopped is a problem", async () => {
	world = await newWorld("2026-03-01T09:00:00Z");
	await run(world, ["sweep"]);
	world.at("2026-03-01T09:10:00Z");
	expect(await doctor()).toMatchObject({ code: 1, states: { sweep: "problem" } });
});

test("a clock that is behind the last sweep is a problem", async () => {
	world = await newWorld("2026-03-01T09:00:00Z");
	await run(world, ["sweep"]);
	world.at("2026-02-26T09:00:00Z");
	expect(await doctor()).toMatchObject({ code: 1, states: { sweep: "problem" } });
});

test("events that wait for somebody to decide whether they are told are told to the operator", async () => {
	world = await newWorld("2026-03-01T09:00:00Z");
	const { id: pledgeId } = await insertPledge(world, { lapseCheckAt: null });
	const eventId = await insertEvent(world, { kind: "lapsed", pledgeId });
	const held = { heldAt: world.deps.now(), pendingSince: null, reason: "storm" };
	await world.db.transact((tx) => tx.update(fanOuts).set(held).where(eq(fanOuts.eventId, eventId)));
	const check = (await doctor()).checks.find(({ name }) => name === "alerts");
	expect(check).toMatchObject({ state: "warning", detail: expect.stringContaining("Nobody is told of an event") });
	expect(check?.mend).toContain("/desk");
});

test("a message that nobody sends is a problem", async () => {
	world = await newWorld("2026-03-01T09:00:00Z");
	await inviteUser(world.deps, { kind: "operator" }, { email: "a@newsroom.test", name: "A", role: "editor" });
	expect((await doctor()).states).toMatchObject({ outbox: "ok" });
	world.at("2026-03-01T09:20:00Z");
	expect(await doctor()).toMatchObject({ code: 1, states: { outbox: "problem" } });
});

test("a message of which nobody knows whether its reader has it is told, with what to do, until a person has decided", async () => {
	world = await newWorld("2026-03-01T09:00:00Z");
	const editor = await world.user("editor");
	await inviteUser(world.deps, { kind: "operator" }, { email: "a@newsroom.test", name: "A", role: "editor" });
	const uncertain = { state: "uncertain", reason: NO_ANSWER_TWICE, dueAt: null, unanswered: 2 } as const;
	await world.db.transact((tx) => tx.update(messages).set(uncertain));
	await using site = await startSite(world);
	const desk = await site.signedIn(editor);
	expect((await desk.get("/desk")).text).toContain("Of one message nobody knows whether its reader has it");
	const check = (await doctor()).checks.find(({ name }) => name === "outbox");
	expect(check).toMatchObject({ state: "warning", detail: expect.stringContaining("nobody knows") });
	expect(check?.mend).toMatch(/outbox --state uncertain.*outbox retry N.*outbox cancel N --reason/);
	expect((await run(world, ["outbox", "cancel", "1", "--reason", "They told us they have it."])).code).toBe(0);
	expect((await doctor()).states).toMatchObject({ outbox: "ok" });
	expect((await desk.get("/desk")).text).not.toContain("nobody knows");
});

test("a job that failed at its last run is a problem, in its own words", async () => {
	world = await newWorld("2026-03-01T09:00:00Z");
	const run = () => Promise.reject(new Error("the well is dry"));
	await runJob(world.deps, { name: "draw-water", every: "day", run });
	const { code, checks } = await doctor();
	expect(code).toBe(1);
	expect(checks.find((check) => check.name === "jobs")?.detail).toContain("the well is dry");
});

test("production needs HTTPS and a mail server", async () => {
	world = await newWorld("2026-03-01T09:00:00Z", { NODE_ENV: "production", BASE_URL: "http://pledges.example" });
	const { code, states } = await doctor();
	expect(code).toBe(1);
	expect(states).toMatchObject({ address: "problem", mail: "problem", secret: "warning" });
});

test("a mail server that answers is fine, one that does not is a problem", async () => {
	const server = new SMTPServer({ authOptional: true, disabledCommands: ["STARTTLS"] });
	const port = await listen(server);
	const settings = { SMTP_URL: `smtp://127.0.0.1:${port}`, MAIL_FROM: "pledges@newsroom.test" };
	world = await newWorld("2026-03-01T09:00:00Z", settings);
	expect((await doctor()).states).toMatchObject({ mail: "ok" });
	await new Promise<void>((resolve) => server.close(resolve));
	const { code, checks } = await doctor();
	expect(code).toBe(1);
	expect(checks.find((check) => check.name === "mail")).toMatchObject({ state: "problem" });
	expect(checks.find((check) => check.name === "mail")?.detail).toContain("ECONNREFUSED");
});

test("people read one line for each check and the sum of them", async () => {
	world = await newWorld("2026-03-01T09:00:00Z");
	const { out } = await run(world, ["doctor"]);
	expect(out).toMatch(/^ok +start +The settings/);
	expect(out).toMatch(/\nwarning +admins +There is no admin\. Add one: bywhen user add/);
	expect(out).toMatch(/\n0 problems, 2 warnings, 12 ok\n$/);
});

async function listen(server: SMTPServer): Promise<number> {
	await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", () => resolve()));
	return (server.server.address() as AddressInfo).port;
}
