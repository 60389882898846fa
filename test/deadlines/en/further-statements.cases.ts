/** More words as they come in statements. Said on Friday 17 October 2025 at noon, UTC. */
export const CASES = `
in 1.5 hours | 2025-10-17T13:30Z | hours
in three quarters of an hour | 2025-10-17T12:45Z | hours
after 3 days | none | open-start
for ten days | 2025-10-27 | duration
for 10 days from Monday | 2025-10-30 | counted-from
from October 20 for two weeks | 2025-11-03 | range
within 60 days of enactment | milestone | milestone
30 days before the election | milestone | milestone
two days before Christmas | 2025-12-23 | counted-from
the Monday after Thanksgiving | 2025-12-01 | nth-weekday
the Friday before Christmas | 2025-12-19 | nth-weekday
the first Sunday after Easter | 2026-04-12 | nth-weekday
a fortnight today | 2025-10-31 | counted-from
a fortnight from today | 2025-10-31 | duration
the next 3 quarters | 2026-07-17 | duration
next 2 quarters | 2026-04-17 | duration
the following quarter | 2026-03-31 | quarter
first quarter of 2027 | 2027-03-31 | quarter
1st quarter 2027 | 2027-03-31 | quarter
Q1 2027 | 2027-03-31 | quarter
2027 Q1 | 2027-03-31 | quarter
2027Q1 | 2027-03-31 | quarter
1Q 2027 | 2027-03-31 | quarter
2H 2026 | 2026-12-31 | half-year
H1 | 2026-06-30 | half-year
the second half of the year | 2025-12-31 | half-year
the latter half of next year | 2026-12-31 | part-of-period
this half | 2025-12-31 | half-year
summer | 2026-08-31 | season
summer of 2026 | 2026-08-31 | season
winter 2026 | 2026-02-28 | season
next winter | 2026-02-28 | season
the end of winter | 2026-02-28 | end-of-period
early fall | 2026-09-30 | part-of-period
by the end of fall | 2025-11-30 | end-of-period
by the end of the century | 2099-12-31 | end-of-period
by the end of this decade | 2029-12-31 | end-of-period
before the decade is out | 2029-12-31 | this-period
over the next half century | 2075-10-17 | duration
within a generation | vague | vague
at the end of the day | 2025-10-17 | end-of-period
at the end of the day, we must win | none | no-deadline
by the end of the business day | 2025-10-17 | end-of-period
by close of business today | 2025-10-17T17:00Z | clock
within one business day | 2025-10-20 | working-days
next business day | 2025-10-20 | working-days
two business days from now | 2025-10-21 | working-days
5 weekdays from today | 2025-10-24 | working-days
every weekday | recurring | recurring
every 1st of the month | recurring | recurring
the first of every month | recurring | recurring
every year in June | recurring | recurring
every Christmas | recurring | recurring
daily | recurring | recurring
once a month | recurring | recurring
2 times per week | recurring | recurring
every couple of weeks | recurring | recurring
year on year | none | no-deadline
day by day | none | no-deadline
all day | none | none
one day | vague | vague
some day | vague | vague
one of these days | vague | vague
any time soon | vague | vague
in no time | vague | vague
in the foreseeable future | vague | vague
as we speak | none | none
right now | none | none
now | none | none
ASAP | vague | vague
the sooner the better | vague | vague
in the weeks following the election | milestone | milestone
sometime after the new year | none | open-start
after Christmas | none | open-start
from Monday on | none | open-start
Monday or later | none | open-start
not until next year | none | open-start
won't happen until 2027 | none | open-start
we won't know until Friday | none | open-start
we will not leave until the job is done | vague | vague
ceasefire will hold until Ramadan | 2026-02-17 | holiday
freeze on new permits until 2028 | standing 2028-12-31 | standing
no one will be forced out before December | standing 2025-11-30 | standing
keep the border closed through 2026 | standing 2026-12-31 | standing
we pledge not to raise the retirement age before 2030 | standing 2029-12-31 | standing
I will not sign any bill until the wall is funded | milestone | milestone
We intend to finish, God willing, before mid-December | 2025-12-15 | part-of-period
before mid-2026 | 2026-06-30 | part-of-period
by early to mid-2026 | 2026-06-30 | part-of-period
as early as next week | 2025-10-26 | next-period
as soon as next month | 2025-11-30 | next-period
no sooner than next month | none | open-start
The company expects to complete the merger by the end of the second quarter | 2026-06-30 | end-of-period
due Nov. 1, 2026 | 2026-11-01 | calendar-date
in the fiscal year ending June 30 | 2026-06-30 | calendar-date
for the year ending March 31, 2026 | 2026-03-31 | calendar-date
in the current quarter | 2025-12-31 | quarter
by early next year | 2026-03-31 | part-of-period
until at least March | 2026-03-31 | month
through at least 2027 | 2027-12-31 | year
early in the first quarter | 2026-01-31 | part-of-period
late in the first quarter | 2026-03-31 | part-of-period
in the first nine months of next year | 2026-09-30 | part-of-period
a five-year, $500 million contract | none | none
sometime during the second half | 2025-12-31 | half-year
the plant will be closed for three months beginning in January | 2026-03-31 | range
within the next 12 months | 2026-10-17 | duration
talks are scheduled to resume Monday | 2025-10-20 | weekday
The court is expected to rule Tuesday | 2025-10-21 | weekday
elections set for Nov. 4 | 2025-11-04 | calendar-date
The deadline is midnight Friday | 2025-10-24T23:59Z | clock
a Dec. 31 deadline | 2025-12-31 | calendar-date
the summit on Oct. 30-31 | 2025-10-31 | calendar-date
Sept. 30, 2026 | 2026-09-30 | calendar-date
plans to cut 5,000 jobs over the next two years | 2027-10-17 | duration
The offer expires Nov. 14 unless extended | 2025-11-14 | calendar-date
he will step down at the end of the year | 2025-12-31 | end-of-period
sales will rise in 2026 | 2026-12-31 | year
is not expected to be profitable until 2027 | none | open-start
The rocket is to be launched next Tuesday | 2025-10-21 | weekday
would take effect Jan. 1 | 2026-01-01 | calendar-date
trial is due to start in early December | 2025-12-10 | part-of-period
The agency has 45 days to decide | 2025-12-01 | duration
the loan matures in 2031 | 2031-12-31 | year
The pact expires at the end of May | 2026-05-31 | end-of-period
to be delivered between 2027 and 2029 | 2029-12-31 | range
The dividend is payable Dec. 15 to holders of record Nov. 30 | 2025-12-15 | calendar-date
in the final quarter of the year | 2025-12-31 | quarter
shareholders will vote in mid-November | 2025-11-20 | part-of-period
within hours | vague | vague
days away | vague | vague
in four or five weeks | 2025-11-21 | duration
in two to three years' time | 2028-10-17 | duration
six to nine months from now | 2026-07-17 | duration
in the next three to six months | 2026-04-17 | duration
in a year or so | 2026-10-17 | duration
within a year or two | 2027-10-17 | duration
within weeks, not months | vague | vague
in the next couple of days | 2025-10-19 | duration
in the next day or two | 2025-10-19 | duration
in the next month or two | 2025-12-17 | duration
over the next 10 to 15 years | 2040-10-17 | duration
by the end of my term | term | term
in my second term | term | term
in the first hundred days of my administration | term | term
from day one | term | term
starting on day one | term | term
on Day 1 of my presidency | term | term
before I take the oath | term | term
by the end of the Biden administration | term | term
in his first week in office | term | term
during my first month in office | term | term
within the first six months of taking office | term | term
over the course of this parliament | term | term
by the end of the parliament | term | term
in this legislature | term | term
by the next general election | milestone | milestone
before the midterm elections | milestone | milestone
by Election Day | milestone | milestone
before the school year starts | milestone | milestone
by the start of the school year | milestone | milestone
before winter | 2025-11-30 | season
ahead of the holidays | vague | vague
by the holidays | vague | vague
once Congress passes the bill | milestone | milestone
within 30 days of receiving the report | milestone | milestone
within 90 days of becoming law | milestone | milestone
60 days after enactment | milestone | milestone
no later than 30 days following the effective date | milestone | milestone
after the pandemic | milestone | milestone
until we get answers | milestone | milestone
twice monthly | recurring | recurring
weekly | recurring | recurring
every few weeks | vague | vague
on an annual basis | recurring | recurring
year after year | none | no-deadline
every time | none | none
10 million barrels a day | recurring | recurring
$15 an hour | recurring | recurring
three days a week | recurring | recurring
`;
