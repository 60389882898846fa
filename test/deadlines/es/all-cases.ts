/** Spanish; said on Friday 17 October 2025 at noon, UTC. */
export const SPANISH_CASES = `
en dos semanas | 2025-10-31 | duration
dentro de dos semanas | 2025-10-31 | duration
en los próximos seis meses | 2026-04-17 | duration
durante los próximos cinco años | 2030-10-17 | duration
en 48 horas | 2025-10-19T12:00Z | hours
en un plazo de 30 días | 2025-11-16 | duration
en un año y medio | 2027-04-17 | duration
en dos o tres semanas | 2025-11-07 | duration
en las próximas 24 horas | 2025-10-18T12:00Z | hours
dentro de un mes | 2025-11-17 | duration
en diez días hábiles | 2025-10-31 | working-days
en menos de tres meses | 2026-01-17 | duration
en noventa días | 2026-01-15 | duration
tres meses después del 1 de enero de 2026 | 2026-04-01 | counted-from
por dos años | 2027-10-17 | duration
antes del 31 de marzo de 2026 | 2026-03-30 | calendar-date
a más tardar el 31 de diciembre | 2025-12-31 | calendar-date
el 14 de noviembre | 2025-11-14 | calendar-date
el viernes 14 de noviembre de 2025 | 2025-11-14 | calendar-date
para el 31/12/2025 | 2025-12-31 | calendar-date
hasta el 30 de abril de 2026 | 2026-04-30 | calendar-date
del 3 al 7 de noviembre | 2025-11-07 | range
el 3 de noviembre a las 18 horas | 2025-11-03T18:00Z | clock
en marzo | 2026-03-31 | month
antes de marzo de 2026 | 2026-02-28 | month
para diciembre | 2025-12-31 | month
a finales de marzo | 2026-03-31 | end-of-period
a principios de 2026 | 2026-03-31 | part-of-period
a mediados de 2026 | 2026-06-30 | part-of-period
antes de fin de año | 2025-12-31 | end-of-period
antes de que termine el año | 2025-12-31 | end-of-period
a finales del próximo año | 2026-12-31 | end-of-period
para 2030 | 2030-12-31 | year
en 2026 | 2026-12-31 | year
antes de 2027 | 2026-12-31 | year
este año | 2025-12-31 | this-period
la próxima semana | 2025-10-26 | next-period
la semana que viene | 2025-10-26 | next-period
el mes que viene | 2025-11-30 | next-period
el próximo año | 2026-12-31 | next-period
esta semana | 2025-10-19 | this-period
en el primer trimestre de 2026 | 2026-03-31 | quarter
en el segundo semestre de 2026 | 2026-12-31 | half-year
este verano | 2026-08-31 | season
en el otoño de 2026 | 2026-11-30 | season
el viernes | 2025-10-24 | weekday
el próximo lunes | 2025-10-20 | weekday
mañana | 2025-10-18 | relative-day
pasado mañana | 2025-10-19 | relative-day
antes de Navidad | 2025-12-24 | holiday
pronto | vague | vague
en las próximas semanas | vague | vague
en los próximos días | vague | vague
en unos meses | vague | vague
lo antes posible | vague | vague
próximamente | vague | vague
a corto plazo | vague | vague
en breve | vague | vague
cada trimestre | recurring | recurring
cada seis meses | recurring | recurring
todos los años | recurring | recurring
un informe anual | recurring | recurring
hace dos años | none | no-deadline
el año pasado | none | no-deadline
después de 2027 | none | open-start
lo vamos a hacer | none | none
ningún impuesto nuevo antes de 2027 | standing 2026-12-31 | standing
antes de las elecciones | milestone | milestone
en los primeros 100 días | term | term
antes del final de mi mandato | term | term
desde el primer día | term | term
`;
