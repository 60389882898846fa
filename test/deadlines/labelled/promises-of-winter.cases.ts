/** Sentences of winter, with lengths that are over, lists of days and dates that were moved: labelled before they were first read. */
export const CASES = `
# said 2026-01-14
on-date | The Senate takes up the nomination on the 27th, the majority leader said. | 2026-01-27
on-date | We'll have the crane off that building by Sat, Feb 7, the contractor told tenants. | 2026-02-07
on-date | Bids close at the end of business on 30 January 2026. | 2026-01-30
on-date | The court has listed the appeal for 9 March. | 2026-03-09
on-date | Effective July 1, the company stops selling its old operating system. | 2026-07-01
on-date | The mayor, re-elected on 3 November, will be sworn in again on 1 February. | 2026-02-01
on-date | The refinery will be switched off for good 31 August. | 2026-08-31
on-date | The first passengers were to travel on 1 December 2025; they now will on 15 March 2026. | 2026-03-15
on-date | There is only one date that matters to me and it is the 5th of May. | 2026-05-05
on-date | This offer is good through Jan. 31. | 2026-01-31
in-dur | It'll take us eight months, give or take, to rebuild the pier. | 2026-09-14
in-dur | A hundred days from today I will come back to this hall with results, the education minister said. | 2026-04-24
in-dur | We're three months away from the first oil, the chief executive said. | 2026-04-14
in-dur | The restoration is to last five years and cost 60 million. | 2031-01-14 or none
in-dur | I'm confident we can get there in, say, two years. | 2028-01-14
in-dur | The agency took nine months to answer; it says the next answer will come in 30 days. | 2026-02-13
in-dur | After 14 years in opposition we will need more than 14 months to fix this. | none
weekday | If the union says no on Friday, we shut the gates on Monday. | 2026-01-16 or 2026-01-19
weekday | The governor's office expects power to be restored to all by late Thursday. | 2026-01-15
weekday | The deal gets signed Tuesday, and then we go to work. | 2026-01-20
weekday | Delegates are due back at the table the Monday after next. | 2026-01-26
weekday | The premier had said Monday; now his aides speak of Thursday. | 2026-01-15
next-n | Over the next two winters, no pensioner's heating will be cut off. | 2027-02-28 or 2028-01-14 or none
next-n | The bank is going to hire 300 engineers in the next year. | 2027-01-14 or 2027-12-31
next-n | In the next 100 hours we will know who won. | 2026-01-18 or 2026-01-19
next-n | Within the coming 12 months the last lead pipe will be dug up. | 2027-01-14
next-n | For the next three weeks, commuters should expect delays. | 2026-02-04
within | The prosecutor now has 45 days to file charges. | 2026-02-28
within | We'll answer within the week. | 2026-01-18 or 2026-01-21 or 2026-01-17 or 2026-01-16
within | The law says that the minister must reply within two months of a petition reaching 100,000 names. | event or none
within | Our goal is to have every pupil reading within three years. | 2029-01-14
within | Within hours of being sworn in, I'll sign it. | term or vague or event
end-of | Come the end of the year, the coal barges will be gone from this river. | 2026-12-31
end-of | The minister wants agreement by the end of the Cypriot presidency. | event or term
end-of | By the end of the season the club will have new owners. | event or none or 2026-02-28
end-of | The whole of the delta will be demined by the end of 2028, two years earlier than planned. | 2028-12-31
end-of | Before this week is out, there will be a new coach. | 2026-01-18 or 2026-01-17 or 2026-01-16
this-period | We'll publish it sometime this spring, probably in May. | 2026-05-31
this-period | It's this year or never for the treaty. | 2026-12-31
this-period | In this session of parliament we will outlaw no-fault evictions. | term or event
next-period | Next year at the latest the tolls will disappear. | 2027-12-31
next-period | The museum will lend the bronzes next autumn. | 2026-11-30 or 2027-11-30
open-start | No verdict before Easter, the judge told the jury. | none
open-start | The bridge may not carry lorries again until 2029. | none
open-start | The airport won't be back to normal until well into next week. | none
open-start | We are not going to see results before the end of the decade. | none
open-start | Trials of the driverless bus begin after Easter. | none
open-start | From 2028 onwards all new homes must have solar roofs. | none or 2028-12-31 or 2028-01-01
recurring | The agency has to report to the committee every six months. | recurring
recurring | Every Friday at noon I'll read out the numbers, good or bad. | recurring
recurring | Until every hostage is home I will read their names here each Sunday. | recurring
mid | Expect the auction in the middle of next year. | 2027-06-30 or 2027-07-31
mid | By early March we should have the all-clear. | 2026-03-10
mid | The verdict will come towards the end of February. | 2026-02-28
vague | We shall see an end to this in the not too distant future. | vague
vague | We're getting there. A few more weeks. | vague
vague | I'd rather not put a date on it, but it will be sooner than you think. | vague or none
vague | The inquiry will report in the fullness of time. | vague
vague | The army will stay as long as it has to. | vague or none
none | The factory employed 900 people for 40 years. | none
none | The suspect was released on bail on Tuesday. | none
none | The 2027 class will be the biggest yet. | none
none | This is a once-in-a-decade opportunity. | none
none | The department spends 4 million a day on hotels. | none or recurring
none | Two years on, the families are still waiting for an apology. | none
none | He's 81, for heaven's sake. | none
none | On Monday the company admitted it had known since March. | none
none | It was 20 years ago today that the wall came down. | none
none | Her three-year contract was torn up after six months. | none
none | Exports in the 12 months to November were flat. | none
before-date | The last voter must have been counted before 21 January. | 2026-01-20
before-date | The squatters have to be out before the first of February. | 2026-01-31
in-month | Deliveries resume in February, the postal service said. | 2026-02-28
by-month | By this September every county will have a burn unit. | 2026-09-30 or 2026-08-31
by-year | We set ourselves the goal of ending rough sleeping by 2030 and we will hit it in 2028. | 2028-12-31 or 2030-12-31 or 2029-12-31
in-year | The two countries will be joined by a tunnel in 2037, if the money holds. | 2037-12-31
quarter | We guide to breakeven in the third quarter of fiscal 2027. | 2027-06-30 or 2027-09-30 or 2027-03-31
quarter | First revenues are expected in the back half of the year. | 2026-12-31
hours | You have until noon tomorrow, the commander told the garrison. | 2026-01-15T12:00:00Z
season | By the end of the summer holidays the roof will be safe. | event or 2026-08-31
until | The amnesty runs until Good Friday. | 2026-04-03
until | Nobody is going home till this is settled. | event or vague or none
for-dur | Landlords will not be allowed to raise rents for 18 months. | 2027-07-14
for-dur | The cabinet has extended the state of emergency for 90 days. | 2026-04-14
standing | There'll be no war on my watch. | none or term
standing | We won't touch the pension age before 2030. | 2029-12-31
standing | The ban on drilling stays until at least 2035. | 2034-12-31 or 2035-12-31 or none
condition | If the rate falls below 3 per cent we will hire again. | event or none
condition | Unless the money comes, the clinic closes on 1 April. | 2026-04-01 or event
event | We'll have an answer in time for the summit. | event
event | Two weeks before the election, every street will be paved. | event
event | Not later than three months after ratification, both armies must leave. | event
event | The old government falls the day the new one is sworn in. | event or none
event | As soon as the ice melts the convoy will set out. | event
relday | She'll be on the first plane tomorrow morning. | 2026-01-15
relday | Results tonight, promised the returning officer. | 2026-01-14
working-days | In two working days the site will be back, the tax office said. | 2026-01-16
range | The gala is on the 6th, 7th and 8th of March. | 2026-03-08
range | It'll be ready in either May or June. | 2026-06-30
range | Between the 2nd and the 9th of February all shelters will be inspected. | 2026-02-09
slipped | Delayed twice already, the flyover is now to open in August. | 2026-08-31
slipped | The inquest, set to begin in January, will start on 4 May instead. | 2026-05-04
slipped | We said 2024, we said 2025, and now I say: 30 June. | 2026-06-30
two-dates | The committee sits for ten days and decides by 20 February. | 2026-02-20
two-dates | The ferry will be in dock for two months and be back in service on 1 April. | 2026-04-01
holiday | You'll have the money by Valentine's Day. | 2026-02-14
holiday | Pubs may stay open all night on New Year's Eve. | 2026-12-31
holiday | The library closes for Easter and reopens renamed. | none or 2026-04-05
# said 2026-05-19
on-date | The minister will lay the regulations before the House on 9 June. | 2026-06-09
on-date | Voters go to the polls on Sunday, 13 September. | 2026-09-13
on-date | The plant's last shift ends on 30 June after 52 years. | 2026-06-30
in-dur | We will have a new hospital here in four years, the premier said. | 2030-05-19
in-dur | The ferry will be repaired in six weeks' time. | 2026-06-30
weekday | The council will vote on the rent freeze on Thursday. | 2026-05-21
weekday | An announcement is expected by Friday, her office said. | 2026-05-22
next-n | The carmaker plans to cut 3,000 jobs over the next two years. | 2028-05-19
next-n | In the next 90 days we will publish a plan for every school. | 2026-08-17
within | The regulator gave the firm 14 days to answer. | 2026-06-02
within | The inquiry must report within a year. | 2027-05-19
end-of | The border fence is to be finished by the end of August. | 2026-08-31
end-of | We'll pass this before the end of the year. | 2026-12-31
this-period | The bank will open 20 branches this year. | 2026-12-31
next-period | The king will visit next month. | 2026-06-30
open-start | The road will not reopen before July. | none
open-start | Passengers may not get refunds until the autumn. | none
recurring | The governor promised weekly updates. | recurring
mid | The tram is due in late 2027. | 2027-12-31
vague | The report will be published shortly. | vague
vague | We hope to conclude talks in the coming weeks. | vague
none | The company was fined 2 million euros on Monday. | none
none | Crime has fallen by a third since 2019. | none
none | She has been mayor for eight years. | none
before-date | All tents must be gone before 1 July. | 2026-06-30
in-month | The trial opens in October. | 2026-10-31
by-year | We will plant a billion trees by 2035. | 2035-12-31 or 2034-12-31
in-year | The dam will be finished in 2029. | 2029-12-31
quarter | Deliveries start in the first quarter of 2027. | 2027-03-31
season | The bridge will open this summer. | 2026-08-31 or 2026-09-22
until | Fares are frozen until March. | 2027-03-31 or 2027-02-28
standing | We will not close a single library before 2028. | 2027-12-31
condition | If we win, we will scrap the fee. | event or none or term
event | We will sign before the summit. | event
event | The troops leave once the treaty is ratified. | event
relday | The results will be announced tomorrow. | 2026-05-20
working-days | Refunds will arrive within five working days. | 2026-05-26
range | The fair runs from 3 to 12 July. | 2026-07-12
slipped | The opening has been pushed back from June to September. | 2026-09-30
two-dates | The panel will sit for three months and report by Christmas. | 2026-12-25
`;
