/** A fifth batch, of British and American pledges: labelled before they were first read by the resolver. */
export const CASES = `
# said 2019-06-06 country=GB
fifth | We will build 40 new hospitals by 2030 | 2030-12-31 or 2029-12-31
fifth | recruit 20,000 more police over the next three years | 2022-06-06
fifth | all diesel trains will be gone by 2040 | 2040-12-31 or 2039-12-31
fifth | a green paper on social care will be published at the earliest opportunity | vague
fifth | we will leave on 31 October, do or die | 2019-10-31
fifth | the inquiry will hold its first hearings in early 2020 | 2020-03-31
fifth | Full fibre to every home by 2025 | 2025-12-31 or 2024-12-31
fifth | legislation will be brought forward before the summer recess | event
fifth | the new timetable starts on Sunday 15 December | 2019-12-15
fifth | we'll cut the backlog by half within 18 months | 2020-12-06
fifth | 50,000 more nurses by the end of the parliament | term
fifth | raise the threshold to £50,000 from next April | 2020-04-30 or 2020-04-01 or none
fifth | we shall respond to the committee within two months | 2019-08-06
fifth | a decision on the runway will be taken by this time next year | 2020-06-06
fifth | within ten working days of today you will hear from us | 2019-06-20
fifth | Ofgem will report by the end of the month | 2019-06-30
fifth | work will be complete in the third week of July | 2019-07-21
fifth | the payments should land by Friday week | 2019-06-14
fifth | I can assure the House that it will be done by Easter | 2020-04-12 or 2020-04-11
fifth | the contract will be let this side of Christmas | 2019-12-24 or 2019-12-25
fifth | by the end of the spending review period | event or none or term
fifth | in the coming financial year | 2020-03-31 or 2020-04-05 or 2021-03-31
fifth | not before 2021 | none
fifth | it will not be before the new year | none
fifth | over the lifetime of the parliament | term
fifth | over the next spending round | event or none
fifth | I hope to make progress in short order | vague
fifth | we are months, not years, from a cure | vague or none
fifth | within weeks of the vote | vague or event
fifth | two years after commencement | event
fifth | six weeks before polling day | event
fifth | no more than 28 days after royal assent | event
fifth | by bonfire night | 2019-11-05 or 2019-11-04
fifth | before the August bank holiday weekend | 2019-08-23 or 2019-08-24 or 2019-08-25 or none
fifth | every spring and autumn | recurring
fifth | yearly reviews | recurring
fifth | three times a term | recurring or none or term
fifth | on a quarterly basis | recurring
fifth | at year end | 2019-12-31
fifth | towards the end of next year | 2020-12-31
fifth | by next summer | 2020-08-31 or 2019-08-31 or 2020-05-31 or 2020-09-21
fifth | the summer after next | 2021-08-31 or 2021-09-21 or 2020-08-31
fifth | this autumn or early next year | 2020-03-31 or 2019-11-30
fifth | within the first quarter of 2020 | 2020-03-31
fifth | H2 2020 | 2020-12-31
fifth | by June next year | 2020-06-30 or 2020-05-31
fifth | the end of Q3 2019 | 2019-09-30
fifth | by 6/9/2019 | 2019-09-06
fifth | 1 Jan 2021 | 2021-01-01
fifth | 1st of the month | 2019-07-01
fifth | on the 12th inst. | 2019-06-12 or none
fifth | Tuesday 9 July at 14.30 | 2019-07-09
fifth | by 12 noon on Monday | 2019-06-10
fifth | at 11pm on 31 October 2019 | 2019-10-31
fifth | tomorrow fortnight | 2019-06-21
fifth | a week today | 2019-06-13
fifth | a month today | 2019-07-06 or none
fifth | this day week | 2019-06-13
fifth | in a fortnight's time | 2019-06-20
fifth | within the fortnight | 2019-06-20
fifth | in the next three to six months | 2019-12-06
fifth | eighteen months to two years | 2021-06-06 or none
fifth | over five years we will invest £33.9bn | 2024-06-06
fifth | half a million jobs in half a decade | 2024-06-06
fifth | a two-year transition | none or 2021-06-06
fifth | a ten-year plan for the NHS | none
fifth | 15 years of stagnation | none
fifth | we were promised this 12 years ago | none
fifth | in 1997 the country chose change | none
fifth | for a generation | none or vague
fifth | within a generation | vague
fifth | by the end of my life | none or event or vague
fifth | for ever and a day | none or vague
fifth | as soon as Parliament approves it | event
fifth | if the House agrees, we will begin on Monday | event or 2019-06-10
fifth | when the report lands on my desk | event or none
fifth | subject to contract | event or none
fifth | assuming planning permission is granted | event or none
fifth | once the deal has been ratified | event
fifth | until the backstop is removed | event
fifth | pending a judicial review | event or none
fifth | so long as I lead this party | term or none or event
fifth | we will freeze bills for a year | 2020-06-06
fifth | no increase in fares before January 2021 | 2020-12-31
fifth | the triple lock stays until 2025 | 2025-12-31 or 2024-12-31
fifth | we're not ruling anything out today | none or 2019-06-06 or standing
fifth | never, ever, in a hundred years | none or standing
fifth | this is the worst crisis in 70 years | none
fifth | the first rise in ten years | none
fifth | a 1970s tower block | none
fifth | the '90s | none
fifth | World War II | none
fifth | 22 carat gold | none
fifth | the Monday Club | none or 2019-06-10
fifth | our two-child limit | none
fifth | ward 10 | none
fifth | half-hearted | none
fifth | we need to mind the gap | none
fifth | Lord March | none
fifth | I may be some time | none
fifth | second reading | none
fifth | third time lucky | none
fifth | last but not least | none
fifth | first and foremost | none
fifth | in the first instance | none
fifth | in the second place | none
fifth | the last mile | none
fifth | next door | none
fifth | by next week's summit | event or 2019-06-16 or 2019-06-15 or 2019-06-14
fifth | ahead of tomorrow's vote | 2019-06-06 or event
fifth | in time for the new academic year | event
fifth | by conference season | event or none
# said 2025-03-11 country=US
fifth | We will balance the budget within ten years | 2035-03-11
fifth | Tariffs go into effect at 12:01 a.m. on April 2 | 2025-04-02
fifth | the pause will expire on July 9 | 2025-07-09
fifth | I'll decide in the next two weeks | 2025-03-25
fifth | We'll be announcing something very big over the next week or so | 2025-03-18
fifth | a peace deal by Easter | 2025-04-20 or 2025-04-19
fifth | we will be on Mars before the end of my term | term
fifth | robotaxis on the road in Austin by June | 2025-06-30 or 2025-05-31
fifth | a million robotaxis by the end of next year | 2026-12-31
fifth | gas below two dollars by summer | 2025-08-31 or 2025-05-31 or 2025-09-21
fifth | 90 deals in 90 days | 2025-06-09
fifth | the agency will be closed by September 30 | 2025-09-30
fifth | within sixty days, the Attorney General shall propose regulations | 2025-05-10
fifth | the bill will be on my desk before Memorial Day | 2025-05-25
fifth | by the Fourth of July | 2025-07-04 or 2025-07-03
fifth | the rebate checks will go out sometime next year | 2026-12-31
fifth | they've got 50 days to make a deal | 2025-04-30
fifth | in ten or twelve days | 2025-03-23
fifth | I'm going to make a new deadline of about 10 or 12 days from today | 2025-03-23
fifth | we will know within a matter of days | vague
fifth | it could be next week, could be the week after | 2025-03-30 or 2025-03-29 or 2025-03-28 or 2025-03-23
fifth | production begins in volume in the second half of 2026 | 2026-12-31
fifth | shipping late this year or early next year | 2026-03-31 or 2025-12-31
fifth | profitable for the full year 2026 | 2026-12-31
fifth | guidance for fiscal 2026 | 2026-09-30 or none
fifth | support ends October 14, 2025 | 2025-10-14
fifth | available in Q4 CY25 | 2025-12-31
fifth | launching holiday 2025 | none or vague or 2025-12-31
fifth | will ship in the back half of 2025 | 2025-12-31
fifth | carbon negative by 2030 | 2030-12-31 or 2029-12-31
fifth | by 2050, remove all the carbon we have emitted since 1975 | 2050-12-31 or 2049-12-31
fifth | water positive this decade | 2029-12-31 or 2030-12-31
fifth | train ten million people in AI over the next three years | 2028-03-11
fifth | refunds will be issued within 7 business days | 2025-03-20
fifth | the recall will be complete by mid-April | 2025-04-15
fifth | we expect to be done no later than May 15th at 5pm ET | 2025-05-15
fifth | earnings call on Thursday, April 24 | 2025-04-24
fifth | before the market opens tomorrow | 2025-03-12 or 2025-03-11 or event
fifth | every day until the hostages are home | recurring or event
fifth | over Labor Day weekend | 2025-09-01 or 2025-08-31
fifth | this Sunday at midnight | 2025-03-16
fifth | a 30-day pause | none or 2025-04-10
fifth | a 90-day extension | none or 2025-06-09
fifth | on the campaign trail last fall I said we would do it | none
fifth | in January I signed 26 orders | none
fifth | in his first term he tried and failed | none or term
fifth | Day 51 of the administration | none or term
fifth | America's 250th birthday | event or none
fifth | in 2026 we will celebrate | 2026-12-31
`;
