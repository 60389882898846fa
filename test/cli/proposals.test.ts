import { expect, test } from "vitest";
import { markOutcome } from "../../src/actions/mark-outcome.ts";
import { registerPledge } from "../../src/actions/register-pledge.ts";
import { aPledge, someEvidence } from "../support/pledges.ts";
import { newWorld } from "../support/world.ts";
import { run } from "./shell.ts";

test("proposals are listed, shown and decided in a user's name, which is never the author's", async () => {
	await using world = await newWorld("2025-11-05T09:00:00Z", { SECOND_EDITOR: "on" });
	const author = await world.user("editor");
	await world.user("editor");
	await world.user("fact_checker");
	const propose = async () => {
		const publicId = await registerPledge(world.deps, author, aPledge());
		const judged = { outcome: "fulfilled", happenedOn: "2025-10-30", rationale: "Traffic flows." } as const;
		const change = { changeKind: "update", reason: "", evidence: [someEvidence] } as const;
		await markOutcome(world.deps, author, { publicId, version: 1, ...judged, ...change });
	};
	await propose();
	expect((await run(world, ["proposal", "list"])).out).toMatch(/1 +2025-11-05T09:00 +fulfilled +User 1/);
	expect((await run(world, ["proposal", "show", "1"])).out).toContain("Traffic flows.");
	expect((await run(world, ["proposal", "show", "1"])).out).toMatch(/Version +1\n/);
	const approve = (email: string, version = "1") =>
		run(world, ["proposal", "approve", "1", "--as", email, "--pledge-version", version]);
	expect((await approve("user2@newsroom.test", "2")).err).toContain("changed");
	expect((await run(world, ["proposal", "approve", "1", "--as", "user2@newsroom.test"])).code).toBe(2);
	expect((await approve("user1@newsroom.test")).code).toBe(1);
	expect((await approve("user3@newsroom.test")).code).toBe(1);
	expect((await approve("nobody@newsroom.test")).err).toContain("There is no user");
	expect(await approve("user2@newsroom.test")).toMatchObject({ code: 0, out: "Proposal 1 is approved.\n" });
	expect((await run(world, ["proposal", "list"])).out).toBe("Nothing waits.\n");
	await propose();
	expect((await run(world, ["proposal", "assign", "2", "user2@newsroom.test"])).code).toBe(0);
	const comment = ["--comment", "The source says Friday."];
	const back = await run(world, ["proposal", "return", "2", "--as", "user2@newsroom.test", ...comment]);
	expect(back).toMatchObject({ code: 0, out: "Proposal 2 is sent back.\n" });
	await propose();
	const withdrawn = await run(world, ["proposal", "withdraw", "3", "--as", "user1@newsroom.test", "--json"]);
	expect(JSON.parse(withdrawn.out)).toMatchObject({ id: 3, state: "withdrawn" });
	expect((await run(world, ["proposal", "show", "9"])).err).toContain("There is no proposal 9");
});

test("conflicts of interest are declared, listed and ended", async () => {
	await using world = await newWorld("2025-11-05T09:00:00Z");
	await registerPledge(world.deps, await world.user("editor"), aPledge());
	const words = ["--promiser", "A minister", "--reason", "A relative works there."];
	const declared = await run(world, ["conflict", "declare", "user1@newsroom.test", ...words]);
	expect(declared).toMatchObject({ code: 0, out: "Conflict 1 is on record.\n" });
	expect((await run(world, ["conflict", "list"])).out).toMatch(/1 +User 1 +A minister +2025-11-05/);
	expect((await run(world, ["conflict", "end", "1"])).code).toBe(0);
	expect((await run(world, ["conflict", "end", "1"])).err).toContain("ended already");
});
