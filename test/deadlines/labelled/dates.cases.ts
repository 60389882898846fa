/** Dates, months, quarters and years: labelled before they were first read by the resolver. */
export const CASES = `
# said 2026-03-04
by-date | we will table the legislation by 30 June 2026 | 2026-06-30
by-date | By the 15th of next month all ministries must report | 2026-04-15
by-date | no later than Friday 10 April | 2026-04-10
by-date | on or before 31 May | 2026-05-31
by-date | not later than the 1st day of July, 2026 | 2026-07-01
by-date | at the latest by 1 September | 2026-09-01
by-date | by close of business on March 20 | 2026-03-20
by-date | by COB Friday | 2026-03-06
by-date | by EOD tomorrow | 2026-03-05
by-date | by midnight on 31 March | 2026-03-31 or 2026-03-30
by-date | by noon on Thursday | 2026-03-05
by-date | by the end of the day on Friday | 2026-03-06
by-date | by 01/07/2026 | 2026-01-07 or 2026-07-01
by-date | by 31/12/2027 | 2027-12-31
by-date | by 2026-11-30 | 2026-11-30
by-date | by 30.09.2026 | 2026-09-30
by-date | deadline: 15 May 2026 | 2026-05-15
by-date | Target completion date: Dec. 1, 2026 | 2026-12-01
by-date | the works are due to finish on the 28th of August | 2026-08-28
by-date | due 5/29 | 2026-05-29
by-date | will be in force as of 1 January 2027 | 2027-01-01
by-date | will come into effect on the first of October | 2026-10-01
by-date | takes effect April 1 | 2026-04-01
by-date | effective 1 July 2026, the levy is abolished | 2026-07-01
by-date | the line opens to passengers on Sunday 14 June | 2026-06-14
by-date | The polls will be held on 7 May 2026 as promised | 2026-05-07
by-date | we promised you on 3 January 2025 that the hospital would be built, and I tell you today it will open on 12 November 2026 | 2026-11-12
by-date | At the 2 March 2026 meeting the board agreed that the new pier will be ready by 19 December 2026 | 2026-12-19
by-date | Following the tragedy of 11 August 2024, all 300 bridges will be inspected before 1 October 2026 | 2026-09-30
by-date | We said 31 January. We missed it. It'll be 31 May. | 2026-05-31
by-date | The cut-off is midnight, Sunday 15 March 2026 | 2026-03-15 or 2026-03-14
by-date | come 1 April, bills go down | 2026-04-01
by-date | from 1 September, every primary school will run a breakfast club | 2026-09-01
by-date | as from 6 April 2026 | 2026-04-06
by-date | between 10 and 14 August | 2026-08-14
by-date | between March 23 and April 2, 2026 | 2026-04-02
by-date | 12–16 October 2026 | 2026-10-16
by-date | from 9 to 11 May | 2026-05-11
by-date | March 30-April 3 | 2026-04-03
by-date | sometime between June and August | 2026-08-31
by-date | any time from May through July | 2026-07-31
by-date | in the period 2026-2030 | 2030-12-31
by-date | over 2027 and 2028 | 2028-12-31
by-date | between now and Christmas | 2026-12-25 or 2026-12-24
by-date | between now and the end of the decade | 2029-12-31 or 2030-12-31
by-date | from now until the end of the year | 2026-12-31
by-date | between now and 2030 | 2030-12-31 or 2029-12-31
by-date | the fifteenth of August, two thousand twenty-seven | 2027-08-15
by-date | August the fifteenth | 2026-08-15
by-date | on the twenty-third | 2026-03-23
by-date | by the 2nd | 2026-04-02
by-date | on the ides of March | 2026-03-15
by-date | by 30 Setpember | 2026-09-30
by-date | by Febuary 2027 | 2027-02-28 or 2027-01-31
by-date | by the end of Novemeber | 2026-11-30
by-date | on Wedensday | 2026-03-11
by-date | by thurdsay | 2026-03-05
by-date | tommorow | 2026-03-05
by-date | tomorow morning | 2026-03-05
by-date | by 31 June 2026 | none
by-date | on February 30th | none
by-date | on the 32nd of January | none
by-date | by 29 February 2027 | none
by-date | 2026-13-01 | none
by-year | We will be carbon neutral by 2040 | 2040-12-31 or 2039-12-31
by-year | a 43 per cent reduction on 2005 levels by 2030, on the way to net zero by 2050 | 2030-12-31 or 2029-12-31 or 2050-12-31 or 2049-12-31
by-year | 1.5 million homes by 2029 | 2029-12-31 or 2028-12-31
by-year | before 2030 we will have eliminated child marriage | 2029-12-31
by-year | in 2027 | 2027-12-31
by-year | construction starts in 2027 and the tunnel opens in 2032 | 2027-12-31 or 2032-12-31
by-year | no later than 2035 | 2035-12-31
by-year | by the year 2045 | 2045-12-31 or 2044-12-31
by-year | by 2028/29 | 2029-12-31 or 2029-03-31 or 2029-09-30 or 2029-06-30
by-year | up to 2030 | 2030-12-31 or 2029-12-31
by-year | through 2031 | 2031-12-31
by-year | until 2028 | 2028-12-31 or 2027-12-31
by-year | some time in 2028 | 2028-12-31
by-year | not before 2028 | none
by-year | 2030 at the latest | 2030-12-31
by-year | as early as 2027 | 2027-12-31
by-year | from 2027 on, no new diesel buses will be bought | 2027-12-31 or 2027-01-01 or none
by-year | to deliver our 2030 targets | 2030-12-31 or 2029-12-31 or none
by-year | meet the 2027 deadline | 2027-12-31 or 2026-12-31
by-year | compared with 2005 | none
by-year | below 1990 levels | none
by-year | the Paris Agreement of 2015 | none
by-year | Agenda 2030 | none or 2030-12-31
by-year | Under Bill 2024, fares are frozen | none
by-year | the UN's 2030 Agenda for Sustainable Development | none or 2030-12-31
by-year | We will hire 2027 nurses | none
by-year | 2,030 new officers | none
by-year | cut 2000 jobs | none
by-year | by the mid-2030s | 2035-12-31 or 2036-12-31 or 2034-12-31
by-year | by the early 2030s | 2033-12-31 or 2032-12-31 or 2034-12-31
by-year | by the late 2020s | 2029-12-31
by-year | in the 2030s | 2039-12-31
by-year | by the turn of the decade | 2029-12-31 or 2030-12-31 or 2030-01-01
by-year | by the end of the decade | 2029-12-31 or 2030-12-31
by-year | before the decade is out | 2029-12-31 or 2030-12-31
by-year | this decade | 2029-12-31 or 2030-12-31
by-year | by mid-century | 2050-12-31 or 2050-06-30
by-year | by the middle of the century | 2050-12-31 or 2050-06-30
by-year | by the end of the century | 2099-12-31 or 2100-12-31
by-year | in the second half of the decade | 2029-12-31 or 2030-12-31
by-month | by May | 2026-05-31 or 2026-04-30
by-month | by this May | 2026-05-31 or 2026-04-30
by-month | by next January | 2027-01-31 or 2026-12-31
by-month | in April | 2026-04-30
by-month | this July | 2026-07-31
by-month | by early May | 2026-05-10
by-month | in late September | 2026-09-30
by-month | by mid-April | 2026-04-15
by-month | in mid-November | 2026-11-20 or 2026-11-15
by-month | towards the end of May | 2026-05-31
by-month | at the beginning of June | 2026-06-10
by-month | at the start of next month | 2026-04-10
by-month | in the first week of May | 2026-05-10 or 2026-05-07 or 2026-05-03
by-month | in the last week of April | 2026-04-30 or 2026-04-26
by-month | in the second half of May | 2026-05-31
by-month | in the first half of June | 2026-06-15
by-month | before June is out | 2026-06-30
by-month | before the month is out | 2026-03-31
by-month | by month's end | 2026-03-31
by-month | by month-end | 2026-03-31
by-month | by the close of April | 2026-04-30
by-month | before August | 2026-07-31
by-month | no later than October | 2026-10-31
by-month | by Sept | 2026-09-30 or 2026-08-31
by-month | come September | 2026-09-30
by-month | in May or June | 2026-06-30
by-month | by May or June at the latest | 2026-06-30
by-month | around the middle of July | 2026-07-20 or 2026-07-15
by-month | March | 2026-03-31
by-month | in March of next year | 2027-03-31
by-month | by June of 2027 | 2027-06-30 or 2027-05-31
by-month | by the beginning of 2027 | 2027-03-31 or 2027-01-01 or 2026-12-31 or 2027-01-31
by-month | late 2026 | 2026-12-31
by-month | by early next year | 2027-03-31
by-month | early in the new year | 2027-03-31 or 2027-01-31
by-month | in the new year | 2027-12-31 or 2027-01-31 or 2027-03-31
by-month | by the middle of next year | 2027-06-30
by-month | mid next year | 2027-06-30
by-month | by mid-year | 2026-06-30
by-month | later in 2026 | 2026-12-31
by-month | at the end of 2027 | 2027-12-31
by-month | by end-2027 | 2027-12-31
by-month | by year-end 2028 | 2028-12-31
by-month | by the end of calendar year 2026 | 2026-12-31
by-month | before year's end | 2026-12-31
by-month | before the year is out | 2026-12-31
by-month | by year's end | 2026-12-31
by-month | before this year ends | 2026-12-31
by-month | at the turn of the year | 2026-12-31 or 2027-01-01
by-month | this calendar year | 2026-12-31
by-month | within this year | 2026-12-31
by-month | within the current year | 2026-12-31
by-month | within the month | 2026-03-31 or 2026-04-04
by-month | in the course of 2027 | 2027-12-31
by-month | in the latter half of 2026 | 2026-12-31
by-month | H2 2026 | 2026-12-31
by-month | H1 of next year | 2027-06-30
by-month | 1H27 | 2027-06-30
by-month | Q3 | 2026-09-30
by-month | Q4 2027 | 2027-12-31
by-month | Q2'26 | 2026-06-30
by-month | by Q2 next year | 2027-06-30 or 2027-03-31
by-month | by end of Q1 | 2026-03-31
by-month | in the third quarter of 2026 | 2026-09-30
by-month | in the first quarter of next year | 2027-03-31
by-month | before the end of this quarter | 2026-03-31
by-month | next quarter | 2026-06-30
by-month | in the fourth quarter | 2026-12-31
by-month | in the final quarter of 2026 | 2026-12-31
by-month | in the last quarter of the year | 2026-12-31
by-month | second half of this year | 2026-12-31
by-month | in the first six months of 2027 | 2027-06-30
by-month | in the first three months of next year | 2027-03-31
by-month | during the first months of 2027 | 2027-03-31 or vague
by-month | within the first quarter | 2026-03-31
`;
