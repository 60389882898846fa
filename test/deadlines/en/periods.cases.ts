/** Months, quarters, seasons, years and their parts. Said on Friday 17 October 2025 at noon, UTC. */
export const CASES = `
by March | 2026-03-31 | month
in November | 2025-11-30 | month
by October | 2025-10-31 | month
before January | 2025-12-31 | month
in May 2027 | 2027-05-31 | month
by September of next year | 2026-09-30 | month
this December | 2025-12-31 | month
next April | 2026-04-30 | month
in early November | 2025-11-10 | part-of-period
by late January | 2026-01-31 | part-of-period
by mid-December | 2025-12-15 | part-of-period
by the end of November | 2025-11-30 | end-of-period
before the end of March 2026 | 2026-03-31 | end-of-period
by the middle of next month | 2025-11-15 | part-of-period
by 2030 | 2030-12-31 | year
by the year 2035 | 2035-12-31 | year
in 2026 | 2026-12-31 | year
before 2026 | 2025-12-31 | year
by the end of 2027 | 2027-12-31 | end-of-period
by end-2026 | 2026-12-31 | end-of-period
net zero by 2050 at the latest | 2050-12-31 | year
by mid-2026 | 2026-06-30 | part-of-period
in early 2026 | 2026-03-31 | part-of-period
late next year | 2026-12-31 | part-of-period
in the first half of 2026 | 2026-06-30 | part-of-period
in the second half of next year | 2026-12-31 | part-of-period
by the start of 2026 | 2026-03-31 | part-of-period
by year-end | 2025-12-31 | end-of-period
by year end 2026 | 2026-12-31 | end-of-period
by the end of the decade | 2029-12-31 | end-of-period
by the turn of the year | 2025-12-31 | end-of-period
before the year is out | 2025-12-31 | this-period
this year | 2025-12-31 | this-period
next year | 2026-12-31 | next-period
later this year | 2025-12-31 | this-period
by this time next year | 2026-10-17 | relative-day
by the end of this month | 2025-10-31 | end-of-period
next month | 2025-11-30 | next-period
in the first quarter of 2026 | 2026-03-31 | quarter
in Q3 2026 | 2026-09-30 | quarter
by Q1 | 2026-03-31 | quarter
next quarter | 2026-03-31 | quarter
by the end of the fourth quarter | 2025-12-31 | end-of-period
in H1 2027 | 2027-06-30 | half-year
this quarter | 2025-12-31 | quarter
this fiscal year | 2026-09-30 | fiscal-year
by the end of fiscal year 2027 | 2027-09-30 | end-of-period
in FY2027 | 2027-09-30 | fiscal-year
next fiscal year | 2027-09-30 | fiscal-year
by the end of FY26 | 2026-09-30 | end-of-period
in the 2030s | 2039-12-31 | decade
by the early 2030s | 2032-12-31 | part-of-period
this summer | 2026-08-31 | season
by the fall | 2025-11-30 | season
next spring | 2026-05-31 | season
by summer 2026 | 2026-08-31 | season
in the spring of 2027 | 2027-05-31 | season
before the winter | 2025-11-30 | season
by the end of the summer | 2026-08-31 | end-of-period
this fall | 2025-11-30 | season
by next summer | 2026-08-31 | season
first half of November | 2025-11-15 | part-of-period
second half of 2026 | 2026-12-31 | half-year
the beginning of November | 2025-11-10 | part-of-period
late next month | 2025-11-30 | part-of-period
mid next year | 2026-06-30 | part-of-period
early in the new year | 2026-03-31 | part-of-period
by early spring | 2026-03-31 | part-of-period
late summer | 2026-08-31 | part-of-period
mid-summer 2026 | 2026-07-15 | part-of-period
at year's end | 2025-12-31 | end-of-period
end of next week | 2025-10-26 | end-of-period
end of the month | 2025-10-31 | end-of-period
EOY | 2025-12-31 | end-of-period
eom | 2025-10-31 | end-of-period
the end of Q2 2026 | 2026-06-30 | end-of-period
Q4 | 2025-12-31 | quarter
fourth quarter 2026 | 2026-12-31 | quarter
the 2nd quarter | 2026-06-30 | quarter
the first quarter of next year | 2026-03-31 | quarter
Q2 of fiscal year 2026 | 2026-03-31 | fiscal-year
first six months of 2026 | 2026-06-30 | part-of-period
the last three months of the year | 2025-12-31 | end-of-period
in the first ten days of December | 2025-12-10 | part-of-period
the next decade | 2039-12-31 | next-period
this century | 2099-12-31 | this-period
by mid-century | 2050-12-31 | part-of-period
next weekend | 2025-10-26 | next-period
until the end of March | 2026-03-31 | end-of-period
through 2027 | 2027-12-31 | year
up to December | 2025-12-31 | month
through the end of the year | 2025-12-31 | end-of-period
the company said Monday it will close the plant by June | 2026-06-30 | month
the deal is expected to close in the fourth quarter | 2025-12-31 | quarter
the company expects to complete the sale by year-end | 2025-12-31 | end-of-period
she plans to retire next spring | 2026-05-31 | season
`;
