/** Dates and times of day, written out. Said on Friday 17 October 2025 at noon, UTC. */
export const CASES = `
by 31 March 2026 | 2026-03-31 | calendar-date
by March 31st, 2026 | 2026-03-31 | calendar-date
on 1 January | 2026-01-01 | calendar-date
before 15 November | 2025-11-14 | calendar-date
no later than December 1 | 2025-12-01 | calendar-date
the deadline is 30 June 2026 | 2026-06-30 | calendar-date
by Dec. 31, 2027 | 2027-12-31 | calendar-date
by 2026-06-30 | 2026-06-30 | calendar-date
on the 5th of November | 2025-11-05 | calendar-date
by the 30th | 2025-10-30 | calendar-date
on Friday, November 14 | 2025-11-14 | calendar-date
on Thursday the 23rd | 2025-10-23 | calendar-date
effective January 1st | 2026-01-01 | calendar-date
by midnight on December 31 | 2025-12-31 | clock
by 5pm on Monday | 2025-10-20T17:00Z | clock
by noon tomorrow | 2025-10-18T12:00Z | clock
at 8 p.m. Eastern tonight | 2025-10-18T00:00Z | clock
before 5 p.m. GMT on November 3rd | 2025-11-03T17:00Z | clock
at 14:30 on 3 December 2025 | 2025-12-03T14:30Z | clock
by 9 am tomorrow | 2025-10-18T09:00Z | clock
Nov 4th, 2025 | 2025-11-04 | calendar-date
twenty-first of May | 2026-05-21 | calendar-date
February 29 | 2028-02-29 | calendar-date
by 1 Nov | 2025-11-01 | calendar-date
until 30 April 2026 | 2026-04-30 | calendar-date
through December 15th | 2025-12-15 | calendar-date
the March 31 deadline | 2026-03-31 | calendar-date
by October 31 at the latest | 2025-10-31 | calendar-date
on or before January 15, 2026 | 2026-01-15 | calendar-date
the bill will be signed on the 24th | 2025-10-24 | calendar-date
02/28/2026 | 2026-02-28 | calendar-date
by 28/02/2026 | 2026-02-28 | calendar-date
30 February 2026 | none | no-deadline
by 31 April | none | no-deadline
on 11/15 | 2025-11-15 | calendar-date
due 12/31/2025 | 2025-12-31 | calendar-date
2025-12-24T18:00 | 2025-12-24T18:00Z | calendar-date
by 12.11.2025 | 2025-12-11 | calendar-date
on Jan 5 at 3:30 pm | 2026-01-05T15:30Z | clock
at 6am on Tuesday | 2025-10-21T06:00Z | clock
tomorrow at noon | 2025-10-18T12:00Z | clock
tonight at 9pm | 2025-10-17T21:00Z | clock
by 3pm | 2025-10-17T15:00Z | clock
by midnight | 2025-10-17T23:59Z | clock
before midnight tonight | 2025-10-17T23:59Z | clock
next Wednesday at 10:00 | 2025-10-22T10:00Z | clock
the 3rd of next month | 2025-11-03 | calendar-date
on the 15th | 2025-11-15 | calendar-date
week ending December 12 | 2025-12-12 | calendar-date
November 3 to 7 | 2025-11-07 | calendar-date
the offer expires at midnight on November 30 | 2025-11-30T23:59Z | clock
`;
