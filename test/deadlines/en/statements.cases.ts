/** Words as they come in statements. Said on Friday 17 October 2025 at noon, UTC. */
export const CASES = `
we will have it done before the end of the first quarter | 2026-03-31 | end-of-period
we're going to have a deal by this time next week | 2025-10-24 | relative-day
you'll see something in the next week to ten days | 2025-10-27 | duration
an announcement within the next 10 days to two weeks | 2025-10-31 | duration
we'll have a plan in two weeks | 2025-10-31 | duration
I'll be making a decision over the next two weeks or so | 2025-10-31 | duration
they have until Friday to respond | 2025-10-24 | weekday
they have until the end of the month | 2025-10-31 | end-of-period
we have less than 90 days left | 2026-01-15 | duration
the vaccine will be available to every American by the end of April 2026 | 2026-04-30 | end-of-period
all schools to reopen by September 1st, 2026 at the latest | 2026-09-01 | calendar-date
half of all new cars sold in 2030 will be zero-emission | 2030-12-31 | year
cut emissions 50 to 52 percent below 2005 levels by 2030 | 2030-12-31 | year
100% clean electricity by 2035 | 2035-12-31 | year
we will cut the deficit in half by the end of my first term in office | term | term
create 25 million jobs over the next decade | 2035-10-17 | duration
double the economy over ten years | 2035-10-17 | duration
hire 10,000 new officers in my first two years | term | term
replace Obamacare within 100 days of inauguration | term | term
on my first day in the White House | term | term
The President will sign the order on Thursday | 2025-10-23 | weekday
The President will travel to Japan later this month | 2025-10-31 | this-period
The briefing will take place at 2:30 this afternoon | 2025-10-17 | clock
The Vice President will be there on Saturday and Sunday | 2025-10-19 | range
we expect this to be finalized in the coming days | vague | vague
more to come in the weeks ahead | vague | vague
stay tuned, we'll have more on that soon | vague | vague
we're working around the clock | none | none
I don't have a timeline for you | none | none
I'll leave it there for today | 2025-10-17 | relative-day
by the end of this fiscal year | 2026-09-30 | end-of-period
by fiscal year 2028 | 2028-09-30 | fiscal-year
starting next year, seniors will pay no more than $2,000 | 2026-12-31 | next-period
beginning in January, insulin will be capped at $35 a month | 2026-01-31 | month
beginning January 1st | 2026-01-01 | calendar-date
over the next several months | vague | vague
over the next year or so | 2026-10-17 | duration
for the next four to six weeks | 2025-11-28 | duration
by the spring | 2026-05-31 | season
before Labor Day | 2026-09-06 | holiday
before the August recess | milestone | milestone
ahead of the midterms | milestone | milestone
no later than January 31 | 2026-01-31 | calendar-date
not later than 120 days after the date of this order | 2026-02-14 | duration
within 45 days | 2025-12-01 | duration
no later than 1 year after the date of this proclamation | 2026-10-17 | duration
by June 1 of next year | 2026-06-01 | calendar-date
by the first of the year | 2026-01-01 | calendar-date
by the first of January | 2026-01-01 | calendar-date
the end of next year | 2026-12-31 | end-of-period
sometime next year | 2026-12-31 | next-period
sometime in the spring | 2026-05-31 | season
sometime in early to mid-November | 2025-11-20 | part-of-period
mid to late December | 2025-12-31 | part-of-period
in the back half of the year | 2025-12-31 | part-of-period
the first half of next month | 2025-11-15 | part-of-period
in the latter part of 2026 | 2026-12-31 | part-of-period
around the end of the year | 2025-12-31 | end-of-period
around Christmas | 2025-12-25 | holiday
in time for Christmas | 2025-12-25 | holiday
just in time for Thanksgiving | 2025-11-27 | holiday
home by Christmas | 2025-12-25 | holiday
this Monday | 2025-10-20 | weekday
on Monday, October 27th | 2025-10-27 | calendar-date
Monday, October 27 through Wednesday, October 29 | 2025-10-29 | range
on the 28th of this month | 2025-10-28 | calendar-date
October 20th | 2025-10-20 | calendar-date
by Oct 30 | 2025-10-30 | calendar-date
2026 | 2026-12-31 | year
this morning | 2025-10-17 | relative-day
this coming week | 2025-10-26 | next-period
in the coming week | 2025-10-24 | duration
in the week ahead | 2025-10-24 | duration
the rest of the week | 2025-10-19 | this-period
the balance of this year | 2025-12-31 | this-period
through the rest of the year | 2025-12-31 | this-period
before year end | 2025-12-31 | end-of-period
before the year ends | 2025-12-31 | this-period
before the end of the week | 2025-10-19 | end-of-period
by week's end | 2025-10-19 | weekend
by the end of 2025 | 2025-12-31 | end-of-period
by December 2026 | 2026-12-31 | month
in December of 2026 | 2026-12-31 | month
July of next year | 2026-07-31 | month
in the summer of next year | 2026-08-31 | season
two years from now | 2027-10-17 | duration
five years down the road | 2030-10-17 | duration
a year from now | 2026-10-17 | duration
a month from today | 2025-11-17 | duration
two Fridays from now | 2025-10-31 | nth-weekday
a week from Wednesday | 2025-10-29 | counted-from
a couple weeks | none | none
in a couple of years | 2027-10-17 | duration
in a few minutes | vague | vague
in 15 minutes | 2025-10-17T12:15Z | hours
in twenty minutes or so | 2025-10-17T12:20Z | hours
in the next half hour | 2025-10-17T12:30Z | hours
in an hour | 2025-10-17T13:00Z | hours
48 hours from now | 2025-10-19T12:00Z | hours
within the next 5 hours | 2025-10-17T17:00Z | hours
1.5 years from now | 2027-04-17 | duration
in 1 week, 2 days | 2025-10-26 | duration
in one and a half months | 2025-12-02 | duration
once every four years | recurring | recurring
every single day | recurring | recurring
each and every year | recurring | recurring
year-round | none | none
$500 per month | recurring | recurring
50,000 jobs a month | recurring | recurring
1 million tests a day by Christmas | 2025-12-25 | holiday
every year until 2030 | recurring | recurring
since January 20, 2025 | none | open-start
for 20 years we have been waiting | none | no-deadline
in the past six months | none | no-deadline
a year ago today | none | no-deadline
on September 11, 2001 | none | no-deadline
the 2020 census | none | no-deadline
the first 100 days were great | term | term
by Executive Order 14008 | none | none
three to five years old | none | no-deadline
children under 5 years old | none | no-deadline
a 10-year plan to cut costs | none | no-deadline
30-day supply | none | no-deadline
in 2024 dollars | none | none
the Class of 2026 | none | no-deadline
at 1600 Pennsylvania Avenue | none | none
call 911 | none | none
Section 232 | none | no-deadline
for 2026 and 2027 | 2027-12-31 | range
in 2026 or 2027 | 2027-12-31 | range
either this week or next week | 2025-10-26 | range
today or tomorrow | 2025-10-18 | range
next week or the week after | 2025-11-02 | range
November or December | 2025-12-31 | range
the third week in November | 2025-11-23 | nth-week
last Friday of this month | 2025-10-31 | nth-weekday
the 4th Thursday of November 2026 | 2026-11-26 | nth-weekday
first Monday in September | 2026-09-07 | nth-weekday
Thursday, the 30th of October | 2025-10-30 | calendar-date
Thursday October 30 | 2025-10-30 | calendar-date
30 Oct 2025 | 2025-10-30 | calendar-date
Oct 30, 2025 at 6:30pm | 2025-10-30T18:30Z | clock
October 30 2025 | 2025-10-30 | calendar-date
30.10.2025 | 2025-10-30 | calendar-date
2025/10/30 | 2025-10-30 | calendar-date
2025-10-30 | 2025-10-30 | calendar-date
10-30-2025 | 2025-10-30 | calendar-date
10/30/25 | 2025-10-30 | calendar-date
30th of Oct | 2025-10-30 | calendar-date
the thirtieth of October | 2025-10-30 | calendar-date
the ides of March | 2026-03-15 | holiday
November | 2025-11-30 | month
Nov 2026 | 2026-11-30 | month
11/2026 | 2026-11-30 | month
2026-11 | none | none
next November | 2025-11-30 | month
this November | 2025-11-30 | month
mid November | 2025-11-20 | part-of-period
end of November 2026 | 2026-11-30 | end-of-period
by late November | 2025-11-30 | part-of-period
week after next | 2025-11-02 | next-period
in the week of December 1st | 2025-12-07 | week-of
from 9am to 11am tomorrow | 2025-10-18T11:00Z | range
tomorrow between 2pm and 4pm | 2025-10-18T16:00Z | clock
between 9:30 and 11:00 on Thursday | 2025-10-23T11:00Z | clock
Thursday from 9a to 11a | 2025-10-23 | weekday
by 11:59 pm on October 31 | 2025-10-31T23:59Z | clock
at 7 in the evening | 2025-10-17T19:00Z | clock
8 tonight | 2025-10-17T20:00Z | clock
tonight at 8 | 2025-10-17T20:00Z | clock
tomorrow night | 2025-10-18 | relative-day
late tonight | 2025-10-17 | end-of-period
later today | 2025-10-17 | relative-day
later this afternoon | 2025-10-17 | relative-day
early tomorrow | 2025-10-18 | end-of-period
the day after | none | none
in 7 days | 2025-10-24 | duration
in 7d | 2025-10-24 | duration
in 2w | 2025-10-31 | duration
in 6 wks | 2025-11-28 | duration
2 months later | 2025-12-17 | duration
six weeks out | 2025-11-28 | duration
in 2 and a half hours | 2025-10-17T14:30Z | hours
`;
