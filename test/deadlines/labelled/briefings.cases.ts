/** As spokespeople speak. */
export const CASES = `
# said 2023-03-14
briefings | And so we'll have more to share on that in the days ahead. | vague
briefings | I don't have a timeline to share with you today. | none or 2023-03-14
briefings | I'm not going to get ahead of the President on that today. | none or 2023-03-14
briefings | As the President said yesterday, we're going to get this done this week. | 2023-03-19
briefings | Since day one, the President has been focused on lowering costs. | none
briefings | The President has been very clear from day one. | none
briefings | We've created 12 million jobs in two years. | none
briefings | Over the last two years, we have cut the deficit by $1.7 trillion. | none
briefings | The deficit will be cut by nearly $3 trillion over the next decade. | +10y
briefings | He'll travel to Ireland next month to mark the 25th anniversary of the Good Friday Agreement. | 2023-04-30
briefings | The President will host the Prime Minister on Friday, March 17. | 2023-03-17
briefings | The First Lady will travel to Panama City, Panama, from May 17 to May 20. | 2023-05-20
briefings | This is the first budget that extends Medicare solvency by 25 years. | none
briefings | extend the life of the Medicare Trust Fund by at least 25 years | none
briefings | the Trust Fund would be solvent until 2050 | 2050-12-31 or none
briefings | We'll be rolling that out over the coming days and weeks. | vague
briefings | That's something we expect to happen in relatively short order. | vague
briefings | I would expect that to be wrapped up by the end of the week. | 2023-03-19
briefings | We have until June to raise the debt limit | 2023-06-30 or 2023-05-31
briefings | Congress must act before June 1 or we default | 2023-05-31
briefings | Treasury will run out of cash as early as June 1 | 2023-06-01 or none
briefings | the X-date could come as early as early June | 2023-06-10 or none
briefings | The tax credits expire at the end of this year | 2023-12-31
briefings | The program expires in 2025 | 2025-12-31
briefings | authorization runs through September 30, 2026 | 2026-09-30
briefings | will last through the end of the year | 2023-12-31
briefings | will be in effect for 90 days | 2023-06-12
briefings | The pause will last 60 days | 2023-05-13
briefings | a 60-day pause | none or 2023-05-13
briefings | a 60-day ceasefire, beginning Saturday | none or 2023-03-18 or 2023-05-17
briefings | for a period of 180 days | 2023-09-10
briefings | not later than 90 days after the date of enactment | event
briefings | No later than 180 days after the date of this memorandum, the Secretary shall submit a report | 2023-09-10
briefings | Within 30 days of this order, and every 90 days thereafter | 2023-04-13
briefings | within 45 days and quarterly thereafter | 2023-04-28
briefings | within one hundred and twenty days of the date of this order | 2023-07-12
briefings | within 60 calendar days | 2023-05-13
briefings | within 60 days of the issuance of the guidance | event
briefings | within 7 days of the submission of the report described in section 2 | event
briefings | The Secretary shall, within 1 year of the date of this order, | 2024-03-14
briefings | by the date that is 120 days after the date of this order | 2023-07-12
briefings | by September 2024 and annually thereafter | 2024-09-30
briefings | beginning in fiscal year 2024 | 2024-09-30 or none or 2023-10-01
briefings | by the end of fiscal year 2025 | 2025-09-30
briefings | by FY 2027 | 2027-09-30
briefings | by FY27 | 2027-09-30
briefings | in FY2024 and FY2025 | 2025-09-30 or 2024-09-30
briefings | the fiscal year 2024 budget | none or 2024-09-30
briefings | the President's FY24 budget | none or 2024-09-30
briefings | release the budget on March 9 | 2024-03-09
briefings | It'll be ready in 2 to 3 weeks | 2023-04-04
briefings | two or three weeks from now | 2023-04-04
briefings | in about three or four months | 2023-07-14
briefings | six to eight weeks from today | 2023-05-09
briefings | within six to nine months | 2023-12-14
briefings | in somewhere between 12 and 18 months | 2024-09-14
briefings | as little as six months | 2023-09-14 or none
briefings | up to two years | none or 2025-03-14
briefings | at least two years | none
briefings | for at least two more years | none or 2025-03-14
briefings | for as long as it takes | vague
briefings | in less than two years | 2025-03-14
briefings | in under a year | 2024-03-14
briefings | in just over a year | 2024-03-14
briefings | in a little over a year | 2024-03-14
briefings | in a little more than two weeks | 2023-03-28
briefings | a little less than a month from now | 2023-04-14
briefings | inside of two weeks | 2023-03-28
briefings | inside a month | 2023-04-14
briefings | within the space of a year | 2024-03-14
briefings | in the space of six months | 2023-09-14
briefings | over a period of five years | 2028-03-14
briefings | over five years | 2028-03-14
briefings | over the course of five years | 2028-03-14
briefings | over the course of the next year | 2024-03-14 or 2024-12-31
briefings | over the course of this year | 2023-12-31
briefings | in the course of next year | 2024-12-31
briefings | throughout next year | 2024-12-31
briefings | through next year | 2024-12-31
briefings | through the summer | 2023-08-31
briefings | by summer's end | 2023-08-31
briefings | by the end of the summer | 2023-08-31
briefings | before summer is over | 2023-08-31
briefings | before the summer | 2023-05-31 or 2023-06-20
briefings | by late spring | 2023-05-31 or 2023-06-20
briefings | early this summer | 2023-06-21 or 2023-06-23 or 2023-06-30 or 2023-06-22 or 2023-06-10
briefings | in the late fall | 2023-11-30
briefings | this winter | 2024-02-29 or 2023-12-31
briefings | next winter | 2024-02-29 or 2024-02-28 or 2023-12-31
briefings | by the winter | 2024-02-29 or 2023-11-30 or 2023-12-31
briefings | before winter sets in | 2023-11-30 or event
briefings | by wintertime | 2024-02-29 or 2023-11-30
briefings | the winter of 2024 | 2024-02-29 or 2025-02-28
briefings | spring 2024 | 2024-05-31
briefings | by Spring of 2024 | 2024-05-31
briefings | Fall 2023 | 2023-11-30
briefings | this Easter | 2023-04-09
briefings | by Passover | 2023-04-13 or 2023-04-05
briefings | before Ramadan | 2023-03-22
briefings | by the end of Ramadan | 2023-04-20
briefings | during Ramadan | 2023-04-20
briefings | before Lent | 2024-02-13
briefings | by Memorial Day | 2023-05-29
briefings | by Memorial Day weekend | 2023-05-29 or 2023-05-28
briefings | before the Fourth of July weekend | 2023-06-30 or 2023-07-01 or 2023-07-03
briefings | before the Fourth of July recess | 2023-07-03 or event
briefings | over the Thanksgiving holiday | 2023-11-23 or 2023-11-26
briefings | by Labor Day | 2023-09-04
briefings | after Labor Day | none
briefings | between now and Labor Day | 2023-09-04
briefings | between now and the end of the year | 2023-12-31
briefings | between now and then | none or vague
briefings | from now until Christmas | 2023-12-25 or 2023-12-24
briefings | from now through the end of June | 2023-06-30
briefings | sometime between Thanksgiving and Christmas | 2023-12-25
briefings | by the time we get to Thanksgiving | 2023-11-23
briefings | by the time summer comes around | 2023-05-31 or 2023-08-31 or event
briefings | when Congress returns next week | 2023-03-26
briefings | when Congress returns after Easter | none or event
briefings | back here on Thursday | 2023-03-16
briefings | see you back here tomorrow | 2023-03-15
briefings | tomorrow the President will sign the bill | 2023-03-15
briefings | later today | 2023-03-14
briefings | later this afternoon | 2023-03-14
briefings | tonight at 8 pm | 2023-03-15 or 2023-03-14
briefings | at 9:00 p.m. tonight | 2023-03-14
briefings | at the top of the hour | none
briefings | in the next hour | 2023-03-15 or 2023-03-14
briefings | within the hour | 2023-03-14 or vague or 2023-03-15
briefings | shortly | vague
briefings | momentarily | vague
briefings | here shortly | vague
briefings | in the near future | vague
briefings | in the next couple of weeks | 2023-03-28
briefings | in the next couple days | 2023-03-16
briefings | in the next few days | vague
briefings | in the next week or so | 2023-03-21
briefings | in the next week or two | 2023-03-28
briefings | over the next two to three weeks | 2023-04-04
briefings | over the next several weeks and months | vague
briefings | in the next two, three weeks | 2023-04-04
briefings | this coming week | 2023-03-26 or 2023-03-19
briefings | in the week ahead | 2023-03-21 or 2023-03-26 or 2023-03-19
briefings | this month and next | 2023-04-30
briefings | this year or next | 2024-12-31
briefings | this year or early next | 2024-03-31
briefings | late this year or early next | 2024-03-31
briefings | at the end of this year or the beginning of next | 2024-03-31
briefings | by the end of the year or early next year | 2024-03-31 or 2023-12-31
briefings | by 2030 or sooner | 2030-12-31
briefings | by 2030 if not sooner | 2030-12-31
briefings | by at least 2030 | 2030-12-31
briefings | by 2030 at the earliest | none or 2030-12-31
briefings | by 2030 and to net zero by 2050 | 2030-12-31
briefings | a 50 to 52 percent reduction from 2005 levels by 2030 | 2030-12-31
briefings | below 2005 levels in 2030 | 2030-12-31
briefings | cut emissions in half by 2030, from 2005 levels | 2030-12-31
briefings | compared with 1990, emissions will fall 55% by the end of the decade | 2029-12-31 or 2030-12-31
briefings | 100 percent clean electricity by 2035 | 2035-12-31
briefings | half of all new cars sold in 2030 be electric | 2030-12-31
briefings | all new vehicles by 2035 | 2035-12-31
briefings | as President Kennedy promised in 1962 to go to the moon by the end of the decade | 2029-12-31 or none or 2030-12-31
`;
