/** Terms of office and milestones before their dates are registered. Said on Friday 17 October 2025 at noon, UTC. */
export const CASES = `
shares will be delivered within 30 days of closing | milestone | milestone
troops will leave within 60 days of the agreement | milestone | milestone
we'll get it done by the end of my first term | term | term
on my first day in office | term | term
within the first 100 days | term | term
before I leave office | term | term
on day one | term | term
during this parliament | term | term
before the next election | milestone | milestone
until the war is over | milestone | milestone
by the time of the summit | milestone | milestone
once the bill passes | milestone | milestone
`;
