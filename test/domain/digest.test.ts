import { expect, test } from "vitest";
import { latestDigest } from "../../src/domain/digest.ts";

const at = (instant: string) => new Date(instant);

test.each([
	["UTC", 7, "2026-03-02T06:59:59Z", "2026-03-01", "2026-03-01T07:00:00Z"],
	["UTC", 7, "2026-03-02T07:00:00Z", "2026-03-02", "2026-03-02T07:00:00Z"],
	["Pacific/Kiritimati", 7, "2026-03-01T17:00:00Z", "2026-03-02", "2026-03-01T17:00:00Z"],
	["America/Los_Angeles", 23, "2026-03-02T07:00:00Z", "2026-03-01", "2026-03-02T07:00:00Z"],
	// The hour that clocks skip: half past one becomes half past three, so 02:00 is 03:00.
	["Europe/Paris", 2, "2026-03-29T01:00:00Z", "2026-03-29", "2026-03-29T01:00:00Z"],
	["America/New_York", 2, "2026-03-08T07:00:00Z", "2026-03-08", "2026-03-08T07:00:00Z"],
	// The hour that clocks repeat: the first one.
	["Europe/Paris", 2, "2026-10-25T00:00:00Z", "2026-10-25", "2026-10-25T00:00:00Z"],
	["Europe/Paris", 2, "2026-10-25T01:30:00Z", "2026-10-25", "2026-10-25T00:00:00Z"],
	// Havana's clocks go from midnight to one o'clock: that day has no midnight.
	["America/Havana", 0, "2026-03-08T05:00:00Z", "2026-03-08", "2026-03-08T05:00:00Z"],
	// Half an hour of summer time.
	["Australia/Lord_Howe", 7, "2026-10-03T20:00:00Z", "2026-10-04", "2026-10-03T20:00:00Z"],
	// Apia had no 30 December 2011.
	["Pacific/Apia", 7, "2011-12-30T16:59:00Z", "2011-12-29", "2011-12-29T17:00:00Z"],
	["Pacific/Apia", 7, "2011-12-30T17:00:00Z", "2011-12-31", "2011-12-30T17:00:00Z"],
])("the latest daily digest in %s at %i:00, seen at %s, is that of %s", (timeZone, digestHour, now, on, scheduled) => {
	const digest = latestDigest("daily", { timeZone, digestHour }, at(now));
	expect(digest.on).toBe(on);
	expect(digest.scheduledAt.toISOString()).toBe(at(scheduled).toISOString());
});

test.each([
	["2026-03-01T23:59:59Z", "2026-02-23"],
	["2026-03-02T06:59:59Z", "2026-02-23"],
	["2026-03-02T07:00:00Z", "2026-03-02"],
	["2026-03-08T12:00:00Z", "2026-03-02"],
])("the latest weekly digest, seen at %s, is that of Monday %s", (now, on) => {
	expect(latestDigest("weekly", { timeZone: "UTC", digestHour: 7 }, at(now)).on).toBe(on);
});

test.each(["Europe/Paris", "America/Havana", "Pacific/Apia", "Asia/Beirut", "America/St_Johns", "Australia/Lord_Howe"])(
	"in %s every date of a year has one digest at most, and every date that exists has one",
	(timeZone) => {
		for (const digestHour of [0, 2]) {
			const seen = new Map<string, string>();
			const end = at("2027-01-01T00:00:00Z").getTime();
			for (let now = at("2026-01-01T00:00:00Z").getTime(); now < end; now += 3 * 3_600_000) {
				const { on, scheduledAt } = latestDigest("daily", { timeZone, digestHour }, new Date(now));
				expect(scheduledAt.getTime()).toBeLessThanOrEqual(now);
				expect(seen.get(on) ?? scheduledAt.toISOString()).toBe(scheduledAt.toISOString());
				seen.set(on, scheduledAt.toISOString());
			}
			expect([365, 366]).toContain(seen.size);
		}
	},
);
