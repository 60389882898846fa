/** Sentences of ministers, mayors, courts, unions and companies, most of them said in March: labelled before they were first read. */
export const CASES = `
# said 2026-03-02 country=US
holiday | Every one of these bills will be on my desk by Memorial Day, the governor told lawmakers. | 2026-05-25
holiday | The troops will be home before the Fourth of July. | 2026-07-03
holiday | The stores shut for good on Easter Monday. | 2026-04-06
holiday | By Labor Day we will have a contract or we will have a strike, the union president said. | 2026-09-07
holiday | You will have your answer by Good Friday. | 2026-04-03
holiday | Not one shelf will be empty on Thanksgiving, the retailer's boss vowed. | 2026-11-26
holiday | We want this wrapped up before Passover, the mediator said. | 2026-04-01 or 2026-03-31
holiday | The tariff takes effect on April Fools' Day, and no, it's not a joke. | 2026-04-01
holiday | By Halloween there will be a shelter bed for everyone who wants one. | 2026-10-31
holiday | The senator wants a vote by Mother's Day. | 2026-05-10
holiday | The new stadium will host Super Bowl Sunday next year, the commissioner confirmed. | 2027-02-14
holiday | Our app will be live again by Super Bowl Sunday. | 2027-02-14
holiday | The streetcar opens in time for Super Bowl weekend, the mayor swore. | 2027-02-14 or event
holiday | Ballots go out the week after Labor Day. | 2026-09-20 or 2026-09-13 or 2026-09-14 or 2026-09-12 or 2026-09-11
holiday | The clocks will be right before Juneteenth, said the county executive. | 2026-06-18
holiday | Shipping will be free until Black Friday. | 2026-11-27
holiday | By Election Day, drug prices will be down 80 percent. | event
holiday | The committee intends to finish before Presidents Day next year. | 2027-02-14
holiday | The refund lands by Tax Day, the revenue commissioner said. | 2026-04-15
holiday | The chancellor promised a ceasefire by Orthodox Easter. | 2026-04-12
holiday | The amnesty ends on Christmas Eve. | 2026-12-24
holiday | They will be reunited by the start of Ramadan next year, the Red Crescent hopes. | 2027-02-08 or 2027-02-07 or 2027-02-09
holiday | We will ring in the New Year with a new constitution. | none or 2026-12-31 or 2027-01-01
holiday | The mine will reopen on St. Patrick's Day. | 2026-03-17
holiday | On Veterans Day the names will be read aloud for the first time. | 2026-11-11
holiday | The chief justice wants the backlog gone by Columbus Day. | 2026-10-12
holiday | Construction restarts the day after Easter. | 2026-04-06
holiday | We'll be out of there two weeks before Christmas. | 2026-12-11
fiscal | All 40 aircraft will be delivered by the end of fiscal 2027. | 2027-09-30
fiscal | The agency must spend the money this fiscal year or lose it. | 2026-09-30
fiscal | The Pentagon wants 12 more ships in FY2028. | 2028-09-30
working-days | The clerk has ten business days to release the tapes. | 2026-03-16
working-days | They'll have their money in five business days. | 2026-03-09
# said 2026-03-02 country=GB
holiday | The water will be running again by the May Day bank holiday. | 2026-05-04
holiday | The ferry returns for the August bank holiday, the first minister said. | 2026-08-31
holiday | On Boxing Day no supermarket of ours will open. | 2026-12-26
holiday | A statement will be made before the Whitsun recess. | event or 2026-05-24 or 2026-05-23
holiday | By Bonfire Night there will be a new home secretary, the rebels said. | 2026-11-05
holiday | Burns Night next year will be the first in the restored hall. | 2027-01-25
holiday | By Michaelmas, the bishop said, the cathedral's spire will be safe. | 2026-09-29
holiday | The trust must vacate the site on Midsummer's Day. | 2026-06-24 or 2026-06-20 or 2026-06-21
holiday | The report will be with ministers by Shrove Tuesday next year. | 2027-02-09
holiday | On Remembrance Sunday the square will be open again. | 2026-11-08
fiscal | The trust's deficit will be gone by the end of the financial year. | 2026-03-31 or 2026-04-05
fiscal | We will meet the four-hour target in the next financial year. | 2027-03-31 or 2027-04-05
fiscal | In 2026/27 the levy will rise by 3 per cent. | 2027-03-31 or 2027-04-05 or 2027-12-31
working-days | Planning officers will respond within 15 working days. | 2026-03-23
season | The bypass opens in late spring. | 2026-05-31 or 2026-06-20 or 2026-06-21
# said 2026-03-02
term | On day one I will end this war, the candidate says. | term
term | In my first hundred days I shall open every file, the opposition leader pledged. | term
event | The hostages come home before the summit. | event
event | The law will be passed ahead of the midterms. | event
event | We will have ministers in place when parliament reconvenes. | event
event | The runway will be ready for the World Cup, the airport's director said. | event
event | I'll release the files after the election. | event or none
event | By the time the Olympics come to town, this line will be running. | event
event | He will resign once a successor has been chosen. | event
event | We'll pay the balance within 30 days of delivery. | event
event | The army will withdraw within 72 hours of the signing. | event
event | Prisoners are to be exchanged 48 hours after the ceasefire takes effect. | event
event | Six months after the merger closes, not one job will have gone. | event
event | Ahead of the G7 we will have our own plan, said the trade minister. | event
on-date | The pension offer will be put to a ballot that ends on 27 March. | 2026-03-27
on-date | The tax break, introduced in 2009, is abolished on 6 April. | 2026-04-06
on-date | The judge gave the developers until 15 May, a month more than they asked for. | 2026-05-15
on-date | Our new chief constable takes up her post Monday 13 April. | 2026-04-13
on-date | On the ninth of May we will march past as a free nation, the president said. | 2026-05-09
on-date | Doors open 2026-05-30, the arena's owners announced. | 2026-05-30
on-date | The union signed for 4.1 per cent on 12 February; the money is to be in accounts on 28 April. | 2026-04-28
on-date | The sanctions expire on July 31 unless all members agree to renew them. | 2026-07-31
on-date | The last Friday of the month is when the committee hands over its findings. | 2026-03-27 or recurring
on-date | Sept. 1: that is when every classroom will have a teacher, the minister said. | 2026-09-01
on-date | A fresh election will be called on the 10th of June if the budget falls. | 2026-06-10
on-date | Our offer of 11 January lapses on 15 March. | 2026-03-15
on-date | Switchover happens at the turn of the year. | 2026-12-31 or 2027-01-01
on-date | Come the first of May, there will be no more cash in this parking system. | 2026-05-01
on-date | On March 18 we reopen the case, the prosecutor general said. | 2026-03-18
in-dur | We are four weeks out from having the vaccine in every clinic, the director said. | 2026-03-30
in-dur | "In two years you won't recognise this place," said the developer. | 2028-03-02
in-dur | It'll be done in 100 days flat, the contractor promised. | 2026-06-10
in-dur | A year from now we will have halved knife crime, the commissioner said. | 2027-03-02
in-dur | The boats will stop in less than a year. | 2027-03-02
in-dur | He needs another six months to finish the job, the defence minister told the committee. | 2026-09-02
in-dur | In a little over two years the whole fleet will be electric. | 2028-03-02 or vague
in-dur | It is going to take at least five years to rebuild the hospital. | 2031-03-02 or none
in-dur | The inspector will be back in half an hour. | 2026-03-02 or 2026-03-03
in-dur | Nine to twelve months is what we need, the contractor told the court. | 2027-03-02
in-dur | In seven weeks' time this country goes to the polls. | 2026-04-20
weekday | We will publish on Friday week. | 2026-03-13
weekday | By close of play Thursday you will have the draft. | 2026-03-05
weekday | The president travels on Wednesday and lands on Thursday. | 2026-03-04 or 2026-03-05
weekday | The bill, first promised last Tuesday, will be tabled by Friday. | 2026-03-06
weekday | The Commons votes on it Monday next. | 2026-03-09
weekday | Schools reopen a week from Wednesday. | 2026-03-11
weekday | From next Monday, every passenger will be checked. | 2026-03-09
weekday | Sunday's vote will go ahead, the electoral court said on Saturday. | 2026-03-08
next-n | We have twelve years to save the reef, and in the next twelve we will, the minister said. | 2038-03-02
next-n | The next five weeks are all about turnout. | 2026-04-06
next-n | Within the next 90 days I will name a special prosecutor. | 2026-05-31
next-n | In the next year and a half, we'll open 30 clinics. | 2027-09-02
next-n | The next two quarters will bring us back to profit, the finance chief said. | 2026-09-30 or 2026-09-02
within | Any minister found to have lied must resign within the day. | none or 2026-03-02
within | The ombudsman must decide within three months. | 2026-06-02
within | Within a week or two, the airlift will be over. | 2026-03-16
within | The whole estate will be rewired within a year and a day. | 2027-03-03
within | Within this decade we will cure it. | 2029-12-31 or 2030-12-31
within | Within one parliamentary term we will abolish the fee. | term or vague
within | You will get a reply within 14 days. | 2026-03-16 or none
end-of | A decision will be taken before the end of the week. | 2026-03-08 or 2026-03-07 or 2026-03-06
end-of | By the end of the summer every child will have a place. | 2026-08-31 or 2026-09-22 or 2026-09-21 or 2026-09-23
end-of | We are on course to finish by end-July. | 2026-07-31
end-of | By the end of day, the company said, the leak will be capped. | 2026-03-02
end-of | By the end of the century, half of this delta will be gone unless we act. | 2099-12-31 or 2100-12-31
end-of | The pledge is to vaccinate everyone by the end of May. | 2026-05-31
end-of | The prosecutor aims to bring charges by the end of the first half of the year. | 2026-06-30
end-of | At the end of 2027 I will step down, the general said. | 2027-12-31
this-period | This will be the year that we finally build homes. | 2026-12-31
this-period | Later this month we'll unveil the winners. | 2026-03-31
this-period | We will do it this week. Full stop. | 2026-03-08 or 2026-03-07 or 2026-03-06
this-period | The courts will rule in the course of this year. | 2026-12-31
next-period | By next March there will be 8,000 more officers. | 2027-03-31 or 2027-02-28
next-period | Early next week the minister will publish the advice he received. | 2026-03-11 or 2026-03-10
next-period | The bank will cut its rate next quarter. | 2026-06-30
next-period | Next weekend the barriers come down. | 2026-03-15 or 2026-03-08
next-period | The new line is not for next year but for the year after. | 2028-12-31
open-start | No sooner than 2030, said the regulator, will that reactor restart. | none
open-start | Passengers will not be able to use the station again until at least May. | none
open-start | The exam results may not be ready until August, the board admitted. | none
open-start | The court may not rule until the end of June. | none
open-start | We don't expect a verdict until Thursday at the earliest. | none
open-start | Sales start no earlier than 14 September. | none
open-start | The new rules won't apply until the second half of 2027. | none
open-start | From April onwards, heat pumps are free of tax. | none or 2026-04-01 or 2026-04-30
may-not | Members may not travel abroad until 31 March, the whip's office ordered. | none or 2026-03-31 or 2026-03-30
may-not | The bank's former directors may not leave the country until 1 October. | none or 2026-09-30 or 2026-10-01
may-not | The two firms may not merge before 2028 under the ruling. | 2027-12-31 or none
may-not | Residents may not return home until the fire is out. | event or none
may-not | The firm may not bid for public contracts for three years. | 2029-03-02
must-not | He must not contact the witnesses until 12 June. | 2026-06-12 or 2026-06-11
recurring | We will meet the families every six weeks until they are satisfied. | recurring
recurring | On the first Monday of every month I will answer your questions. | recurring
recurring | The audit office will publish its findings twice yearly. | recurring
recurring | The bank will review the rate at each of its eight meetings a year. | recurring or none
recurring | Every year until 2030, we will plant ten million trees. | recurring or 2030-12-31
mid | Sometime around the middle of May, said the union, members will vote again. | 2026-05-20 or 2026-05-15
mid | In the first days of April we begin to hand out the vouchers. | 2026-04-10 or vague or 2026-04-05 or 2026-04-07 or 2026-04-03
mid | Toward the end of the year we should be able to say more. | 2026-12-31
mid | By late 2029 the telescope will see first light. | 2029-12-31
mid | Early in the new year the inquiry will hear its first witness. | 2027-03-31 or 2027-01-31 or 2027-01-10
mid | By early summer the ground will be dry enough. | 2026-06-30 or 2026-06-10 or 2026-06-23
vague | One day this prison will be a museum, the minister said. | vague
vague | In the foreseeable future there will be no new nuclear plant. | vague or none
vague | Details will follow in the next several weeks. | vague
vague | We'll get to it when parliamentary time allows. | vague
vague | The minister said he would respond to the letter in good time. | vague
vague | It is imminent. I can't say more than that. | vague
vague | This will be sorted out quickly. | vague
none | The minister has now been in post for two years. | none
none | It was on 4 July that they were arrested. | none
none | We've had 13 wasted years. | none
none | A 12-week course costs 900 dollars. | none
none | Prices rose 8 per cent in the year to January. | none
none | The five-year plan failed, the opposition said. | none
none | A child born today will live to be 100. | none or 2026-03-02
none | The storm of 2013 cost this city a billion. | none
none | Nothing will change, the spokesman said on Monday. | none
none | The bridge was built in two years; this time we will do better. | none
none | It was supposed to be finished in 2021. | none
none | The treaty has held for 50 years. | none
none | I have said it a hundred times in the last month. | none
none | The May 2024 agreement is dead. | none
slipped | The opening, once planned for June, has been put back to October. | 2026-10-31
slipped | We had hoped for 2025; it is now going to be the autumn of 2027. | 2027-11-30 or 2027-12-20 or 2027-12-21
slipped | Originally due in March, the report will now be published in July. | 2026-07-31
slipped | The deadline of 1 April has been extended by six weeks to 13 May. | 2026-05-13
slipped | The launch slips from May to the last quarter. | 2026-12-31
standing | No school will close before September 2028 under my government. | 2028-08-31
standing | Prices will be held until Christmas, the supermarket said. | 2026-12-25 or 2026-12-24
standing | We will keep troops there through 2027. | 2027-12-31
standing | He has sworn not to run again. | none
standing | We guarantee that nobody will lose a job this year. | 2026-12-31
working-days | The minister has three working days to answer. | 2026-03-05
quarter | We'll break even in the fourth quarter. | 2026-12-31
quarter | In H2 we will open in Brazil. | 2026-12-31
quarter | The share buyback should be done by the end of the second quarter. | 2026-06-30
two-dates | The bridge will close on 4 May and reopen by 30 September. | 2026-09-30 or 2026-05-04
two-dates | Phase one ends in June 2026; phase two must be complete by December 2029. | 2029-12-31 or 2026-06-30
two-dates | We'll take written evidence until 30 April and publish our report in November. | 2026-11-30 or 2026-04-30
two-dates | It starts with a six-week consultation and the law will be in force by 2028. | 2028-12-31 or 2027-12-31
two-dates | The tribunal will sit for eight weeks and give judgment before the end of July. | 2026-07-31
two-dates | The commission will collect testimony for a year and deliver its findings in June 2027. | 2027-06-30
two-dates | After four months of repairs the lock reopens on 3 July. | 2026-07-03
# said 2026-03-02 term=2026-01-20..2030-01-20
term | On day one I ended it; in the first 100 days I will bury it, the president said. | 2026-04-29 or 2026-04-30
term | By the end of my term not one family will live in a tent. | 2030-01-20 or 2030-01-19
term | In the first six months of my presidency every road gets fixed. | 2026-07-20 or 2026-07-19
term | I will build it during my time in office. | 2030-01-20 or 2030-01-19
term | Within two years of taking office I will balance the budget. | 2028-01-20
term | This will be finished before I leave office. | 2030-01-20 or 2030-01-19
term | Within the first year of this government, waiting times fall by half. | 2027-01-20 or 2027-01-19
# said 2026-03-02 milestone "Geneva summit=2026-05-21" milestone "ceasefire=2026-03-10"
event | All prisoners will be released before the Geneva summit. | 2026-05-20
event | The first convoy crosses within ten days of the ceasefire. | 2026-03-20
event | Two weeks after the Geneva summit the embassy will reopen. | 2026-06-04
event | We'll have an answer by the Geneva summit. | 2026-05-21 or 2026-05-20
event | Heavy weapons will be pulled back no later than three weeks after the ceasefire. | 2026-03-31
event | A month before the Geneva summit, both sides will hand over their maps. | 2026-04-21
# said 2024-06-12
on-date | The polling stations open on Thursday 4 July at seven. | 2024-07-04
by-date | We will have 10,000 beds by 1 September, the governor said. | 2024-09-01
by-date | No later than 15 July the ministry must name the beneficiaries. | 2024-07-15
by-date | By the 20th, all ballots have to be counted. | 2024-06-20
by-date | The company agreed to remove the tanks on or before August 30. | 2024-08-30
by-date | Payment is due not later than 30 days from today. | 2024-07-12
in-dur | Elections will be held in 60 days. | 2024-08-11
relday | Before the day is over you'll know who the candidate is. | 2024-06-12
weekday | I will debate him any time, but let's say this Friday. | 2024-06-14
next-period | The first payment will be made next Wednesday. | 2024-06-19
hours | Before midnight on Saturday the last soldier will be gone. | 2024-06-15T23:59:00Z or 2024-06-15 or 2024-06-16T00:00:00Z
range | From the 17th to the 21st the assembly will debate nothing else. | 2024-06-21
range | The vaccine will be given in September and October. | 2024-10-31
range | The tour takes in nine cities over two and a half weeks in August. | 2024-08-31
none | The treaty was signed on 4 April 1949. | none
none | Three years ago I promised you a hospital, and here it is. | none
# said 2023-09-05 country=CA
holiday | The rail link will be running before Thanksgiving. | 2023-10-08
holiday | Everyone will be back home by Canada Day, the premier said. | 2024-07-01
holiday | The ban ends on Victoria Day. | 2024-05-20
fiscal | We will balance the books in fiscal 2024-25. | 2025-03-31
# said 2026-08-13
by-date | By Sunday, 30 August, every tent will be gone. | 2026-08-30
this-period | The new clinic opens this weekend. | 2026-08-16
in-month | This coming January the carbon price rises to 90 euros. | 2027-01-31
in-month | The conference in the last week of September will decide. | 2026-09-30 or 2026-09-27 or 2026-09-26 or 2026-09-25
next-n | Over the next four weekends the line will be shut. | 2026-09-06
next-n | The next three months we will talk to everyone. | 2026-11-13
quarter | Between October and December the price of bread will be capped. | 2026-12-31
weekday | Two Fridays from now, the archive opens. | 2026-08-28 or 2026-08-21
weekday | On Saturday the 22nd, the queen will open the harbour. | 2026-08-22
within | Within a calendar month the licence will be revoked. | 2026-09-13 or 2026-09-30
within | In under ten days we will restore the water. | 2026-08-23
holiday | By Diwali the ropeway will carry pilgrims. | 2026-11-08
holiday | Before Rosh Hashanah there will be a government. | 2026-09-11
holiday | The tax office closes its books at Hogmanay. | 2026-12-31
until | The truce holds until dawn on Monday. | 2026-08-17
`;
