/** A fourth, mixed batch: labelled before they were first read by the resolver. */
export const CASES = `
# said 2022-09-20
fourth | invest 30 billion dollars in water infrastructure over the next seven years | 2029-09-20
fourth | deliver 500,000 charging points by 2030 | 2030-12-31 or 2029-12-31
fourth | the Secretary shall submit the report within 120 days of the date of this memorandum | 2023-01-18
fourth | not later than 45 days after the date of this directive | 2022-11-04
fourth | We're going to have it signed by the end of next week | 2022-10-02 or 2022-10-01 or 2022-09-30
fourth | We'll have more to share on that in the coming weeks | vague
fourth | I'd expect to see a readout later today | 2022-09-20
fourth | the President will travel to the region next month | 2022-10-31
fourth | We expect the first shipments to go out as early as next week | 2022-10-02 or 2022-10-01 or 2022-09-30
fourth | cut cancer deaths by half over the next 25 years | 2047-09-20
fourth | we will be off Russian gas well before the middle of the decade | 2025-12-31 or 2025-06-30 or 2024-12-31
fourth | reduce emissions by 65 percent by 2035 and reach net zero no later than 2050 | 2035-12-31 or 2034-12-31 or 2050-12-31
fourth | The subsidy will continue through the end of the fiscal year | 2022-09-30
fourth | 1,000 police officers in the first six months | none or 2023-03-20 or term
fourth | All ministries must move their data centres by December 31, 2023 | 2023-12-31
fourth | Vaccines will be available for children under five in about two months | 2022-11-20
fourth | the bridge will be finished in 14 months | 2023-11-20
fourth | the team will be on the ground within the next 48 hours | 2022-09-22
fourth | in the next month or two you will see prices come down | 2022-11-20
fourth | I'll release my tax returns before the election | event
fourth | We will end child hunger by the end of this decade | 2029-12-31 or 2030-12-31
fourth | My administration will review every contract in the first 100 days | term
fourth | I'd give it until the end of October | 2022-10-31
fourth | We need to do this before winter | 2022-11-30 or 2022-12-20 or 2022-12-21
fourth | hundreds of jobs will be created in the next two to four years | 2026-09-20
fourth | two new prisons, to be built by the end of 2025 | 2025-12-31
fourth | double teacher salaries in five years | 2027-09-20
fourth | eliminate the deficit within ten years | 2032-09-20
fourth | no new coal plants after 2025 | none or 2025-12-31
fourth | Build 100 km of metro lines every year | recurring
fourth | the plan will save households $500 a year | none or recurring
fourth | the first phase takes three years | 2025-09-20
fourth | a 30-day comment period | none or 2022-10-20
fourth | we will finish the wall, and quickly | vague
fourth | immediately after taking office | term
fourth | on my first day in office I will rescind the order | term
fourth | during my first month as president | term
fourth | I will serve only one term | none or term
fourth | in my second term | term or none
fourth | throughout my term | term
fourth | this winter | 2023-02-28 or 2023-03-19 or 2023-03-20
fourth | by early fall | 2022-09-30 or 2022-10-31 or 2022-10-21 or 2022-10-22 or 2022-10-20
fourth | before the holidays | vague or event or none
fourth | at the end of the summer season | event or 2023-08-31 or none
fourth | in the spring | 2023-05-31 or 2023-06-20
fourth | by spring 2024 | 2024-05-31 or 2024-02-29 or 2024-06-20 or 2024-03-19
fourth | by Thanksgiving weekend | 2022-11-27 or 2022-11-24 or 2022-11-26
fourth | by Ramadan | 2023-03-22 or 2023-03-23 or 2023-04-20
fourth | on New Year's Eve | 2022-12-31
fourth | the day before Christmas Eve | 2022-12-23
fourth | 7 days after Easter | 2023-04-16
fourth | Q1 2023 | 2023-03-31
fourth | by the end of Q2 | 2023-06-30
fourth | FY24 | 2024-09-30 or 2024-12-31 or 2024-03-31 or 2024-06-30
fourth | in the 2023 fiscal year | 2023-09-30 or 2023-12-31
fourth | before the fiscal year is out | 2022-09-30
fourth | early in the third quarter of next year | 2023-07-31
fourth | mid-October | 2022-10-20 or 2022-10-15
fourth | late January | 2023-01-31
fourth | early December 2022 | 2022-12-10
fourth | the first half of November | 2022-11-15
fourth | the week of October 10 | 2022-10-16 or 2022-10-15 or 2022-10-14
fourth | the last week of the month | 2022-09-30 or 2022-09-25 or 2022-10-02
fourth | on the 4th Thursday of November | 2022-11-24
fourth | Monday, September 26, 2022 at 9:30 am | 2022-09-26
fourth | 9/30/2022 | 2022-09-30
fourth | 2022-10-05T17:00 | 2022-10-05
fourth | Oct 3rd - 7th | 2022-10-07
fourth | 3 to 7 October 2022 | 2022-10-07
fourth | between October 3 and November 11 | 2022-11-11
fourth | from now through Thanksgiving | 2022-11-24
fourth | Wed | 2022-09-21
fourth | on Thursday night | 2022-09-22
fourth | Friday afternoon at the latest | 2022-09-23
fourth | next Monday morning | 2022-09-26
fourth | this weekend | 2022-09-25
fourth | Saturday week | 2022-10-01
fourth | ten days ago | none
fourth | last year we delivered on our promise | none
fourth | in the past decade | none
fourth | since January | none
fourth | after midnight | none
fourth | starting next Monday, masks are optional | 2022-09-26 or none
fourth | beginning October 1, the fee is waived | 2022-10-01 or none
fourth | effective January 2023 | 2023-01-31 or 2023-01-01 or none
fourth | for the first time in a generation | none
fourth | for six months | 2023-03-20 or none
fourth | frozen for two years | 2024-09-20
fourth | the moratorium will last until March 31, 2023 | 2023-03-31
fourth | we will keep rates where they are through next year | 2023-12-31
fourth | no evictions this winter | 2023-02-28 or 2023-03-19 or 2023-03-20
fourth | We will not leave until the job is done | none or event or vague
fourth | until we have a deal | event
fourth | once Congress passes the bill | event
fourth | if Congress sends me a bill, I will sign it | event
fourth | within 30 days of enactment | event
fourth | after the inauguration | event or none or term
fourth | by the time the new parliament meets | event
fourth | prior to the G20 summit in Bali | event
fourth | at the upcoming summit | event or none
fourth | soon enough | vague
fourth | pretty soon | vague
fourth | in the very short term | vague
fourth | any minute now | vague
fourth | in the months ahead | vague
fourth | over the next few years | vague
fourth | several years from now | vague
fourth | one of these days | vague
fourth | hopefully by the end of the year, but certainly by the spring | 2022-12-31 or 2023-05-31 or 2023-06-20
fourth | in six weeks or so | 2022-11-01
fourth | in 3 1/2 years | 2026-03-20
fourth | within 1.5 years | 2024-03-20
fourth | in 18-24 months | 2024-09-20
fourth | in two, three weeks | 2022-10-11
fourth | 60-90 days | 2022-12-19 or none
fourth | less than a month | 2022-10-20 or none
fourth | a month and a half from now | 2022-11-04 or 2022-11-05
fourth | next 12 months | 2023-09-20
fourth | in the coming year | 2023-09-20 or 2023-12-31
fourth | in the next fiscal quarter | 2022-12-31
fourth | every single week | recurring
fourth | bi-annually | recurring
fourth | each quarter | recurring
fourth | monthly until the crisis is over | recurring or event
fourth | once every four years | recurring
fourth | we have nothing to announce today | none or 2022-09-20 or standing
fourth | I have no timetable for that | none
fourth | as we have said many times | none
fourth | 5G in every village | none
fourth | 911 operators | none
fourth | 24 hours a day, seven days a week | none or recurring
fourth | the 117th Congress | none
fourth | Title 42 | none
fourth | Build Back Better | none
fourth | all 50 states | none
fourth | 2.5 million barrels | none
fourth | a $15 minimum wage | none
fourth | Friday's jobs report | 2022-09-23 or none
fourth | the March on Washington | none
fourth | our sons and daughters | none
fourth | we may have more on that | none
fourth | mid-level officials | none
fourth | the early bird | none
fourth | the end of the road | none
fourth | by sea and by air | none
fourth | by 20 percent | none
fourth | in 20 states | none
fourth | over 100 cities | none
fourth | within 5 miles of the border | none
fourth | before a judge | none
fourth | by the Department of Justice | none
`;
