/** Hours, terms of office, milestones and conditions: labelled before they were first read by the resolver. */
export const CASES = `
# said 2026-03-04T14:30Z
hours | within 48 hours | 2026-03-06T14:30Z
hours | in the next 72 hours | 2026-03-07T14:30Z
hours | within 36 hours | 2026-03-06T02:30Z
hours | in 90 minutes | 2026-03-04T16:00Z
hours | in half an hour | 2026-03-04T15:00Z
hours | within an hour and a half | 2026-03-04T16:00Z
hours | in the next 24 to 48 hours | 2026-03-06T14:30Z
hours | over the next 24 hours | 2026-03-05T14:30Z
hours | within 24-48 hrs | 2026-03-06T14:30Z
hours | the suspect will be charged within twelve hours | 2026-03-05T02:30Z
hours | in a few hours | vague
hours | in the coming hours | vague
hours | within hours | vague
hours | in a matter of hours | vague
hours | by 5 pm | 2026-03-04T17:00Z
hours | by 5pm today | 2026-03-04T17:00Z
hours | by 9 a.m. tomorrow | 2026-03-05T09:00Z
hours | by noon tomorrow | 2026-03-05T12:00Z
hours | at 18:00 on Friday | 2026-03-06T18:00Z
hours | before 8 o'clock tonight | 2026-03-04T20:00Z
hours | no later than 6pm on Sunday 8 March | 2026-03-08T18:00Z
hours | by 5 p.m. Eastern on Friday | 2026-03-06T22:00Z
hours | by 5 p.m. EST on March 6 | 2026-03-06T22:00Z
hours | at 10:00 GMT on 12 March | 2026-03-12T10:00Z
hours | by 17:00 CET on 20 March | 2026-03-20T16:00Z
hours | at 9am Pacific time on March 6 | 2026-03-06T17:00Z
hours | 12:00 UTC on 9 March | 2026-03-09T12:00Z
hours | by midnight tonight | 2026-03-04 or 2026-03-05
hours | before midnight | 2026-03-04
hours | by the stroke of midnight on Friday | 2026-03-06 or 2026-03-05
hours | by sunset on Saturday | 2026-03-07
hours | this afternoon | 2026-03-04
hours | this evening | 2026-03-04
hours | tomorrow night | 2026-03-05
hours | 24/7 | none
hours | a 24-hour helpline | none
hours | a 48-hour ultimatum | 2026-03-06 or none
hours | a 35-hour week | none
hours | 8 hours a day | recurring or none
hours | open from 9 to 5 | none or 2026-03-04
hours | A&E waits of under four hours | none
# said 2026-03-04 term=2025-01-20..2029-01-20
term | by the end of my term | 2029-01-20 or 2029-01-19
term | before my term is up | 2029-01-20 or 2029-01-19
term | before I leave office | 2029-01-20 or 2029-01-19
term | by the time I leave office | 2029-01-20 or 2029-01-19
term | during my presidency | 2029-01-20 or 2029-01-19
term | while I am president | 2029-01-20 or 2029-01-19
term | during this administration | 2029-01-20 or 2029-01-19
term | within this mandate | 2029-01-20 or 2029-01-19
term | in this term | 2029-01-20 or 2029-01-19
term | over the course of this parliament | 2029-01-20 or 2029-01-19
term | by the end of the parliament | 2029-01-20 or 2029-01-19
term | in this Parliament | 2029-01-20 or 2029-01-19
term | within the lifetime of this government | 2029-01-20 or 2029-01-19
term | in the remainder of my term | 2029-01-20 or 2029-01-19
term | for the rest of my term | 2029-01-20 or 2029-01-19
term | in my first two years in office | 2027-01-20 or 2027-01-19
term | by the end of my second year | 2027-01-20 or 2027-01-19
term | in my second year in office | 2027-01-20 or 2027-01-19
term | halfway through my term | 2027-01-20 or 2027-01-21 or 2027-01-19
term | I will never sign a tax increase as long as I am in office | 2029-01-20 or 2029-01-19
term | in year four of this parliament | 2029-01-20 or 2029-01-19
# said 2024-10-17 term=2025-01-20..2029-01-20
term | on day one | 2025-01-20
term | on the very first day | 2025-01-20
term | on Day One of my presidency | 2025-01-20
term | from day one | 2025-01-20
term | starting on day 1 | 2025-01-20
term | in the first 100 days of my administration | 2025-04-29 or 2025-04-30
term | in our first hundred days | 2025-04-29 or 2025-04-30
term | within the first hundred days in office | 2025-04-29 or 2025-04-30
term | within my first week in office | 2025-01-26 or 2025-01-27
term | in my first month | 2025-02-19 or 2025-02-20
term | in our first six months in government | 2025-07-19 or 2025-07-20
term | within six months of taking office | 2025-07-20
term | within 90 days of my inauguration | 2025-04-20
term | within weeks of being sworn in | vague or term
term | the moment I take the oath of office | 2025-01-20
term | as soon as I'm inaugurated | 2025-01-20 or vague
term | before I even arrive at the Oval Office | 2025-01-19
term | shortly after I win the presidency | vague or term or event
term | before taking office | 2025-01-19
term | in our first year | 2026-01-20 or 2026-01-19
term | within the first year of the mandate | 2026-01-20 or 2026-01-19
term | in the first 50 days | 2025-03-10 or 2025-03-11
term | within 24 hours of taking office | 2025-01-21 or 2025-01-20
term | within two years of coming to power | 2027-01-20
term | within a year of the election | event
term | a first-term priority | 2029-01-20 or 2029-01-19 or none
term | in a second term | none or term
# said 2026-03-04
term | by the end of my term | term
term | on my first day as mayor | term
term | in my first 100 days as governor | term
term | in the first term of a Labour government | term
term | give us one term and the floods will be resolved | term
term | in the first session of the new parliament | event or term or none
term | within the first 30 days of a new government | term or event
term | over the next parliament | term or event
term | in the next term | term or event
term | long-term care for all seniors | none
term | in terms of housing, we will do better | none
term | term limits for all members of Congress | none
term | a term of five years in prison | none
# said 2026-03-04 milestone "G7 summit=2026-06-14" milestone "midterm elections=2026-11-03" milestone "World Cup=2026-06-11" milestone "Budget=2026-03-26"
event | before the G7 summit | 2026-06-13
event | ahead of the midterm elections | 2026-11-02
event | by the midterms | 2026-11-03 or 2026-11-02
event | in time for the World Cup | 2026-06-11 or 2026-06-10
event | within two weeks of the G7 summit | 2026-06-28
event | 30 days after the midterm elections | 2026-12-03
event | at the G7 summit in June | 2026-06-14 or 2026-06-30
event | a month before the World Cup | 2026-05-11
event | at the Budget | 2026-03-26
event | the day after the midterm elections | 2026-11-04
# said 2026-03-04
event | before the next election | event
event | by the next general election | event
event | before the polls open | event
event | ahead of the NATO summit | event
event | by the time of the COP31 conference | event
event | at the next cabinet meeting | event
event | before Parliament rises for the summer | event
event | before the House returns | event
event | at the next budget | event
event | in the upcoming budget | event
event | within 60 days of royal assent | event
event | within six months of the bill becoming law | event
event | 90 days after the treaty enters into force | event
event | within 30 days of receipt of a complete application | event or none
event | within a week of the ceasefire taking effect | event
event | as soon as the ceasefire takes hold | event
event | once the inquiry reports | event
event | when the review is complete | event
event | if elected, I will resign my directorships | event or term
event | if we win, we will scrap the tax within a year | event or term
event | upon completion of the audit | event
event | following the publication of the report | event
event | until the war is over | event
event | until a permanent solution is found | event
event | as soon as the bill reaches my desk | event
event | after the election | none or event
event | the minute the deal is signed | event
event | the day the law passes | event
event | in the event of no deal, tariffs will rise | event
event | provided that inflation falls below 2% | event
event | subject to parliamentary approval | event
event | pending the court's ruling | event
event | before the school year starts | event
event | before the start of the new school year | event
event | by the end of the school year | event
event | by the start of the 2027 season | event or none
event | by the end of the session | event
event | before we go into recess | event
event | when parliament resumes | event
event | no later than six months prior to the expiry of the agreement | event
`;
