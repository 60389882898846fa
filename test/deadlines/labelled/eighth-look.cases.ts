/** An eighth batch, of phrases and statements: labelled by somebody who had not seen the resolver, before they were first read. */
export const CASES = `
# said 2024-02-19
on-date | on the 3rd of September | 2024-09-03
# said 2026-03-02
on-date | 5 November 2027 | 2027-11-05
# said 2025-09-22
on-date | The tunnel reopens to traffic on Wed, Oct 8. | 2025-10-08
# said 2023-07-14
on-date | We will publish the accounts on 30 June. | 2024-06-30
# said 2025-05-05
on-date | 2031-02-11 | 2031-02-11
# said 2024-05-20
on-date | The vote takes place on the 17th. | 2024-06-17
# said 2025-08-01
on-date | the second Thursday of November | 2025-11-13
on-date | the last Friday in May 2026 | 2026-05-29
# said 2025-04-22
on-date | Polling stations open Sunday, May 18th | 2025-05-18
# said 2025-12-01
on-date | We table the budget on March 26th, 2026, at the latest moment the law allows. | 2026-03-26
# said 2022-09-20
on-date | Sept. 14 | 2023-09-14
# said 2025-06-10
on-date | The smoking ban comes into force on the first of January. | 2026-01-01
# said 2025-02-24
in-dur | in nine days | 2025-03-05
# said 2024-02-12
in-dur | in three weeks' time | 2024-03-04
# said 2023-12-22
in-dur | a fortnight from today | 2024-01-05
# said 2024-10-31
in-dur | four months from now | 2025-02-28
# said 2026-01-14
in-dur | six weeks hence | 2026-02-25
# said 2021-12-16
in-dur | Plant 2 billion trees across the country over 10 years. | 2031-12-16
# said 2024-02-29
in-dur | a year from now | 2025-02-28 or 2025-03-01
# said 2025-07-28
in-dur | The new ferry arrives in ten days or so. | 2025-08-07
# said 2025-03-05
weekday | on Monday | 2025-03-10
# said 2024-11-12
weekday | The committee reports back Thursday. | 2024-11-14
# said 2025-06-24
weekday | this coming Sunday | 2025-06-29
# said 2025-09-08
weekday | next Saturday | 2025-09-20 or 2025-09-13
# said 2025-09-11
weekday | on Tuesday of next week | 2025-09-16
# said 2024-07-05
weekday | Wed. | 2024-07-10
# said 2023-10-20
weekday | He said he would answer the letter on Friday. | 2023-10-27 or 2023-10-20
# said 2021-12-16
next-n | create 10,000 jobs over the next five years | 2026-12-16
next-n | Establish a ban on foreign investment capital in non-recreational residential property for the next two years. | 2023-12-16
# said 2025-04-19
next-n | Increase lands added to reserves within the next four years | 2029-04-19
# said 2015-05-14
next-n | a RM1 billion re-investment by multinational company, Jabil Circuit Inc, which will be spread out over the next five years | 2020-05-14
# said 2025-01-09
next-n | over the coming 45 days | 2025-02-23
# said 2024-11-04
next-n | during the next eight weeks | 2024-12-30
# said 2020-03-19
next-n | we can turn the tide within the next 12 weeks | 2020-06-11
# said 2024-09-03
holiday | by Thanksgiving | 2024-11-28
# said 2026-06-15
holiday | before Labor Day | 2026-09-06
# said 2025-04-19
holiday | This will come into effect on Canada Day 2025. | 2025-07-01
# said 2025-11-10
holiday | on Good Friday | 2026-04-03
# said 2024-08-15
holiday | by Diwali | 2024-11-01 or 2024-10-31
# said 2023-11-13
holiday | Troops home by New Year's Day, the minister promised. | 2024-01-01
# said 2026-02-02
holiday | on Easter Monday 2027 | 2027-03-29
# said 2025-01-20
range | between 3 and 9 March | 2025-03-09
# said 2025-04-14
range | from June 2nd to June 6th | 2025-06-06
# said 2025-08-18
range | 15-19 Sept 2025 | 2025-09-19
# said 2024-11-18
range | The airport will close from 28 December to 4 January. | 2025-01-04
# said 2026-06-01
range | November 30 through December 12, 2027 | 2027-12-12
# said 2025-10-24
range | from Tuesday to Thursday | 2025-10-30
# said 2025-04-19
within | Within six months, sign Cooperation and Substitution Agreements with all willing Premiers | 2025-10-19
within | to report on progress, within 60 days, on steps to eliminate outdated or unnecessary rules | 2025-06-18
# said 2017-07-05
within | The company is expected to be in operations within six month because we must get our side ready | 2018-01-05
# said 2020-12-18
within | Our goal is to vaccinate 70% of the eligible adult population within six months. | 2021-06-18
# said 2025-01-31
within | inside of 30 days | 2025-03-02
# said 2018-02-06
end-of | Singapore and Malaysia will set up a trading link between their stock markets by the end of the year | 2018-12-31
# said 2021-12-16
end-of | Reduce fees for regulated child care by 50 per cent on average by the end of 2022 everywhere outside of Quebec. | 2022-12-31
# said 2020-02-18
end-of | we can achieve practical completion and move to operational commissioning by the end of this month | 2020-02-29
# said 2025-04-04
end-of | before the year is out | 2025-12-31
# said 2024-06-05
end-of | by the end of next week | 2024-06-16 or 2024-06-15 or 2024-06-14
# said 2025-05-06T09:15
hours | within 36 hours | 2025-05-07T21:15Z
# said 2024-08-21T17:40
hours | in the next six hours | 2024-08-21T23:40Z
# said 2024-08-21T08:05
hours | in half an hour | 2024-08-21T08:35Z
# said 2023-01-17T19:20
hours | Power will be back in 90 minutes. | 2023-01-17T20:50Z
# said 2025-11-14T12:00
hours | at 10:30am on Monday | 2025-11-17T10:30Z
# said 2023-01-04
this-period | First, we will halve inflation this year to ease the cost of living | 2023-12-31
# said 2020-02-18
this-period | And my advice is that will be later this month. | 2020-02-29
# said 2025-02-11
this-period | sometime this week | 2025-02-16 or 2025-02-15 or 2025-02-14
# said 2024-02-05
this-period | this month | 2024-02-29
# said 2025-07-01T12:00
open-start | no earlier than 2028 | none
open-start | Salaries will not go up until next April. | none
# said 2024-09-09T12:00
open-start | only after 15 October | none
# said 2025-03-03T12:00
recurring | every other month | recurring
# said 2025-04-19T12:00
recurring | Stabilize permanent resident admissions at less than 1% of Canada's population annually | recurring
# said 2018-01-16T12:00
recurring | We will allocate RM3mil every year | recurring
# said 2021-12-16
mid | Launch a made-in-Canada model of open banking by early 2023. | 2023-03-31 or 2023-04-30 or 2023-06-30
# said 2025-10-01
mid | in late 2027 | 2027-12-31
# said 2026-05-04
mid | by mid-September | 2026-09-15 or 2026-09-20
# said 2018-01-17T12:00
vague | push up their income within a short period | vague
# said 2025-03-10T12:00
vague | in due course | vague
vague | at the earliest opportunity | vague
# said 2024-03-12T12:00
none | We will never apologise for putting patients first. | none
# said 2021-12-16T12:00
none | Extend EI sickness benefits from 15 to 26 weeks. | none
# said 2026-01-12
before-date | before 1 October 2026 | 2026-09-30
# said 2025-02-03
in-month | in October | 2025-10-31
in-month | Feb 2028 | 2028-02-29
# said 2017-07-12
next-period | Next year, I will give additional budget to the tourism ministry to promote Sarawak. | 2018-12-31 or 2018-07-12
# said 2024-01-31
next-period | some time next month | 2024-02-29
# said 2025-08-04 milestone "party conference=2025-09-28"
event | ahead of the party conference | 2025-09-27
# said 2025-03-17 milestone "opening of the Commonwealth Games=2026-07-23"
event | The bypass will be ready by the opening of the Commonwealth Games. | 2026-07-23 or 2026-07-22
# said 2009-02-23 term=2009-01-20..2013-01-20
term | to cut the deficit we inherited by half by the end of my first term in office | 2013-01-20 or 2013-01-19
# said 2024-06-03 term=2024-07-05..2029-07-05
term | within my first 50 days in office | 2024-08-23 or 2024-08-24
# said 2009-02-27
by-date | by August 31, 2010, our combat mission in Iraq will end | 2010-08-31
# said 2025-05-20
by-date | no later than 12 May | 2026-05-12
# said 2025-04-19
season | Finalize and implement the voluntary made-in-Canada sustainable investment guidelines for every priority sector by fall 2026. | 2026-11-30 or 2026-12-20 or 2026-12-21 or 2026-12-22 or 2026-08-31
# said 2025-12-12
quarter | in the third quarter of 2026 | 2026-09-30
# said 2009-08-12
relday | we will be able to resume operations tomorrow | 2009-08-13
# said 2025-04-09
for-dur | for the next 90 days | 2025-07-08
# said 2017-04-23
by-year | all these projects must be on the ground by 2020 | 2020-12-31 or 2019-12-31
# said 2021-12-16
in-year | Finalize Canada's first National Adaptation Strategy in 2022 | 2022-12-31
# said 2025-06-30
until | until 31 August | 2025-08-31
# said 2024-12-09
by-weekday | Brown confirmed the public could expect an announcement by Wednesday. | 2024-12-11
`;
