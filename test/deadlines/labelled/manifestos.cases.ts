/** Parliaments, terms, holidays and schools. */
export const CASES = `
# said 2024-06-30
manifestos | We will build 1.5 million homes over the next parliament. | term or event
manifestos | we'll recruit 6,500 teachers by the end of the parliament | term
manifestos | We will deliver 40,000 more appointments every week. | recurring
manifestos | In our first year in government we will create GB Energy | term
manifestos | Within 100 days of a Labour government | term
manifestos | within the first 100 days of entering office | term
manifestos | within our first hundred days in government | term
manifestos | in the first King's Speech | event
manifestos | in the first session of Parliament | event or term
manifestos | by the end of this financial year | 2024-09-30 or 2025-03-31
manifestos | by the end of the 2025/26 financial year | 2026-09-30 or 2026-03-31
manifestos | from April 2025 | none or 2025-04-30
manifestos | from the 2025-26 school year | none or 2026-06-30
manifestos | from September | none or 2024-09-30
manifestos | by Easter 2025 | 2025-04-20
manifestos | by Michaelmas | 2024-09-29
manifestos | by Whitsun | 2025-06-08
manifestos | by the August Bank Holiday | 2024-08-26
manifestos | before Guy Fawkes Night | 2024-11-04
manifestos | before Diwali | 2024-10-31 or 2024-10-30
manifestos | by Eid | 2025-03-31 or 2025-03-30
manifestos | by Eid al-Adha | 2025-06-06 or 2025-06-07
manifestos | before the start of Ramadan | 2025-02-28 or 2025-03-01
manifestos | by the end of Hanukkah | 2025-01-02 or 2025-01-01
manifestos | by Rosh Hashanah | 2024-10-03 or 2024-10-04 or 2024-10-02
manifestos | by Lunar New Year | 2025-01-29
manifestos | by Canada Day | 2024-07-01
manifestos | before Canada Day | 2024-06-30
manifestos | by Australia Day | 2025-01-26
manifestos | by Bastille Day | 2024-07-14
manifestos | by Martin Luther King Jr. Day | 2025-01-20
manifestos | by MLK Day 2026 | 2026-01-19
manifestos | by Juneteenth | 2025-06-19
manifestos | by Mother's Day | 2025-05-11 or 2025-03-30
manifestos | by Thanksgiving | 2024-11-28
manifestos | before Thanksgiving next year | 2025-11-26
manifestos | by Black Friday | 2024-11-29
manifestos | by Halloween 2025 | 2025-10-31
manifestos | by Pancake Day | 2025-03-04
manifestos | by Epiphany | 2025-01-06
manifestos | by St Andrew's Day | 2024-11-30
manifestos | in time for Christmas | 2024-12-25 or 2024-12-24
manifestos | in time for Christmas next year | 2025-12-25 or 2025-12-24
manifestos | two Christmases from now | none or 2025-12-25
manifestos | next Christmas | 2024-12-25 or 2025-12-25
manifestos | by Christmas Eve | 2024-12-24
manifestos | over Christmas | 2024-12-25
manifestos | between Christmas and New Year | 2025-01-01 or 2024-12-31
manifestos | by New Year's Day 2026 | 2026-01-01
manifestos | within the next parliamentary term | term or event
manifestos | within five years of being elected | term
manifestos | after five years of a Labour government | term or none
manifestos | by the end of our first term | term
manifestos | by the next spending review | event
manifestos | at the Spring Spending Review | event
manifestos | by the time of the next Budget | event
manifestos | in the Autumn Budget | event
manifestos | before Parliament rises for the summer | event
manifestos | before the summer holidays | 2024-08-31 or event or 2024-05-31 or vague or 2025-05-31
manifestos | by the summer holidays | event or 2024-08-31 or vague
manifestos | before the end of the summer holidays | event or 2024-08-31 or vague
manifestos | before the school holidays | event or vague
manifestos | by the start of term | event or term
manifestos | by half-term | event or none
manifestos | by half term in October | event or 2024-10-31
manifestos | by the end of term | term or event
manifestos | by the end of the autumn term | event or term or 2024-11-30
manifestos | by the end of the transition period | event
manifestos | by the end of the pilot | event
manifestos | by the end of the consultation | event
manifestos | by the end of phase two | event
manifestos | following a consultation this autumn | none or 2024-11-30
manifestos | after a 12-week consultation | none or 2024-09-22 or event
manifestos | we will publish our response within 12 weeks of the consultation closing | event
manifestos | three months after the consultation closes | event
manifestos | two years after Royal Assent | event
manifestos | six months after it receives Royal Assent | event
manifestos | on the day the law takes effect | event
manifestos | the day the bill passes | event
manifestos | from the moment I take office | term
manifestos | the moment I'm sworn in | term
manifestos | minutes after I'm sworn in | term or vague
manifestos | within 24 hours of my inauguration | term or event
manifestos | before I'm inaugurated | term
manifestos | before Inauguration Day | term or event or 2025-01-19
manifestos | by Inauguration Day | term or event or 2025-01-20
manifestos | even before I arrive in the Oval Office, shortly after I win the presidency | term or vague or event
manifestos | I will have that war settled in one day, 24 hours. | 2024-07-01
manifestos | I'd settle it within 24 hours | 2024-07-01
manifestos | I could end it in 24 hours | 2024-07-01
manifestos | in less than 24 hours | 2024-07-01
manifestos | I'll do it on day one, in the first hour | term
manifestos | immediately after the election | event or none or vague
manifestos | the first thing I will do as president | none or term or vague
manifestos | my first act as president | none or term
manifestos | on my very first day as president | term
manifestos | within two days of becoming president | term
manifestos | by my first State of the Union | event or term
manifestos | before the first anniversary of my inauguration | event or term
manifestos | by year three of my term | term
manifestos | by the third year of my administration | term
manifestos | during my four years | term or none
manifestos | in my four years in office | term
manifestos | in the next four years | 2028-06-30
manifestos | in four years or less | 2028-06-30
manifestos | in four to eight years | 2032-06-30
manifestos | for the next four years, we will | 2028-06-30
manifestos | by the end of my four-year term | term
manifestos | by the middle of my term | term
manifestos | halfway through my term | term
manifestos | at the end of eight years | none or 2032-06-30 or term
manifestos | after my first 100 days | none or term
manifestos | every day of my presidency | recurring or term
manifestos | every day that I'm in office | recurring or term
manifestos | each year of my term | recurring or term
manifestos | as long as I am president | term or none
manifestos | for as long as I live | none or vague
manifestos | so long as I'm in the White House | term or none
manifestos | in my next term | term
manifestos | within this mandate | term
manifestos | before the mandate ends | term
manifestos | by the end of the current mandate | term
manifestos | in the current session of Congress | event or term or none
manifestos | in the 119th Congress | none or event or term
manifestos | before the 118th Congress adjourns | event or none
manifestos | by the time Congress adjourns | event
manifestos | before lawmakers leave for the holidays | event
manifestos | before the lame-duck session ends | event
`;
