/** A second, mixed batch: labelled before they were first read by the resolver. */
export const CASES = `
# said 2023-08-25
mixed | I'll have that report on your desk by the close of play on Tuesday | 2023-08-29
mixed | The ring road will be open to traffic well before the school holidays next July | 2024-07-31 or 2024-06-30 or event
mixed | Expect white smoke within the next ten days | 2023-09-04
mixed | There will be a vote on this no later than the third week of September | 2023-09-24 or 2023-09-21
mixed | We shall table a bill in the autumn session | event or 2023-11-30 or none
mixed | We will clear every case filed before 2021 by the end of next March | 2024-03-31
mixed | all flood defences damaged in the 2015 storms will be rebuilt within two winters | none or 2025-02-28
mixed | The board has until 5 September to make an improved offer | 2023-09-05
mixed | We expect to be cash-flow positive by the second quarter of 2025 | 2025-06-30 or 2025-03-31
mixed | operational by early 2024 at the latest | 2024-03-31
mixed | The minister told MPs on Thursday that the review would report back "before Christmas" | 2023-12-24
mixed | I am giving the industry six months to clean up its act, or I will legislate | 2024-02-25
mixed | a first tranche of €1.5bn this year and the balance by mid-2026 | 2023-12-31 or 2026-06-30
mixed | The first steel will be cut in Q1 2024 with delivery of the lead ship in 2029 | 2024-03-31 or 2029-12-31
mixed | will be phased out over the next three years, starting in January | 2026-08-25 or 2024-01-31
mixed | We will be out of special measures in eighteen months' time | 2025-02-25
mixed | it's going to happen, and it's going to happen this side of Christmas | 2023-12-24 or 2023-12-25
mixed | We have pledged to halve food waste by 2030 compared with 2015 | 2030-12-31 or 2029-12-31
mixed | 80% of rural households connected by the end of the next financial year | 2024-09-30 or 2025-03-31 or 2024-12-31
mixed | Every new home built from 2025 will be zero-carbon ready | 2025-12-31 or none or 2025-01-01
mixed | tickets will stay at €49 until the end of 2024 | 2024-12-31
mixed | no compulsory redundancies for the next 24 months | 2025-08-25
mixed | I won't rest until every hostage is home | event or none
mixed | not a penny more in tax before the next election | event
mixed | The president has vowed to visit all 47 counties within his first year in office | term
mixed | within the first 60 days of the new administration | term
mixed | by the time my first year is up | term or event
mixed | by the second anniversary of my swearing-in | event or term
mixed | three months into my term | term or none
mixed | by Michaelmas | 2023-09-29 or 2023-09-28
mixed | on St. Andrew's Day | 2023-11-30
mixed | by Thanksgiving 2024 | 2024-11-28 or 2024-11-27
mixed | the Friday before Labor Day | 2023-09-01
mixed | three days before Halloween | 2023-10-28
mixed | on the first Sunday after Easter | 2024-04-07
mixed | by the end of the first week of October | 2023-10-08 or 2023-10-07
mixed | the week after next | 2023-09-10 or 2023-09-09 or 2023-09-08
mixed | midday Monday | 2023-08-28
mixed | by lunchtime tomorrow | 2023-08-26
mixed | at the crack of dawn on Saturday | 2023-08-26
mixed | next Thursday week | 2023-09-07 or 2023-08-31 or 2023-09-14
mixed | on Wednesday the 30th | 2023-08-30
mixed | by the thirtieth of this month | 2023-08-30
mixed | on the last day of the month | 2023-08-31
mixed | the penultimate day of September | 2023-09-29
mixed | ten days from the first of September | 2023-09-11
mixed | 45 days from 1 October 2023 | 2023-11-15
mixed | one month after Christmas | 2024-01-25
mixed | half a year from now | 2024-02-25
mixed | two weeks from Friday | 2023-09-15 or 2023-09-08
mixed | a fortnight from today | 2023-09-08
mixed | inside a month | 2023-09-25
mixed | within a few weeks' time | vague
mixed | a few months down the line | vague
mixed | in three or four years | 2027-08-25
mixed | in less than a year from now | 2024-08-25
mixed | in 12-15 months | 2024-11-25
mixed | in the second half of next year | 2024-12-31
mixed | in the back end of 2024 | 2024-12-31
mixed | at the tail end of this year | 2023-12-31
mixed | early doors in 2024 | 2024-03-31 or 2024-12-31
mixed | between now and spring | 2024-05-31 or 2024-02-29 or 2024-06-19
mixed | either late this year or early next | 2024-03-31 or 2023-12-31
mixed | by late 2024 or early 2025 | 2025-03-31
mixed | from Monday to Wednesday next week | 2023-08-30
mixed | 4-6 September | 2023-09-06
mixed | Sept 18 through 26 | 2023-09-26
mixed | the 2024-25 academic year | event or none or 2025-12-31 or 2025-08-31 or 2025-06-30
mixed | over the 2024–2028 period | 2028-12-31
mixed | a carbon budget for 2028-2032 | none or 2032-12-31
mixed | Vision 2030 | none
mixed | Project 2025 | none
mixed | Route 66 will be resurfaced | none
mixed | we rank 23rd in the world | none
mixed | the 18th century canal | none
mixed | the 5th Fleet will stay | none
mixed | a 99-year lease | none
mixed | two-year-olds | none
mixed | a day-one right to sick pay | none or term
mixed | the night shift premium | none
mixed | our one-in-a-generation chance | none or vague
mixed | a once-in-a-decade review | none
mixed | the hundred-year storm | none
mixed | Saturday jobs for teenagers | none
mixed | last-minute changes | none
mixed | minute by minute | none
mixed | we have had ten prime ministers in 20 years | none
mixed | since the last election | none
mixed | earlier this month the board approved the plan | none
mixed | when we came to power in 2019 the roads were broken | none
mixed | the highest figure since 2008 | none
mixed | in the past 18 months | none
mixed | a year on from the fire | none
mixed | ever since 9/11 | none
mixed | at no point in the next decade will we privatise the railway | 2033-08-25
mixed | under no circumstances before 2026 | 2025-12-31 or none
mixed | on an annual basis | recurring
mixed | at least once every parliament | recurring or term or none
mixed | each August | recurring
mixed | every two to three years | recurring
mixed | at monthly intervals | recurring or none
mixed | every budget day | recurring or none
mixed | every working day | recurring
mixed | month by month | recurring or none
mixed | on the 1st of every month | recurring
mixed | every New Year's Day | recurring
mixed | twice weekly | recurring
mixed | 20,000 a month | recurring or none
mixed | in the blink of an eye | vague or none
mixed | in two shakes | vague or none
mixed | in record time | vague or none
mixed | before you know it | vague or none
mixed | within living memory of this pandemic | none
mixed | the sooner the better | vague
mixed | at the earliest possible date | vague
mixed | in the very near future | vague
mixed | over the coming parliamentary term | term or event or none
mixed | in the foreseeable | vague or none
mixed | within the coming days, if not hours | vague
mixed | in the days and weeks to come | vague
mixed | later this decade | 2029-12-31 or 2030-12-31
mixed | towards the end of the decade | 2029-12-31 or 2030-12-31
mixed | by the 2030s | 2030-12-31 or 2039-12-31 or 2029-12-31
mixed | well into the 2040s | 2049-12-31 or none
mixed | this time in two years | 2025-08-25
mixed | two years from now, you will not recognise this street | 2025-08-25
mixed | I give it six weeks | 2023-10-06
mixed | I've asked for an answer by Wednesday, 6 September at noon | 2023-09-06
mixed | no later than 30 days before the election | event
mixed | at least two weeks prior to the hearing | event
mixed | within 7 days of the ceasefire coming into force | event
mixed | the day parliament returns | event or none
mixed | once the snow melts | event or vague or none
mixed | as and when funding allows | vague or event or none
mixed | unless the court rules otherwise, the deportations start on Monday | 2023-08-28 or event
mixed | if re-elected, she will finish the metro within four years | term or event
mixed | if you elect me I'll fix it in 90 days | term or event
mixed | should I be elected, on day one | term
mixed | in the upcoming session of Congress | event or none
mixed | when the new school term starts | event or none
mixed | at half-term | event or none
mixed | after the harvest | event or none
mixed | the third Monday in January | 2024-01-15
mixed | at 6pm BST on Sunday | 2023-08-27
mixed | within one hour of landing | none or event
mixed | 10 a.m. local time on Sept. 5 | 2023-09-05
mixed | by 23:59 on 31 August | 2023-08-31
mixed | before daybreak tomorrow | 2023-08-26
mixed | by sundown | 2023-08-25 or none
mixed | 3 pm this coming Tuesday | 2023-08-29
mixed | We will deport 3,000 in 90 days | 2023-11-23
mixed | up and running in 2 months | 2023-10-25
mixed | 6 month deadline | 2024-02-25
mixed | a two-week ultimatum | 2023-09-08
mixed | my 90-day deadline | 2023-11-23
mixed | Forty days. That is all I ask. | 2023-10-04 or none
mixed | ready in five (5) years | 2028-08-25
mixed | in one (1) year from today | 2024-08-25
mixed | by decemeber 2023 | 2023-12-31 or 2023-11-30
mixed | withing six months | 2024-02-25
mixed | by the end of the yaer | 2023-12-31
mixed | befoer christmas | 2023-12-24
mixed | next mnoth | 2023-09-30
mixed | by the end of Octobre | 2023-10-31
mixed | in the commming weeks | vague
mixed | on saturady | 2023-08-26
mixed | wihtin 30 dyas | 2023-09-24
# said 2027-02-10 term=2026-11-05..2031-11-04 country=GB
mixed | in our first hundred days in power | 2027-02-12 or 2027-02-13
mixed | before the end of our first year in government | 2027-11-05 or 2027-11-04
mixed | over the five years of this parliament | 2031-11-04 or 2031-11-03 or 2032-02-10
mixed | by the end of this five-year parliament | 2031-11-04 or 2031-11-03
mixed | in the first half of this parliament | 2029-05-05 or 2029-05-04 or 2029-05-06
mixed | before this government's term runs out | 2031-11-04 or 2031-11-03
mixed | as long as I am prime minister | 2031-11-04 or 2031-11-03
mixed | by the next spring statement | event
mixed | at the autumn statement | event or none
mixed | from 6 April | 2027-04-06 or none
mixed | by the end of this tax year | 2027-04-05 or 2027-03-31
mixed | before the late May bank holiday | 2027-05-30
mixed | within 40 working days | 2027-04-12 or 2027-04-09
mixed | in the next three working days | 2027-02-15
mixed | by the first working day of March | 2027-03-01
mixed | by Easter weekend | 2027-03-28 or 2027-03-29 or 2027-03-27 or 2027-03-25
mixed | by Pancake Day | 2027-02-09 or 2028-02-29 or 2028-02-28
mixed | in FY 2027-28 | 2028-03-31 or 2028-04-05
mixed | by 3/4/2027 | 2027-04-03
mixed | on 05.11.2027 | 2027-11-05
# said 2027-02-10 country=US term=2025-01-20..2029-01-20 milestone "State of the Union=2027-02-23" milestone "ceasefire=2027-02-01"
mixed | in the State of the Union | 2027-02-23
mixed | before the State of the Union address | 2027-02-22
mixed | within 30 days of the ceasefire | 2027-03-03
mixed | two weeks after the State of the Union | 2027-03-09
mixed | two days before the State of the Union | 2027-02-21
mixed | by Tax Day | 2027-04-15 or 2027-04-14
mixed | before the midterm of my presidency | event or 2027-01-20 or term or none
mixed | for the remaining two years of my term | 2029-01-20 or 2029-01-19 or 2029-02-10
mixed | by 3/4/2027 | 2027-03-04
mixed | no later than September 30, the end of the fiscal year | 2027-09-30
mixed | by Columbus Day | 2027-10-11 or 2027-10-10
mixed | on Inauguration Day 2029 | 2029-01-20 or event or none
mixed | within five business days | 2027-02-18
mixed | by the 250th day of my presidency | none or 2025-09-26 or term
# said 2027-02-10 language=fr
fr | Nous présenterons le projet de loi au plus tard le 15 mars prochain | 2027-03-15
fr | d'ici la fin du premier semestre | 2027-06-30
fr | dans les six mois | 2027-08-10
fr | sous quinzaine | 2027-02-25 or 2027-02-24
fr | dans un délai maximal de deux mois | 2027-04-10
fr | avant la fin du printemps | 2027-05-31 or 2027-06-20
fr | à la fin de la semaine | 2027-02-14 or 2027-02-13 or 2027-02-12
fr | au cours du mois de mai | 2027-05-31
fr | d'ici un an et demi | 2028-08-10
fr | d'ici deux à trois ans | 2030-02-10
fr | dans trois jours | 2027-02-13
fr | mardi prochain | 2027-02-16
fr | avant vendredi midi | 2027-02-12
fr | le 1er mai 2027 | 2027-05-01
fr | à la mi-mars | 2027-03-20 or 2027-03-15
fr | fin 2028 | 2028-12-31
fr | au début de l'été | 2027-06-30 or 2027-06-10 or 2027-07-20
fr | dans la décennie | 2029-12-31 or 2030-12-31 or 2037-02-10
fr | à long terme | vague
fr | très prochainement | vague
fr | dans les mois qui viennent | vague
fr | au fil des ans | vague or none
fr | deux fois par an | recurring
fr | chaque trimestre | recurring
fr | tous les deux ans | recurring
fr | depuis deux ans | none
fr | la semaine dernière | none
fr | pour la première fois en dix ans | none
fr | sous réserve de l'accord du Parlement | event
fr | d'ici la fin du quinquennat | term
fr | aucune hausse d'impôts avant 2028 | 2027-12-31
fr | jusqu'en 2030 | 2030-12-31 or 2029-12-31
fr | d'ici la fin de l'anée | 2027-12-31
fr | en octobree | 2027-10-31
# said 2027-02-10 language=es
es | Presentaremos el proyecto de ley a más tardar el 15 de marzo | 2027-03-15
es | antes de que termine el primer semestre | 2027-06-30
es | en seis meses | 2027-08-10
es | en un plazo de quince días | 2027-02-25
es | antes de que acabe la primavera | 2027-05-31 or 2027-06-20
es | a fin de mes | 2027-02-28
es | a lo largo de mayo | 2027-05-31
es | en un año y medio | 2028-08-10
es | en los próximos tres días | 2027-02-13
es | el martes que viene | 2027-02-16
es | el 1 de mayo de 2027 | 2027-05-01
es | a mediados de marzo | 2027-03-20 or 2027-03-15
es | a fines de 2028 | 2028-12-31
es | a comienzos del verano | 2027-06-30 or 2027-07-20 or 2027-06-10
es | esta semana | 2027-02-14 or 2027-02-13 or 2027-02-12
es | a largo plazo | vague
es | en los meses venideros | vague
es | dos veces al año | recurring
es | cada semana | recurring
es | hace tres meses | none
es | la semana pasada | none
es | por primera vez en diez años | none
es | no subiremos los impuestos antes de 2028 | 2027-12-31
es | hasta 2030 | 2030-12-31 or 2029-12-31
es | para fin de año | 2027-12-31
es | antes del 31 de dicciembre | 2027-12-30
es | en las proximas semnas | vague
es | durante esta legislatura | term
es | siempre que el Congreso lo apruebe | event
es | dentro de noventa días | 2027-05-11
`;
