/** Holidays, fiscal years, working days, seasons, weekdays: labelled before they were first read by the resolver. */
export const CASES = `
# said 2026-03-04
holiday | by Easter | 2026-04-05 or 2026-04-04
holiday | before Easter | 2026-04-04 or 2026-04-02
holiday | by Good Friday | 2026-04-03 or 2026-04-02
holiday | on Easter Monday | 2026-04-06
holiday | before the Easter break | event or 2026-04-02 or 2026-04-04
holiday | by Orthodox Easter | 2026-04-12 or 2026-04-11
holiday | by Halloween | 2026-10-31 or 2026-10-30
holiday | before Thanksgiving | 2026-11-25
holiday | the week before Thanksgiving | 2026-11-22 or 2026-11-25 or 2026-11-20
holiday | by Black Friday | 2026-11-27 or 2026-11-26
holiday | ready for Christmas | 2026-12-25 or 2026-12-24
holiday | the troops will be home by Christmas | 2026-12-25 or 2026-12-24
holiday | by Christmas Eve | 2026-12-24 or 2026-12-23
holiday | before Christmas next year | 2027-12-24
holiday | by Christmas 2027 | 2027-12-25 or 2027-12-24
holiday | by New Year's Day | 2027-01-01 or 2026-12-31
holiday | by New Year's Eve | 2026-12-31 or 2026-12-30
holiday | before New Year | 2026-12-31
holiday | by the New Year | 2027-01-01 or 2026-12-31
holiday | in time for the Fourth of July | 2026-07-04 or 2026-07-03
holiday | by July 4 | 2026-07-04 or 2026-07-03
holiday | by Memorial Day weekend | 2026-05-25 or 2026-05-24
holiday | by Labor Day | 2026-09-07 or 2026-09-06
holiday | after Labor Day | none
holiday | by Juneteenth | 2026-06-19 or 2026-06-18
holiday | by Mother's Day | 2026-05-10 or 2026-05-09
holiday | by Father's Day | 2026-06-21 or 2026-06-20
holiday | on Election Day | 2026-11-03 or event
holiday | before Election Day | 2026-11-02 or event
holiday | by Diwali | 2026-11-08 or 2026-11-07
holiday | before Eid al-Adha | 2026-05-26 or 2026-05-25
holiday | by Eid al-Fitr | 2026-03-20 or 2026-03-19
holiday | before the end of Ramadan | 2026-03-19
holiday | by Chinese New Year | 2027-02-06 or 2027-02-05
holiday | before Lunar New Year | 2027-02-05
holiday | by Hanukkah | 2026-12-04 or 2026-12-05 or 2026-12-12 or 2026-12-11
holiday | before Rosh Hashanah | 2026-09-10 or 2026-09-11
holiday | after Yom Kippur | none
holiday | by Passover | 2026-04-01 or 2026-04-02 or 2026-04-09 or 2026-04-08
holiday | before Pentecost | 2026-05-23
holiday | by Veterans Day | 2026-11-11 or 2026-11-10
holiday | on Martin Luther King Day | 2027-01-18
holiday | by Presidents' Day | 2027-02-15 or 2027-02-14
holiday | by Valentine's Day | 2027-02-14 or 2027-02-13
holiday | by Cinco de Mayo | 2026-05-05 or 2026-05-04
holiday | on Boxing Day | 2026-12-26
holiday | on May Day | 2026-05-01
holiday | by Epiphany | 2027-01-06 or 2027-01-05
holiday | by All Saints' Day | 2026-11-01 or 2026-10-31
holiday | on Remembrance Day | 2026-11-11
holiday | by International Women's Day | 2026-03-08 or 2026-03-07
holiday | two weeks before Christmas | 2026-12-11
holiday | the Monday after Easter | 2026-04-06
holiday | the day after Thanksgiving | 2026-11-27
holiday | within ten days of Easter | 2026-04-15
holiday | over the holidays | none or vague or 2026-12-31 or event
holiday | by the time the kids are back from Christmas break | event or vague or none
# said 2026-03-04 country=GB
holiday | before the August bank holiday | 2026-08-30
holiday | by the early May bank holiday | 2026-05-04 or 2026-05-03
holiday | by Bonfire Night | 2026-11-05 or 2026-11-04
holiday | by Mothering Sunday | 2026-03-15 or 2026-03-14
fiscal | by the end of this financial year | 2026-03-31 or 2026-04-05
fiscal | in the next financial year | 2027-03-31 or 2027-04-05
fiscal | in 2026-27 | 2027-03-31 or 2027-04-05 or 2027-12-31
fiscal | by the end of the 2027/28 financial year | 2028-03-31 or 2028-04-05
fiscal | we will raise defence spending to 2.5% of GDP by 2027/28 | 2028-03-31 or 2027-03-31 or 2028-04-05 or 2028-12-31
working | we will reply in ten working days | 2026-03-18
working | within 20 working days | 2026-04-01
working | within 30 working days of today | 2026-04-17
working | in the next five working days | 2026-03-11
# said 2026-03-04 country=US
fiscal | in FY2027 | 2027-09-30
fiscal | by the end of FY27 | 2027-09-30
fiscal | by the end of the fiscal year | 2026-09-30
fiscal | in the next fiscal year | 2027-09-30
fiscal | starting in fiscal 2028 | 2028-09-30 or 2027-10-01 or none
fiscal | during fiscal year 2027 | 2027-09-30
fiscal | by the start of the next fiscal year | 2026-10-01 or 2026-09-30 or 2026-12-31
fiscal | no later than the first quarter of FY 2027 | 2026-12-31
fiscal | in Q2 of fiscal 2027 | 2027-03-31
working | within three business days | 2026-03-09
working | no later than 10 business days from today | 2026-03-18
working | within 60 business days | 2026-05-28
working | by the next business day | 2026-03-05
working | on the last business day of the month | 2026-03-31
working | the first business day of April | 2026-04-01
working | the last working day of May | 2026-05-29
# said 2026-03-04 country=IN
fiscal | by the end of FY 2026-27 | 2027-03-31
fiscal | by FY30 | 2030-03-31 or 2029-03-31
fiscal | every village will have tap water by the end of this financial year | 2026-03-31
holiday | by Independence Day | 2026-08-15 or 2026-08-14
holiday | before Holi next year | 2027-03-21 or 2027-03-22
holiday | by Republic Day | 2027-01-26 or 2027-01-25
# said 2026-03-04 country=CA
fiscal | by the end of fiscal year 2025-2026 | 2026-03-31
fiscal | Reduce regulated child care fees to $10 a day on average by the end of fiscal year 2026-2027 | 2027-03-31
holiday | Unleash free trade by Canada Day by tabling legislation to eliminate all federal barriers | 2026-07-01 or 2026-06-30
holiday | by Thanksgiving | 2026-10-12 or 2026-10-11
holiday | before Victoria Day | 2026-05-17
# said 2026-03-04 country=AU
fiscal | by the end of the financial year | 2026-06-30
fiscal | in 2026-27 we will return the budget to surplus | 2027-06-30 or 2027-12-31
season | by the end of summer | 2027-02-28
season | by spring | 2026-11-30 or 2026-08-31
season | this winter | 2026-08-31
season | before next autumn | 2027-02-28
season | in the autumn | 2026-05-31
holiday | by Anzac Day | 2026-04-25 or 2026-04-24
holiday | before Australia Day | 2027-01-25
# said 2026-03-04 country=JP
fiscal | by the end of fiscal 2026 | 2027-03-31
# said 2026-03-04
season | by spring | 2026-05-31 or 2026-02-28 or 2026-06-20 or 2026-03-20 or 2026-03-19
season | this spring | 2026-05-31 or 2026-06-20
season | in the spring of 2027 | 2027-05-31 or 2027-06-20
season | by next spring | 2027-05-31 or 2027-06-20 or 2027-02-28
season | this summer | 2026-08-31 or 2026-09-21 or 2026-09-22
season | by the summer recess | event
season | by the end of summer | 2026-08-31 or 2026-09-22 or 2026-09-21
season | before the summer | 2026-05-31 or 2026-06-20
season | before the summer holidays | event or 2026-05-31 or 2026-06-20
season | in late summer | 2026-08-31 or 2026-09-21 or 2026-09-22
season | in early autumn | 2026-09-30 or 2026-10-21 or 2026-09-10 or 2026-10-22
season | by fall 2026 | 2026-11-30 or 2026-08-31 or 2026-12-20 or 2026-12-21
season | next fall | 2026-11-30 or 2027-11-30 or 2026-12-20 or 2026-12-21 or 2027-12-20 or 2027-12-21
season | this autumn's budget | 2026-11-30 or event or 2026-12-21 or 2026-12-20
season | in the autumn budget | event or 2026-11-30
season | winter 2026 | 2027-02-28 or 2026-02-28 or 2027-03-19
season | next winter | 2027-02-28 or 2027-03-19 or 2027-03-20
season | before winter sets in | 2026-11-30 or 2026-12-20
season | ahead of winter | 2026-11-30 or 2026-12-20
season | through the summer | 2026-08-31 or 2026-09-21 or 2026-09-22
season | over the summer | 2026-08-31 or 2026-09-21 or 2026-09-22
season | winter 2026-27 | 2027-02-28 or 2027-03-19 or 2027-03-20
season | summer 2027 | 2027-08-31 or 2027-09-21 or 2027-09-22
season | in the fall | 2026-11-30 or 2026-12-20 or 2026-12-21
season | the fall of the government | none
season | a summer job guarantee for every young person | none
season | a spring in our step | none
season | this will be the winter of our discontent | none or 2027-02-28
weekday | by Friday | 2026-03-06
weekday | on Monday | 2026-03-09
weekday | this Thursday | 2026-03-05
weekday | next Tuesday | 2026-03-10
weekday | next Friday | 2026-03-13 or 2026-03-06
weekday | by next Wednesday | 2026-03-11
weekday | by Wednesday | 2026-03-11
weekday | before Monday | 2026-03-08
weekday | no later than Friday | 2026-03-06
weekday | Friday at the latest | 2026-03-06
weekday | by Friday week | 2026-03-13
weekday | a week from Friday | 2026-03-13
weekday | the Friday after next | 2026-03-20 or 2026-03-13
weekday | on Monday or Tuesday | 2026-03-10
weekday | Thursday or Friday of next week | 2026-03-13
weekday | on Tuesday of next week | 2026-03-10
weekday | next week Thursday | 2026-03-12
weekday | early next week | 2026-03-11 or 2026-03-10
weekday | by the middle of next week | 2026-03-11
weekday | late next week | 2026-03-15 or 2026-03-14 or 2026-03-13
weekday | at the end of next week | 2026-03-15 or 2026-03-14 or 2026-03-13
weekday | by the end of the week | 2026-03-08 or 2026-03-07 or 2026-03-06
weekday | over the weekend | 2026-03-08
weekday | by the weekend | 2026-03-08 or 2026-03-06 or 2026-03-07
weekday | before the weekend | 2026-03-06
weekday | next weekend | 2026-03-15 or 2026-03-08
weekday | later in the week | 2026-03-08 or 2026-03-07 or 2026-03-06
weekday | this week or next | 2026-03-15 or 2026-03-14 or 2026-03-13
weekday | next week or the week after | 2026-03-22 or 2026-03-21 or 2026-03-20
weekday | the week after next | 2026-03-22 or 2026-03-21 or 2026-03-20
weekday | the week of March 23 | 2026-03-29 or 2026-03-28 or 2026-03-27
weekday | the week beginning 16 March | 2026-03-22 or 2026-03-21 or 2026-03-20
weekday | w/e 27 March | 2026-03-27 or 2026-03-29
weekday | the first Monday in May | 2026-05-04
weekday | on the second Tuesday of June | 2026-06-09
weekday | by the last Friday in April | 2026-04-24
weekday | the third Thursday of next month | 2026-04-16
weekday | the last Sunday in October | 2026-10-25
weekday | Sunday night | 2026-03-08
weekday | Monday morning | 2026-03-09
weekday | Weds | 2026-03-11
weekday | next Sat. | 2026-03-07 or 2026-03-14
weekday | two Mondays from now | 2026-03-16
weekday | by Tuesday, 17 March | 2026-03-17
weekday | tomorrow | 2026-03-05
weekday | by tomorrow evening | 2026-03-05
weekday | the day after tomorrow | 2026-03-06
weekday | today | 2026-03-04
weekday | tonight | 2026-03-04
weekday | later today | 2026-03-04
weekday | by the end of today | 2026-03-04
weekday | before the day is out | 2026-03-04
weekday | overnight | 2026-03-05 or 2026-03-04 or vague
weekday | first thing tomorrow | 2026-03-05
weekday | first thing Monday | 2026-03-09
weekday | the day before yesterday | none
weekday | yesterday | none
weekday | last Friday | none
weekday | this time next month | 2026-04-04
weekday | this time next year | 2027-03-04
weekday | by this time next year | 2027-03-04
weekday | a year from today | 2027-03-04
weekday | a year from now | 2027-03-04
weekday | by this day next week | 2026-03-11
weekday | twelve months from today | 2027-03-04
weekday | this month | 2026-03-31
weekday | next month | 2026-04-30
weekday | early next month | 2026-04-10
weekday | later this year | 2026-12-31
weekday | next year | 2026-12-31 or 2027-12-31
weekday | the year after next | 2028-12-31
weekday | this year or next | 2027-12-31
weekday | next year at the latest | 2027-12-31
weekday | not this year | none
weekday | not this week | none
weekday | this year's budget | none or 2026-12-31 or event
`;
