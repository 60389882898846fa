/** A fourteenth batch: short phrases of all families, labelled before they were first read. */
export const CASES = `
# said 2026-02-17
in-dur | Give it a fortnight. | 2026-03-03
in-dur | We'll have the results back in a day or two. | 2026-02-19
in-dur | Six months tops. | 2026-08-17
in-dur | two and a half years from now | 2028-08-17
in-dur | a year and three months from now | 2027-05-17
in-dur | I give this government three months. | 2026-05-17
in-dur | It'll be another two years before the hospital opens. | 2028-02-17 or none
in-dur | In as little as five weeks we could be drilling. | 2026-03-24
in-dur | It will not take ten years; it will take two. | 2028-02-17 or none
within | inside of 90 days | 2026-05-18
within | not later than 180 days after the date of this order | 2026-08-16
within | no later than two months after enactment | event
within | within a maximum of four weeks | 2026-03-17
within | Within 24 months of today's decision all plants will be shut. | 2028-02-17
within | The secretary shall, within 45 days, report to me. | 2026-04-03
within | Within the next fortnight, and certainly before Easter, we'll decide. | 2026-03-03
within | Answer within 48hrs | 2026-02-19
within | We will be back to normal within a week, ten days at the outside. | 2026-02-27 or 2026-02-24
next-n | over the course of the next decade | 2036-02-17
next-n | in the next 2-3 years | 2029-02-17
next-n | The next six weeks will decide it. | 2026-03-31
next-n | next 30 days | 2026-03-19
by-date | no later than the 28th | 2026-02-28
by-date | on or before April 15 | 2026-04-15
by-date | by noon on 3 March | 2026-03-03T12:00Z
by-date | by 3/15 | 2026-03-15
by-date | by the 1st of the month | 2026-03-01
by-date | Deadline: 27 Feb 2026, 17:00 | 2026-02-27T17:00Z
by-date | by March 15, 2027 at the latest | 2027-03-15
by-weekday | by close of business Friday | 2026-02-20
by-weekday | by this time next Tuesday | 2026-02-24 or 2026-03-03
by-year | by 2050 or sooner | 2050-12-31
by-year | carbon neutral by '35 | 2035-12-31 or none
by-year | by the year 2040 | 2040-12-31
by-year | by the mid-2030s | 2036-12-31 or 2035-12-31 or 2036-06-30 or 2035-06-30
by-month | by next March | 2026-03-31 or 2027-03-31
by-month | no later than June 2026 | 2026-06-30
end-of | by year's end | 2026-12-31
end-of | by the end of the decade | 2029-12-31 or 2030-12-31
end-of | at the end of Feb | 2026-02-28
end-of | before the week is out | 2026-02-22
end-of | by end-March | 2026-03-31
end-of | end of the school year | event or none
end-of | by the end of 2027/28 | 2028-03-31 or 2028-09-30 or 2028-12-31 or none or 2028-06-30
end-of | by month's end | 2026-02-28
end-of | by the close of 2026 | 2026-12-31
end-of | the end of next week | 2026-03-01
mid | by mid-decade | 2025-12-31 or none or 2026-06-30 or 2025-06-30
mid | mid-2028 | 2028-06-30
mid | by early summer | 2026-06-30 or none or vague or 2026-06-10 or 2026-08-31
mid | late this year | 2026-12-31
mid | in early March | 2026-03-10
mid | in the latter half of April | 2026-04-30
mid | by the middle of the month | 2026-03-15 or 2026-02-20
quarter | in 3Q | 2026-09-30
quarter | first quarter 2027 | 2027-03-31
quarter | by the end of the next quarter | 2026-06-30
quarter | next quarter | 2026-06-30
quarter | Q2 of this year | 2026-06-30
season | this summer | 2026-08-31
season | by the fall | 2026-11-30
season | next spring | 2027-05-31 or 2026-05-31
season | summer of 2027 | 2027-08-31
holiday | by Memorial Day | 2026-05-25
holiday | before Ramadan | 2026-02-17 or 2027-02-07 or 2026-02-16
holiday | at Easter | 2026-04-05
holiday | in time for Mother's Day | 2026-05-10
holiday | by July Fourth | 2026-07-04
holiday | by Tet | 2027-02-06 or none or 2026-02-17
holiday | on Anzac Day | 2026-04-25
hours | within the next two hours | 2026-02-17 or 2026-02-18
hours | in 90 minutes | 2026-02-17 or 2026-02-18
hours | by 6pm tonight | 2026-02-17T18:00Z
hours | at 7:30 tomorrow morning | 2026-02-18T07:30Z
hours | by midnight tonight | 2026-02-17 or 2026-02-17T23:59Z or 2026-02-18T00:00Z
hours | at noon | 2026-02-17T12:00Z
hours | 3pm Thursday | 2026-02-19T15:00Z
range | from Monday to Friday | 2026-02-27
range | 3-5 March | 2026-03-05
range | between now and June | 2026-06-30
range | June to August 2026 | 2026-08-31
range | March 2 through March 6 | 2026-03-06
range | 2 or 3 weeks | none or 2026-03-10
range | Feb 20 - 24 | 2026-02-24
weekday | Tuesday | 2026-02-24
weekday | next Monday | 2026-02-23
weekday | a week from Friday | 2026-02-27
weekday | the Thursday after next | 2026-02-26 or 2026-03-05
weekday | Wed 18th | 2026-02-18
weekday | third Monday in March | 2026-03-16
weekday | last Friday of the month | 2026-02-27
this-period | this weekend | 2026-02-22
this-period | this quarter | 2026-03-31
this-period | this parliament | term
this-period | later today | 2026-02-17
this-period | this coming month | 2026-03-31 or 2026-02-28 or 2026-03-17
next-period | next weekend | 2026-03-01 or 2026-02-22
next-period | next year | 2027-12-31
next-period | the following week | 2026-03-01
relday | the day after tomorrow | 2026-02-19
relday | tomorrow evening | 2026-02-18
relday | in 3 days' time | 2026-02-20
relday | tonight | 2026-02-17
business | within 3 working days | 2026-02-20
business | by the next business day | 2026-02-18
in-month | in June | 2026-06-30
in-month | sometime in October | 2026-10-31
in-month | in December next year | 2027-12-31
in-year | in the year 2031 | 2031-12-31
in-year | during 2027 | 2027-12-31
until | until the end of March | 2026-03-31
until | through Labor Day | 2026-09-07
until | until 2030 | 2030-12-31
for-dur | for the next three months | 2026-05-17
for-dur | for a fortnight | 2026-03-03
before-date | before May 1st | 2026-04-30
before-date | prior to 2028 | 2027-12-31
before-date | before the weekend | 2026-02-20
vague | soon | vague
vague | in the not-too-distant future | vague
vague | in a few short weeks | vague
vague | over the next several months | vague
vague | any day now | vague
vague | as soon as humanly possible | vague
vague | in the coming days and weeks | vague
recurring | every other Monday | recurring
recurring | once a month | recurring
recurring | twice yearly | recurring
recurring | 4% a year | recurring
recurring | each and every year | recurring
recurring | annually | recurring
event | before the World Cup | event
event | after the election | event
event | within 60 days of ratification | event
event | until the war ends | event
event | by the time the summit starts | event
term | on day one | term
term | in my first 100 days | term
term | during my presidency | term
term | by the time I leave office | term
none | for the first time in 40 years | none
none | 3 years ago | none
none | since 2019 | none
none | last March | none
none | a 30-year mortgage | none
none | the 2024 election | none
none | we will build the wall | none
open-start | after 2030 | none
open-start | from 2027 onwards | none
open-start | not before June | none
open-start | no sooner than next year | none
`;
