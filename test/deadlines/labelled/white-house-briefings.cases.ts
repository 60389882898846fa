/** As the White House speaks. */
export const CASES = `
# said 2022-09-14
white-house-briefings | We expect the first shipments to arrive in the next week or so | 2022-09-21
white-house-briefings | we anticipate having that in hand within a matter of days | vague
white-house-briefings | The Department will issue a proposed rule by the end of this year | 2022-12-31
white-house-briefings | The program will run through fiscal year 2026 | 2026-09-30
white-house-briefings | Agencies have 90 days to submit their plans | 2022-12-13
white-house-briefings | Agencies will have 120 days to report back to the President | 2023-01-12
white-house-briefings | agencies must report back in six months | 2023-03-14
white-house-briefings | starting next year, seniors will pay no more than $35 a month for insulin | 2023-12-31 or none or recurring
white-house-briefings | Beginning in January, insulin will be capped at $35 | 2023-01-31 or none or 2023-01-01
white-house-briefings | by the time he leaves office in 2025 | term or 2025-12-31
white-house-briefings | the goal of cutting cancer death rates in half over the next 25 years | 2047-09-14
white-house-briefings | reduce the cancer death rate by 50 percent in the next 25 years | 2047-09-14
white-house-briefings | 500,000 charging stations by 2030 along our highways | 2030-12-31
white-house-briefings | over the next five to ten years | 2032-09-14
white-house-briefings | for the next decade | 2032-09-14
white-house-briefings | over this next decade | 2032-09-14
white-house-briefings | in this decade | 2029-12-31 or 2030-12-31
white-house-briefings | in the decade ahead | 2032-09-14
white-house-briefings | during this decisive decade | 2029-12-31 or none or 2030-12-31
white-house-briefings | by the year 2050 | 2050-12-31
white-house-briefings | no later than the year 2050 | 2050-12-31
white-house-briefings | 30 gigawatts of offshore wind by 2030 | 2030-12-31
white-house-briefings | the strike deadline is Friday at midnight | 2022-09-16
white-house-briefings | a midnight Friday deadline | 2022-09-16
white-house-briefings | by 12:01 a.m. on Friday | 2022-09-16
white-house-briefings | the cooling-off period ends at 12:01 a.m. Friday | 2022-09-16
white-house-briefings | the cooling-off period expires Friday | 2022-09-16
white-house-briefings | we'll have an announcement this coming Tuesday | 2022-09-20
white-house-briefings | the President will travel to London this weekend for the Queen's funeral on Monday | 2022-09-19 or 2022-09-18
white-house-briefings | He will address the U.N. General Assembly next Wednesday | 2022-09-21
white-house-briefings | he is traveling to Detroit today | 2022-09-14
white-house-briefings | he'll be speaking tomorrow at 2 p.m. | 2022-09-15
white-house-briefings | we'll keep you updated over the course of the day | 2022-09-14 or none
white-house-briefings | we'll have more later in the week | 2022-09-18 or 2022-09-17 or 2022-09-16
white-house-briefings | we will have more for you by week's end | 2022-09-18 or 2022-09-17 or 2022-09-16
white-house-briefings | later in the month | 2022-09-30
white-house-briefings | toward the end of the year | 2022-12-31
white-house-briefings | around the end of the year | 2022-12-31
white-house-briefings | at or near the end of the year | 2022-12-31
white-house-briefings | around the middle of next month | 2022-10-20 or 2022-10-15
white-house-briefings | sometime around Thanksgiving | 2022-11-24
white-house-briefings | around the holidays | vague or none
white-house-briefings | after the holidays | none or vague
white-house-briefings | at year-end | 2022-12-31
white-house-briefings | sometime before the end of the fiscal year | 2022-09-30
white-house-briefings | before the fiscal year is over | 2022-09-30
white-house-briefings | before the current CR expires on December 16 | 2022-12-16 or event
white-house-briefings | fund the government through December 16 | 2022-12-16
white-house-briefings | funding runs out on September 30 | 2022-09-30
white-house-briefings | funding expires at the end of the month | 2022-09-30
white-house-briefings | at midnight on September 30 | 2022-09-30
white-house-briefings | by September's end | 2022-09-30
white-house-briefings | before September is out | 2022-09-30
white-house-briefings | within the month | 2022-09-30 or 2022-10-14
white-house-briefings | within the week | 2022-09-18 or 2022-09-21 or 2022-09-17 or 2022-09-16
white-house-briefings | within the year | 2022-12-31 or 2023-09-14
white-house-briefings | inside the year | 2022-12-31 or 2023-09-14 or none
white-house-briefings | within this calendar year | 2022-12-31
white-house-briefings | within a calendar year | 2023-09-14
white-house-briefings | within one calendar month | 2022-10-14
white-house-briefings | within the quarter | 2022-09-30 or 2022-12-14
white-house-briefings | within two quarters | 2023-03-14 or 2023-03-31
white-house-briefings | within a few short weeks | vague
white-house-briefings | within a couple of weeks at most | 2022-09-28
white-house-briefings | within two weeks' time | 2022-09-28
white-house-briefings | within the next couple of months | 2022-11-14
white-house-briefings | within three to five business days | 2022-09-21
white-house-briefings | within ten (10) days | 2022-09-24
white-house-briefings | within 30 (thirty) days | 2022-10-14
white-house-briefings | not more than 60 days from now | 2022-11-13
white-house-briefings | no longer than six months | none or 2023-03-14
white-house-briefings | 60 days or less | none or 2022-11-13
white-house-briefings | in 60 days or less | 2022-11-13
white-house-briefings | in as little as two weeks | 2022-09-28
white-house-briefings | in two weeks or fewer | 2022-09-28
white-house-briefings | in the best case two weeks | 2022-09-28 or none
white-house-briefings | two weeks max | none or 2022-09-28
white-house-briefings | two weeks tops | none or 2022-09-28
white-house-briefings | give it two weeks | 2022-09-28 or none
white-house-briefings | give me two weeks | 2022-09-28
white-house-briefings | I need two more weeks | 2022-09-28
white-house-briefings | two more weeks | none or 2022-09-28
white-house-briefings | another two weeks | none or 2022-09-28
white-house-briefings | in another two weeks | 2022-09-28
white-house-briefings | for another two weeks | 2022-09-28
`;
