import { expect, test } from "vitest";
import { listTimeZones } from "../../src/domain/time-zones.ts";

test("zones are offered by the names of today and by former ones, each once", () => {
	const zones = listTimeZones();
	expect(zones).toEqual(expect.arrayContaining(["Europe/Kyiv", "Asia/Kolkata", "America/Argentina/Buenos_Aires"]));
	expect(zones[0]).toBe("UTC");
	expect(new Set(zones).size).toBe(zones.length);
	for (const zone of zones) expect(new Intl.DateTimeFormat("en", { timeZone: zone }), zone).toBeTruthy();
});
