/** A tenth batch, of whole sentences from newspapers and the House of Commons: labelled by somebody who had not seen the resolver, before they were first read. */
export const CASES = `
# said 2025-02-11
on-date | Speaking in Leeds, the rail minister confirmed that the first nationalised services will leave the depot on 25 May 2025, 14 months after the contract was torn up. | 2025-05-25
# said 2025-05-02
on-date | GTA VI will now arrive on May 26, 2026, the publisher said, apologising to fans who have waited since 2013. | 2026-05-26
# said 2016-04-14
on-date | We are expecting the inquiry report to be ready for national security checking in the week beginning April 18. | 2016-04-24 or 2016-04-23 or 2016-04-22 or 2016-04-18
# said 2024-09-02
on-date | "You will have the keys to the new library on November 6," the mayor of Ghent told pupils. | 2024-11-06
# said 2025-10-07
on-date | Ryder plc said the Corby line shuts for good on Fri 19 Dec; some 340 staff have been told. | 2025-12-19
# said 2025-11-20
on-date | PM to face Commons vote on Dec 4th after third defection in a month | 2025-12-04
# said 2026-03-17
on-date | The premier has called voters to the polls for Saturday, the 24th of October 2026. | 2026-10-24
# said 2025-11-03
on-date | Under the timetable agreed in Nairobi, both armies must be out of the buffer zone on 12/15/2025. | 2025-12-15
# said 2025-12-15
on-date | He has promised shareholders an answer at the annual meeting, scheduled for the last Wednesday of April. | 2026-04-29
on-date | The 2019 levy goes. It goes on the 1st of March, full stop. | 2026-03-01
# said 2023-11-15
on-date | The Thaumaturge will now launch on February 20th, 2024 on PC. | 2024-02-20
# said 2026-09-21
on-date | After two failed launches the agency now gives 2027-04-09 as the lift-off date. | 2027-04-09
# said 2019-04-16
in-dur | Cathedral burned for nine hours; Macron says France will rebuild it in five years | 2024-04-16
# said 2025-03-18
in-dur | "Come back in six months and you will not recognise this station," the operator's chief told commuters on Tuesday. | 2025-09-18
# said 2025-08-11
in-dur | Asked when the 4,000 stranded holidaymakers would be flown home, the tour company said "in three days, four at most". | 2025-08-15 or 2025-08-14
# said 2022-03-25
in-dur | Germany will be free of Russian gas in two and a half years, the vice-chancellor said. | 2024-09-25
# said 2025-01-31
in-dur | A month from now, every one of the 212 clinics will have a full-time nurse. | 2025-02-28
# said 2025-06-01
in-dur | The dam will be full 100 days from today, the irrigation minister predicted after cutting the ribbon. | 2025-09-09
# said 2025-04-22
in-dur | It took 12 years to get here. We will finish the last four kilometres in about seven weeks. | 2025-06-10
# said 2014-01-23
weekday | South Sudan's government and rebels are scheduled to sign a ceasefire deal later on Thursday, the mediator said, after more than five weeks of fighting. | 2014-01-23 or 2014-01-30
# said 2025-04-16
weekday | Bin crews, out since 11 March, go back to work on Monday under the deal, the council leader said. | 2025-04-21
# said 2025-09-22
weekday | The regulator, which opened its probe in 2022, will publish on Thursday. | 2025-09-25
# said 2025-10-14
weekday | "See you in court next Friday," she told the developer. | 2025-10-24 or 2025-10-17
# said 2025-06-18
weekday | Trains between Porto and Lisbon resume this Saturday, the operator CP announced late on Wednesday. | 2025-06-21
# said 2025-05-29
weekday | The chancellor will set out the spending cuts on Wednesday week. | 2025-06-11
weekday | Hospital boss: I will meet the 27 families on Sunday evening | 2025-06-01
# said 2017-06-28
next-n | Samsung is investing $380 million in a new facility. This investment is expected to create more than 900 jobs over the next three years. | 2020-06-28
# said 2025-06-27
next-n | We think within the next week, we’re going to get a cease-fire. | 2025-07-04
# said 2021-09-29
next-n | The next 15 days are important for pothole-free Mumbai. We hope all potholes will be filled in this period. | 2021-10-14
# said 2021-09-28
next-n | ordered officials to fill all potholes on a war footing in the next two to three weeks | 2021-10-19
# said 2015-09-09
next-n | McDonald's said it would switch to cage-free eggs in all its nearly 16,000 restaurants in the US and Canada over the next 10 years. | 2025-09-09
# said 2025-03-03
next-n | Over the coming 18 months the ministry intends to hire 2,300 inspectors, roughly double the number taken on between 2019 and 2023. | 2026-09-03
next-n | The bank will shut 95 branches in the next half-year, blaming a 60% fall in footfall. | 2025-09-03 or 2025-12-31
# said 2025-10-20
holiday | "Every child in this shelter will sleep in a real bed by Christmas," the governor vowed, nine weeks after the flood. | 2025-12-25
# said 2024-10-05
holiday | Atishi promised residents a "pothole-free" Diwali after inspecting roads in Okhla. | none or 2024-10-31
# said 2026-02-24
holiday | The stadium will not miss Independence Day on 4 July, contractors assured the city council. | 2026-07-04
# said 2026-01-13
holiday | Pension arrears dating back to 2017 will be cleared before Easter, the finance minister pledged. | 2026-04-04
# said 2026-03-30
holiday | Governor: beaches open again by Memorial Day, no matter what the storm left behind | 2026-05-25
# said 2025-10-14
holiday | We will have a budget deal before Thanksgiving or I will keep this chamber in session through the turkey, the speaker said. | 2025-11-26
# said 2025-11-10
holiday | The union and the airline agreed a truce that will hold until New Year's Eve. | 2025-12-31
# said 2016-04-14
range | he expects publication in June or July this year | 2016-07-31 or 2016-06-30
# said 2017-09-26
range | the Government has agreed an ‘indicative timeline’ for a standalone referendum on the Eighth Amendment next May or June | 2018-06-30 or 2018-05-31
# said 2025-12-19
range | King Felipe will visit the three flooded valleys between 14 and 17 January, the palace said. | 2026-01-17
# said 2025-12-18
range | Fuel vouchers worth €75 will be handed out from Monday to Friday. | 2025-12-26
# said 2026-05-06
range | Construction of the 38-km line starts after the rains and will run from October 2026 to March 2028. | 2028-03-31
range | The expert panel sits on 8–10 July, with no press allowed. | 2026-07-10
# said 2024-09-08
within | I have directed the BBMP officials to ensure all potholes in the city are filled within the 15-day deadline I have set. | 2024-09-23
# said 2025-10-28
within | Siddaramaiah on Tuesday directed officials to fill all potholes in the city within a week. | 2025-11-04
# said 2016-02-12
within | The Munich talks have brokered a deal that could see a ceasefire "within a week". | 2016-02-19
# said 2025-02-03
within | The company, fined £3m in 2021, told the court it would repay all 11,000 customers within 120 days. | 2025-06-03
# said 2025-12-31
within | If I am re-elected, no veteran will wait: all 800 claims on my desk settled within two months, and that clock starts today. | term or 2026-02-28
# said 2006-11-27
end-of | By the end of next year thousands of British troops will be withdrawn from Iraq, the Defence Secretary said. | 2007-12-31
# said 2021-12-16
end-of | donating at least 200 million vaccine doses to vulnerable populations through COVAX by the end of 2022 | 2022-12-31
# said 2021-01-26
end-of | by the end of this week, there will be 103 vaccination sites open to the public | 2021-01-31 or 2021-01-30 or 2021-01-29
# said 2025-12-02
end-of | Hyperion has two production lines idle in Turin; both will be running again by the end of February, the unions were told. | 2026-02-28
end-of | The carrier aims to halve complaints by the end of the decade, from a record 48,000 in 2023. | 2029-12-31 or 2030-12-31
# said 2025-01-24T08:40
hours | Electricity is off in six districts. The grid operator said crews would restore supply within 18 hours. | 2025-01-25T02:40Z
# said 2025-09-03T21:15
hours | "Give me 24 hours," the interior minister told protesters outside the barracks. | 2025-09-04T21:15Z
# said 2025-09-03T11:00
hours | The president speaks to the nation tonight at 9 p.m. | 2025-09-03T21:00Z
# said 2025-10-05T16:00
hours | The mediators hope for an answer in the next 48 to 72 hours. | 2025-10-08T16:00Z or 2025-10-07T16:00Z
# said 2025-07-12T13:25
hours | BREAKING: evacuation order for Route 9 to be lifted by 6pm tomorrow, says sheriff | 2025-07-13T18:00Z
# said 2022-01-26
this-period | So, we will not be introducing new vehicle models this year. | 2022-12-31
# said 2016-11-11
this-period | A Housing White Paper is expected to be published later this year setting out additional measures. | 2016-12-31
# said 2025-05-06
this-period | Four of the five bills promised in 2023 are law; the last goes to the floor this month, the majority leader insists. | 2025-05-31
# said 2025-09-16
this-period | The couple's adoption papers, lost twice since spring, will be signed this week, a ministry official said. | 2025-09-21 or 2025-09-20 or 2025-09-19
# said 2020-05-20T12:00
open-start | Sefton council in Merseyside said schools were unlikely to be ready before 15 June. | none
# said 2025-09-16T12:00
open-start | No prosecutor will touch the file until after the election, he said, and he would not name a date. | none or event
open-start | Since 2019 the firm has spent nothing on the reservoir. | none
# said 2025-02-10T12:00
recurring | Every Tuesday at ten I will answer ten questions from citizens, live and without notes. | recurring
# said 2025-04-19T12:00
recurring | The federal government will issue at least $10 billion per year through new bonds. | recurring
# said 2025-02-10T12:00
recurring | The prime minister has undertaken to report to the house twice a year on progress against the 41 targets. | recurring
# said 2017-06-28
mid | Manufacturing is expected to begin in early 2018. | 2018-03-31 or 2018-04-30 or 2018-06-30
# said 2016-11-28
mid | Transport minister: state highway south of Kaikoura could reopen by mid-December | 2016-12-15 or 2016-12-20
# said 2026-01-28
mid | The late-autumn storms pushed it back, but the harbour wall will be done in early June, engineers say. | 2026-06-10 or 2026-06-15
# said 1989-12-04T12:00
vague | it is his intention to publish the report at the earliest possible moment consistent with the even-handed administration of justice | vague
# said 2025-05-31T12:00
vague | we can close a 60-day ceasefire deal in the coming days | vague
# said 2025-06-23T12:00
vague | Asked three times on Monday when the 2021 inquiry would report, she replied: "Soon. Very soon." | vague
none | Our party has governed this city for 31 of the past 40 years and we are proud of it. | none
none | The apprenticeship lasts 24 months and pays £11.40 an hour. | none or recurring
none | I do not have a date for you today. | none
# said 2025-12-08
before-date | Prosecutors promised to decide before February 14 whether the two ex-bankers will face a third trial. | 2026-02-13
# said 2025-12-08T12:00
before-date | Before 10am tomorrow I want a list of every unsafe balcony on that estate, the housing chief ordered. | 2025-12-09T10:00Z or 2025-12-08
# said 2017-03-23
in-month | a new law was being drafted for the purpose and would be tabled in Parliament in June | 2017-06-30
# said 2025-11-24
in-month | Kenya Airways says its two grounded Dreamliners will be flying again in April 2026, after 14 months in the hangar. | 2026-04-30
# said 2025-07-04
next-period | The Gaza truce could be reached as early as next week, Trump told reporters aboard Air Force One. | 2025-07-13 or 2025-07-12 or 2025-07-11
# said 2025-08-26
next-period | Next quarter we hire again; this quarter, which ends on 30 September, we stabilise. | 2025-12-31 or 2025-09-30
# said 2017-09-26 milestone "Pope’s expected visit=2018-08-25"
event | The vote will be held before the Pope’s expected visit in August. | 2018-08-24
# said 2026-02-02 milestone "coronation=2026-05-09"
event | Two days after the coronation, the amnesty list of 6,000 names will be made public. | 2026-05-11
# said 2015-09-21 term=2015-05-07..2020-05-07
term | By the end of this parliament, success I think would mean that we have seen a build in total of something like a million homes. | 2020-05-07 or 2020-05-06
# said 2026-02-17 term=2023-05-29..2027-05-29
term | all ongoing projects initiated by his administration would be completed before the expiration of his tenure in 2027 | 2027-05-29 or 2027-05-28 or 2027-12-31
# said 2022-11-08
by-date | I have discussed the issue with the engineers and the potholes will be filled by November 15. Around 800-1,000 potholes are filled every day. | 2022-11-15
# said 2021-03-29
by-date | 90% of adults in the U.S. will be eligible for coronavirus vaccine by April 19. | 2021-04-19
# said 2014-07-01
season | The constitutional referendum on same-sex marriage will be held in the spring of next year, Taoiseach Enda Kenny has said. | 2015-05-31 or 2015-04-30 or 2015-06-20 or 2015-06-21
# said 2005-05-01
quarter | I will be very surprised if they do not think very seriously of starting pulling out probably by the end of the first half of next year. | 2006-06-30
# said 2012-09-18
relday | After reviewing the plan, we have decided to resume operation from tomorrow. | 2012-09-19
# said 2025-03-24
for-dur | The central bank will buy €3bn of bonds a day for the next ten days, starting at once. | 2025-04-03
# said 2021-12-16
by-year | Work with partners to halt and reverse nature loss by 2030 in Canada | 2030-12-31 or 2029-12-31
# said 2025-10-27
in-year | The second reactor, first promised for 2014, will produce power in 2028, the utility told investors. | 2028-12-31
# said 2025-12-08
until | Rents in the 1,900 council flats are frozen until the end of March. | 2026-03-31
# said 1990-10-02
by-month | The program calls for bringing the nation's largest force to almost 32,000 officers by October, 1991. | 1991-10-31 or 1991-09-30
`;
