import { expect, test } from "vitest";
import { openDatabase } from "../../db/open.ts";
import { setSetting } from "../../db/settings.ts";
import { failureLine } from "../../src/cli/failures.ts";
import { textsFor } from "../../src/text/text.ts";
import { newWorld } from "../support/world.ts";

test("a write waits for what another holds locked only so long, and says what is wrong", async () => {
	await using world = await newWorld("2026-03-01T12:00:00Z");
	const now = world.deps.now();
	await world.db.transact((tx) => setSetting(tx, "a fact", 1, now));
	const other = openDatabase(world.deps.config.databaseUrl, { lockMs: 200, statementMs: 0, connections: 10 });
	const refusal = await world.db.transact(async (tx) => {
		await setSetting(tx, "a fact", 2, now);
		return other.transact((second) => setSetting(second, "a fact", 3, now)).catch((error: unknown) => error);
	});
	expect(failureLine(refusal, textsFor("en"))).toMatch(/^Another program holds the database locked\. /);
	await other.transact((tx) => setSetting(tx, "a fact", 3, now));
	await other.close();
});
