/** Ranges, due at their last day. Said on Friday 17 October 2025 at noon, UTC. */
export const CASES = `
between 10 and 14 November | 2025-11-14 | range
from 3 to 7 November 2025 | 2025-11-07 | range
November 10-14 | 2025-11-14 | calendar-date
between now and Christmas | 2025-12-25 | holiday
between now and the end of the year | 2025-12-31 | end-of-period
from November 3 through November 14 | 2025-11-14 | range
from Monday to Thursday | 2025-10-23 | range
from 2026 to 2028 | 2028-12-31 | range
between June and August 2026 | 2026-08-31 | range
between 2026 and 2030 | 2030-12-31 | range
from 9 to 12 November | 2025-11-12 | range
9-12 November | 2025-11-12 | range
from Friday to Sunday | 2025-10-26 | range
Dec 28 - Jan 4 | 2026-01-04 | range
between Monday and Wednesday | 2025-10-22 | range
from November to January | 2026-01-31 | range
for two weeks starting Monday | 2025-11-02 | range
`;
