import { expect, test } from "vitest";
import { daysBetween, earlier, isCivilDate, isTimeZone } from "../../src/domain/civil-date.ts";
import { lapsesAt } from "../../src/domain/deadline.ts";

test.each([
	["in the middle of summer time", "2026-07-14", "Europe/Paris", "2026-07-14T22:00:00Z"],
	["on the day the clocks go forward", "2026-03-29", "Europe/Paris", "2026-03-29T22:00:00Z"],
	["on the day the clocks go back", "2026-10-25", "Europe/Paris", "2026-10-25T23:00:00Z"],
	["on a leap day", "2028-02-29", "UTC", "2028-03-01T00:00:00Z"],
	["on the last day of a year, far east", "2025-12-31", "Pacific/Kiritimati", "2025-12-31T10:00:00Z"],
	["on the last day of a year, far west", "2025-12-31", "Pacific/Pago_Pago", "2026-01-01T11:00:00Z"],
	["before a night without midnight", "2026-03-07", "America/Havana", "2026-03-08T05:00:00Z"],
	["before a day that never was", "2011-12-29", "Pacific/Apia", "2011-12-30T10:00:00Z"],
	["where a whole hour of the night is skipped at midnight", "2026-03-28", "Asia/Beirut", "2026-03-28T22:00:00Z"],
])("a deadline %s lapses at the first instant of the next civil day", (_when, dueOn, timeZone, expected) => {
	expect(lapsesAt({ dueOn, dueAt: undefined, timeZone })).toEqual(new Date(expected));
});

test("a deadline by the hour is on time at its instant and lapses right after", () => {
	const dueAt = new Date("2025-10-18T12:00:00Z");
	expect(lapsesAt({ dueOn: undefined, dueAt, timeZone: "UTC" })).toEqual(new Date("2025-10-18T12:00:00.001Z"));
});

test("without a day there is no lapse", () => {
	expect(lapsesAt({ dueOn: undefined, dueAt: undefined, timeZone: "UTC" })).toBeUndefined();
});

test.each(["2026-02-30", "2027-02-29", "2026-13-01", "2026-1-1", "16 December 2021", "", "2026-03-31T00:00"])(
	"“%s” is no civil date",
	(text) => expect(isCivilDate(text)).toBe(false),
);

test("zones are known by their IANA names", () => {
	expect(["UTC", "Europe/Paris", "America/Argentina/Buenos_Aires"].every(isTimeZone)).toBe(true);
	expect(["Mars/Olympus", "", "+02:00", "Europe/Pariss"].some(isTimeZone)).toBe(false);
});

test("days between two dates and the earlier of them", () => {
	expect(daysBetween("2024-02-28", "2024-03-01")).toBe(2);
	expect(earlier("2026-01-01", "2025-12-31")).toBe("2025-12-31");
});
