/** A thirteenth batch: sentences that tell something in the past beside what is promised, labelled before they were first read. */
export const CASES = `
# said 2025-03-11
on-date | The tribunal, which first met in January, will hand down its judgment on 4 April, the registrar confirmed. | 2025-04-04
on-date | Tickets for the 18 June inaugural service went on sale this morning; trains run from that day. | 2025-06-18 or none
on-date | Our new depot in Gdańsk, announced on 2 February, opens its doors on 19 May. | 2025-05-19
on-date | PM to address nation Thursday, hands over seals of office 31 March | 2025-03-13 or 2025-03-31
on-date | We told you on March 3 that the water would be safe to drink. It will be, on March 21. | 2025-03-21
on-date | The old bridge closed on 1 March and a temporary crossing is due to open 12 days later. | none or 2025-03-13
by-date | The regulator wants all firms to have filed by April 30, not by the end of June as first proposed. | 2025-04-30
by-date | Council leaders have until close of play on 28 March to sign the pact. | 2025-03-28
by-date | Every classroom repaired by Sept. 1 — that was the pledge and that is still the pledge. | 2025-09-01
by-date | The ministry had missed its 1 March target and now says the register will be complete by 15 May. | 2025-05-15
by-date | Under the settlement reached on Monday, the mill must stop discharging into the river by July 1. | 2025-07-01
by-month | The minister, who took over in January, said the waiting list would be halved by November. | 2025-11-30
by-month | By May, he told the committee on Tuesday, every one of the 40 hubs will be staffed. | 2025-05-31
by-year | The airline aims to be flying on 10% sustainable fuel by 2030, up from 0.2% in 2023. | 2030-12-31
by-year | In 2019 the party promised a million homes by 2025; it has built 300,000. | none or 2025-12-31
by-year | From 2026 the subsidy falls each year until it is gone by 2031. | 2031-12-31
end-of | The prime minister said on Tuesday that a bill would be before the house by the end of this month. | 2025-03-31
end-of | At the end of the first quarter we will report on progress, as we did at the end of last year. | 2025-03-31
end-of | I expect the last of the barriers to come down before this summer is out. | 2025-08-31
end-of | The 2015 strategy ran out at the end of 2024; its successor is promised before the end of April. | 2025-04-30
within | The judge gave the department, which has been in contempt since 2021, forty-five days to produce the files. | 2025-04-25
within | Within three weeks of today every member will have a ballot paper in hand. | 2025-04-01
within | Refunds are paid within 14 days of cancellation. | none or event
within | We have, the mayor said, not more than ten days to get this done. | 2025-03-21
within | less than two months | 2025-05-11
within | no more than six weeks | 2025-04-22
within | fewer than 100 days | 2025-06-19
within | under a year | 2026-03-11
in-dur | The line was closed for three years and will reopen in four months. | 2025-07-11
in-dur | In eighteen months' time nobody in this valley will be without fibre. | 2026-09-11
in-dur | Give me 18 months and you won't recognise this place. | 2026-09-11
in-dur | After nine years of delay the tunnel will open in nine weeks, its builders promised. | 2025-05-13
next-n | The company shed 900 posts in the past two years and plans to hire 1,200 in the next three. | 2028-03-11
next-n | Over the coming six months we shall consult every parish. | 2025-09-11
next-n | The loan will be paid back over the next 25 years. | 2050-03-11
hours | Power should be back in 36 hours, the utility said at noon. | 2025-03-12T23:59Z or 2025-03-13 or 2025-03-12
hours | Rebels were given 72 hours to leave the city, state TV reported. | 2025-03-14
range | The visit will take place between 9 and 12 May. | 2025-05-12
range | The vote is pencilled in for 7-8 April. | 2025-04-08
range | Roll-out will happen in stages from June through October. | 2025-10-31
range | The scheme costs £5-6 million a year and runs from 2026 to 2029. | 2029-12-31
weekday | She said she'd have an answer for us Thursday. | 2025-03-13
weekday | Monday's meeting was cancelled; the parties will now meet on Friday. | 2025-03-14
weekday | By Wednesday week we'll publish the list. | 2025-03-19
weekday | The prime minister resigned on Sunday and his successor will be named on Saturday. | 2025-03-15
this-period | This year, unlike last year, the accounts will be filed on time. | 2025-12-31
this-period | Later this week the cabinet is to approve the plan it rejected in February. | 2025-03-16
this-period | We will do this year what our predecessors failed to do in ten. | 2025-12-31
this-period | Last autumn we promised you a decision, and you will have one this spring. | 2025-05-31 or 2025-06-20
next-period | Next year's budget, unlike the one passed in December, will contain no new debt. | none or event or 2026-12-31
next-period | The central bank, which cut rates last month, will decide on its next move next week. | 2025-03-23
next-period | The house votes next Tuesday. | 2025-03-18
mid | The new coach, hired in mid-January, wants a deal by mid-April. | 2025-04-15
mid | Commissioning is expected in the middle of next year. | 2026-06-30
mid | The frigate will be delivered in early 2027, two years later than planned. | 2027-03-31
quarter | The group, whose profit fell 8% in the fourth quarter, intends to close the deal in the second. | 2025-06-30 or none
quarter | First deliveries are set for Q3 2026 after a first flight in Q4 this year. | 2026-09-30 or 2025-12-31
quarter | Sales fell in Q1 but management sees a return to growth in the second half. | 2025-12-31
season | Come autumn, the fares will be frozen. | 2025-11-30 or 2025-12-20
season | The winter fuel payment will be restored for next winter. | 2026-02-28 or 2026-03-19
holiday | By St. Patrick's Day, he vowed, the road will be clear. | 2025-03-17
holiday | Before the Easter recess the house will pass the bill. | event or 2025-04-19 or 2025-04-17
holiday | We want this wrapped up by Passover. | 2025-04-12 or 2025-04-20
holiday | New passports will be issued from Ascension Day. | none or 2025-05-29
vague | We will, in the weeks ahead, set out how. | vague
vague | It will take years, not months, to rebuild the port. | vague
vague | We'll get to it soon, in the next couple of weeks or months. | vague
vague | Some day soon there'll be a train here again. | vague
recurring | The inspector will publish a report each quarter, starting in June. | recurring
recurring | Every second Tuesday the mayor will take questions in the square. | recurring
recurring | We'll plant 200,000 trees a year. | recurring
event | Nobody will be laid off before the merger is complete. | event
event | Nothing changes until the court rules. | event
event | Once the pipeline is finished, deliveries will double. | event
event | The troops stay until the last mine is cleared. | event
event | He will step down as soon as a successor is found. | event
event | Prisoners will be freed within 48 hours of the truce. | event
term | By the time I leave office every village will have a clinic. | term
term | On my first day as governor I'll sign the order. | term
term | We will balance the books in this parliament. | term
term | I will cut the rate in half during my second term. | term
term | When his term ends in October he will go back to farming. | 2025-10-31 or term
open-start | The fee won't be charged until July. | none
open-start | No decision is expected before September. | none
open-start | The exhibition doesn't open until 5 May. | none
open-start | It will be at least a year before the runway is usable. | none
for-dur | The curfew will stay in force for ten days. | 2025-03-21
for-dur | Council tax will be frozen for two years. | 2027-03-11
for-dur | Prices are guaranteed for 24 months. | 2027-03-11
none | The survey, the first in five years, covered 4,000 households. | none
none | Tax relief is granted for the first three years of a company's life. | none
none | The average wait is now 14 weeks, against six weeks in 2019. | none
none | Applicants must have lived here for five years. | none
none | My door is always open, 24 hours a day. | none
none | A three-year-old could do it. | none
none | He served 12 years in the army before entering parliament in 2010. | none
none | The bonds mature in 10 years and pay 4%. | none or 2035-03-11
none | She was sentenced on Friday to two years in prison. | none
none | The ship left on Tuesday with 400 aboard. | none
until | The shop is open until 8 tonight. | 2025-03-11T20:00Z or 2025-03-11
until | Restrictions stay in place until 30 April. | 2025-04-30
until | Support will continue through the end of 2027. | 2027-12-31
before-date | He wants his deputies named before the 20th. | 2025-03-19
before-date | Not one eviction before 1 October. | 2025-09-30
before-date | The reform must pass before 2027, the IMF said last week. | 2026-12-31
relday | The minister will be here tomorrow and the committee reports back the day after. | 2025-03-12 or 2025-03-13
relday | Two days from now, on Thursday, you'll see the plan. | 2025-03-13
business | You will hear from us within five business days. | 2025-03-18
business | The report lands in three working days. | 2025-03-14
in-month | A paper in June will set out the details. | 2025-06-30
in-month | The November election of 2024 changed nothing, and in May we'll show why. | 2025-05-31
in-month | An opening in August is what we're after. | 2025-08-31
in-year | Elected in 2022, she wants to retire in 2028. | 2028-12-31
in-year | A spaceport in 2029 is realistic, says agency | 2029-12-31
# said 2024-10-08
vague | We're not there yet, but it's a matter of weeks, not months. | vague
vague | Expect the shelves to be full again in days rather than weeks. | vague
vague | The rebuilding is a decades-long job. | none or vague
on-date | PM: "The budget that I present on 5 November will be balanced." | 2024-11-05
on-date | Dear customers, store no. 14 (Main St) closes for good on 10/12. | 2024-10-12 or 2024-12-10
on-date | The port authority, founded in 1923, reopens berth 4 on the 21st. | 2024-10-21
on-date | Kickoff is Sunday 20 October at 3pm. | 2024-10-20T15:00Z or 2024-10-20
on-date | On 2 January the ban that parliament approved in July takes effect. | 2025-01-02
on-date | Voters who registered by 1 September will get a ballot on 22 October. | 2024-10-22
on-date | The regulator, which fined the bank in June 2023, will rule on 14 October. | 2024-10-14
on-date | As we celebrate our 50th birthday on Friday, we pledge to plant 50 trees by 31 March. | 2025-03-31
on-date | Although the new law comes into force on 1 January, inspections begin on 1 November. | 2024-11-01
by-date | Hand in your old notes by December 31 or they are worth nothing. | 2024-12-31
by-date | Our offer stands until Oct 25; we'd like an answer by Oct 18. | 2024-10-18
by-date | The strike, now in its fifth week, must end by Monday, the president of the court said on Tuesday. | 2024-10-14
by-month | "By February," said the contractor who won the job in March. | 2025-02-28
by-year | The ministry wants a quarter of buses electric by 2027 and all of them by 2035. | 2027-12-31 or 2035-12-31
by-year | Cut emissions 55% by 2030 from 1990 levels. | 2030-12-31
in-year | The bypass, first mooted in 1988, opens in 2026. | 2026-12-31
in-year | There will be elections in 2025, not before. | 2025-12-31
before-date | You'll have the keys before the 1st of December. | 2024-11-30
before-date | The bank must sell the unit before March 2025. | 2025-02-28
before-date | Before winter sets in, all tents will be replaced by cabins. | 2024-11-30 or event or 2024-12-20
within | The council undertook to reply inside 28 days. | 2024-11-05
within | The firm has 60 days in which to lodge an appeal. | 2024-12-07
within | He said within the week there would be a new cabinet. | 2024-10-13 or 2024-10-15
within | You have one week to vacate the building, the letter said. | 2024-10-15
within | The bill obliges ministers to answer questions within five days. | 2024-10-13 or none
within | Two weeks is all we need to finish the job. | 2024-10-22
in-dur | I'll be out of this job in a year, win or lose. | 2025-10-08
in-dur | The reactor is six years late and will be on the grid in six months. | 2025-04-08
in-dur | A month from now this will all be over. | 2024-11-08
in-dur | Ten days hence we vote. | 2024-10-18
in-dur | Five years from now no child in this city will drink lead. | 2029-10-08
in-dur | Half the fleet in three years, all of it in six. | 2027-10-08 or 2030-10-08
in-dur | It took us 40 days to agree a text. We will sign it in four. | 2024-10-12 or none
hours | We expect the last customers to be reconnected within the next 12 hours. | 2024-10-08 or 2024-10-09
hours | By 9 a.m. tomorrow the gates will be open. | 2024-10-09T09:00Z
hours | The ultimatum expires at midnight on Saturday. | 2024-10-12 or 2024-10-13 or 2024-10-13T00:00Z or 2024-10-12T00:00Z
hours | Doors open at 18:30 on 11 November. | 2024-11-11T18:30Z
next-n | In the next 18 months, two new ferries will enter service. | 2026-04-08
next-n | over the next couple of years | 2026-10-08
next-n | During the next seven days the army will withdraw. | 2024-10-15
next-n | For the next four years I'll fight for you. | 2028-10-08
range | From 15 to 19 October the bridge will be shut for repairs. | 2024-10-19
range | The dam will be filled between March and May next year. | 2025-05-31
range | It'll take 10-12 weeks. | 2024-12-31
range | 2025-2027 | 2027-12-31
range | We're open Oct 20-Oct 22. | 2024-10-22
weekday | The list will be out a week on Thursday. | 2024-10-17
weekday | This coming Saturday we march. | 2024-10-12
weekday | On Friday next we'll reopen. | 2024-10-11 or 2024-10-18
weekday | "Friday, at the latest," she said on Monday. | 2024-10-11
this-period | The strike will be over this week. | 2024-10-13
this-period | by the end of play today | 2024-10-08
this-period | The minister, appointed this year, promised an answer this month. | 2024-10-31
this-period | Before the month is out we'll have a name. | 2024-10-31
this-period | The tax goes this year for good. | 2024-12-31
next-period | Next month's summit, the first in a decade, will settle it. | event or 2024-11-30 or none
next-period | The next fiscal year will see a surplus. | 2025-09-30 or 2025-12-31 or 2026-09-30
next-period | By next summer the pool will be open. | 2025-08-31 or 2025-09-22 or 2025-05-31
next-period | the year after next | 2026-12-31
next-period | It'll be ready the week after next. | 2024-10-27
mid | By mid-November at the latest. | 2024-11-15
mid | Completion is slated for late 2025 or early 2026. | 2026-03-31
mid | In the middle of December we go to the polls. | 2024-12-20 or 2024-12-15
mid | The start of the new year is when it'll happen. | 2025-01-31 or 2025-03-31 or 2025-01-01
quarter | The merger should close in the first quarter of 2025, having been announced in the third quarter of this year. | 2025-03-31
quarter | Q1 '25 launch confirmed | 2025-03-31
quarter | We lost money in Q2 and will break even by Q4. | 2024-12-31
quarter | by the end of the second quarter next year | 2025-06-30
season | Spring 2025: the new library opens. | 2025-05-31 or 2025-06-20
season | After a summer of chaos, trains will run on time this winter. | 2025-02-28 or 2025-03-19
holiday | Every family home by Christmas. | 2024-12-25
holiday | We'll be done by Thanksgiving, he told reporters at the White House. | 2024-11-28
holiday | A strike-free Christmas is what the union promised. | 2024-12-25
holiday | She'll name her running mate around Labor Day. | 2025-09-01
holiday | Black Friday is our target for the launch. | 2024-11-29
holiday | New Year's Day will see the tax abolished. | 2025-01-01
holiday | Before Diwali every pothole will be filled. | 2024-10-30 or 2024-10-31
recurring | The committee meets on the first Monday of every month. | recurring
recurring | Fares go up 3% every January. | recurring
recurring | I'll hold a town hall every week until the election. | recurring or event
recurring | We will train 5,000 nurses annually. | recurring
event | The amnesty applies until the peace treaty is signed. | event
event | As soon as the vote is counted we'll publish. | event
event | Before the next Olympics the metro will reach the airport. | event
event | We'll leave when the job's done. | none or event or vague
event | within six months of the end of the war | event
event | ahead of COP29 | event
term | Before I leave this office, I will sign it. | term or event
term | In our first hundred days we'll repeal it. | term
term | By the end of his second term the debt will be gone. | term
open-start | No earlier than 2026 | none
open-start | Ticket sales will not begin before November 4. | none
open-start | From 1 January the levy rises to 4%. | 2025-01-01 or none
for-dur | Rents are frozen for a year. | 2025-10-08
for-dur | We'll keep the site open for at least another five years. | 2029-10-08
until | The offer is good till Sunday. | 2024-10-13
until | Peace talks will go on through Thursday. | 2024-10-10
relday | I'll tell you tomorrow. | 2024-10-09
relday | Not today, not tomorrow, but the day after. | 2024-10-10 or none
business | Payment follows in ten working days. | 2024-10-22
none | 30 days' notice is required. | none
none | We have waited 20 years for this. | none
none | The oldest bridge dates from 1820. | none
none | Every child under 5 gets a place. | none
none | A 10-year plan for the NHS | none
none | It is the hottest October since 1961. | none
none | My first thousand days in office taught me patience. | none or term
none | Two-year-olds get 15 hours a week. | none or recurring
none | In the first half of this year 900 people died. | none
none | We cut waiting times by 12 weeks last year. | none
none | The mill employed 900 people in May. | none
`;
