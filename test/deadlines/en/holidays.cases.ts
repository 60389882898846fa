/** Fixed, moving and lunar holidays. Said on Friday 17 October 2025 at noon, UTC. */
export const CASES = `
before Christmas | 2025-12-24 | holiday
by Christmas | 2025-12-25 | holiday
by Thanksgiving | 2025-11-27 | holiday
by New Year's Eve | 2025-12-31 | holiday
before Easter | 2026-04-04 | holiday
by Labor Day | 2026-09-07 | holiday
by Memorial Day weekend | 2026-05-25 | weekend
by Independence Day | 2026-07-04 | holiday
the day after Thanksgiving | 2025-11-28 | relative-day
two weeks after Easter | 2026-04-19 | counted-from
before the new year | 2025-12-31 | holiday
by Veterans' Day | 2025-11-11 | holiday
by Good Friday | 2026-04-03 | holiday
by Passover | 2026-04-09 | holiday
before Ramadan | 2026-02-17 | holiday
by Eid al-Fitr | 2026-03-20 | holiday
by Chinese New Year | 2026-02-17 | holiday
by Hanukkah 2025 | 2025-12-22 | holiday
on MLK Day | 2026-01-19 | holiday
on Martin Luther King Jr. Day | 2026-01-19 | holiday
on Presidents' Day | 2026-02-16 | holiday
by St. Patrick's Day | 2026-03-17 | holiday
Mother's Day | 2026-05-10 | holiday
Father's day 2026 | 2026-06-21 | holiday
Halloween | 2025-10-31 | holiday
New Year's Day | 2026-01-01 | holiday
boxing day | 2025-12-26 | holiday
Yom Kippur | 2026-09-21 | holiday
Diwali | 2025-10-20 | holiday
Rosh Hashanah 2026 | 2026-09-13 | holiday
ash wednesday | 2026-02-18 | holiday
Black Friday | 2025-11-28 | holiday
Cyber Monday | 2025-12-01 | holiday
Christmas Eve | 2025-12-24 | holiday
from now until Christmas | 2025-12-25 | holiday
`;
