/** A ninth batch, of phrases and statements: labelled by somebody who had not seen the resolver, before they were first read. */
export const CASES = `
# said 2020-10-28
on-date | is expected to present the budget for the first quarter of 2021 to Parliament today, October 28, 2020 | 2020-10-28
# said 2019-03-07
on-date | The budget will be tabled on March 21. | 2019-03-21
# said 2025-02-17
on-date | 20.11.2026 | 2026-11-20
# said 2025-03-19
on-date | Thursday, 25th September 2025 | 2025-09-25
# said 2025-05-13
on-date | The minister answers MPs’ questions on the twenty-second of June. | 2025-06-22
# said 2025-03-02
on-date | Mar. 9 | 2025-03-09
# said 2028-12-04
on-date | Deadline for the sale: 08 Aug 2029 | 2029-08-08
# said 2026-05-05
on-date | the third Monday in February 2027 | 2027-02-15
# said 2024-08-13
on-date | We will reopen the embassy on the 1st of next month. | 2024-09-01
# said 2027-10-11
on-date | The garrison leaves on May 3, 2029, not a day later. | 2029-05-03
# said 2024-12-02
on-date | 30th November | 2025-11-30
# said 2025-05-01
on-date | The week of Monday 9 June will see the first arrests, he warned. | 2025-06-15 or 2025-06-14 or 2025-06-13
# said 2019-03-07
in-dur | will present their first budget since coming to power in two weeks | 2019-03-21
# said 2017-04-02
in-dur | I'm confident that in three years' time, tourist arrivals in Serian will increase | 2020-04-02
# said 2018-03-03
in-dur | Give me six months to do this | 2018-09-03
# said 2024-08-31
in-dur | 18 months from today | 2026-02-28
# said 2026-04-13
in-dur | a decade from now | 2036-04-13
# said 2025-11-11
in-dur | two years' time | 2027-11-11
# said 2025-01-15
in-dur | We shall know in thirty days whether the patient lives. | 2025-02-14
# said 2025-05-31
in-dur | in four to five months | 2025-10-31
# said 2012-09-18
weekday | Mazda to resume production at China factory from Wednesday | 2012-09-19
# said 2025-06-03
weekday | a week on Friday | 2025-06-13
weekday | Thursday of next week | 2025-06-12
# said 2025-01-10
weekday | on Tuesday morning | 2025-01-14
# said 2025-07-31
weekday | tues | 2025-08-05
# said 2025-07-07
weekday | Talks will resume this Wednesday in Doha. | 2025-07-09
# said 2026-02-09
weekday | next Thursday | 2026-02-19 or 2026-02-12
# said 2008-09-24
next-n | I'm going to ask every hospital trust over the next year to collect immediate feedback from patients on their experience of care. | 2009-09-24 or 2009-12-31
# said 2021-12-31
next-n | by the grace of God, the project would be completed in high quality in the next 12 months | 2022-12-31
# said 2021-12-16
next-n | Establish 10 new national parks and 10 new national marine conservation areas in the next five years | 2026-12-16
# said 2017-05-09
next-n | Within the next four years, all of them will be implemented. | 2021-05-09
# said 2025-09-26
next-n | over the following ten days | 2025-10-06
next-n | in the coming fortnight | 2025-10-10
# said 2025-01-30
next-n | across the next two and a half years | 2027-07-30
# said 2025-11-21
holiday | by St. Patrick's Day | 2026-03-17
# said 2025-06-16
holiday | on Anzac Day | 2026-04-25
# said 2026-05-18
holiday | before Bastille Day | 2026-07-13
holiday | New Year's Eve 2029 | 2029-12-31
# said 2026-02-10
holiday | by Memorial Day | 2026-05-25
# said 2024-12-17
holiday | All flights will be running normally again by Boxing Day, the airport insists. | 2024-12-26
# said 2016-11-28
holiday | working hard to have the inland road opened on a restricted basis to all vehicles in time for Christmas | 2016-12-25 or 2016-12-24
# said 2026-12-01
range | between 11 and 18 October 2027 | 2027-10-18
# said 2025-01-13
range | Feb 3-7 | 2025-02-07
# said 2025-02-20
range | between now and 30 April | 2025-04-30
# said 2025-06-30
range | Roadworks will run from the 7th to the 21st of August. | 2025-08-21
# said 2025-10-10
range | from May to July 2026 | 2026-07-31 or 2026-06-30
# said 2025-03-03
range | April 28 to May 2, 2025 | 2025-05-02
# said 2015-08-15
within | we have resolved that within the next 1,000 days every village will have electricity | 2018-05-11
# said 2017-06-03
within | within five to ten years we will change the face of the area | 2027-06-03
# said 2025-08-29
within | in under three months | 2025-11-29
# said 2024-02-16
within | within a fortnight | 2024-03-01
# said 2009-01-22
within | shall be closed as soon as practicable, and no later than 1 year from the date of this order | 2010-01-22
# said 2025-04-19
end-of | capping the total number of temporary workers and international students to less than 5% of Canada's population by the end of 2027 | 2027-12-31
# said 1961-05-25
end-of | this nation should commit itself to achieving the goal, before this decade is out, of landing a man on the Moon | 1969-12-31 or 1970-12-31
# said 2018-06-24
end-of | adding nearly 1,000 new officers to the Chicago Police Department by the end of the year | 2018-12-31
# said 2026-02-06
end-of | by month-end | 2026-02-28
# said 2025-08-12
end-of | before the week is out | 2025-08-17 or 2025-08-16 or 2025-08-15
# said 2021-05-25T10:00
hours | will make an announcement on the status of the bridge at a press conference today at 4 p.m. | 2021-05-25T16:00Z
# said 2025-03-30T22:10
hours | inside 12 hours | 2025-03-31T10:10Z
# said 2025-10-09T18:30
hours | no later than 72 hours from now | 2025-10-12T18:30Z
# said 2025-10-09T14:50
hours | Statement in 45 mins. | 2025-10-09T15:35Z
hours | by midday tomorrow | 2025-10-10T12:00Z
# said 2021-04-16
this-period | Tesla: limited production of Model Y in Berlin this year | 2021-12-31
# said 2026-01-20
this-period | later this week | 2026-01-25 or 2026-01-24 or 2026-01-23
this-period | before this month is over | 2026-01-31
# said 2026-01-20T12:00
open-start | not before 2030 | none
# said 2025-06-11T12:00
open-start | The curfew will not be lifted until the 25th. | none
# said 2021-02-15T12:00
open-start | Jaguar will become an all-electric brand from 2025 onwards. | none
# said 2025-02-03T12:00
recurring | once every four years | recurring
recurring | I will hold a town hall on the first Saturday of each month. | recurring
# said 2021-12-16T12:00
recurring | Increase Canada's international development assistance every year | recurring
# said 2021-12-16
mid | Reintroduce An Act for the Substantive Equality of French and English by early 2022. | 2022-03-31 or 2022-04-30 or 2022-06-30
# said 2022-07-20
mid | We are still expected to be in production with the Cybertruck by the middle of next year | 2023-06-30 or 2023-07-01 or 2023-07-31
# said 2025-01-07
mid | towards the end of March | 2025-03-31
# said 2021-12-16T12:00
vague | Ban thermal coal exports as swiftly as possible | vague
# said 2025-05-19T12:00
vague | over the coming weeks and months | vague
none | The talks lasted nine hours and ended without a joint statement. | none
# said 2025-04-19T12:00
none | Double the loan guarantee limit, from $500,000 to $1 million, of the Canadian Agricultural Loans Act Program and expand terms to 20 years. | none
# said 2025-02-17
before-date | before 17 May | 2025-05-16
# said 2025-04-19
before-date | put Canada on track to exceed our NATO defence spending target before 2030 | 2029-12-31
# said 2025-08-19
before-date | before Tuesday, Sept 2 | 2025-09-01
# said 2022-11-02
in-month | in December we will complete the restoration of the destroyed part of the Crimean Bridge | 2022-12-31
# said 2025-09-15
in-month | this coming August | 2026-08-31
# said 2022-06-14
next-period | Starship will be ready to fly next month. | 2022-07-31
# said 2025-02-13
next-period | the week after next | 2025-03-02 or 2025-03-01 or 2025-02-28
# said 2025-09-15T12:00
event | No decision until the inquiry has reported. | event
# said 2019-03-18 milestone "horrific act of terrorism=2019-03-15"
event | within 10 days of this horrific act of terrorism we will have announced reforms | 2019-03-25 or 2019-03-28
# said 2018-02-20 term=2018-05-10..2020-02-24
term | to abolish GST within the first 100 days upon taking power | 2018-08-17 or 2018-08-18
# said 2019-07-16 term=2019-12-01..2024-11-30
term | I will put forward a proposal for a European Green Deal in my first 100 days in office | 2020-03-09 or 2020-03-10
# said 2021-01-30
by-date | By February 10th, 2021, we will start another round of project inauguration. | 2021-02-10
# said 2025-04-16
by-date | by the 15th | 2025-05-15
# said 2004-06-24
season | A White Paper in the autumn will set out plans to tackle the major causes of ill health | 2004-11-30 or 2004-12-20 or 2004-12-21 or 2004-12-22
# said 2025-11-03
quarter | by the end of Q1 | 2026-03-31
relday | by close of business tomorrow | 2025-11-04
# said 2025-04-19
for-dur | Cut municipal development charges in half for multi-unit residential housing for five years | 2030-04-19
# said 2021-11-25
by-month | hopeful that the Coquihalla could, in some form, re-open by January | 2022-01-31 or 2021-12-31
# said 2020-01-16
by-year | By 2030 Microsoft will be carbon negative | 2030-12-31 or 2029-12-31
# said 2025-09-08
business | within ten working days | 2025-09-22
# said 2025-03-12
until | through the end of June | 2025-06-30
`;
