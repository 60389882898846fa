import { expect, test } from "vitest";
import { fanOutAlerts } from "../../jobs/fan-out-alerts.ts";
import { run } from "../cli/shell.ts";
import { insertEvent, insertPledge, insertSubscriber } from "../support/rows.ts";
import { startSite } from "../support/site.ts";
import { newWorld } from "../support/world.ts";

test("of an event that nobody is told of, page and command say why", async () => {
	await using world = await newWorld("2026-04-03T12:00:00Z");
	await insertSubscriber(world, { follows: [{ scope: "all", targetId: 0, pace: "instant" }] });
	const lapsed = async (instant: string, settledAt: Date | null) => {
		const pledge = await insertPledge(world, { lapseCheckAt: null, settledAt });
		return insertEvent(world, { kind: "lapsed", pledgeId: pledge.id, occurredAt: new Date(instant) });
	};
	const old = await lapsed("2026-03-01T00:00:00Z", null);
	const settled = await lapsed("2026-04-03T00:00:00Z", new Date("2026-04-03T11:00:00Z"));
	const told = await lapsed("2026-04-03T00:00:00Z", null);
	await fanOutAlerts(world.deps);
	await using site = await startSite(world);
	const admin = await site.signedIn("admin");
	const said = async (event: number) => [
		(await admin.get(`/admin/outbox/events/${event}`)).text.replaceAll(/<[^>]+>/g, " "),
		(await run(world, ["outbox", "--event", String(event)])).out.replaceAll(/\s+/g, " "),
	];
	for (const words of await said(old)) expect(words).toContain("more than 14 days late");
	for (const words of await said(settled)) expect(words).toContain("The outcome was settled before anybody was told.");
	for (const words of await said(told)) expect(words).not.toMatch(/before anybody|days late|Closed/);
});
