import { afterEach, beforeEach, expect, test } from "vitest";
import { findPledge } from "../../db/pledges.ts";
import { promisers, topics } from "../../db/schema/pledges.ts";
import { events } from "../../db/schema/record.ts";
import { addMilestone } from "../../src/actions/add-milestone.ts";
import { editPledge } from "../../src/actions/edit-pledge.ts";
import { registerPledge } from "../../src/actions/register-pledge.ts";
import type { Actor } from "../../src/domain/role.ts";
import { aPledge } from "../support/pledges.ts";
import { newWorld, type World } from "../support/world.ts";

let world: World;
let editor: Actor;
beforeEach(async () => {
	world = await newWorld("2025-10-20T09:00:00Z");
	editor = await world.user("editor");
});
afterEach(() => world.close());

const register = (change: Parameters<typeof aPledge>[0]) => registerPledge(world.deps, editor, aPledge(change));
const topicRows = () => world.db.select({ name: topics.name, slug: topics.slug }).from(topics).orderBy(topics.id);

test("two topics whose names want the same address are two topics", async () => {
	const long = "The rebuilding of the bridges over the great river in the years";
	await register({ topics: ["C++", "C#", `${long} to come`, `${long} gone by`] });
	await register({ topics: ["C#", "C++", "c++"] });
	expect(await topicRows()).toEqual([
		{ name: "C++", slug: "c" },
		{ name: "C#", slug: "c-2" },
		{ name: `${long} to come`, slug: "the-rebuilding-of-the-bridges-over-the-great-river-in-the-ye" },
		{ name: `${long} gone by`, slug: "the-rebuilding-of-the-bridges-over-the-great-river-in-the-ye-2" },
	]);
});

test("a topic and a promiser in other capitals and spaces are the same", async () => {
	const by = (name: string) => [{ name, kind: "person" as const, roleThen: "" }];
	await register({ topics: ["Café policy"], promisers: by("José Álvarez") });
	await register({ topics: ["CAFÉ  POLICY", "café policy"], promisers: by("JOSÉ ÁLVAREZ") });
	expect(await topicRows()).toEqual([{ name: "Café policy", slug: "café-policy" }]);
	expect(await world.db.$count(promisers)).toBe(1);
});

test("naming another topic with the same address is a change of the pledge", async () => {
	const publicId = await register({ topics: ["C++"] });
	const { promisers: held, title, kind, criteria, beneficiary, notes } = aPledge();
	const edit = { publicId, version: 1, promisers: held, title, kind, criteria, beneficiary, notes, reason: "Misread." };
	await editPledge(world.deps, editor, { ...edit, topics: ["c++"] });
	expect((await findPledge(world.db, publicId))?.version).toBe(1);
	await editPledge(world.deps, editor, { ...edit, topics: ["C#"] });
	const kinds = (await world.db.select({ kind: events.kind }).from(events)).map((event) => event.kind);
	expect(kinds).toContain("edited");
});

test("a milestone in other capitals is there already", async () => {
	const milestone = { name: "The Opening", state: "unknown", onDate: undefined, source: undefined } as const;
	await addMilestone(world.deps, editor, milestone);
	const again = addMilestone(world.deps, editor, { ...milestone, name: "the  opening" });
	await expect(again).rejects.toThrow("milestone.name_taken");
});

test("a long name in any script has an address of whole characters", async () => {
	await register({ topics: ["𠀋".repeat(61)] });
	const [row] = await topicRows();
	expect(row?.slug).toBe("𠀋".repeat(60));
});
