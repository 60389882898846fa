/** A seventh batch, of chief ministers, budgets, ministries and makers: labelled before they were first read. */
export const CASES = `
# said 2013-12-15 country=MY
seventh | In the next FIVE years, we commit to: | 2018-12-15
seventh | space within shopping complexes one day in every month for youths to exhibit their products | recurring
seventh | Gradually increasing payments up to RM1,200 while maintaining it on an annual basis | recurring or none
seventh | If we win, give us one term and the floods will be resolved | term or event
seventh | Solve flood woes in one term | term
seventh | Estimated end date is 2030 | 2030-12-31
seventh | a RM1 billion re-investment which will be spread out over the next five years | 2018-12-15
seventh | Completion of the wharf by 2020 | 2020-12-31
# said 2016-11-09 country=US
seventh | They're not paying what they're supposed to be paying - which is very little, by the way. | none
seventh | the crime and violence that today afflicts our nation will soon come to an end | vague
# said 2017-03-23 country=MY
seventh | We won the election about eight months ago and we will continue to fulfill the promises | none
seventh | Only low-cost housing owners are exempted from paying assessment rates in 2017 | 2017-12-31
seventh | Short term timber licenses obtainable by open tender from now on | none
seventh | Law to be drafted and tabled in Parliament in June and enforced in Jan 1 2018, with interest payments Jan 1 2019 | 2017-06-30 or 2018-01-01 or 2019-01-01
seventh | the armed forces had embarked on a long term plan to modernise their equipment | none
seventh | I'm confident that in three years' time, tourist arrivals will increase | 2020-03-23
seventh | Formula One Grand Prix to end in 2018 | 2018-12-31
seventh | agreed to end the Grand Prix effective 2018 in view of the low returns | 2018-12-31 or 2018-01-01 or none
seventh | Projects to be on ground by 2020 and an operations room coordinated by ministers | 2020-12-31
seventh | Minimum annual labour productivity growth of 3.7 per cent by 2020 | 2020-12-31
seventh | Within the next four years, all of them will be implemented. | 2021-03-23
seventh | LRT in 3 years | 2020-03-23
seventh | Hopefully by three to seven years I will try to change the landscape | 2024-03-23
seventh | to enjoy 4 terabits per second data transmission speed by next month | 2017-04-30 or 2017-03-31
seventh | someone mentioned this was implied since 2015 | none
seventh | plans to build 77 sewage treatment plants by 2040 at a total cost of RM52bil | 2040-12-31
seventh | Following the completion and launch of the plant today, the government aims to complete 77 plants by 2040 | 2040-12-31
seventh | set to start by Jan 1 next year | 2018-01-01
seventh | some RM100,000 had been collected and this would be distributed among his constituents this year | 2017-12-31
seventh | The company is expected to be in operations within six month | 2017-09-23
seventh | Construction period is expected to be 10 months and it will be fully operational by December 2018 | 2018-12-31
seventh | women at least five months pregnant allowed to leave work an hour earlier | none
seventh | seven days unrecorded leave for umrah pilgrimage | none
seventh | special leave for teachers increased to 10 days a year, up from seven | none or recurring
seventh | during the first 100 days of the party in power, it would | term
seventh | Like I did 30 years ago, he said. | none
seventh | Reduce carbon emissions by 40 pct by 2020 and be fully carbon neutral by 2050 | 2020-12-31 or 2050-12-31
seventh | Work will start soon | vague
seventh | committed to concluding talks on a free trade agreement by next year or early 2019 | 2019-03-31 or 2018-12-31
seventh | initiatives to be on the ground within the next 2 to 5 years to establish a developed state by 2030 | 2022-03-23 or 2030-12-31
seventh | the supply of materials and components will be from within the country | none
seventh | We will allocate RM3mil every year and we will add on after that | recurring
seventh | considered when he tabled the 2018 budget | none
seventh | he will be prime minister for two years should the party win the general election | event or 2019-03-23 or none
seventh | trading link by end of 2018 | 2018-12-31
seventh | storage for additional water supply of 124.48 million litres daily to be ready by 2022 | 2022-12-31
seventh | Implementation of the project started early this year and is expected to be ready in 2022 | 2022-12-31
seventh | abolish GST within the first 100 days upon taking power, and restore the previous tax | term
seventh | The road-widening project would help reduce traffic congestion by 20%. | none
seventh | Give me six months to do this | 2017-09-23
seventh | drivers will continue to get RM600 next year and trishaw riders will get RM1,200 | 2018-12-31
seventh | Hawker licence fees are waived next year | 2018-12-31
# said 2021-12-16 country=CA
seventh | Eliminate all remaining long-term drinking water advisories on reserve | none
seventh | Establish a ban on foreign investment in non-recreational residential property for the next two years. | 2023-12-16
seventh | create 10,000 jobs over the next five years | 2026-12-16
seventh | implement a Digital Services Tax to come into effect in 2024 if the OECD agreement on tax reform is not in force | 2024-12-31 or event
seventh | close the infrastructure gap by 2030, with over half of the funding available by the 2022 summer construction period | 2030-12-31 or 2022-08-31
seventh | Extend EI sickness benefits from 15 to 26 weeks. | none
seventh | fully resourced and operational by early 2023 | 2023-03-31
seventh | hire 40,000 more early childhood educators by the end of fiscal year 2025-2026 | 2026-03-31
seventh | achieve net-zero emissions as soon as possible and no later than 2050 | 2050-12-31
seventh | provide 10 paid days of sick leave for all federally regulated workers | none
seventh | Reduce fees for regulated child care by 50 per cent on average by the end of 2022 | 2022-12-31
# said 2025-04-19 country=CA
seventh | As a priority over the next year, work to enhance the insurance system | 2026-04-19
seventh | Stand up the high-risk flood insurance program by April 2026 | 2026-04-30
seventh | Should an apprentice not complete their program within established timelines, the grant converts to a loan. | none or event
seventh | Protect and strengthen the $10-a-day child care system to create 100,000 new spaces by 2031. | 2031-12-31
seventh | Provide an initial $150 million boost in annual funding | none or recurring
seventh | Cut municipal development charges in half for multi-unit residential housing for five years | 2030-04-19
seventh | recruit and train 1000 more personnel | none
seventh | This pass will be available from June to August 2025. | 2025-08-31
seventh | up to $1,100 a year by immediately legislating a refundable tax credit | vague or recurring or none
seventh | Stabilize admissions at less than 1% of population annually beyond 2027 | none or recurring
# said 2023-11-22 country=GB
seventh | From 6 January we will cut the main rate by two points | 2024-01-06 or none
seventh | The national living wage will rise to £11.44 an hour from next April | 2024-04-30 or 2024-04-01 or none
seventh | debt falling as a share of GDP by 2028-29 | 2029-03-31 or 2029-04-05 or 2028-12-31
seventh | local housing allowance unfrozen from April 2024 | 2024-04-30 or 2024-04-01 or none
seventh | cut waiting times for grid connections by half over the next decade | 2033-11-22
seventh | 110 measures for growth | none
seventh | we'll abolish the fee in 2024/25 | 2025-03-31 or 2025-04-05 or 2024-12-31
seventh | alcohol duty frozen until 1 August next year | 2024-08-01 or 2024-07-31
seventh | an update at the Spring Budget | event
seventh | I will set out details in the new year | 2024-01-31 or 2024-12-31 or vague or 2024-03-31
seventh | trains every ten minutes between the two cities | none or recurring
seventh | HS2 will open between 2029 and 2033 | 2033-12-31
seventh | A £600 payment every winter | recurring
seventh | the pilot will run for 12 months | 2024-11-22
seventh | consultation closes on 14 February | 2024-02-14
seventh | a response within twelve weeks of the consultation closing | event or none
seventh | reach the target in 2030 at the latest | 2030-12-31
seventh | clear the legacy backlog by the end of the year | 2023-12-31
seventh | flights will take off in the spring, come what may | 2024-05-31 or 2024-06-19 or 2024-06-20
seventh | first flight in ten to twelve weeks | 2024-02-14
seventh | a general election in the second half of next year | 2024-12-31
seventh | it'll be ready when it's ready | none or event or vague
seventh | judge me in two years' time | 2025-11-22
seventh | we've had 13 years of this | none
seventh | he's been saying that since 2010 | none
seventh | for the first time in a generation, wages are rising | none
seventh | the 2019 manifesto | none
seventh | sold out in 30 minutes | none
seventh | within living memory | none
seventh | the working week should be 32 hours | none
seventh | 48-hour cooling-off period | none
seventh | a two-week circuit breaker | none or 2023-12-06
seventh | under-18s will get it free | none
seventh | pensioners aged 75 and over keep their licence | none
seventh | at 50p a day | none or recurring
# said 2020-09-08 country=US
seventh | Battery day is September 22 and we'll show it then | 2020-09-22
seventh | a $25,000 car about three years from now | 2023-09-08
seventh | volume production will begin in 2022 | 2022-12-31
seventh | we will match every donation made before midnight on December 31 | 2020-12-31
seventh | vaccine doses for every American who wants one by April of 2021 | 2021-04-30 or 2021-03-31
seventh | results in mid to late October | 2020-10-31 or 2020-10-20
seventh | before the end of the calendar year | 2020-12-31
seventh | as early as November | 2020-11-30 or none
seventh | a vaccine before the election, maybe even before November 1st | event or 2020-10-31
seventh | I'll release my tax returns when the audit is over | event
seventh | a health plan in two weeks | 2020-09-22
seventh | we'll be signing something in the next week, maybe two | 2020-09-22 or 2020-09-15
seventh | over the next four to six weeks | 2020-10-20
seventh | It will be done within the next 10 days or so | 2020-09-18
seventh | we are rounding the corner | none
seventh | stay closed for 15 days to slow the spread | 2020-09-23 or none
seventh | 300 million doses by January | 2021-01-31 or 2020-12-31
seventh | by January 20, 2021, at noon Eastern | 2021-01-20
seventh | on day one I will rejoin the accord | term
seventh | my first act as president | term or none or event
seventh | within my first 100 days I will send a bill to Congress | term
seventh | by the end of my first year in office | term
seventh | in my second term we will return to the moon | term
seventh | zero carbon electricity by 2035 | 2035-12-31
seventh | 500,000 chargers by the end of the decade | 2029-12-31 or 2030-12-31
seventh | cut our footprint in half this decade | 2029-12-31 or 2030-12-31
seventh | eliminate single-use plastic bottles by the end of next fiscal year | 2021-09-30 or 2022-09-30 or 2021-12-31 or none or 2021-06-30
seventh | half our fleet electric by FY25 | 2025-09-30 or 2025-12-31 or 2024-09-30
seventh | launching Q1 next year | 2021-03-31
seventh | ships in 2 to 3 weeks | 2020-09-29 or none
seventh | delivery in early Q2 2021 | 2021-06-30 or 2021-04-30 or 2021-05-10 or 2021-04-15
seventh | open beta this fall | 2020-11-30 or 2020-12-20 or 2020-12-21
seventh | general availability by the holidays | 2020-12-31 or 2020-12-25 or vague or none or event or 2020-12-24
seventh | supported for five years from the date of purchase | event or none
seventh | a minimum of four years of security updates | none
seventh | we will never sell your data | none
seventh | no more forced arbitration, effective immediately | none or vague
seventh | remote work until July 2021 | 2021-07-31 or 2021-06-30
seventh | employees may work from home through June 30, 2021 | 2021-06-30
seventh | we'll revisit the policy every six months | recurring
seventh | hourly updates on the outage | recurring
seventh | next update at 3 p.m. PT | 2020-09-08
seventh | service will be restored overnight | 2020-09-09 or 2020-09-08 or vague
seventh | power back for 90 percent of customers by Thursday night | 2020-09-10
seventh | the deal is expected to close in the first calendar quarter of 2021 | 2021-03-31
seventh | the merger should close within nine to twelve months | 2021-09-08
seventh | subject to regulatory approval, the deal closes in Q4 | 2020-12-31 or event
seventh | dividend payable October 1 to holders of record on September 15 | 2020-10-01 or 2020-09-15
seventh | $1 billion in savings over three years | 2023-09-08
seventh | double revenue in five years | 2025-09-08
seventh | 5% growth year over year | none or recurring
seventh | Series A in 2018, Series B in 2019 | none
seventh | class of 2024 | none
seventh | the 2020 census | none
seventh | Vision 2030 | none
seventh | Agenda 2063 | none
seventh | COP26 in Glasgow in November 2021 | 2021-11-30 or event
seventh | Expo 2025 | none
seventh | Boeing 737 | none
seventh | Route 66 | none
seventh | 9 to 5 | none
seventh | I'd give it a year | 2021-09-08 or none
seventh | not in my lifetime | none or vague
seventh | we may do it next year, we may not | 2021-12-31 or none
# said 2015-05-28 country=NG term=2015-05-29..2019-05-29
seventh | three meals a day for every pupil in the first year | recurring or none or term or 2016-05-28
seventh | declare our assets within the first 100 days | 2015-09-05
seventh | we will end the insurgency in three months | 2015-08-28
seventh | generate 20,000 MW of power within four years, rising to 50,000 MW within 10 years | 2019-05-28 or 2025-05-28
seventh | create three million jobs per year | recurring or none
seventh | cabinet will be in place by the end of September | 2015-09-30
seventh | one dollar will be one naira | none
seventh | build a refinery in each zone before I leave office | term or 2019-05-29 or 2019-05-28
seventh | by the end of my tenure | 2019-05-29 or term
seventh | before the Sallah break | event or none or 2015-07-16 or 2015-07-17
seventh | the bill will be assented to on or before 12th June | 2015-06-12
seventh | the rail line would be commissioned by the third quarter of 2016 | 2016-09-30
seventh | salaries to be cleared within 72 hours | 2015-05-31
seventh | free education up to the first three years of secondary school | none
seventh | work on the bridge would be completed by ending of December | 2015-12-31
seventh | by first week of July | 2015-07-07 or 2015-07-05 or 2015-07-12
seventh | the road will be ready on or before the 30th of next month | 2015-06-30
seventh | between now and December | 2015-12-31 or 2015-11-30
seventh | before the rains set in | event or none
seventh | in six months time from today | 2015-11-28
`;
