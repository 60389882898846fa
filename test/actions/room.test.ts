import { afterEach, beforeEach, expect, test } from "vitest";
import { listEvidence } from "../../db/evidence.ts";
import { findPledge } from "../../db/pledges.ts";
import { addEvidence } from "../../src/actions/add-evidence.ts";
import { addStatement } from "../../src/actions/add-statement.ts";
import { registerPledge } from "../../src/actions/register-pledge.ts";
import { wholePledge } from "../../src/api/read-pledge.ts";
import { LIMIT_SETTINGS, MOST, setLimits } from "../../src/domain/lengths.ts";
import type { Actor } from "../../src/domain/role.ts";
import { aPledge, aSource, someEvidence } from "../support/pledges.ts";
import { newWorld, type World } from "../support/world.ts";

let world: World;
let editor: Actor;
let publicId: string;
beforeEach(async () => {
	world = await newWorld("2025-10-20T09:00:00Z");
	editor = await world.user("editor");
	publicId = await registerPledge(world.deps, editor, aPledge());
});
afterEach(async () => {
	setLimits({ MOST_PARTS: "1000" });
	await world.close();
});

const add = () => addEvidence(world.deps, editor, { publicId, ...someEvidence });

test("more than two hundred pieces of evidence are all there", async () => {
	for (let n = 0; n < 205; n += 1) await add();
	const pledge = await findPledge(world.db, publicId);
	if (!pledge) throw new Error("No pledge");
	expect(await listEvidence(world.db, pledge.id)).toHaveLength(205);
	expect((await wholePledge(world.deps, pledge)).evidence).toHaveLength(205);
});

test("one part more than a pledge may have is refused in words, and nothing vanishes", async () => {
	setLimits({ MOST_PARTS: "20" });
	for (let n = 0; n < 20; n += 1) await add();
	await expect(add()).rejects.toThrow('pledge.too_many_parts {"have":20,"parts":"evidence"}');
	const version = (await findPledge(world.db, publicId))?.version ?? 0;
	const statement = { quote: "We will.", saidOn: "2025-10-18", place: "" };
	await addStatement(world.deps, editor, { publicId, version, statement, source: aSource });
});

test("a limit out of its range is passed over, and one in it is in force", () => {
	setLimits({ MOST_PARTS: "1" });
	expect(MOST.parts).toBe(1000);
	setLimits({ MOST_PARTS: "50" });
	expect(MOST.parts).toBe(50);
	expect(LIMIT_SETTINGS.MOST_PARTS.of()).toBe(50);
});
