/** A fifteenth batch: sentences with several times, of which some are over, labelled before they were first read. */
export const CASES = `
# said 2024-03-05
on-date | The firm, whose licence lapsed on 1 March, will be back before the board on 22 March. | 2024-03-22
on-date | Workers at the plant will vote on the offer on March 19, two weeks after it was tabled. | 2024-03-19
on-date | BREAKING: Judge sets April 15 trial date after rejecting bid for delay | 2024-04-15
on-date | On the night of 3 May the old numbers will stop working. | 2024-05-03
on-date | The treaty signed on 4 February enters into force on 1 July. | 2024-07-01
on-date | Our AGM, postponed from 20 February, will now be held on 27 March at 10am. | 2024-03-27T10:00Z or 2024-03-27
on-date | @user Thanks for waiting! Your order ships on 3/12. | 2024-03-12
on-date | "I expect the Senate to vote on it on March 14," the majority leader said Monday. | 2024-03-14
on-date | The Dáil is back on 9 April and the first thing it'll take up is this bill. | 2024-04-09
on-date | As of 1 June every dog must wear a chip. | 2024-06-01 or none
by-date | The 12 remaining hostages are to be home by 10 March, two days before Ramadan begins. | 2024-03-10
by-date | We closed three wards in January and they will reopen by 1 April. | 2024-04-01
by-date | The pact gives Serbia until 20 May to pass the law it promised last year. | 2024-05-20
by-date | Firms with more than 250 staff, which had until 30 March last year, must now report by 4 April. | 2024-04-04
by-date | Submit your bid by 15 March; winners are told by 31 March. | 2024-03-15 or 2024-03-31
by-month | The minister reckons the backlog, 40,000 in December, will be nil by September. | 2024-09-30
by-month | "If not by May then by June," he shrugged. | 2024-05-31 or 2024-06-30
by-year | By 2026, the year of our centenary, we will be free of debt. | 2026-12-31
by-year | The government's goal of 300,000 homes a year by the mid-2020s will be met, he insisted. | 2025-12-31 or 2026-12-31 or 2025-06-30 or recurring
by-year | It reached 40% in 2023 and will be 80% by 2030. | 2030-12-31
end-of | The chancellor, who said in the autumn that rates had peaked, sees inflation at 2% by the end of June. | 2024-06-30
end-of | The trial that began in November should wrap up at the end of this week. | 2024-03-10
end-of | We're confident that it's going to pass before the end of the session. | event
end-of | Before the year is over, she said, there will be a new stadium. | 2024-12-31
within | The order issued on Friday requires the agency to comply within 10 days. | 2024-03-15 or none or event
within | Under the law passed in 2021, complaints must be answered within 15 working days. | none
within | We'll restore your service within the hour. | 2024-03-05 or 2024-03-06
within | Within a month of coming to power we will scrap it. | term
within | Iran could build a bomb within two weeks, the envoy warned. | none or 2024-03-19
within | Within five years, and hopefully sooner, we'll have a vaccine. | 2029-03-05
in-dur | The mayor, in office for eight years, wants the tram running in two. | 2026-03-05 or none
in-dur | In two weeks' time, on the 19th, I'll tell you more. | 2024-03-19
in-dur | I said a year ago that we'd be profitable in a year, and we are. | none or 2025-03-05
in-dur | Three months after the flood, the minister said the road would reopen in a week. | 2024-03-12
in-dur | The dam took 12 years to build. Filling it will take six months. | 2024-09-05
in-dur | It's going to be done in ten days, folks, ten days. | 2024-03-15
next-n | We lost 20 seats in the last two elections but in the next 12 months we'll win them back. | 2025-03-05
next-n | Over the next three to five years we plan to double in size. | 2029-03-05
next-n | Roughly 1,000 jobs will go over the next year or so. | 2025-03-05
hours | "The lights come back on at 6 p.m. sharp," the utility tweeted. | 2024-03-05T18:00Z
hours | The 48-hour truce begins at dawn on Thursday. | 2024-03-07 or none
hours | A decision will come inside 24 hours, aides say. | 2024-03-06 or 2024-03-06T23:59Z
hours | Anyone still on the square at 10 pm will be arrested. | 2024-03-05T22:00Z
range | Campaigning runs from 20 March until 5 April. | 2024-04-05
range | The summit on 21 and 22 March will decide. | 2024-03-22
range | Between April and September of this year we will resurface 40 km. | 2024-09-30
range | The festival (July 4-7) will go ahead. | 2024-07-07
range | In the 2025-2028 period we'll invest 4 billion. | 2028-12-31
weekday | Polls open Thursday. | 2024-03-07
weekday | He flew to Paris on Sunday and returns on Wednesday. | 2024-03-06
weekday | Officials on Monday promised that trains would run again by Friday. | 2024-03-08
weekday | See you Saturday! | 2024-03-09
weekday | Ministers meet a week tomorrow. | 2024-03-13
this-period | The reform will come into force this spring, the minister said in January. | 2024-05-31 or 2024-06-20
this-period | All this month we're planting trees. | 2024-03-31
this-period | It hasn't been done in a decade, but it'll be done this term. | term
this-period | After losing money last year the club will break even this year. | 2024-12-31
next-period | Next week we bring the bill that was promised last week. | 2024-03-17
next-period | The board, which met last month, meets again next month. | 2024-04-30
next-period | By this time next year we'll have beaten it. | 2025-03-05
next-period | Early next week there'll be an announcement. | 2024-03-13 or 2024-03-12
mid | Mid-2025 is when the first cars roll off the line. | 2025-06-30
mid | By late spring we'd like to see a text. | 2024-05-31
mid | An interim report in mid-May, the final one in the autumn. | 2024-05-20 or 2024-11-30
mid | The plant, shut since early 2022, is to restart in late April. | 2024-04-30
quarter | Guidance: revenue of $4bn for the second quarter ending June 30. | 2024-06-30
quarter | We expect to close the transaction in the back half of the year. | 2024-12-31
quarter | After a weak first quarter, we'll be at full output in the third quarter. | 2024-09-30
season | The bridge, closed last winter, reopens this summer. | 2024-08-31
season | By the summer of next year there will be 20 of them. | 2025-08-31
season | School starts in the fall and every pupil will have a tablet. | 2024-11-30
holiday | We promised it for Christmas and missed; it will be Easter. | 2024-03-31 or none
holiday | No one will sleep in a tent on New Year's Eve, the governor vowed. | 2024-12-31
holiday | By Mother's Day the park will be open. | 2024-05-12
holiday | Two days after Easter we'll vote. | 2024-04-02
recurring | The bank will hand back at least €500 million to shareholders annually through 2027. | recurring or 2027-12-31
recurring | We meet every Monday at 9, rain or shine. | recurring
recurring | I'll report to this House every six months. | recurring
recurring | From May the minister will publish the figures monthly. | recurring
event | No troops will leave until every hostage is back. | event
event | Within 30 days of the verdict we shall appeal. | event
event | Once all the votes have been counted, we'll talk. | event
event | The roof will be on before the first snow. | event or 2024-11-30 or none
event | Not before the court has ruled. | event or none
event | The tax will be cut if growth exceeds 3%. | event
term | By the end of his mandate he'll have halved it. | term
term | On day one I'll tear it up. | term
term | Before my time in office is up there'll be a bridge. | term
open-start | Nobody expects a verdict before summer. | none
open-start | The shop won't reopen until next month. | none
open-start | The pension age rises to 67 from 2028. | none or 2028-12-31 or 2028-01-01
open-start | Building can start after 1 April. | none
for-dur | The moratorium will last six months. | 2024-09-05
for-dur | We will freeze hiring for the rest of the year. | 2024-12-31
for-dur | He has agreed to stay on for another season. | none or vague
until | The general stays in his post until June. | 2024-06-30 or 2024-05-31
until | Free buses until 17 March! | 2024-03-17
until | We have money to last us until Friday. | 2024-03-08
relday | By tomorrow night we will know. | 2024-03-06
relday | The vote is tomorrow, not today. | 2024-03-06
business | A reply will reach you within seven working days. | 2024-03-14
in-month | The April 2023 accord expires in April. | 2024-04-30
in-month | "In May," she said. | 2024-05-31
in-month | We'll be ready by the second week of May. | 2024-05-12 or 2024-05-14 or 2024-05-19
vague | We're going to have something on that in the next few days. | vague
vague | That's coming in about a few weeks, two or three perhaps. | vague or 2024-03-26
vague | Sometime in the near future we will revisit it. | vague
vague | There'll be an election in the coming months. | vague
none | The 1 May march drew 20,000 people. | none
none | The deal has been in the works for three years. | none
none | Two years ago today we lost our home. | none
none | We've been promised this since 1994. | none
none | The warranty covers the first 100,000 km or eight years. | none
none | A ticket is valid for 90 minutes. | none
none | I've got one year of experience in this job. | none
none | He hasn't missed a vote in 12 years. | none
none | He was 39 when he took office in May 2017. | none
none | The company employs 900 people in 12 countries. | none
none | The August riots left 300 injured. | none
none | Last Friday's verdict stands. | none
none | Our bonds due 2031 trade at 92. | none or 2031-12-31
none | May I remind the House of its promise? | none
# said 2025-09-09
on-date | Premier says hospital, four years overdue, will admit its first patient on 6 October | 2025-10-06
on-date | I spoke with the families on Sunday and told them the bodies would be returned on Thursday. | 2025-09-11
on-date | The lender, nationalised in 2008, goes back into private hands on 30 September. | 2025-09-30
on-date | Today I can announce that the first payments will go out on October 15th. | 2025-10-15
on-date | Following talks held on 2 and 3 September, both sides meet again on 24 September. | 2025-09-24
on-date | Starting Nov. 4, we're cutting the tariff on beef. | 2025-11-04 or none
on-date | Hurricane relief: FEMA opens three centers in Dade County on Wednesday, Sept. 17 | 2025-09-17
on-date | It was on 9 August that we lost power; it is on 19 September that we get it back. | 2025-09-19
by-date | We will have signed with all 27 by 31 October — I've been saying so since April. | 2025-10-31
by-date | The operator has been told it has until 1 November to fix the leak found on 1 August. | 2025-11-01
by-date | Unless the US lifts its tariffs by Sept 30, Canada will respond in kind, he said on Aug 29. | 2025-09-30 or event
by-date | Eligible families, of whom 300,000 claimed in 2024, have to apply by 10 November. | 2025-11-10
by-date | Our target date, 12 December, hasn't moved. | 2025-12-12
by-month | We've hired 200 since May and by January there will be 500. | 2026-01-31
by-month | Ministers promised in June to report back by December. | 2025-12-31
by-month | The works should have been over by July; they'll be over by November. | 2025-11-30
by-year | Of the 60 coal plants closed since 2015, none will reopen, and the remaining 12 shut by 2029. | 2029-12-31
by-year | By 2045 Germany wants to be climate neutral, five years ahead of the EU. | 2045-12-31
by-year | Net zero by 2040 (from 2050) | 2040-12-31
end-of | Talks that have dragged on since 2022 will be done by the end of this week, he claims. | 2025-09-14
end-of | The club sold four players in August and wants two more by the end of January. | 2026-01-31
end-of | We will vacate the building at the end of the month. | 2025-09-30
end-of | At the end of 2024 it had 40 branches; at the end of 2026 it will have none. | 2026-12-31
within | The minister told parliament she expected a deal "within days, not weeks". | vague
within | Hamas has said it would hand over its weapons within three months of a deal. | event
within | The panel, set up two years ago, will be wound up within two months. | 2025-11-09
within | I'm confident that within the next 48 hours we'll have a breakthrough. | 2025-09-11
within | If the council approves, homes could be built within 18 months. | event or 2027-03-09
within | Anyone caught within a kilometre of the coast will be fined. | none
within | You have 30 days from today to decide. | 2025-10-09
within | The EU gave the firm two months to reply. | 2025-11-09
within | Every household within three years — that is the goal for broadband. | 2028-09-09
in-dur | The ship sank in ten minutes; raising it will take ten months. | 2026-07-09
in-dur | In a year's time, God willing, you'll be able to swim here. | 2026-09-09
in-dur | My mother waited 14 months for a hip. Nobody will wait more than four. | none
in-dur | We're four weeks away from the biggest reform in 40 years. | 2025-10-07
in-dur | He'll be gone in six months, mark my words. | 2026-03-09
in-dur | Twelve weeks from now the first train will cross that bridge. | 2025-12-02
in-dur | The factory, built in 11 months, will turn a profit in 18. | 2027-03-09 or none
next-n | The next ten days are critical: we'll either have a deal or a war. | 2025-09-19
next-n | In the next year and a half we'll add 400 beds. | 2027-03-09
next-n | I have been mayor for ten years and I want to be mayor for the next ten. | none or 2035-09-09
next-n | Three of the next four months will bring a rate cut. | none or 2026-01-09
hours | At 9 tonight I'll address the nation. | 2025-09-09T21:00Z
hours | The embargo lifts at 00:01 on Friday 12 September. | 2025-09-12T00:01Z or 2025-09-12
hours | Expect a statement in the next hour or two. | 2025-09-09 or 2025-09-10
hours | All planes must be down by 1800 GMT. | 2025-09-09T18:00Z
range | She'll visit Kenya, Ghana and Nigeria from 14 to 21 October. | 2025-10-21
range | The window for objections runs 15 September–15 October. | 2025-10-15
range | Between 2026 and 2030 the county will plant five million trees. | 2030-12-31
range | Works in weeks 40 to 44 | none or vague or 2025-11-02
weekday | The union called off Tuesday's walkout but will strike on Thursday. | 2025-09-11
weekday | On Sunday voters decide; on Monday I'll call the winner. | 2025-09-14 or 2025-09-15
weekday | Until last Friday we'd heard nothing; by this Friday we'll know. | 2025-09-12
weekday | Expect it on your doormat next Wednesday. | 2025-09-17
weekday | A week from this coming Friday. | 2025-09-19
this-period | The year started badly but by its end we'll be in surplus. | none or 2025-12-31
this-period | It was meant to open last year; it will open this year. | 2025-12-31
this-period | By the end of play this week we'll have a list. | 2025-09-14 or 2025-09-12
this-period | It'll be this month or never. | 2025-09-30
next-period | They said next year in 2022, and in 2023, and now they say next year again. | 2026-12-31
next-period | The pilot, run last term, goes nationwide next term. | term or event or none
next-period | Next January we switch to the new rules. | 2026-01-31
mid | In early January, not late December, we'll ship. | 2026-01-10
mid | The first half of October is realistic. | 2025-10-15
mid | By the middle of next week at the latest. | 2025-09-17 or 2025-09-18
mid | toward the end of November | 2025-11-30
quarter | Capex was $2bn in the second quarter; we'll publish third-quarter numbers on October 28. | 2025-10-28
quarter | The first flight has slipped from Q4 2025 to Q2 2026. | 2026-06-30
quarter | After two quarters of decline we'll grow again in Q4. | 2025-12-31
season | By next autumn every class will have a second teacher. | 2026-11-30 or 2025-11-30
season | This winter nobody will be cut off. | 2026-02-28 or 2026-03-19
season | Summer's over; in autumn we act. | 2025-11-30
holiday | Halloween: that's when the tent city closes. | 2025-10-31
holiday | We'll have the troops home before Thanksgiving dinner. | 2025-11-26 or 2025-11-27
holiday | Between Christmas and New Year the museum is free. | 2026-01-01 or 2025-12-31
holiday | By Rosh Hashanah they'll all be home. | 2025-09-22 or 2025-09-23 or 2025-09-24
holiday | The truce, agreed on Easter Sunday, will be extended until Yom Kippur. | 2025-10-02 or 2025-10-01
recurring | Each September the minister will answer for the figures. | recurring
recurring | We'll open a new clinic every three weeks. | recurring
recurring | Pay goes up by 2% on 1 January of each year. | recurring
recurring | Inspections twice a year from 2026. | recurring
event | I'll resign if the bill fails. | event
event | The day the guns fall silent we will start rebuilding. | event or none
event | Until such time as the court decides otherwise, the ban stays. | event or standing or none
event | Two weeks before polling day we publish the costings. | event
event | Within a year of independence there'll be elections. | event
event | We'll build it when the money is there. | event
event | At the first sitting of the new parliament I'll table it. | event or none
term | Over the course of this parliament we will recruit 6,500 teachers. | term
term | I will, in my first week in office, order an audit. | term
term | Not on my watch; not while I'm mayor. | term or none
term | By the last day of my presidency Guantanamo will be shut. | term
open-start | The ban only starts in 2027. | none or 2027-12-31
open-start | Nothing will be decided until after the summer. | none
open-start | It won't be ready before Christmas. | none
open-start | We don't anticipate deliveries until the third quarter. | none
open-start | We aren't going to see a vote until next year. | none
for-dur | The state of emergency is extended for 60 days. | 2025-11-08
for-dur | Rail fares will stay where they are for another year. | 2026-09-09
for-dur | Parking will be free for the month of December. | 2025-12-31
until | Price cap held until 31 December, then reviewed | 2025-12-31
until | I'm staying till Christmas. | 2025-12-25
until | The bank's head will remain in place through the transition. | event
relday | The day after tomorrow you'll have my answer. | 2025-09-11
relday | First thing tomorrow I'll sack him. | 2025-09-10
business | The refund will be with you in 5-7 working days. | 2025-09-18
in-month | After a grim August, we'll turn the corner in September. | 2025-09-30
in-month | He was sworn in in March and will present his plan in November. | 2025-11-30
in-year | Opened in 1956, the stadium will be razed in 2027. | 2027-12-31
vague | Give us a few more weeks. | vague
vague | It's coming. Very soon. | vague
vague | In the months to come we'll show what we can do. | vague
vague | This will happen sooner rather than later. | vague
none | He'd been in the job a mere 44 days. | none
none | They won 12 of the last 15 elections. | none
none | The contract, worth £90m over seven years, went to a rival. | none or 2032-09-09
none | A new car loses half its value in three years. | none or 2028-09-09
none | For 18 months I slept in my car. | none
none | The drug cuts deaths within 28 days of infection by half. | none or event
none | The 2030 Agenda has 17 goals. | none
none | You can't buy a house on a two-year salary. | none
none | On Monday mornings the office is closed. | none or recurring
none | She is due to give birth in March. | none or 2026-03-31
`;
