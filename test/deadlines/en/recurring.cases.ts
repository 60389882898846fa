/** Pledges that come round again. Said on Friday 17 October 2025 at noon, UTC. */
export const CASES = `
every quarter | recurring | recurring
weekly briefings | recurring | recurring
we will report every six months | recurring | recurring
twice a year | recurring | recurring
$50 billion a year | recurring | recurring
publish an annual report | recurring | recurring
every Monday | recurring | recurring
every other week | recurring | recurring
300,000 homes per year | recurring | recurring
each month | recurring | recurring
every two years | recurring | recurring
three times a week | recurring | recurring
monthly | recurring | recurring
grow by 3 percent a year | recurring | recurring
on a regular basis | recurring | recurring
bi-weekly | recurring | recurring
every 4 years | recurring | recurring
every third month | recurring | recurring
every summer | recurring | recurring
annually | recurring | recurring
every day at 9am | recurring | recurring
on Mondays | recurring | recurring
once every two weeks | recurring | recurring
quarterly reports | recurring | recurring
`;
