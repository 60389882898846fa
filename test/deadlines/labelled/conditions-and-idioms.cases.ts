/** Terms, milestones, conditions, refraining, and words that only sound like a time. */
export const CASES = `
# said 2025-10-17
conditions-and-idioms | I will not raise taxes before the next election | event or none
conditions-and-idioms | I promise that within my first year we will build it | term
conditions-and-idioms | before I leave office | term
conditions-and-idioms | by the time I leave office | term
conditions-and-idioms | before my time is up | term or vague or event
conditions-and-idioms | on my first day in office | term
conditions-and-idioms | on the first day of my presidency | term
conditions-and-idioms | on day one of my administration | term
conditions-and-idioms | within hours of taking office | term or vague or event
conditions-and-idioms | within minutes of being sworn in | term or vague or event
conditions-and-idioms | within the first 30 days of my administration | term
conditions-and-idioms | in the first six months of a Labour government | term
conditions-and-idioms | in year one of my presidency | term
conditions-and-idioms | in my first term | term
conditions-and-idioms | before my second term ends | term
conditions-and-idioms | by the end of his second term | term
conditions-and-idioms | by the end of this parliament | term
conditions-and-idioms | this parliament | term
conditions-and-idioms | over the course of this Parliament | term
conditions-and-idioms | in the lifetime of this Parliament | term
conditions-and-idioms | within the current legislature | term
conditions-and-idioms | in this legislative session | event or term or none
conditions-and-idioms | this session | event or term or none
conditions-and-idioms | before the session ends | event or term
conditions-and-idioms | by the end of the legislative session | event or term
conditions-and-idioms | before Congress leaves for the August recess | event
conditions-and-idioms | before the summer recess | event
conditions-and-idioms | before the August recess | event or 2026-07-31
conditions-and-idioms | before the Easter recess | event
conditions-and-idioms | by the spring budget | event
conditions-and-idioms | at the autumn budget | event
conditions-and-idioms | in the next budget | event
conditions-and-idioms | in next year's budget | event or 2026-12-31 or none
conditions-and-idioms | before the next general election | event
conditions-and-idioms | ahead of next year's midterms | event
conditions-and-idioms | before the midterm elections | event
conditions-and-idioms | before November's midterm elections | event or 2025-10-31 or 2025-11-30
conditions-and-idioms | before the 2026 midterms | event
conditions-and-idioms | until the next election | event
conditions-and-idioms | by election day | event or 2025-11-04
conditions-and-idioms | in time for the World Cup | event
conditions-and-idioms | before the Olympics | event
conditions-and-idioms | ahead of the G20 summit in Johannesburg | event
conditions-and-idioms | at COP30 | event
conditions-and-idioms | before COP30 in November | event
conditions-and-idioms | by the NATO summit in June | event or 2026-06-30
conditions-and-idioms | after the ceasefire takes effect | event or none
conditions-and-idioms | within 72 hours of the ceasefire | event
conditions-and-idioms | within three months of the election | event
conditions-and-idioms | within 90 days of enactment | event
conditions-and-idioms | within 60 days of the law taking effect | event
conditions-and-idioms | 30 days after the bill becomes law | event
conditions-and-idioms | as soon as the bill passes | event or none
conditions-and-idioms | once parliament approves it | event or none
conditions-and-idioms | as soon as the war ends | event or none
conditions-and-idioms | the day after the election | event
conditions-and-idioms | by the first anniversary of the attack | event
conditions-and-idioms | on the anniversary of the attack | event
conditions-and-idioms | in time for the start of the school year | event
conditions-and-idioms | before the start of the next school year | event
conditions-and-idioms | by the start of the new academic year | event
conditions-and-idioms | by the next school year | event
conditions-and-idioms | before school starts | event
conditions-and-idioms | when schools reopen | event or none
conditions-and-idioms | if Congress does not act, I will | event
conditions-and-idioms | if they don't sign, we will impose tariffs | event
conditions-and-idioms | unless they release the hostages, all hell will break out | event
conditions-and-idioms | if elected, I will abolish it | event or term
conditions-and-idioms | should I win, I will do it | event or none
conditions-and-idioms | if they fail to comply within 30 days, we will act | +30d or event
conditions-and-idioms | if Hamas does not release the hostages by Saturday at noon, all hell will break loose | 2025-10-18
conditions-and-idioms | we will sign if and when the Senate approves | event
conditions-and-idioms | provided that Parliament agrees, taxes will fall | event or none
conditions-and-idioms | no new taxes before 2027 | 2026-12-31
conditions-and-idioms | we will not raise taxes this year | 2025-12-31
conditions-and-idioms | we won't raise taxes in this parliament | term
conditions-and-idioms | never again | none
conditions-and-idioms | I will never raise taxes | none
conditions-and-idioms | we will keep the minimum wage where it is until 2027 | 2027-12-31 or 2026-12-31
conditions-and-idioms | no layoffs for two years | 2027-10-17
conditions-and-idioms | a freeze on rents until the end of 2026 | 2026-12-31
conditions-and-idioms | a two-year freeze on rents | 2027-10-17 or none
conditions-and-idioms | tax relief for two years | 2027-10-17 or none
conditions-and-idioms | we won't know until Friday | none
conditions-and-idioms | it won't happen before Christmas | none or 2025-12-24
conditions-and-idioms | not until next year | none
conditions-and-idioms | no earlier than March | none
conditions-and-idioms | starting in January | 2026-01-31 or 2026-01-01 or none
conditions-and-idioms | beginning January 1 | 2026-01-01 or none
conditions-and-idioms | effective January 1, 2026 | 2026-01-01 or none
conditions-and-idioms | from 2027 | none or 2027-12-31
conditions-and-idioms | from next April | none or 2026-04-30
conditions-and-idioms | as of Monday | 2025-10-20 or none
conditions-and-idioms | since 2019 we have | none
conditions-and-idioms | two weeks ago | none
conditions-and-idioms | last year we promised | none
conditions-and-idioms | in 2019 we promised a bridge | none
conditions-and-idioms | in the past two years | none
conditions-and-idioms | over the last decade | none
conditions-and-idioms | for the past six months | none
conditions-and-idioms | for the first time in 50 years | none
conditions-and-idioms | the biggest tax cut in a generation | none
conditions-and-idioms | the worst storm in 30 years | none
conditions-and-idioms | the largest investment in more than a decade | none
conditions-and-idioms | he said on Tuesday | none
conditions-and-idioms | announced on Friday that it will build a plant | none
conditions-and-idioms | the company said Monday it will cut 500 jobs | none
conditions-and-idioms | the government said last week it would act soon | vague
conditions-and-idioms | the minister said in March that the road would open by summer | 2026-08-31
conditions-and-idioms | he told reporters Thursday that talks would resume within two weeks | 2025-10-31
conditions-and-idioms | on Friday the president promised to sign the bill within 10 days | 2025-10-27
conditions-and-idioms | speaking on Monday, she pledged to end homelessness by 2030 | 2030-12-31
conditions-and-idioms | The 2024 law requires a report every two years | recurring
conditions-and-idioms | a 24-hour strike | none
conditions-and-idioms | 24/7 | none
conditions-and-idioms | 24 hours a day, 7 days a week | recurring or none
conditions-and-idioms | a five-day work week | none
conditions-and-idioms | an eight-hour day | none
conditions-and-idioms | children under five years | none
conditions-and-idioms | 12 years old | none
conditions-and-idioms | a 15-year-old girl | none
conditions-and-idioms | 10 years in prison | none or 2035-10-17
conditions-and-idioms | sentenced to 10 years | none
conditions-and-idioms | 30 years of experience | none
conditions-and-idioms | the 30-year mortgage | none
conditions-and-idioms | a 100-year-old bridge | none
conditions-and-idioms | open 9 to 5 | none
conditions-and-idioms | page 12 | none
conditions-and-idioms | Section 2 of Article 5 | none
conditions-and-idioms | Route 66 | none
conditions-and-idioms | $2030 | none
conditions-and-idioms | 2,030 homes | none
conditions-and-idioms | 2030 homes | none
conditions-and-idioms | the 2030 agenda | none or 2030-12-31
conditions-and-idioms | Agenda 2030 | none or 2030-12-31
conditions-and-idioms | Vision 2030 | none or 2030-12-31
conditions-and-idioms | Project 2025 | none or 2025-12-31
conditions-and-idioms | the class of 2026 | none
conditions-and-idioms | the 2028 Olympics | event or none
conditions-and-idioms | the Paris 2024 games | none or event
conditions-and-idioms | model year 2027 | none or 2027-12-31
conditions-and-idioms | May I ask a question | none
conditions-and-idioms | they may march in the spring | 2026-05-31
conditions-and-idioms | we will march on | none
conditions-and-idioms | one day we will win | vague
conditions-and-idioms | some day soon | vague
conditions-and-idioms | in the second place | none
conditions-and-idioms | second to none | none
conditions-and-idioms | I second that | none
conditions-and-idioms | at this point in time | none
conditions-and-idioms | once in a lifetime | none
conditions-and-idioms | in the meantime | vague or none
conditions-and-idioms | time and again | none
conditions-and-idioms | just in time | none or vague
conditions-and-idioms | around the clock | none
conditions-and-idioms | day in, day out | none or recurring
conditions-and-idioms | year after year | none or recurring
conditions-and-idioms | every year until 2030 | recurring
conditions-and-idioms | every month for two years | recurring
conditions-and-idioms | once a quarter | recurring
conditions-and-idioms | twice a year | recurring
conditions-and-idioms | three times a week | recurring
conditions-and-idioms | on the first of every month | recurring
conditions-and-idioms | each January | recurring
conditions-and-idioms | every other week | recurring
conditions-and-idioms | every weekday | recurring
conditions-and-idioms | $5 a month | recurring or none
conditions-and-idioms | 2 million a year by 2030 | 2030-12-31
conditions-and-idioms | 5 % a year for five years | 2030-10-17 or recurring
conditions-and-idioms | 300,000 homes a year by the mid-2020s | 2025-12-31 or 2026-12-31 or 2025-06-30 or 2026-06-30
conditions-and-idioms | quarterly reports | recurring
conditions-and-idioms | annual report by March 31 | 2026-03-31
`;
