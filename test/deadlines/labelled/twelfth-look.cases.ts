/** A twelfth batch, of whole sentences: labelled by somebody who had not seen the resolver, before they were first read. */
export const CASES = `
# said 2017-03-23
on-date | The prime minister expected the EIS to be enforced on Jan 1 next year. | 2018-01-01
# said 2019-04-03
on-date | He's also announced a “winter plan” which will kick in from 1 May. | 2019-05-01
# said 2025-03-17
on-date | Dear residents, the lift in block C, out of order since 4 February, will be repaired on 2 April. We apologise. | 2025-04-02
# said 2025-10-27
on-date | Mayor Ochoa: "I said it in 2022 and I say it again: the cable car opens on Friday the 12th of December." | 2025-12-12
# said 2025-08-27
on-date | The Dutch caretaker cabinet will present its climate package on Sept 16th (Prinsjesdag), a spokeswoman for the PM said. | 2025-09-16
# said 2025-11-12
on-date | Hearing set for 07 January 2026 after judge refuses third delay | 2026-01-07
# said 2025-05-19
on-date | The first of 44 low-floor trams enters service on the second Sunday of December, when the winter timetable starts. | 2025-12-14
# said 2025-03-03
on-date | Parliament, elected on 23 February, holds its first sitting on the 25th of March. | 2025-03-25
# said 2025-09-30
on-date | All three candidates agreed to a televised debate on the 9th. | 2025-10-09
# said 2025-06-23
on-date | For the record: water cannon leave our police fleet 1 Nov. No exceptions. | 2025-11-01
# said 2025-10-14
on-date | Greenlandic MPs vote on the mining bill on Monday 24 November, the fourth attempt since 2019. | 2025-11-24
# said 2017-05-30
in-dur | The review would take six to eight months to be completed. | 2018-01-30 or 2017-11-30
# said 2025-04-30
in-dur | Asked by a pensioner in Mostar when the bridge lights would work, the minister held up five fingers: "Five weeks from today." | 2025-06-04
# said 2025-10-31
in-dur | There will be no shortage of insulin in a month, the health department promised after 19 pharmacies ran dry. | 2025-11-30
# said 2024-10-15
in-dur | The vaccine plant, a gift of the EU, ought to be up and running in 14 to 16 months. | 2026-02-15 or 2025-12-15
# said 2025-05-08
in-dur | A week from Tuesday, the border post closed in 2020 lifts its barrier for lorries. | 2025-05-20
# said 2025-06-27
in-dur | "Two more years and this airport makes money," the shareholders, mainly the regional government, heard on Friday. | none or 2027-06-27
# said 2025-12-24
in-dur | Crews say the 3-kilometre slick will be mopped up in 20 days. | 2026-01-13
# said 2025-08-31
in-dur | In half a year, said the new coach, this team will be top of the table. | 2026-02-28
# said 2025-10-20
weekday | The strike, in its 17th day, ends on Thursday whatever the vote, the union secretary said. | 2025-10-23
# said 2025-07-29
weekday | Firefighters hope to have the blaze, which has burned 9,000 hectares since the weekend, under control on Wed. | 2025-07-30
# said 2026-01-14
weekday | Our MP holds her first surgery this Saturday, 10 till noon, at the Methodist hall. | 2026-01-17
# said 2025-09-29
weekday | EU envoys return to the file next Tuesday after failing again on sanctions package 19. | 2025-10-07 or 2025-09-30
# said 2026-02-25
weekday | Bus fares drop on Sunday. | 2026-03-01
# said 2025-11-06
weekday | The ministry will name the buyer of the steelworks a week on Monday, two officials with knowledge of the sale said. | 2025-11-17
# said 2025-11-04
weekday | We have asked for the ship's log and were told: Friday. We will hold them to Friday. | 2025-11-07
# said 2013-04-06
next-n | In the next FIVE years, we commit to: Building another 6,300km of paved roads | 2018-04-06
# said 2025-02-24
next-n | Apple today announced its largest-ever spend commitment, with plans to spend and invest more than $500 billion in the U.S. over the next four years. | 2029-02-24
# said 2025-04-19
next-n | mitigate environmental and species at risk impacts in areas where we expect there to be significant infrastructure development over the next five years | 2030-04-19
# said 2025-05-27
next-n | The retailer said on Tuesday that it would add 60 stores over the next 30 months and close none. | 2027-11-27
# said 2025-12-03
next-n | In the next 90 days, I pledge to meet every mayor in this province - all 144 of them, from Acker to Zell. | 2026-03-03
# said 2024-08-30
next-n | Sri Lanka will restructure the $4.2bn loan in the coming six months, the treasury secretary told Reuters, after 18 months of talks. | 2025-02-28
# said 2025-01-20
next-n | Over the next couple of years, each of our nine campuses gets a crèche. | 2027-01-20
# said 2025-04-19
holiday | This tax cut will come into effect on Canada Day. | 2025-07-01
# said 2025-09-08
holiday | The last protesters, camped on the quay since August, will be gone by All Saints' Day, the prefect vowed. | 2025-11-01
# said 2025-11-24
holiday | Officials in Alexandria want the corniche reopened before Ramadan begins in February 2026. | 2026-02-17 or 2026-02-18
# said 2026-02-02
holiday | City hall: potholes on the marathon route filled by Patriots' Day | 2026-04-20
# said 2025-06-02
holiday | "No family will spend another Christmas in a tent," he said, meaning the one coming; work would be over before Christmas Day. | 2025-12-24 or 2025-12-25
# said 2026-03-02
holiday | On Whit Monday the chain ferry, sunk in 2023, crosses the river again. | 2026-05-25
# said 2025-07-22
holiday | Subsidised coal will be delivered to 21,000 homes by Halloween, the energy regulator said in July. | 2025-10-31
# said 2025-11-10
range | From Wednesday to Friday, doctors at the region's six hospitals see emergency cases only, then normal service returns. | 2025-11-14
# said 2025-09-15
range | The president's state visit to Canberra takes place 3 to 6 November, the palace confirmed, ending a month of rumours. | 2025-11-06
# said 2026-03-11
range | Refunds for the cancelled gigs go out between April 7 and April 21. | 2026-04-21
# said 2025-10-06
range | Dredging of the canal is planned for January to March 2027; locals were first promised it in 2015. | 2027-03-31 or 2027-02-28
# said 2025-04-07
range | The pumps come between the 5th and the 10th of June, the mayor said; he first promised them in 2019. | 2025-06-10
# said 2025-07-21
range | The Geneva round, sixth since 2023, is scheduled for 28-30 August. | 2025-08-30
# said 2024-01-31
within | Today I am instructing my department, which has sat on the file since 2018: a decision on the airport link within 45 days. | 2024-03-16
# said 2025-05-12
within | A Home Office source insisted that all 1,300 frontline posts would be filled within the year. | 2026-05-12 or 2025-12-31
# said 2025-02-28
within | Every one of the 52 recommendations will be law within three years, the justice minister said of a report that took five years to write. | 2028-02-28
# said 2025-07-07
within | If the audit of 30 June is right, and I think it is, we can pay everyone back within 18 weeks. | 2025-11-10
# said 2023-02-14
within | Erdogan says quake-hit cities will be rebuilt within a year | 2024-02-14
# said 2019-06-10
end-of | The new Champlain Bridge is coming by the end of the month. For real | 2019-06-30
# said 2021-03-30
end-of | Netflix will achieve net zero greenhouse gas emissions by the end of 2022, and every year thereafter | 2022-12-31
# said 2025-02-24
end-of | load shedding will be over by the end of the week | 2025-03-02 or 2025-03-01 or 2025-02-28
# said 2025-04-14
end-of | By the close of this month the army will have handed the last of nine forts to civilians, 31 years after the coup. | 2025-04-30
# said 2025-09-10
end-of | Year-end at the latest: that is when the four nuclear inspectors will be let in, Tehran's envoy told the board. | 2025-12-31
# said 2025-08-19T14:15
hours | An hour ago the pumps failed. They will be on again in three hours, the waterworks said in a text message sent at 2.15pm. | 2025-08-19T17:15Z
# said 2025-06-02T06:00
hours | Rebels gave the garrison 36 hours to lay down arms; the governor says help will arrive within 24 hours. | 2025-06-03T06:00Z or 2025-06-03T18:00Z
# said 2025-06-02T21:40
hours | The airport expects its first departures at 06:30 tomorrow. | 2025-06-03T06:30Z
# said 2025-10-21T12:00
hours | Ballots must be in by 8 pm on Tuesday, Nov 4, the county clerk warned. | 2025-11-04T20:00Z
# said 2025-10-21T17:05
hours | in 20 minutes the spokesman will read a short statement, no questions | 2025-10-21T17:25Z
# said 2021-04-16
this-period | Limited production of Model Y this year, high volume next year | 2021-12-31 or 2022-12-31
# said 2017-06-19
this-period | this would be distributed among his Satok constituents this year | 2017-12-31
# said 2025-05-13
this-period | Europe's largest battery maker will pick a site this quarter, its chair told analysts; three towns in Saxony are left on a list of 14. | 2025-06-30
# said 2025-10-14
this-period | Later in the week we hope to bring home the remaining 11 students, the embassy in Tbilisi tweeted. | 2025-10-19 or 2025-10-18 or 2025-10-17
# said 2025-06-16T12:00
open-start | Under the settlement the utility may not raise its price again until 1 January 2028. | none or 2028-01-01
open-start | Nothing will be signed until after the harvest, the cooperative's president said. | none
open-start | Travellers should not count on the night train to Vienna coming back any earlier than next December. | none
recurring | On the last Friday of every month the ministry will publish who it met and why. | recurring
# said 2019-10-01T12:00
recurring | I will continue community listening sessions every month, moving my way through the entire city every year | recurring
# said 2025-06-16T12:00
recurring | The governor will walk a different neighborhood each week, her office says. | recurring
# said 2021-01-04
mid | by the middle of February, if things go well, we expect to have offered the first vaccine dose to everyone in the four top priority groups | 2021-02-15 or 2021-02-20 or 2021-02-14
# said 2017-03-12
mid | The Government will set up a National Dairy Board early next year to plan and spur the development of the national dairy industry. | 2018-03-31 or 2018-04-30 or 2018-06-30
# said 2021-02-17
mid | 100% of Ford’s passenger vehicles in Europe will be zero-emissions capable, all-electric or plug-in hybrid, by mid-2026. | 2026-06-30 or 2026-07-01 or 2026-07-31
# said 2025-06-16T12:00
vague | "In the fullness of time," the permanent secretary replied when asked about the 2016 review. | vague
# said 2017-01-11T12:00
vague | President Abdel-Fattah El-Sisi said a government reshuffle would take place “very soon.” | vague
# said 2025-06-16T12:00
vague | Compensation will follow within weeks, not months, the water company told 3,100 flooded customers. | vague
none | He served two terms as treasurer, from 2009 to 2017, and has been out of politics for eight years. | none
none | I will not rest while a single child in this city goes hungry. | none
# said 2025-04-19T12:00
none | Provide a new Apprenticeship Grant of up to $8,000 for registered apprentices. | none
# said 2026-01-13
before-date | Both sides undertook to have every prisoner of war on the list, 1,204 names, home before the 1st of March. | 2026-02-28
# said 2025-10-13
before-date | The courts service says its new building, priced at £46m, will be ready before May 2027. | 2027-04-30
in-month | Colombia's flag carrier restarts the Caracas route in March. | 2026-03-31
in-month | Lockheed says the first six jets, ordered in 2020, will be in Warsaw in May 2026. | 2026-05-31
# said 2017-12-28
next-period | a Bill would be tabled in the State Legislative Assembly next year to pave the way for the development of hydro lakes | 2018-12-31
# said 2025-09-03
next-period | They start handing out the tablets the week after next, once the 40 trainers are back from Turin. | 2025-09-21 or 2025-09-20 or 2025-09-19
# said 2025-09-03T12:00
event | As soon as the coalition deal is signed, the 12% fuel levy goes, the party manager said. | event
# said 2025-09-03 milestone "cup final=2026-05-16"
event | The prime minister wants the housing act on the statute book by the time of the cup final. | 2026-05-16 or 2026-05-15
# said 2025-09-03 milestone "royal assent=2025-10-27"
event | Within three weeks of the royal assent, every landlord must register, the minister said. | 2025-11-17
# said 2021-12-16 term=2021-10-26..2025-10-20
term | making this determination within the first year of the mandate | 2022-10-26 or 2022-10-25
# said 2026-08-19 term=2027-01-04..2031-01-06
term | On her first day as governor, Cruz told a rally in Yuma, the border fund will be frozen. | 2027-01-04
# said 2025-10-06
by-date | Tenants evicted in the raid of 3 October get their deposits back by 20 October at the latest, the landlord's lawyer wrote. | 2025-10-20
# said 2020-05-20
by-date | we will have a test, track and trace operation that will be world-beating, and yes, it will be in place by June 1 | 2020-06-01
# said 2021-01-19
season | 70% of adults in the EU should be vaccinated by the summer, the Commission president said. | 2021-08-31 or 2021-09-21 or 2021-09-22 or 2021-09-23 or 2021-05-31 or 2021-06-20
# said 2025-10-13
quarter | Tickets for the Athens-Istanbul ferry go on sale in Q2 2027, according to the operator. | 2027-06-30
# said 2025-10-15
relday | The verdict, eleven years after the collision, comes tomorrow, the court said on Wednesday. | 2025-10-16
# said 2025-12-01
for-dur | For the next six weeks the ministry will pay heating bills in full for the 2,000 evacuated households. | 2026-01-12
# said 2025-04-19
by-year | create 100,000 new spaces by 2031 | 2031-12-31 or 2030-12-31
# said 2022-01-26
in-year | The Cybertruck, he said, would hopefully be ready for launch in 2023. | 2023-12-31
# said 2025-07-01
until | Bread prices will stay where they are through to 30 September, bakers agreed with the trade ministry. | 2025-09-30
`;
