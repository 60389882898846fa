/** Cases that need a term of office, and cases that need milestones; said on 17 October 2025. */
export const TERM_CASES = `
this term | term 2029-01-20 | term
by the end of my first term | term 2029-01-20 | term
before I leave office | term 2029-01-20 | term
before the end of the president's term | term 2029-01-20 | term
during his presidency | term 2029-01-20 | term
within his first 300 days | term 2025-11-15 | term
in my first year in office | term 2026-01-20 | term
by the end of his mandate | term 2029-01-20 | term
`;

export const MILESTONE_CASES = `
before the meeting with Xi | milestone 2025-10-29 | milestone
to have Ukraine wrapped up before the summit with Xi | milestone 2025-10-29 | milestone
by the next general election | milestone 2026-11-03 | milestone
at the Trump–Xi summit | milestone 2025-10-30 | milestone
within 72 hours of the ceasefire | milestone 2025-10-23 | milestone
within 48 hours of the truce taking effect | milestone 2025-10-22 | milestone
within two weeks of the ceasefire taking effect | milestone 2025-11-03 | milestone
three months after the election | milestone 2027-02-03 | milestone
until the election | milestone 2026-11-03 | milestone
after the election | milestone | milestone
no new taxes before the election | standing 2026-11-02 | standing
`;
