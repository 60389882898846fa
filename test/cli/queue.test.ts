import { expect, test } from "vitest";
import { registerPledge } from "../../src/actions/register-pledge.ts";
import { sendTip } from "../../src/actions/send-tip.ts";
import { aPledge } from "../support/pledges.ts";
import { newWorld } from "../support/world.ts";
import { run } from "./shell.ts";

test("the queues are listed, a pledge is assigned, snoozed and woken from the command line", async () => {
	await using world = await newWorld("2025-10-18T09:00:00Z");
	await world.user("editor");
	const id = await registerPledge(world.deps, { kind: "operator" }, aPledge({ publish: false }));
	expect((await run(world, ["queue"])).out).toMatch(/drafts +1 +0/);
	expect((await run(world, ["assign", id, "--to", "user1@newsroom.test"])).out).toContain(
		`user1@newsroom.test has ${id}`,
	);
	expect((await run(world, ["queue", "drafts"])).out).toMatch(new RegExp(`${id} +2025-10-18 +User 1 +Open the bridge`));
	expect((await run(world, ["queue", "drafts", "--nobody"])).out).toContain("Nothing waits there.");
	expect((await run(world, ["assign", id, "--to", "nobody@newsroom.test"])).code).toBe(1);
	const ofUser = await run(world, ["queue", "drafts", "--owner", "user1@newsroom.test", "--promiser", "A minister"]);
	expect(ofUser.out).toContain(id);
	expect((await run(world, ["queue", "drafts", "--days", "1"])).out).toContain("Nothing waits there.");
	expect((await run(world, ["queue", "drafts", "--promiser", "Nobody known"])).code).toBe(1);
	expect((await run(world, ["assign", id])).out).toContain(`Nobody has ${id} now.`);
	expect((await run(world, ["snooze", id])).err).toContain("Give --until and --reason, or --wake");
	expect((await run(world, ["snooze", id, "--until", "2025-10-18", "--reason", "Later"])).code).toBe(1);
	expect((await run(world, ["snooze", id, "--until", "2025-10-30", "--reason", "Later"])).out).toContain(
		"snoozed until 2025-10-30",
	);
	const { out } = await run(world, ["queue", "drafts", "--snoozed", "--json"]);
	expect(JSON.parse(out)).toMatchObject({ items: [{ kind: "pledge", id, owner: null, snoozedUntil: "2025-10-30" }] });
	expect((await run(world, ["snooze", id, "--wake"])).out).toContain("back in its queues");
	for (const lane of ["tips", "replies", "links", "proposals"]) {
		expect(JSON.parse((await run(world, ["queue", lane, "--json"])).out)).toEqual({ items: [] });
	}
});

test("what is not a pledge is assigned and snoozed by its kind and number, and named so in its queue", async () => {
	await using world = await newWorld("2025-10-18T09:00:00Z");
	await world.user("editor");
	await sendTip(world.deps, {
		kind: "correction",
		words: "The day is wrong.",
		pledgeId: undefined,
		promiser: "",
		saidOn: undefined,
		url: undefined,
		contact: undefined,
	});
	expect((await run(world, ["queue", "tips"])).out).toMatch(/tip:1 +2025-10-18 +The day is wrong/);
	expect((await run(world, ["assign", "tip:1", "--to", "user1@newsroom.test"])).out).toContain("has tip:1 now");
	const snooze = ["snooze", "tip:1", "--until", "2025-10-30", "--reason", "Asked back", "--json"];
	expect(JSON.parse((await run(world, snooze)).out)).toEqual({ kind: "tip", id: "1", snoozedUntil: "2025-10-30" });
	expect((await run(world, ["queue", "tips"])).out).toContain("Nothing waits there.");
	const wrong = await run(world, ["assign", "letter:1"]);
	expect([wrong.code, wrong.err]).toEqual([2, expect.stringContaining("such as tip:12")]);
	expect((await run(world, ["snooze", "reply:7", "--wake"])).code).toBe(1);
});

test("a comment is added in a user's name, listed, and found by whom it names", async () => {
	await using world = await newWorld("2025-10-18T09:00:00Z");
	await world.user("editor");
	await world.user("fact_checker");
	const id = await registerPledge(world.deps, { kind: "operator" }, aPledge({ publish: false }));
	const add = ["comment", "add", id, "@User 1: the gazette has it.", "--as", "user2@newsroom.test"];
	expect((await run(world, add)).out).toContain("Comment 1 is added.");
	expect((await run(world, ["comment", "list", id])).out).toMatch(/User 2 +@User 1: the gazette has it/);
	const mentions = await run(world, ["comment", "mentions", "user1@newsroom.test", "--json"]);
	expect(JSON.parse(mentions.out)).toMatchObject({ items: [{ publicId: id, by: "User 2" }] });
	expect((await run(world, ["comment", "mentions", "user2@newsroom.test"])).out).toContain("Nobody has named");
});
