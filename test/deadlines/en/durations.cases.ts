/** Lengths of time: within, in, over, for; hours and working days. Said on Friday 17 October 2025 at noon, UTC. */
export const CASES = `
within two weeks | 2025-10-31 | duration
I will end the war within 24 hours | 2025-10-18T12:00Z | hours
in 10 days | 2025-10-27 | duration
within the next six months | 2026-04-17 | duration
over the next five years we will build 1.5 million homes | 2030-10-17 | duration
in the next 30 days | 2025-11-16 | duration
in 2-3 weeks | 2025-11-07 | duration
two to three weeks from now | 2025-11-07 | duration
between 10 and 14 days from now | 2025-10-31 | duration
within a year and a half | 2027-04-17 | duration
in half a year | 2026-04-17 | duration
in a couple of months | 2025-12-17 | duration
within a fortnight | 2025-10-31 | duration
in less than three months | 2026-01-17 | duration
no later than 60 days from today | 2025-12-16 | duration
in the next two or three days | 2025-10-20 | duration
in about six weeks' time | 2025-11-28 | duration
90 days from now | 2026-01-15 | duration
within 1 year and 6 months | 2027-04-17 | duration
in two and a half years | 2028-04-17 | duration
within eighteen months | 2027-04-17 | duration
within the coming year | 2026-10-17 | duration
over the next decade | 2035-10-17 | duration
in 45 minutes | 2025-10-17T12:45Z | hours
in the next 48 hours | 2025-10-19T12:00Z | hours
in an hour and a half | 2025-10-17T13:30Z | hours
within 72 hours | 2025-10-20T12:00Z | hours
in half an hour | 2025-10-17T12:30Z | hours
a week from today | 2025-10-24 | duration
two weeks from Monday | 2025-11-03 | counted-from
for the next three years | 2028-10-17 | duration
in three to four years | 2029-10-17 | duration
it will take 18 months to finish the work | 2027-04-17 | duration
we will do it in ninety days | 2026-01-15 | duration
we have 60 days to get this done | 2025-12-16 | duration
a 90-day deadline | 2026-01-15 | duration
over a ten-year period | 2035-10-17 | duration
within 100 days | 2026-01-25 | duration
in as little as two weeks | 2025-10-31 | duration
in the next 12 to 18 months | 2027-04-17 | duration
up to two years from now | 2027-10-17 | duration
in four years or less | 2029-10-17 | duration
in the next year or two | 2027-10-17 | duration
in a month or two | 2025-12-17 | duration
in 24 to 48 hours | 2025-10-19T12:00Z | hours
within ten business days | 2025-10-31 | working-days
in five working days | 2025-10-24 | working-days
within 3 business days of today | 2025-10-22 | working-days
in the next week or so | 2025-10-24 | duration
over the next two decades | 2045-10-17 | duration
in under six months | 2026-04-17 | duration
not more than 15 days from now | 2025-11-01 | duration
within thirty (30) days | 2025-11-16 | duration
within sixty days of the date of this order | 2025-12-16 | duration
180 days after the date of this memorandum | 2026-04-15 | duration
in 3 months' time | 2026-01-17 | duration
three months from today | 2026-01-17 | duration
in one week | 2025-10-24 | duration
within 6 mos | 2026-04-17 | duration
in 2 yrs | 2027-10-17 | duration
36 hours from now | 2025-10-19T00:00Z | hours
in 90 minutes | 2025-10-17T13:30Z | hours
two weeks hence | 2025-10-31 | duration
five days later | 2025-10-22 | duration
in the next ten years | 2035-10-17 | duration
next 72 hours | 2025-10-20T12:00Z | hours
the next three to five days | 2025-10-22 | duration
over the coming 12 months | 2026-10-17 | duration
during the next quarter century | 2050-10-17 | duration
within the hour | 2025-10-17T13:00Z | hours
in the next hour | 2025-10-17T13:00Z | hours
in the next 24 hours or so | 2025-10-18T12:00Z | hours
two days from tomorrow | 2025-10-20 | counted-from
10 days after Thanksgiving | 2025-12-07 | counted-from
3 weeks before Christmas | 2025-12-04 | counted-from
one month from the end of the year | 2026-01-31 | counted-from
six months after 1 January 2026 | 2026-07-01 | counted-from
30 days from November 1 | 2025-12-01 | counted-from
within 2 weeks of November 1st | 2025-11-15 | counted-from
within 30 days after 1 January 2026 | 2026-01-31 | counted-from
in the next century | 2125-10-17 | duration
over the next couple of weeks | 2025-10-31 | duration
$2 trillion over ten years | 2035-10-17 | duration
for another two years | 2027-10-17 | duration
a decision is due in the next two weeks | 2025-10-31 | duration
`;
