/** French and Spanish: labelled before they were first read by the resolver. */
export const CASES = `
# said 2026-03-04 language=fr
fr | d'ici la fin de l'année | 2026-12-31
fr | d'ici à la fin du mois | 2026-03-31
fr | avant l'été | 2026-05-31 or 2026-06-20
fr | avant la fin du quinquennat | term
fr | d'ici 2030 | 2030-12-31 or 2029-12-31
fr | d'ici à 2050, nous atteindrons la neutralité carbone | 2050-12-31 or 2049-12-31
fr | à l'horizon 2035 | 2035-12-31 or 2034-12-31
fr | dans les quinze jours | 2026-03-19 or 2026-03-18
fr | sous huit jours | 2026-03-12 or 2026-03-11
fr | sous 48 heures | 2026-03-06
fr | dans un délai de trois mois | 2026-06-04
fr | dans les trois prochains mois | 2026-06-04
fr | dans les prochaines semaines | vague
fr | dans les semaines à venir | vague
fr | dans les plus brefs délais | vague
fr | dès que possible | vague
fr | prochainement | vague
fr | bientôt | vague
fr | au plus vite | vague
fr | le plus rapidement possible | vague
fr | au plus tard le 30 juin | 2026-06-30
fr | avant le 1er septembre | 2026-08-31
fr | au 1er janvier 2027 | 2027-01-01
fr | le 14 juillet | 2026-07-14
fr | à partir du 1er avril | 2026-04-01 or none
fr | dès la rentrée | 2026-09-30 or 2026-09-01 or event
fr | en septembre prochain | 2026-09-30
fr | fin juin | 2026-06-30
fr | début mai | 2026-05-10
fr | mi-avril | 2026-04-20 or 2026-04-15
fr | courant 2027 | 2027-12-31
fr | au premier semestre 2027 | 2027-06-30
fr | au second semestre | 2026-12-31
fr | au troisième trimestre 2026 | 2026-09-30
fr | avant Noël | 2026-12-24
fr | avant Pâques | 2026-04-04
fr | la semaine prochaine | 2026-03-15 or 2026-03-14 or 2026-03-13
fr | cette semaine | 2026-03-08 or 2026-03-07 or 2026-03-06
fr | le mois prochain | 2026-04-30
fr | l'année prochaine | 2027-12-31
fr | l'an prochain | 2027-12-31
fr | cette année | 2026-12-31
fr | cet été | 2026-08-31 or 2026-09-21 or 2026-09-22
fr | à l'automne | 2026-11-30 or 2026-12-20 or 2026-12-21
fr | au printemps 2027 | 2027-05-31 or 2027-06-20
fr | vendredi prochain | 2026-03-13 or 2026-03-06
fr | lundi | 2026-03-09
fr | d'ici vendredi | 2026-03-06
fr | demain | 2026-03-05
fr | après-demain | 2026-03-06
fr | aujourd'hui | 2026-03-04
fr | dans dix jours | 2026-03-14
fr | dans deux ans | 2028-03-04
fr | en deux ans | 2028-03-04
fr | dans un an | 2027-03-04
fr | d'ici six mois | 2026-09-04
fr | d'ici trois à quatre semaines | 2026-04-01
fr | d'ici quelques jours | vague
fr | dans quelques mois | vague
fr | sur cinq ans | 2031-03-04
fr | au cours des cinq prochaines années | 2031-03-04
fr | pendant dix ans | 2036-03-04 or none
fr | chaque année | recurring
fr | tous les mois | recurring
fr | une fois par trimestre | recurring
fr | tous les trois ans | recurring
fr | toutes les semaines | recurring
fr | chaque lundi | recurring
fr | dans les cent premiers jours | term
fr | dès le premier jour de mon mandat | term
fr | avant la fin de mon mandat | term
fr | il y a deux ans | none
fr | depuis 2020 | none
fr | après 2030 | none
fr | pas avant 2028 | none
fr | nous allons construire un pont | none
fr | avant la fin de la décennie | 2029-12-31 or 2030-12-31
fr | Le Premier ministre a promis que les travaux seraient terminés avant fin 2027 | 2027-12-31
fr | La loi sera votée d'ici l'été et appliquée au 1er janvier 2027 | 2026-08-31 or 2027-01-01 or 2026-05-31 or 2026-09-21
fr | Nous doublerons les effectifs d'ici cinq ans | 2031-03-04
fr | le texte sera présenté en Conseil des ministres mercredi | 2026-03-11
fr | dans la semaine | 2026-03-08 or 2026-03-11 or 2026-03-07 or 2026-03-06
fr | dans le mois | 2026-03-31 or 2026-04-04
fr | dans l'année | 2026-12-31 or 2027-03-04
fr | avant la prochaine élection présidentielle | event
fr | après le vote du budget | event or none
fr | si nous sommes élus | event
fr | au plus tard fin mars | 2026-03-31
fr | jusqu'au 31 mai | 2026-05-31
fr | jusqu'à la fin de l'année | 2026-12-31
fr | entre le 10 et le 15 juin | 2026-06-15
fr | du 3 au 7 août | 2026-08-07
fr | d'ici la fin du premier trimestre | 2026-03-31
fr | au début de l'année prochaine | 2027-03-31
fr | au milieu de l'année 2027 | 2027-06-30
fr | d'ici la mi-2027 | 2027-06-30
fr | sous dix jours ouvrés | 2026-03-18
fr | d'ici la fin de la semane | 2026-03-08 or 2026-03-07 or 2026-03-06
fr | avant decembre | 2026-11-30
fr | le 30 fevrier | none
# said 2026-03-04 language=es
es | antes de fin de año | 2026-12-31
es | antes de que acabe el año | 2026-12-31
es | antes del verano | 2026-05-31 or 2026-06-20
es | para 2030 | 2030-12-31 or 2029-12-31
es | en 2027 | 2027-12-31
es | a finales de mes | 2026-03-31
es | a principios de mayo | 2026-05-10
es | a mediados de abril | 2026-04-20 or 2026-04-15
es | para mediados de 2027 | 2027-06-30
es | a finales de 2027 | 2027-12-31
es | en el plazo de tres meses | 2026-06-04
es | en un plazo máximo de 30 días | 2026-04-03
es | en los próximos 15 días | 2026-03-19
es | en las próximas semanas | vague
es | en los próximos meses | vague
es | en los próximos dos años | 2028-03-04
es | en breve | vague
es | pronto | vague
es | cuanto antes | vague
es | lo antes posible | vague
es | próximamente | vague
es | de inmediato | vague
es | dentro de dos semanas | 2026-03-18
es | dentro de un año | 2027-03-04
es | dentro de 48 horas | 2026-03-06
es | dentro de unos días | vague
es | en cien días | 2026-06-12
es | en los primeros cien días de gobierno | term
es | el primer día de mi mandato | term
es | antes de que termine mi mandato | term
es | al final de la legislatura | term
es | esta legislatura | term
es | a más tardar el 30 de junio | 2026-06-30
es | antes del 1 de septiembre | 2026-08-31
es | el 12 de octubre de 2026 | 2026-10-12
es | a partir del 1 de enero | 2027-01-01 or none
es | hasta el 31 de mayo | 2026-05-31
es | antes de Navidad | 2026-12-24
es | antes de Semana Santa | 2026-03-28 or 2026-03-29 or 2026-04-04 or event
es | la próxima semana | 2026-03-15 or 2026-03-14 or 2026-03-13
es | la semana que viene | 2026-03-15 or 2026-03-14 or 2026-03-13
es | el mes que viene | 2026-04-30
es | el año que viene | 2027-12-31
es | el próximo año | 2027-12-31
es | este año | 2026-12-31
es | este mes | 2026-03-31
es | este verano | 2026-08-31 or 2026-09-21 or 2026-09-22
es | en otoño | 2026-11-30 or 2026-12-20 or 2026-12-21
es | el viernes | 2026-03-06
es | el próximo lunes | 2026-03-09 or 2026-03-16
es | mañana | 2026-03-05
es | pasado mañana | 2026-03-06
es | hoy | 2026-03-04
es | en el primer trimestre de 2027 | 2027-03-31
es | en el segundo semestre | 2026-12-31
es | en el tercer trimestre | 2026-09-30
es | cada año | recurring
es | todos los meses | recurring
es | cada trimestre | recurring
es | cada dos años | recurring
es | todos los lunes | recurring
es | anualmente | recurring
es | hace dos años | none
es | desde 2020 | none
es | después de 2030 | none
es | vamos a construir un puente | none
es | antes de que termine la década | 2029-12-31 or 2030-12-31
es | en cuatro años | 2030-03-04
es | durante los próximos cinco años | 2031-03-04
es | de aquí a 2028 | 2028-12-31 or 2027-12-31
es | de aquí a fin de mes | 2026-03-31
es | en menos de seis meses | 2026-09-04
es | en dos o tres semanas | 2026-03-25
es | entre el 10 y el 15 de junio | 2026-06-15
es | del 3 al 7 de agosto | 2026-08-07
es | en enero de 2027 | 2027-01-31
es | en diez días hábiles | 2026-03-18
es | El presidente prometió que la obra estará lista antes de diciembre | 2026-11-30
es | La ley se aprobará en junio y entrará en vigor el 1 de enero de 2027 | 2026-06-30 or 2027-01-01
es | si ganamos las elecciones | event
es | antes de las próximas elecciones | event
es | cuando entre en vigor la ley | event
es | antes de fin de setiembre | 2026-09-30
es | antes de dicembre | 2026-11-30
es | la proxima semana | 2026-03-15 or 2026-03-14 or 2026-03-13
es | el 30 de febrero | none
`;
