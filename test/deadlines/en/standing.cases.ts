/** Pledges to refrain or to keep, and pledges on a condition. Said on Friday 17 October 2025 at noon, UTC. */
export const CASES = `
no new taxes before 2027 | standing 2026-12-31 | standing
no tax rises this year | standing 2025-12-31 | standing
we will not raise taxes until 2028 | standing 2027-12-31 | standing
it won't be ready until 2027 | none | open-start
rents will be frozen for two years | standing 2027-10-17 | standing
I will never raise taxes | standing | standing
they agreed not to discuss the issue publicly | standing | standing
suspend tariffs for 90 days | standing 2026-01-15 | standing
We'll see if they keep their word; if not, we'll deal with it | condition | condition
`;
