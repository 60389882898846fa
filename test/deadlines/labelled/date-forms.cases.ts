/** Dates, times, quarters, weeks and holidays in the forms that people type. */
export const CASES = `
# said 2013-02-12T04:30
date-forms | last Sunday of March | 2013-03-31
date-forms | the last weekend of March | 2013-03-31
date-forms | first Friday in May 2014 | 2014-05-02
date-forms | second Monday after Easter | 2013-04-08
date-forms | the Tuesday after next | 2013-02-26 or 2013-02-19
date-forms | Tuesday after next | 2013-02-26 or 2013-02-19
date-forms | Thu 15th | 2013-08-15 or 2013-02-15
date-forms | Mon, Feb 18 | 2013-02-18
date-forms | monday, february the 18th | 2013-02-18
date-forms | the 18th of feb | 2013-02-18
date-forms | 18/2 | 2013-02-18
date-forms | 2/18 | 2013-02-18
date-forms | 2/18/13 | 2013-02-18
date-forms | 18.02.2013 | 2013-02-18
date-forms | 18-Feb-2013 | 2013-02-18
date-forms | Feb-18-2013 | 2013-02-18
date-forms | 2013 Feb 18 | 2013-02-18
date-forms | 20130218 | 2013-02-18 or none
date-forms | Feb'13 | 2013-02-28
date-forms | Mar '14 | 2014-03-31
date-forms | in Mar 2014 | 2014-03-31
date-forms | two thousand fourteen | 2014-12-31 or none
date-forms | twenty fourteen | 2014-12-31 or none
date-forms | the fifth of March twenty fourteen | 2014-03-05 or 2013-03-05
date-forms | next 4 weeks | 2013-03-12
date-forms | coming four weeks | 2013-03-12
date-forms | the upcoming year | 2014-12-31 or 2013-12-31 or 2014-02-12
date-forms | the year ahead | 2014-02-12 or 2013-12-31 or 2014-03-31 or 2014-12-31 or 2013-12-31 or none
date-forms | in 10 years time | 2023-02-12
date-forms | ten years hence | 2023-02-12
date-forms | in a quarter | 2013-05-12 or 2013-06-30 or none
date-forms | in two quarters | 2013-08-12 or 2013-09-30
date-forms | in a half hour | 2013-02-12
date-forms | in 7 hours | 2013-02-12
date-forms | 7 hours later | 2013-02-12
date-forms | tomorrow at half past three | 2013-02-13
date-forms | tomorrow at quarter to 6 | 2013-02-13
date-forms | today at 5 | 2013-02-12
date-forms | at 5:30 pm today | 2013-02-12
date-forms | by 8 tonight | 2013-02-12
date-forms | by 10 in the morning | 2013-02-12
date-forms | by noon | 2013-02-12
date-forms | by midnight | 2013-02-12
date-forms | Wednesday night | 2013-02-13
date-forms | this evening | 2013-02-12
date-forms | tomorrow lunchtime | 2013-02-13
date-forms | between 3 and 5 pm on Friday | 2013-02-15
date-forms | from 9:30 to 11 on Thursday | 2013-02-14
date-forms | Thursday from 9 a.m. to 11 a.m. | 2013-02-14
date-forms | Sept 12 to 16 | 2013-09-16
date-forms | from Sep 12 through the 16th | 2013-09-16
date-forms | Sep 12-16 | 2013-09-16
date-forms | 12th-16th September | 2013-09-16
date-forms | between 12 and 16 September | 2013-09-16
date-forms | September 28 - October 3 | 2013-10-03
date-forms | 28 Sep–3 Oct 2013 | 2013-10-03
date-forms | the last two days of March | 2013-03-31
date-forms | the first three days of April | 2013-04-03
date-forms | first half of March | 2013-03-15
date-forms | second half of 2014 | 2014-12-31
date-forms | last quarter of 2014 | 2014-12-31
date-forms | 1st quarter 2014 | 2014-03-31
date-forms | 4th qtr 2014 | 2014-12-31
date-forms | Q1 | 2013-03-31
date-forms | 2014 Q2 | 2014-06-30
date-forms | 2014Q2 | 2014-06-30
date-forms | week 20 | 2013-05-19
date-forms | week 20 of 2014 | 2014-05-18
date-forms | the 20th week of 2014 | 2014-05-18 or 2014-05-25
date-forms | day 100 of 2014 | 2014-04-10 or none
date-forms | the 100th day of 2014 | 2014-04-10
date-forms | end of the first week of April | 2013-04-07
date-forms | the day before Christmas | 2013-12-24
date-forms | Christmas week | 2013-12-25 or 2013-12-29 or none
date-forms | the Sunday before Labor Day | 2013-09-01
date-forms | three days after New Year's | 2014-01-04
date-forms | two days before the end of March | 2013-03-29
date-forms | ten days before Thanksgiving | 2013-11-18
date-forms | Labor Day weekend | 2013-09-02
date-forms | Memorial Day weekend | 2013-05-27
date-forms | Easter weekend | 2013-03-31 or 2013-04-01
date-forms | MLK day 2014 | 2014-01-20
date-forms | Father's Day | 2013-06-16
date-forms | St. Patrick's Day | 2013-03-17
date-forms | boxing day | 2013-12-26
date-forms | Rosh Hashanah 2013 | 2013-09-05 or 2013-09-06
date-forms | yom kippur | 2013-09-14
date-forms | passover 2014 | 2014-04-21 or 2014-04-22 or 2014-04-14 or 2014-04-15
date-forms | Diwali 2014 | 2014-10-23
date-forms | chinese new year 2015 | 2015-02-19
date-forms | pentecost 2014 | 2014-06-08
date-forms | ascension day 2014 | 2014-05-29
date-forms | shrove tuesday | 2013-02-12 or 2014-03-04
date-forms | ash wednesday | 2013-02-13
date-forms | mardi gras 2014 | 2014-03-04
date-forms | midsummer | 2013-06-24 or 2013-06-21
date-forms | earth day | 2013-04-22
date-forms | every Tuesday | recurring
date-forms | tuesdays | recurring
date-forms | bi-weekly | recurring
date-forms | every 3 hours | recurring
date-forms | the first of the month | 2013-03-01
date-forms | end of month | 2013-02-28
date-forms | beginning of the month | 2013-03-10 or 2013-02-10 or none
date-forms | eom | 2013-02-28
date-forms | by EOY | 2013-12-31
date-forms | at the beginning of next year | 2014-03-31 or 2014-01-31
date-forms | start of April | 2013-04-10
date-forms | in mid April | 2013-04-20 or 2013-04-15
date-forms | late last night | none
date-forms | since yesterday | none
date-forms | until tomorrow | 2013-02-13
date-forms | not before Friday | none
date-forms | no later than Fri | 2013-02-15
`;
