/** Sentences of ministers, mayors, courts, unions and companies, said in October: labelled before they were first read. */
export const CASES = `
# said 2025-10-17
on-date | The court will hand down its ruling on 14 November, the presiding judge told both parties after a three-hour hearing. | 2025-11-14
on-date | "Write it down: the 12th of January, the gates open," the port authority's chief executive said. | 2026-01-12
on-date | The union has called its next walkout for Nov. 6 and says a fourth may follow. | 2025-11-06
on-date | Ministers from the 27 will sign the trade accord in Montevideo on December 20th, two years after talks broke down. | 2025-12-20
on-date | The budget speech, already moved once, is on Wednesday, November 26, the chancellor's office said. | 2025-11-26
on-date | A new timetable starts 14.12.2025 and brings back the night train that was cut in 2014. | 2025-12-14
on-date | Our shareholders will get their dividend on 1/15/2026, the chief financial officer said. | 2026-01-15
on-date | The council's last coal boiler goes cold on 31st March next year. | 2026-03-31
on-date | From 1 January 2027 no new diesel buses will be bought by the city. | 2027-01-01
on-date | Sentencing was set for Friday 5 December at the crown court. | 2025-12-05
on-date | The strike ballot, open since 29 September, closes on 10 November. | 2025-11-10
on-date | The first patients move into the new wing on the second Monday in January. | 2026-01-12
on-date | Voting in the leadership contest ends on Oct. 25, with the winner named four days later. | 2025-10-25
on-date | The airline, which collapsed in 2020, will fly again on Feb 2, it announced on Thursday. | 2026-02-02
on-date | The tribunal hearing is listed for the 3rd of next month. | 2025-11-03
on-date | She leaves office on the last day of November and not a day later, her spokesman insisted. | 2025-11-30
on-date | The factory's final shift will be worked on 19 December 2025, 61 years after the first. | 2025-12-19
on-date | Members return to the chamber on the 4th to vote on the second reading. | 2025-11-04
in-dur | The prime minister said the tunnel would be open in eighteen months. | 2027-04-17
in-dur | "Give me three weeks and you will have a plan," the incoming health secretary told MPs. | 2025-11-07
in-dur | We'll be back on this stage in a year's time with every one of these promises kept, the mayor said. | 2026-10-17
in-dur | In ten days' time the committee will publish the letters it has withheld since June. | 2025-10-27
in-dur | The chief executive expects the plant to be at full output in two and a half years. | 2028-04-17
in-dur | Two months from today, every school in the district will have clean water. | 2025-12-17
in-dur | "Six weeks. That's all I need," said the new police chief. | 2025-11-28
in-dur | It takes four years to train a midwife, and the ministry has one year to find 2,000 of them. | 2026-10-17 or none
in-dur | The replacement ferry is nine months away, the operator admitted. | 2026-07-17
in-dur | Builders reckon the roof will be watertight in a fortnight. | 2025-10-31
in-dur | Ten years from now nobody in this country will die of this disease, the president vowed. | 2035-10-17
weekday | The rebels have until Monday to lay down their arms, the general said. | 2025-10-20
weekday | Expect the full list of closures on Thursday, said the transport secretary, who was appointed in September. | 2025-10-23
weekday | The governor will sign the bill on Tuesday. | 2025-10-21
weekday | Cabinet meets again a week on Monday to settle the pensions question. | 2025-10-27
weekday | The deal will be put to members by Wednesday at the latest. | 2025-10-22
weekday | Talks resume this Sunday in Doha after a nine-day pause. | 2025-10-19
weekday | The results come out next Thursday, the electoral commission promised. | 2025-10-23 or 2025-10-30
weekday | We vote Saturday and we go home Sunday, the speaker joked. | 2025-10-18 or 2025-10-19
weekday | Trains will run normally from Tuesday morning, the network says. | 2025-10-21
next-n | Over the next three years the army will recruit 20,000 reservists. | 2028-10-17
next-n | In the next 48 months we will double the number of apprentices, said the business secretary. | 2029-10-17
next-n | The group will shed 6,000 posts over the next 18 months. | 2027-04-17
next-n | The next ten days will see the last of the hostages come home, the envoy said. | 2025-10-27
next-n | During the coming year, every village gets a nurse. | 2026-10-17 or 2026-12-31
next-n | In the coming six months we shall repeal four hundred regulations. | 2026-04-17
next-n | Across the next two Parliaments, we will build nine reactors. | term or none or vague
next-n | Over the coming decade, half of all freight will move by rail. | 2035-10-17 or 2035-12-31
next-n | The regulator intends to inspect all 90 homes in the next eight to ten weeks. | 2025-12-26
within | Within a hundred days, the mayor-elect said, every pothole on the ring road will be filled. | 2026-01-25
within | The company must pay the fine within 28 days. | 2025-11-14
within | The inquiry has been told to report back within nine months. | 2026-07-17
within | We commit to answering every letter within five working days of receiving it. | event or none or recurring
within | The premier promised a replacement law "within weeks, not months". | vague
within | Inside a month, he told the rally, petrol will be back under two dollars. | 2025-11-17
within | Within the next fortnight, the board will choose a bidder. | 2025-10-31
within | The bank must divest its stake within one year, the competition authority ruled on Friday. | 2026-10-17
within | Half of those posts will be filled within six weeks and the rest by Easter. | 2026-04-05 or 2025-11-28
end-of | The last asylum hotel will shut by the end of this parliament. | term
end-of | The ceasefire commission should be in place by the end of the month. | 2025-10-31
end-of | By the end of next week the ministry wants a list of every unsafe bridge. | 2025-10-26 or 2025-10-25 or 2025-10-24
end-of | We are going to be carbon neutral by the end of the decade. | 2029-12-31 or 2030-12-31
end-of | Before the year is out, the minister said, the two ports will be linked. | 2025-12-31
end-of | All staff will be offered new contracts by the end of Q1 2026. | 2026-03-31
end-of | By year's end the fund will have paid out to everyone who lost a home. | 2025-12-31
end-of | The commission hopes to wrap up at the end of February. | 2026-02-28
end-of | The reactor should be on the grid before the end of 2031, nine years late. | 2031-12-31
end-of | By the close of the financial year the trust will have cleared its backlog. | 2026-03-31 or 2025-12-31 or 2026-09-30 or 2026-04-05
this-period | Interest rates will come down again this year, the central bank's governor said. | 2025-12-31
this-period | The opposition will table its motion this month. | 2025-10-31
this-period | A decision on the airport is due later this quarter. | 2025-12-31
this-period | I'm telling you it gets done this autumn, the first minister said. | 2025-11-30 or 2025-12-20 or 2025-12-21 or 2025-12-31
this-period | Sometime this week the ministry will let us know. | 2025-10-19 or 2025-10-18 or 2025-10-17
next-period | Next month the council debates whether to sell the stadium it bought in 1998. | 2025-11-30
next-period | The airline will post a profit next year, its chairman told reporters. | 2026-12-31
next-period | Emergency payments go out next week to 41,000 pensioners. | 2025-10-26 or 2025-10-25 or 2025-10-24
next-period | Next summer you will swim in this river, the mayor of the capital promised. | 2026-08-31 or 2026-09-22 or 2026-09-23 or 2026-09-21
next-period | The panel will hear evidence for six months and report next year. | 2026-12-31
open-start | The stadium may not open until 2028, contractors warned. | none
open-start | Commuters may not see any relief until the spring, the operator said. | none
open-start | Do not expect cheaper power before 2030, the energy minister said. | none
open-start | The tribunal is unlikely to rule before January. | none
open-start | It will be after Christmas before the first convoy gets through, aid agencies said. | none
open-start | Results might not be known until Sunday evening. | none
open-start | The vaccine will not be available before mid-2027, the maker cautioned. | none
open-start | The bill cannot become law until the summer at the earliest. | none
open-start | Starting in 2026 the levy applies to every ton of carbon. | none or 2026-12-31 or 2026-01-01
open-start | It could be 2029 before the line carries passengers. | none or 2029-12-31
recurring | I will publish my tax return every April for as long as I hold this office. | recurring
recurring | The health minister will brief the press twice a week from now on. | recurring
recurring | Each quarter, the bank will say in public how many branches it has closed. | recurring
recurring | We'll hold a town hall in every county once a year, the senator pledged. | recurring
recurring | The board shall report to the assembly annually. | recurring
mid | Construction will begin in early 2026, the developer says. | 2026-03-31 or 2026-04-30
mid | By mid-November the army will have left the last of the five towns. | 2025-11-15
mid | The first flights are planned for mid-2027. | 2027-06-30
mid | In late December the two leaders will meet at the border. | 2025-12-31
mid | The white paper, once due in July, will come out in early December. | 2025-12-10
vague | We will move on this in the coming days, the interior minister said. | vague
vague | In due course, Mr Speaker, the House will have the figures. | vague
vague | Help is on its way and it will reach you very shortly, she told the flooded town. | vague
vague | It will be a matter of weeks, I can assure you. | vague
vague | Sooner or later this country will join the euro, said the finance minister. | vague
vague | We'll fix the trains. It won't happen overnight but it will happen. | vague or none
vague | The pay deal will be honoured as soon as practicable. | vague
vague | In the next few months we shall see the benefit of these reforms. | vague
none | We have cut waiting lists by a fifth in two years. | none
none | He was sentenced to seven years in prison on Thursday for taking bribes in 2019. | none
none | The 2030 Agenda remains our compass, the foreign minister said. | none
none | This is the fourth budget in 14 months and I make no apology for it. | none
none | Nobody on a salary under 30,000 a year will pay more tax. | none
none | The 35-hour week will stay. | none
none | At 74 years old, he has no plans to retire. | none
none | We were promised action last March and we are still waiting. | none
none | The grant is worth 400 pounds a month to a family of four. | none or recurring
none | She has served on the bench since 2011. | none
none | Inflation has fallen for the third month running, the statistics office said on Thursday. | none
none | The one-year-old law has already been challenged twice. | none
none | I was clear on Tuesday and I am clear today: there is no deal. | none
none | The 24-hour news cycle does not set our policy. | none
before-date | All the camps will be closed before 1 December, the governor promised. | 2025-11-30
before-date | The bridge has to be inspected before the winter, the engineers told the city. | 2025-11-30 or 2025-12-20
before-date | The government wants the treaty ratified before March. | 2026-02-28
before-date | We will have published our plan before Parliament returns on 10 November. | 2025-11-09
in-month | The museum reopens in April after three years of work. | 2026-04-30
in-month | The first 50 trams are to arrive in February, a year behind schedule. | 2026-02-28
in-month | A referendum will be held in May 2027. | 2027-05-31
by-month | By June the region will have its own air ambulance. | 2026-06-30 or 2026-05-31
by-month | We aim to have the last line electrified by September 2028. | 2028-09-30 or 2028-08-31
by-year | By 2035 every new car sold here will be electric. | 2035-12-31 or 2034-12-31
by-year | Emissions are to fall by 45 per cent by 2030 compared with 2010. | 2030-12-31 or 2029-12-31
by-year | Net zero by 2050 is a promise to our grandchildren, the climate envoy said. | 2050-12-31 or 2049-12-31
in-year | In 2028 we will land a crew on the Moon, the agency's administrator said. | 2028-12-31
in-year | The second runway will be finished in 2034 and not before. | 2034-12-31
in-year | 2026 will be the year we end the war, the president said. | 2026-12-31
quarter | Deliveries of the new truck begin in the second quarter of 2026, the chief executive told analysts. | 2026-06-30
quarter | The group will float its water arm in the first half of next year. | 2026-06-30
quarter | We expect approval in Q4. | 2025-12-31
quarter | By the third quarter of 2027 all three furnaces will run on hydrogen. | 2027-09-30 or 2027-06-30
quarter | A sale should complete in the second half of 2026. | 2026-12-31
quarter | The results for the first quarter were the best in ten years. | none
season | The last of the scaffolding comes down in the spring. | 2026-05-31 or 2026-06-20 or 2026-06-21
season | Ceasefire monitors will deploy this winter, the alliance said. | 2026-02-28 or 2026-03-20 or 2026-03-19
season | By the summer of 2026 there will be a bathing site in every borough. | 2026-08-31 or 2026-05-31 or 2026-09-22 or 2026-06-20
until | The no-fly zone stays in place until 30 November. | 2025-11-30
until | Parliament is suspended until further notice. | vague or none
until | Bidders have till noon on 31 October to submit their offers. | 2025-10-31T12:00:00Z
until | The curfew will last through Sunday. | 2025-10-19
for-dur | Fuel duty is frozen for two years, the treasury announced. | 2027-10-17
for-dur | The minister has banned exports of onions for three months. | 2026-01-17
standing | We will not raise income tax before 2029. | 2028-12-31
standing | I will never sign a deal that leaves our farmers worse off. | none
standing | There will be no compulsory redundancies until April 2027, the railway agreed. | 2027-03-31 or 2027-04-30
standing | The company has pledged to keep the smelter open for at least five years. | 2030-10-17
standing | Tuition fees stay where they are for the duration of this parliament, the minister said. | term or none
condition | If the talks fail we will impose sanctions, the foreign secretary warned. | event or none
condition | Should the court uphold the claim, the county will repay every cent. | event or none
condition | Once the dam is full, the first turbine will start. | event
relday | The minister will make a statement to the House tomorrow. | 2025-10-18
relday | Talks will go on tonight and we shall have an answer for you the day after tomorrow. | 2025-10-19 or 2025-10-17
relday | He will be out of hospital today, his doctors say. | 2025-10-17
working-days | The council will reply to the ombudsman within 20 working days. | 2025-11-14
working-days | Refunds will reach customers within ten business days, the airline said. | 2025-10-31
working-days | In three working days the registry will publish the names. | 2025-10-22
range | The trial will run from 10 to 28 November. | 2025-11-28
range | The summit will be held on 4-5 December in Samarkand. | 2025-12-05
range | Between now and Christmas the prime minister will visit all sixteen regions. | 2025-12-25 or 2025-12-24
range | It will take between three and five years to clear the mines. | 2030-10-17
range | The pilot starts in January and ends in June 2026. | 2026-06-30 or 2026-01-31
range | The bids will be opened between 1 and 15 February. | 2026-02-15
range | The works will be carried out over two weekends in November. | 2025-11-30
# said 2025-10-17T09:30
hours | Within 24 hours of my giving the order they will be gone, the president said. | event
hours | Power will be back within six hours, the grid operator said. | 2025-10-17T15:30:00Z
hours | We will know the result in the next 36 hours, the returning officer said. | 2025-10-18T21:30:00Z
hours | The ambassador has 72 hours to leave the country. | 2025-10-20T09:30:00Z
hours | They have until 6 p.m. tomorrow to answer, the negotiator said. | 2025-10-18T18:00:00Z
hours | The vote is at 3pm on Tuesday. | 2025-10-21T15:00:00Z
hours | The evacuation order ends at midnight tonight. | 2025-10-17T23:59:00Z or 2025-10-17 or 2025-10-18T00:00:00Z
hours | The embargo lifts at 11:00 GMT on Monday. | 2025-10-20T11:00:00Z
hours | Give us 90 minutes, the mayor said, and the bridge will be open. | 2025-10-17T11:00:00Z
hours | The pass will be clear again by nine o'clock this evening. | 2025-10-17T21:00:00Z
hours | Our crews work around the clock, 24 hours a day, seven days a week. | none or recurring
hours | The next 24 to 48 hours will be decisive, said the envoy. | 2025-10-19T09:30:00Z
hours | The offer stands until close of business on Friday 24 October. | 2025-10-24T17:00:00Z or 2025-10-24
hours | In a couple of hours the ministers will come out and tell you themselves. | 2025-10-17T11:30:00Z or vague
hours | The airspace closes at 0500 on Sunday. | 2025-10-19T05:00:00Z or 2025-10-19
`;
