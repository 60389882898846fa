/** Whole statements, worded after real ones: labelled before they were first read by the resolver. */
export const CASES = `
# said 2021-12-16 country=CA
statement | Close the gap in infrastructure by 2030, with over half of the funding out of the door by the 2022 summer construction season | 2030-12-31 or 2022-08-31 or 2029-12-31 or event
statement | Finalise the country's first adaptation strategy in 2022, with clear goals and indicators | 2022-12-31
statement | Introduce a strengthened official languages bill by early 2022 | 2022-03-31
statement | Ensure that the council on early learning is fully resourced and operational by early 2023 | 2023-03-31
statement | Cut child care fees by 50 per cent on average by the end of 2022 everywhere outside Quebec | 2022-12-31
statement | donate at least 200 million doses to vulnerable populations by the end of 2022 | 2022-12-31
statement | legislate a digital services tax to come into effect in 2024 if the agreement on tax reform is not in force | 2024-12-31 or event
statement | Plant 2 billion trees across the country over 10 years | 2031-12-16
statement | a target of 15 new urban parks by 2030, and one in every province by 2025 | 2030-12-31 or 2025-12-31 or 2029-12-31 or 2024-12-31
statement | half of all new light duty vehicles sold will be zero emission in 2030 and all of them by 2035 | 2030-12-31 or 2035-12-31 or 2034-12-31
statement | net-zero emissions as soon as possible and no later than 2050 | 2050-12-31
statement | reduce oil and gas methane emissions by at least 75% below 2012 levels by 2030 | 2030-12-31 or 2029-12-31
statement | ban foreign investment in non-recreational homes for the next two years | 2023-12-16
statement | review the act within the first year of the mandate | term
statement | hire 5,000 new public servants with disabilities by 2025 | 2025-12-31 or 2024-12-31
statement | Require the implementation of gender reporting, starting in 2022 | 2022-12-31 or none
statement | Launch an annual programme of green bonds with a first issue of $5 billion | recurring
statement | a code that aligns with climate objectives to be published by the end of 2024 | 2024-12-31
statement | Establish a 12% target for francophone immigration by 2029, a 20% increase from current targets | 2029-12-31 or 2028-12-31
statement | eliminate tuberculosis by 2030 and cut it in half by 2025 | 2030-12-31 or 2025-12-31 or 2029-12-31 or 2024-12-31
statement | a tax credit worth up to $1,100 a year by immediately legislating a refundable credit | vague or recurring
statement | raise admissions to no more than 1% of the population annually beyond 2027 | none or recurring
statement | 10 new national parks and 10 marine conservation areas in the next five years | 2026-12-16
statement | Make access to national parks free this summer for everyone | 2022-08-31 or 2022-09-21 or 2022-09-20
statement | Bring in the code of practice within 18 months of the act receiving assent | event
statement | have every long-term drinking water advisory lifted by spring of 2026 | 2026-05-31 or 2026-06-20 or 2026-02-28
statement | Expand accelerated depreciation and let it run through 2027 | 2027-12-31
statement | balance the operating budget by Budget 2028 | 2028-12-31 or event or 2027-12-31 or none
statement | Double the loan limit and extend terms to 20 years | none
statement | report back on progress within 60 days on steps to cut red tape | 2022-02-14
# said 2018-01-15 zone=Asia/Kuala_Lumpur
statement | the trading link between the two exchanges will be up by end of 2018 | 2018-12-31
statement | A bill will be tabled in the state assembly next year to pave the way for hydro lakes | 2019-12-31
statement | Introduce incubators to nurture creativity in next 5 years | 2023-01-15
statement | The service is set to start by Jan 1 next year | 2019-01-01 or 2018-12-31
statement | 90% of teaching posts to be filled by locals in 2020 | 2020-12-31
statement | Complete 77 sewage plants by 2040 in line with the national plan | 2040-12-31 or 2039-12-31
statement | expedite the third metro line by two years from 2027 to 2025 | 2025-12-31
statement | on the ground within the next 2 to 5 years so the state is developed by 2030 | 2023-01-15 or 2030-12-31 or 2029-12-31
statement | the core of the blueprint to be fulfilled within a 10-year period | 2028-01-15
statement | In the next FIVE years, we commit to a per capita income of USD15,000 by 2020 | 2023-01-15 or 2020-12-31 or 2019-12-31
statement | raise the allowance for the disabled by RM50 a month | recurring or none
statement | one which will be processed after the Chinese New Year | none
statement | a re-investment of RM1 billion which will be spread out over the next five years | 2023-01-15
statement | The review would take six to eight months to be completed | 2018-09-15
statement | I will be prime minister for two years should we win the election | event or 2020-01-15 or none
statement | upgrading work is expected to start soon | vague
statement | The hall, to cost RM42.6 million, will be ready in the first half of 2020, said the chief minister on Wednesday | 2020-06-30
# said 2026-03-04
statement | "We promised this in 2019, we promised it again in 2022, and I am telling you that by the summer of 2027 the line will be running," the minister said | 2027-08-31 or 2027-09-21 or 2027-05-31 or 2027-09-22
statement | Speaking on 2 March 2026, she said the hospital would take its first patients in the autumn of 2028 | 2028-11-30 or 2028-12-20 or 2028-12-21
statement | The PM, who took office in July 2024, vowed to recruit 6,500 teachers by the end of the Parliament in 2029 | 2029-12-31 or term
statement | After ten years of delay, the ferry will sail before Christmas, the operator told reporters on Tuesday | 2026-12-24
statement | The carmaker, which stopped production in 2023, says the plant will reopen within nine months | 2026-12-04
statement | "By this time next week we'll know," he said, adding that talks had gone on for 18 months | 2026-03-11
statement | In a letter dated 14 February 2026 the regulator gave the firm 60 days to comply | 2026-05-03 or 2026-04-15
statement | I'm not going to give you a date but it will be done this year | 2026-12-31
statement | Phase one will be done by June, phase two by the end of next year | 2026-06-30 or 2027-12-31 or 2026-05-31
statement | The first 50 buses arrive in May 2026 and the remaining 250 by March 2028 | 2026-05-31 or 2028-03-31 or 2028-02-29
statement | at least 1,000 in 2026, 2,000 in 2027 and 3,000 in 2028 | 2026-12-31 or 2027-12-31 or 2028-12-31
statement | we will double it in 2 years, not 10 | 2028-03-04
statement | no child will wait longer than 18 weeks by the end of next year | 2027-12-31
statement | every patient will be seen within two weeks by 2028 | 2028-12-31 or 2027-12-31
statement | 95% of A&E patients seen within four hours by March 2027 | 2027-03-31 or 2027-02-28
statement | I pledge that this time next year inflation will be half of what it is today | 2027-03-04
statement | halve inflation this year | 2026-12-31
statement | You'll have an answer from me by Thursday, and the money in your account by the end of the month | 2026-03-05 or 2026-03-31
statement | our goal is 30 by 30 | none or 2030-12-31
statement | 50% by 2030 and 100% by 2040 | 2030-12-31 or 2040-12-31 or 2029-12-31 or 2039-12-31
statement | Our 2030 climate target is a 55% cut | 2030-12-31 or none
statement | He said the first trains would run "in about 18 months' time" | 2027-09-04
statement | We intend to complete the acquisition in the second half of 2026, subject to regulatory approval | 2026-12-31 or event
statement | Shipments are expected to begin in late Q3 | 2026-09-30
statement | General availability is planned for early Q4 2026 | 2026-10-31 or 2026-12-31 or 2026-10-15 or 2026-10-10
statement | support for version 1 ends on 31 December 2027 | 2027-12-31
statement | the old service will be switched off no earlier than 1 June and no later than 31 August | 2026-08-31
statement | We'll ship it when it's ready | event or vague
statement | pre-orders ship 4-6 weeks after ordering | none or event
statement | 12 months after launch the price will drop | event
statement | Give us until the summer | 2026-08-31 or 2026-05-31 or 2026-09-21 or 2026-06-20 or 2026-09-22
statement | the talks have until the end of April to succeed | 2026-04-30
statement | They have ten days to accept | 2026-03-14
statement | The deadline has been extended by two weeks to 27 March | 2026-03-27
statement | The deadline has been pushed back from June to October | 2026-10-31
statement | postponed from 1 April to 1 July | 2026-07-01
statement | it was due last month; it is now due at the end of May | 2026-05-31
statement | I will resign if unemployment is not below 5% in a year's time | 2027-03-04 or event
statement | if nothing changes in the next six months we will leave the alliance | 2026-09-04 or event
statement | In the first quarter of 2027 we'll open the first ten, and all hundred by the end of 2029 | 2027-03-31 or 2029-12-31
statement | cleaned up before the Games open in July 2028 | 2028-06-30 or event or 2028-07-31
statement | on the 100th anniversary of independence | event
statement | by her 50th birthday | event
statement | from January, tuition will be free | 2027-01-31 or 2027-01-01
statement | in the next year we will open five new embassies | 2027-03-04 or 2027-12-31
statement | Over the next financial year 2026-27 we will recruit 500 inspectors | 2027-03-31 or 2027-04-05 or 2027-06-30 or 2027-09-30 or 2027-12-31
statement | back to surplus by the fourth year of the forecast | none or event or term
statement | reduce crime by a third in three years | 2029-03-04
statement | ten million jobs in ten years | 2036-03-04
statement | twenty by twenty-five | none or 2025-12-31
statement | we will do in four years what they failed to do in fourteen | 2030-03-04
statement | Not in a year, not in a month. Today. | 2026-03-04
`;
