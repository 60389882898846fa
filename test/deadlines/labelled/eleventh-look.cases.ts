/** An eleventh batch, of whole sentences: labelled by somebody who had not seen the resolver, before they were first read. */
export const CASES = `
# said 2025-02-23
on-date | Key developments in the recovery plan include the synchronisation of Kusile Unit 6, which is now scheduled for March 9. | 2025-03-09
# said 2019-07-24
on-date | We are going to fulfil the repeated promises of parliament to the people and come out of the EU on October 31, no ifs or buts. | 2019-10-31
# said 2022-11-25
on-date | London’s Ultra Low Emission Zone will be extended across every borough on 29 August 2023, Sadiq Khan announced. | 2023-08-29
# said 2025-12-03
on-date | Nordhafen AG has told its 1,150 dockers that severance is paid out on the 28th, not before Christmas as it said in May. | 2025-12-28
# said 2026-01-22
on-date | "Mark your calendar: Tuesday, March 10th. That is when this council stops renting hotel rooms," Cllr Adeyemi said. | 2026-03-10
# said 2026-04-20
on-date | Toll on A7 to be scrapped 1 Sept, says infrastructure chief | 2026-09-01
# said 2026-02-16
on-date | The panel, named in 2023 and twice enlarged, hands over its findings on the third Tuesday in May. | 2026-05-19
# said 2025-06-04
on-date | We signed on 3 June. The guns fall silent on 17 June at every checkpoint along the 90-kilometre line. | 2025-06-17
# said 2025-11-25
on-date | The regulator has given the broadcaster a date for its answer: 2026-01-30. | 2026-01-30
# said 2025-07-08
on-date | Our last coal unit, commissioned in 1974, closes its doors on the final day of November. | 2025-11-30
# said 2026-03-25
on-date | By the way, the swimming pool reopens May the fourth - yes, really. | 2026-05-04
# said 2025-11-17
on-date | The two prime ministers meet again in Tallinn on the 19th of January to initial the text. | 2026-01-19
# said 2017-05-10
in-dur | LRT for Kuching in 3 years | 2020-05-10
# said 2025-08-04
in-dur | Officials swear the backlog, 62,000 cases at its peak, will be gone in eleven weeks. | 2025-10-20
# said 2024-02-29
in-dur | "In two years from today you will drink from this river," the environment minister said, glass in hand. | 2026-02-28 or 2026-03-01
# said 2025-03-18
in-dur | Asked about a start date, the contractor said work would begin in a couple of months. | 2025-05-18
in-dur | The airline hopes to be cash-positive a year and a half from now. | 2026-09-18
# said 2025-05-14
in-dur | Three weeks from tomorrow the temporary bridge will carry cars again, promised the army engineers. | 2025-06-05
# said 2025-07-01
in-dur | She took over a club with debts of 44 million euros; in five years, she said, it will owe nobody a cent. | 2030-07-01
# said 2025-11-21
in-dur | the app will be back online in 10 days, maybe less | 2025-12-01
# said 2025-10-24
weekday | Reporters were told to expect the names of the new cabinet on Monday. | 2025-10-27
# said 2025-09-30
weekday | After eleven days without a word, the company says it will face the press this Friday in Rotterdam. | 2025-10-03
# said 2025-08-22
weekday | Council to vote Tuesday on $18m shelter | 2025-08-26
# said 2025-09-24
weekday | "I will resign on Sunday if I lose," he said on Wednesday, and repeated it in three interviews. | 2025-09-28
# said 2025-01-17
weekday | Ministers meet next Wednesday to sign off the third tranche, worth 4.1 billion euros. | 2025-01-22
# said 2025-02-24
weekday | The school nurse starts on Thursday week. | 2025-03-06
# said 2025-06-03
weekday | Votes from the diaspora will be counted on Saturday morning, the commission chair assured parties. | 2025-06-07
# said 2023-10-02
next-n | The site is expected to generate approximately 1,500 new jobs over the next five years. | 2028-10-02
# said 2017-12-25
next-n | they will take off the ground within the next two to five years | 2022-12-25
# said 2025-04-19
next-n | As a priority over the next year, work to enhance the Employment Insurance system to better reflect the modern workforce. | 2026-04-19 or 2026-12-31
# said 2024-04-20
next-n | These 1,200 additional officers will be hitting the streets to keep us safe in the coming year. | 2025-04-20 or 2024-12-31 or 2025-12-31
# said 2024-09-01
next-n | I asked the BBMP commissioner to fill all the potholes in Bengaluru in the next 15 days. | 2024-09-16
# said 2025-01-31
next-n | Italy's rail network will replace 214 level crossings over the next nine months, starting with the two where four people died in 2024. | 2025-10-31
# said 2025-11-03
next-n | The Home Office plans to close 23 asylum hotels over the next hundred days, a source close to the minister said. | 2026-02-11
holiday | The archbishop hopes the spire, struck by lightning in 2022, will be free of scaffolding by Easter Sunday. | 2026-04-05
# said 2025-11-18
holiday | Soldiers on the northern border will be relieved before Orthodox Christmas, the general staff said. | 2026-01-06
holiday | Chancellor: energy rebate in accounts by Christmas Eve | 2025-12-24
holiday | A statue of the nurses will be unveiled on International Women's Day, 8 March, outside the old infirmary. | 2026-03-08
# said 2026-04-07
holiday | We promised parents that the playground will be open for Juneteenth, and it will. | 2026-06-19
# said 2026-07-20
holiday | New contracts will be signed before Columbus Day, the pilots' union predicted after 30 hours of talks. | 2026-10-11
# said 2025-09-29
holiday | Trams will reach the port quarter in time for Epiphany, two years late and 60 million over budget. | 2026-01-06 or 2026-01-05
# said 2017-05-30
range | When it is ready, we will table it in the State Assembly sitting in November or April 2018. | 2018-04-30 or 2017-11-30
# said 2025-04-24
range | Between 20 May and 3 June every household in the canton will be sent two packs of iodine tablets. | 2025-06-03
# said 2025-10-06
range | The pontoon will be towed away between Thursday and Saturday, harbour master Lindqvist said. | 2025-10-11
# said 2025-07-28
range | Peace envoys from nine states convene from Sept 22 to Oct 3 with one item on the agenda. | 2025-10-03
# said 2025-10-20
range | Applications for the €4,000 grant can be filed 1–15 December 2025, the agency announced. | 2025-12-15
# said 2026-01-19
range | Look, the strike runs 9 to 13 February. On the 14th we are back behind the counter. | 2026-02-13 or 2026-02-14
# said 2006-09-07
within | Blair buys time with pledge to quit within 12 months | 2007-09-07
# said 2025-04-24
within | The minister has ordered the watchdog, created in 2016, to report on laid-off workers inside 60 days. | 2025-06-23
# said 2025-06-09
within | Having missed two court dates, the state now undertakes to reunite all 41 families within six weeks. | 2025-07-21
# said 2025-12-20
within | I want a plan on my desk within 15 days, he told the port authority, which has spent $90m since 2020. | 2026-01-04
# said 2025-09-01
within | Within 20 working days you will have our answer in writing, the ombudsman assured tenants. | 2025-09-29
# said 2025-02-23
end-of | Medupi Unit 4 is expected by the end of March. | 2025-03-31
# said 2021-12-16
end-of | Develop model building codes, including publishing a net-zero emissions building code and model retrofit code by the end of 2024 | 2024-12-31
# said 2020-04-02
end-of | The government’s target is to carry out 100,000 coronavirus tests a day by the end of the month, Hancock said. | 2020-04-30
# said 2025-03-31
end-of | Before the end of this year, with 7 of the 12 shortlisted sites already ruled out since 2021, Lisbon will know where its new airport goes. | 2025-12-31
# said 2025-05-05
end-of | She asked for patience: "At the end of the summer we will all be living under one roof again." | 2025-08-31 or 2025-09-21 or 2025-09-22 or 2025-09-23
# said 2025-03-05T07:30
hours | Hackers have the school’s files. The head told parents at 7.30 that systems would be up within four hours. | 2025-03-05T11:30Z
# said 2025-06-13T19:00
hours | The foreign ministry set a deadline: all non-essential staff out of the country in 48 hours. | 2025-06-15T19:00Z
# said 2025-06-16T12:00
hours | We go live at 8:45am on Thursday, not a minute later. | 2025-06-19T08:45Z
# said 2025-05-01T20:10
hours | "You will have the result before midnight," the returning officer told the hall at ten past eight. | 2025-05-01T23:59Z or 2025-05-01 or 2025-05-02T00:00Z
# said 2025-07-15T13:00
hours | No. 10: PM to make statement at 5pm | 2025-07-15T17:00Z
# said 2025-05-20
this-period | Of the 114 flood schemes, 97 are under way; the rest will be finished this year, the chief engineer said. | 2025-12-31
# said 2017-03-14
this-period | he plans to start with a new child sexual crimes Bill which will be tabled later this month | 2017-03-31
# said 2025-02-10
this-period | The third reading, delayed since the spring of 2023, is this week or never, said the chief whip. | 2025-02-16 or 2025-02-15 or 2025-02-14
# said 2025-07-16
this-period | Garbage collection across the nine suburbs will be back to normal this weekend, the new contractor says. | 2025-07-20 or 2025-07-19
# said 2025-08-07T12:00
open-start | The bank said it would not consider paying a dividend until 2028 at the earliest. | none
open-start | The congestion charge, dropped in 2021, will not return until after 2029, the mayor-elect said. | none
open-start | Do not expect a single train on that line before the summer of 2027, warned the auditor. | none
# said 2019-09-13T12:00
recurring | The retailer will report its progress on plastic reduction every six months. | recurring
# said 2021-12-16T12:00
recurring | Establish a federal public registry and require producers to report annually on plastics in the Canadian economy. | recurring
# said 2025-08-07T12:00
recurring | Each weekday morning at seven, buses will leave Kisumu for the camp, the charity pledged. | recurring
# said 2021-12-16
mid | Ensure the Federal Secretariat on Early Learning and Child Care is fully resourced and operational by early 2023. | 2023-03-31 or 2023-04-30 or 2023-06-30
# said 2006-06-23
mid | Overwhelming majority to leave by then; probably by the middle of 2008 there will be no foreign soldiers in the country. | 2008-06-30 or 2008-07-01 or 2008-07-31
# said 2026-02-09
mid | The maiden voyage of the hydrogen ferry has slipped from late 2023 to late October 2026, the yard admits. | 2026-10-31
# said 2025-01-21T12:00
vague | I want to announce here today that the tendering process will be completed soon. | vague
# said 1968-03-28T12:00
vague | As I told the hon. Member on 19th February, I intend to make a statement as soon as I can. | vague
# said 2025-08-07T12:00
vague | In the near future, and certainly quicker than my predecessor, I shall visit every one of our 47 counties. | vague
none | My grandfather mined here for 37 years and I will not let this town down. | none
# said 2026-03-02
before-date | The tribunal wants all 300 exhibits translated before 20 July. | 2026-07-19
# said 2025-10-03
before-date | The last mine in the valley will be lifted before 2031, the demining agency says; 1,204 were cleared in 2024. | 2030-12-31
before-date | Back pay for 6,400 nurses lands before the 15th of the month, the secretary of state said. | 2025-10-14
# said 2025-09-01
in-month | Oslo will take delivery of the last two frigates in June 2029, four years behind the original contract. | 2029-06-30
# said 2026-02-03
in-month | New stadium to host first match this September - club | 2026-09-30
# said 2016-06-24
next-period | I will attend the European Council next week to explain the decision the British people have taken. | 2016-07-03 or 2016-07-02 or 2016-07-01
# said 2017-05-22
next-period | Sarawak to enjoy 4 terabits per second data transmission speed by next month | 2017-06-30 or 2017-05-31
# said 2016-06-24 milestone "Conservative Party conference=2016-10-02"
event | in my view we should aim to have a new prime minister in place by the start of the Conservative Party conference in October | 2016-10-02 or 2016-10-01
# said 2022-07-07 milestone "conference in October=2022-10-02"
event | The Prime Minister has agreed to stand down in time for a new leader to be in place by the conference in October. | 2022-10-02 or 2022-10-01
# said 2020-12-08 term=2021-01-20..2025-01-20
term | at least 100 million COVID vaccine shots into the arms of the American people in the first 100 days | 2021-04-29 or 2021-04-30
# said 2025-06-10 term=2025-07-01..2029-06-30
term | Elected with 51.2% on 8 June, she promised to halve the city’s rents bill before her four years as mayor are over. | 2029-06-30 or 2029-06-29
# said 2016-06-27
by-date | the committee recommended his successor should be in place by September 2 at the latest | 2016-09-02
# said 2015-01-10
by-date | the cabinet would reach a decision on the waste management file by January 17, the deadline for closing the Naameh landfill | 2015-01-17
# said 1976-03-29
season | Lord McCarthy expects to report to my right hon. Friend in the summer when decisions on the form of publication will be taken. | 1976-08-31 or 1976-09-21 or 1976-09-22 or 1976-09-23
# said 2025-08-19
quarter | Flights to Lagos restart in the second quarter of next year, the carrier said in its half-year report. | 2026-06-30
# said 2022-07-07
relday | The prime minister will make a statement to the country today. | 2022-07-07
# said 2025-10-16
for-dur | Fuel duty is suspended for three months, effective immediately, the treasury said on Thursday. | 2026-01-16
# said 2021-12-16
by-year | Require that all plastic packaging in Canada contain at least 50 per cent recycled content by 2030. | 2030-12-31 or 2029-12-31
# said 2025-10-16
in-year | Thai voters will get the promised referendum in 2027, the caretaker premier said on a visit to Chiang Mai. | 2027-12-31
# said 2025-10-13
by-weekday | The ambassador must be out by Thursday, the presidency said. | 2025-10-16
`;
