/** Days, months, quarters and years in everyday words. */
export const CASES = `
# said 2025-10-17
everyday | I'll have it done by the fifteenth | 2025-11-15
everyday | by the fifteenth of next month | 2025-11-15
everyday | before the fifteenth of November | 2025-11-14
everyday | no later than the 1st of February | 2026-02-01
everyday | no later than 1 February next year | 2026-02-01
everyday | by 1 Feb. 2026 | 2026-02-01
everyday | by Feb 1st, '26 | 2026-02-01
everyday | by 2026/02/01 | 2026-02-01
everyday | by 01.02.2026 | 2026-02-01 or 2026-01-02
everyday | by 31.12.2026 | 2026-12-31
everyday | by 12/31/26 | 2026-12-31
everyday | by 31/12/26 | 2026-12-31
everyday | on 31-12-2026 | 2026-12-31
everyday | by 2026-12 | 2026-12-31
everyday | by December of next year | 2026-12-31
everyday | by this December | 2025-12-31
everyday | by next December | 2025-12-31 or 2026-12-31
everyday | by the end of next December | 2025-12-31 or 2026-12-31
everyday | by late December | 2025-12-31
everyday | by early-to-mid 2026 | 2026-06-30
everyday | by mid to late 2026 | 2026-12-31
everyday | in early to mid March | 2026-03-15 or 2026-03-20
everyday | by the first week of March | 2026-03-08 or 2026-03-07
everyday | by the second half of March | 2026-03-31
everyday | in the first half of next year | 2026-06-30
everyday | in the back half of 2026 | 2026-12-31
everyday | in the first quarter of next year | 2026-03-31
everyday | by the first quarter of 2027 | 2027-03-31
everyday | by Q3 of next year | 2026-09-30
everyday | by Q3 next year | 2026-09-30
everyday | by Q3 '26 | 2026-09-30
everyday | by Q3 2026 at the latest | 2026-09-30
everyday | by 3Q26 | 2026-09-30
everyday | by the third quarter | 2026-09-30
everyday | in the fourth quarter of this year | 2025-12-31
everyday | by the end of the third quarter of 2026 | 2026-09-30
everyday | in the coming quarter | 2026-03-31 or 2026-01-17
everyday | by the end of the first half of 2026 | 2026-06-30
everyday | by the close of 2026 | 2026-12-31
everyday | by the close of the year | 2025-12-31
everyday | by the close of next year | 2026-12-31
everyday | before the year is out | 2025-12-31
everyday | before the year's out | 2025-12-31
everyday | before the year ends | 2025-12-31
everyday | before year's end | 2025-12-31
everyday | by year's end | 2025-12-31
everyday | by year end 2026 | 2026-12-31
everyday | by 2026 year-end | 2026-12-31
everyday | by calendar year-end | 2025-12-31
everyday | before this year is over | 2025-12-31
everyday | by the time the year is over | 2025-12-31
everyday | by the end of calendar year 2026 | 2026-12-31
everyday | by end-2026 | 2026-12-31
everyday | by end 2026 | 2026-12-31
everyday | at the end of 2026 | 2026-12-31
everyday | come the end of 2026 | 2026-12-31
everyday | come spring | 2026-05-31 or 2026-06-20
everyday | come the spring | 2026-05-31
everyday | come January | 2026-01-31
everyday | come Monday | 2025-10-20
everyday | come the new year | 2026-01-01 or 2026-01-31 or 2026-03-31
everyday | in the new year | 2026-03-31 or 2026-01-31
everyday | early in the new year | 2026-03-31 or 2026-01-31
everyday | before the new year | 2025-12-31
everyday | by the new year | 2026-01-01 or 2025-12-31
everyday | by New Year's | 2026-01-01 or 2025-12-31
everyday | by mid-decade | 2025-12-31 or 2026-06-30
everyday | by the middle of the decade | 2025-12-31 or 2025-06-30 or none
everyday | by the end of the decade | 2029-12-31 or 2030-12-31
everyday | by decade's end | 2029-12-31 or 2030-12-31
everyday | before the decade is out | 2029-12-31 or 2030-12-31
everyday | by the turn of the decade | 2029-12-31 or 2030-12-31
everyday | by the end of the 2030s | 2039-12-31
everyday | in the early 2030s | 2032-12-31 or 2033-12-31 or 2033-06-30
everyday | in the mid-2030s | 2035-12-31 or 2036-12-31 or 2035-06-30 or 2036-06-30
everyday | by the mid-2030s | 2035-12-31 or 2036-12-31 or 2035-06-30 or 2034-12-31
everyday | by the late 2020s | 2029-12-31
everyday | by the 2030s | 2039-12-31 or 2029-12-31 or 2030-12-31
everyday | within the decade | 2035-10-17 or 2029-12-31
everyday | within this decade | 2029-12-31 or 2030-12-31
everyday | over the next ten years | 2035-10-17
everyday | over the coming ten years | 2035-10-17
everyday | over the next decade | 2035-10-17
everyday | over a ten-year period | 2035-10-17
everyday | over a 10 year period | 2035-10-17
everyday | a ten-year plan | none
everyday | a three-year contract | none or 2028-10-17
everyday | in three years' time | 2028-10-17
everyday | in three year's time | 2028-10-17
everyday | in a year's time | 2026-10-17
everyday | in a year from now | 2026-10-17
everyday | a year from now | 2026-10-17
everyday | a year from today | 2026-10-17
everyday | one year hence | 2026-10-17
everyday | two years down the road | 2027-10-17
everyday | two years out | 2027-10-17
everyday | in a fortnight | 2025-10-31
everyday | in a fortnight's time | 2025-10-31
everyday | within the fortnight | 2025-10-31
everyday | in the next fortnight | 2025-10-31
everyday | a fortnight today | 2025-10-31
everyday | a fortnight from today | 2025-10-31
everyday | a week on Friday | 2025-10-31
everyday | a week from Friday | 2025-10-31
everyday | a week from tomorrow | 2025-10-25
everyday | Friday week | 2025-10-31
everyday | Monday week | 2025-10-27
everyday | a week today | 2025-10-24
everyday | this time next week | 2025-10-24
everyday | this time next year | 2026-10-17
everyday | this day next year | 2026-10-17
everyday | by this time tomorrow | 2025-10-18
everyday | by next Tuesday | 2025-10-21
everyday | by Tuesday of next week | 2025-10-21
everyday | by Tuesday next week | 2025-10-21
everyday | by the middle of next week | 2025-10-22 or 2025-10-23
everyday | by early next week | 2025-10-22 or 2025-10-21
everyday | later next week | 2025-10-26 or 2025-10-24
everyday | late next week | 2025-10-26 or 2025-10-24
everyday | by the end of next week | 2025-10-26 or 2025-10-24
everyday | by end of week | 2025-10-19 or 2025-10-17
everyday | by EOW | 2025-10-19 or 2025-10-17
everyday | by COB Monday | 2025-10-20
everyday | by close of business Monday | 2025-10-20
everyday | by close of business on Monday | 2025-10-20
everyday | by close of play on Monday | 2025-10-20
everyday | by Monday close of business | 2025-10-20
everyday | by Monday COB | 2025-10-20
everyday | by EOD Monday | 2025-10-20
everyday | by EOD | 2025-10-17
everyday | by the end of the day | 2025-10-17
everyday | by day's end | 2025-10-17
everyday | by end of play today | 2025-10-17
everyday | by midnight tonight | 2025-10-17 or 2025-10-18
everyday | by midnight on Sunday | 2025-10-19
everyday | by noon tomorrow | 2025-10-18
everyday | by tomorrow noon | 2025-10-18
everyday | by 5pm Friday | 2025-10-24
everyday | by Friday at 5 p.m. | 2025-10-24
everyday | by Friday, 5 p.m. Eastern | 2025-10-24
everyday | by 17:00 on 24 October | 2025-10-24
everyday | by 17h00 on 24 October | 2025-10-24
everyday | by 5 o'clock on Monday | 2025-10-20
everyday | by 8.30am on Monday | 2025-10-20
everyday | by first thing Monday | 2025-10-20
everyday | first thing Monday morning | 2025-10-20
everyday | first thing tomorrow | 2025-10-18
everyday | by Sunday night | 2025-10-19
everyday | by Monday evening at the latest | 2025-10-20
everyday | no later than Monday evening | 2025-10-20
everyday | over the weekend | 2025-10-19
everyday | over the coming weekend | 2025-10-19
everyday | by the weekend | 2025-10-19 or 2025-10-17
everyday | by next weekend | 2025-10-26 or 2025-10-19
everyday | before the weekend | 2025-10-17
everyday | after the weekend | none
everyday | early in the week | vague or 2025-10-19 or 2025-10-22 or none or 2025-10-15
`;
