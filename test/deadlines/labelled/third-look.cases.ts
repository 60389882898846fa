/** A third, mixed batch: labelled before they were first read by the resolver. */
export const CASES = `
# said 2024-05-14
third | Two thousand new homes on this site by Christmas 2026, the mayor promised | 2026-12-25 or 2026-12-24
third | We will have shovels in the ground by the end of the quarter | 2024-06-30
third | The pilot starts in three towns this September and goes national by April 2026 | 2024-09-30 or 2026-04-30 or 2026-03-31
third | my team will brief you again at 4 o'clock this afternoon | 2024-05-14
third | A firm offer must be made by 5 p.m. on 11 June 2024 | 2024-06-11
third | We expect to close the transaction in the first half of fiscal 2026 | 2026-03-31 or 2026-06-30
third | The network will reach 98% of the population within the next five years | 2029-05-14
third | I intend to bring this to cabinet before the summer break | event or 2024-05-31
third | An interim report is due in October, with a final report a year later | 2024-10-31 or 2025-10-31
third | I promise that no pensioner will be worse off come next winter | 2025-02-28 or 2025-03-19 or 2025-03-20
third | the scheme opens to applicants on the second Monday in June | 2024-06-10
third | We can get this done in a week. Two at most. | 2024-05-28 or 2024-05-21
third | By 2027 at the latest, and hopefully well before that | 2027-12-31
third | we'll be at full capacity in about eight months | 2025-01-14
third | It is the government's intention to legislate when parliamentary time allows | vague or event
third | over the next two to three years we will close the gap | 2027-05-14
third | 10,000 extra places from this September | 2024-09-30 or 2024-09-01
third | one million trees planted by the end of my time in office | term
third | Within 72 hours, every affected family will have received a payment | 2024-05-17
third | We aim to publish the strategy ahead of COP30 | event
third | It'll be ready for the start of the new season | event or none
third | Not this month, not next month, but by the end of the summer for sure | 2024-08-31 or 2024-09-21 or 2024-09-22
third | the factory, which employs 400 people, is set to open in the spring of 2026 | 2026-05-31 or 2026-06-20
third | we will publish the numbers every Friday at noon | recurring
third | the tax will be cut by 2p in 2025 and by a further 2p in 2026 | 2025-12-31 or 2026-12-31
third | the fee falls by 10% a year until 2030 | 2030-12-31 or 2029-12-31 or recurring
third | We reaffirm our commitment to reach 2% of GDP by no later than the end of 2024 | 2024-12-31
third | Having missed the March deadline, ministers now say June | 2024-06-30
third | The old target of 2025 has been dropped in favour of 2028 | 2028-12-31
third | the review, announced in January 2023, will conclude in the autumn | 2024-11-30 or 2024-12-20 or 2024-12-21
third | The chief executive said on Monday that losses would end by the fourth quarter | 2024-12-31 or 2024-09-30
third | He pledged in 2016 to close the camp and it is still open | none
third | A decade ago we said never again | none
third | This has taken us ten years and two months | none
third | we lost 3,000 officers between 2010 and 2019 | none
third | support fell from 40% in June to 31% in April | none or 2025-04-30
third | the 2030 deadline is not negotiable | 2030-12-31 or 2029-12-31
third | Since Monday, 40 trucks have crossed | none
third | For the third year running, tuition will not rise | none or standing
third | nobody over 65 will pay for prescriptions | none
third | a 24-month interest-free loan | none
third | the half-hour bulletin | none
third | free school meals for all under-sevens | none
third | seven-day GP surgeries | none
third | a 12-week consultation | none or 2024-08-06
third | Consultation runs for 12 weeks from today | 2024-08-06
third | submissions close in six weeks | 2024-06-25
third | closing date: noon on Friday 28 June 2024 | 2024-06-28
third | Offer ends Sunday | 2024-05-19
third | before the ink is dry | vague or event or none
third | we will get to it after the recess | event or none
third | in the run-up to Christmas | 2024-12-24 or 2024-12-25
third | over Christmas and New Year | 2025-01-01 or 2024-12-31 or 2024-12-25
third | between Christmas and New Year | 2025-01-01 or 2024-12-31
third | by New Year 2026 | 2026-01-01 or 2025-12-31
third | by the start of 2026 | 2026-03-31 or 2026-01-01 or 2025-12-31
third | at the very beginning of next year | 2025-03-31 or 2025-01-31
third | by next month at the latest | 2024-06-30
third | within the week | 2024-05-19 or 2024-05-21 or 2024-05-18 or 2024-05-17
third | within the year | 2024-12-31 or 2025-05-14
third | inside a year | 2025-05-14
third | this very week | 2024-05-19 or 2024-05-18 or 2024-05-17
third | this coming Friday | 2024-05-17
third | Friday of next week | 2024-05-24
third | Friday the 24th | 2024-05-24
third | early on Monday | 2024-05-20
third | late on Friday | 2024-05-17
third | by Thursday lunchtime | 2024-05-16
third | on or about June 15 | 2024-06-15
third | on 6/7 June | 2024-06-07
third | June 6-7 | 2024-06-07
third | from 15 June to 15 July | 2024-07-15
third | July 2025 to June 2026 | 2026-06-30
third | 2025 through 2029 | 2029-12-31
third | until at least 2027 | none or 2027-12-31
third | up until the end of next year | 2025-12-31
third | for the rest of the decade | 2029-12-31 or 2030-12-31
third | for the remainder of 2024 | 2024-12-31
third | for all of 2025 | 2025-12-31
third | for the next three winters | none or 2027-02-28
third | five summers from now | none or 2029-08-31
third | in 36 months | 2027-05-14
third | in a year and three months | 2025-08-14
third | in one and a half years | 2025-11-14
third | in a couple of days' time | 2024-05-16
third | three days from tomorrow | 2024-05-18
third | the day after Boxing Day | 2024-12-27
third | a week before the end of the month | 2024-05-24 or 2024-05-31 or 2024-05-25
third | 90 days before the end of the year | 2024-10-02 or 2024-10-03
third | 30 days after 1 July | 2024-07-31
third | 100 days from now | 2024-08-22
third | day 100 | none or term
third | at 100 days | none or term or 2024-08-22
third | T+30 days | 2024-06-13 or none
third | asap, no later than Q3 | 2024-09-30
third | ETA Q4 | 2024-12-31
third | Target: H1 2025 | 2025-06-30
third | GA in 2H25 | 2025-12-31
third | due EOY | 2024-12-31
third | EOM | 2024-05-31
third | by EOW | 2024-05-19 or 2024-05-17 or 2024-05-18
third | w/c 3 June | 2024-06-09 or 2024-06-07 or 2024-06-08
third | by mid-month | 2024-05-15
third | mid-term | none or event or vague
third | by midsummer | 2024-06-24 or 2024-06-21 or 2024-07-15 or 2024-07-16 or 2024-06-23 or 2024-06-20
third | before the cold sets in | event or none or vague
third | before the first snow | event or none
third | when hell freezes over | event or none
third | the next time Parliament sits | event or none
third | on my watch | none or term
third | while I am chancellor | term
third | within the first month of a Labour government | term
third | in our first budget | event or none
third | in the first King's Speech of the new government | event or none or term
third | within two weeks of polling day | event
third | the day after the general election | event
third | no later than five days following the vote | event
third | six months prior to expiry | event
third | within a month of your complaint | none or event
third | until further notice | vague
third | for as long as it takes | vague
third | till the cows come home | event or none or vague
third | in the years to come | vague
third | over the next couple of months or so | 2024-07-14
third | sometime over the next few days | vague
third | any minute | vague
third | at once | vague
third | as swiftly as possible | vague
third | with all due haste | vague or none
third | at the soonest | vague or none
third | within the shortest possible time | vague
third | not any time soon | vague or none
third | no time soon | vague or none
third | in the next half hour | 2024-05-14 or 2024-05-15
third | by the weekend of 1 June | 2024-06-02
third | over the bank holiday weekend | none or 2024-05-27 or vague
third | April showers | none
third | the August uprising | none
third | our May manifesto said so | none
third | the June figures were good | none
third | an October surprise | none
third | March madness | none
third | Sunday best | none
third | Mr. March will speak | none
third | Prime Minister May | none
third | April is here | 2025-04-30 or none
third | may I say | none
third | a second Brexit vote | none
third | the minute hand | none
third | 1,984 children | none
third | 30 to 40 people | none
third | 3-5 year olds | none
third | Level 2 | none
third | Generation 2030 | none
third | flight BA2024 | none
third | page 2025 of the report | none
third | $2025 per head | none
third | 2025 kilometres of track | none
third | House Bill 2025 | none
third | by a margin of 2 to 1 | none
third | 5 in 10 voters | none
third | one in four children | none
third | round two | none
third | ten-fold | none
third | I'll be brief | none
third | it never rains | none
third | by this time tomorrow | 2024-05-15
third | by the time you read this | event or none or vague
third | we are ready when you are | event or none or vague
third | the last Friday before Christmas | 2024-12-20
third | two Fridays before Easter | 2025-04-11 or 2025-04-04
third | the Tuesday following the first Monday of November | 2024-11-05
third | on the 3rd Wednesday of each month | recurring
third | every second year | recurring
third | at least twice a month | recurring
third | 4x a year | recurring or none
third | weekdays at 9 | recurring
third | every 90 days | recurring
third | per quarter | recurring
third | once in a blue moon | none or recurring or vague or event
third | we won't touch it for a year | 2025-05-14
third | no price rises until spring 2025 | 2025-05-31 or 2025-02-28 or 2025-06-20
third | we will not send troops, now or ever | none
third | hands off pensions this parliament | term
third | will keep the plant open until at least the end of 2030 | 2030-12-31 or none
third | won't happen before July | none or 2024-06-30
third | don't expect an answer until September | none
third | I cannot see that happening this year | none or 2024-12-31
third | no decision is expected before the autumn | none
# said 2024-05-14 language=fr
fr | Les travaux débuteront au second semestre 2025 | 2025-12-31
fr | nous y arriverons d'ici quatre à cinq ans | 2029-05-14
fr | avant la mi-juillet | 2024-07-15 or 2024-07-14 or 2024-07-20
fr | d'ici au 31 août | 2024-08-31
fr | à l'été 2025 | 2025-08-31 or 2025-09-21 or 2025-09-22
fr | lundi en huit | 2024-05-27
fr | dans huit jours | 2024-05-22 or 2024-05-21
fr | au cours des douze prochains mois | 2025-05-14
fr | avant la fin de semaine | 2024-05-19 or 2024-05-17 or 2024-05-18
fr | dès lundi | 2024-05-20
fr | cet automne | 2024-11-30 or 2024-12-20 or 2024-12-21
fr | début 2025 | 2025-03-31
fr | à la fin du mois de juin | 2024-06-30
fr | dans le courant de l'année 2025 | 2025-12-31
fr | en 2026 | 2026-12-31
fr | d'ici peu | vague
fr | quand les conditions seront réunies | event or vague
fr | le plus tôt sera le mieux | vague or none
fr | une fois par an | recurring
fr | la dernière fois, en 2012, c'était différent | none
fr | nous n'augmenterons pas les impôts avant 2027 | 2026-12-31
# said 2024-05-14 language=es
es | Las obras comenzarán en el segundo semestre de 2025 | 2025-12-31
es | en cuatro o cinco años | 2029-05-14
es | antes del 31 de agosto | 2024-08-30
es | en el verano de 2025 | 2025-08-31 or 2025-09-21 or 2025-09-22
es | en los próximos doce meses | 2025-05-14
es | antes del fin de semana | 2024-05-17
es | este otoño | 2024-11-30 or 2024-12-20 or 2024-12-21
es | a principios de 2025 | 2025-03-31
es | a finales de junio | 2024-06-30
es | durante el año 2025 | 2025-12-31
es | dentro de poco | vague
es | cuando se den las condiciones | event or vague
es | una vez al año | recurring
es | la última vez, en 2012, fue diferente | none
es | no subiremos los impuestos hasta 2027 | 2026-12-31 or 2027-12-31
es | el próximo viernes | 2024-05-17 or 2024-05-24
es | a partir del próximo año | 2025-12-31 or 2025-01-01 or none
es | en noventa días | 2024-08-12
es | para el 15 de junio | 2024-06-15
`;
