/** Weekdays, weeks and days around the statement. Said on Friday 17 October 2025 at noon, UTC. */
export const CASES = `
by Friday | 2025-10-24 | weekday
by Monday | 2025-10-20 | weekday
on Wednesday | 2025-10-22 | weekday
this Sunday | 2025-10-19 | weekday
next Tuesday | 2025-10-21 | weekday
next Friday | 2025-10-24 | weekday
before Thursday | 2025-10-22 | weekday
by the end of the week | 2025-10-19 | end-of-period
this week | 2025-10-19 | this-period
next week | 2025-10-26 | next-period
early next week | 2025-10-22 | part-of-period
later this week | 2025-10-19 | this-period
by the weekend | 2025-10-19 | weekend
this weekend | 2025-10-19 | weekend
the week after next | 2025-11-02 | next-period
tomorrow | 2025-10-18 | relative-day
by tomorrow evening | 2025-10-18 | relative-day
today | 2025-10-17 | relative-day
by the end of the day | 2025-10-17 | end-of-period
by close of business Friday | 2025-10-24 | clock
tonight | 2025-10-17 | relative-day
the day after tomorrow | 2025-10-19 | relative-day
the week of November 10 | 2025-11-16 | week-of
the first Monday of November | 2025-11-03 | nth-weekday
the last Friday in October | 2025-10-31 | nth-weekday
in the first week of January | 2026-01-11 | nth-week
the last day of November | 2025-11-30 | nth-day
the first two weeks of December | 2025-12-14 | nth-week
Monday week | 2025-10-27 | weekday
a week on Tuesday | 2025-10-28 | weekday
Tuesday of next week | 2025-10-21 | weekday
Monday morning | 2025-10-20 | weekday
by Thursday afternoon | 2025-10-23 | weekday
this coming Thursday | 2025-10-23 | weekday
the second Tuesday in November | 2025-11-11 | nth-weekday
third Thursday of next month | 2025-11-20 | nth-weekday
the last Monday of the year | 2025-12-29 | nth-weekday
the last week of November | 2025-11-30 | nth-week
by the second week of December | 2025-12-14 | nth-week
the third week of January 2026 | 2026-01-25 | nth-week
in week 50 | 2025-12-14 | week-of
week of 17 November | 2025-11-23 | week-of
the week starting November 3 | 2025-11-09 | week-of
end of business today | 2025-10-17 | relative-day
by EOD Friday | 2025-10-24 | weekday
Thanksgiving weekend | 2025-11-30 | weekend
Labor Day weekend | 2026-09-07 | weekend
the weekend after Thanksgiving | 2025-11-30 | weekend
the day before Christmas | 2025-12-24 | relative-day
from today until next Friday | 2025-10-24 | weekday
until Tuesday | 2025-10-21 | weekday
`;
