import { expect, test } from "vitest";
import { registerPledge } from "../../src/actions/register-pledge.ts";
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
	expect((await run(world, ["assign", id])).out).toContain(`Nobody has ${id} now.`);
	expect((await run(world, ["snooze", id])).err).toContain("Give --until and --reason, or --wake");
	expect((await run(world, ["snooze", id, "--until", "2025-10-18", "--reason", "Later"])).code).toBe(1);
	expect((await run(world, ["snooze", id, "--until", "2025-10-30", "--reason", "Later"])).out).toContain(
		"snoozed until 2025-10-30",
	);
	const { out } = await run(world, ["queue", "drafts", "--snoozed", "--json"]);
	expect(JSON.parse(out)).toMatchObject({ items: [{ id, owner: null }] });
	expect((await run(world, ["snooze", id, "--wake"])).out).toContain("back in its queues");
	for (const lane of ["tips", "replies", "links", "proposals"]) {
		expect(JSON.parse((await run(world, ["queue", lane, "--json"])).out)).toEqual({ items: [] });
	}
});
