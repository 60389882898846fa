/** French; said on Friday 17 October 2025 at noon, UTC. */
export const FRENCH_CASES = `
d'ici deux semaines | 2025-10-31 | duration
dans deux semaines | 2025-10-31 | duration
dans les six prochains mois | 2026-04-17 | duration
au cours des cinq prochaines années | 2030-10-17 | duration
sous 48 heures | 2025-10-19T12:00Z | hours
dans un délai de 30 jours | 2025-11-16 | duration
dans un an et demi | 2027-04-17 | duration
dans deux à trois semaines | 2025-11-07 | duration
dans les 24 heures | 2025-10-18T12:00Z | hours
dans un mois | 2025-11-17 | duration
sous dix jours ouvrables | 2025-10-31 | working-days
en moins de trois mois | 2026-01-17 | duration
dans environ six semaines | 2025-11-28 | duration
dans 90 jours | 2026-01-15 | duration
trois mois après le 1er janvier 2026 | 2026-04-01 | counted-from
pendant deux ans | 2027-10-17 | duration
d'ici au 31 mars 2026 | 2026-03-31 | calendar-date
avant le 1er janvier | 2025-12-31 | calendar-date
le 14 novembre | 2025-11-14 | calendar-date
le vendredi 14 novembre 2025 | 2025-11-14 | calendar-date
au plus tard le 31/12/2025 | 2025-12-31 | calendar-date
jusqu'au 30 avril 2026 | 2026-04-30 | calendar-date
du 3 au 7 novembre | 2025-11-07 | range
le 3 novembre à 18 h | 2025-11-03T18:00Z | clock
lundi prochain à midi | 2025-10-20T12:00Z | clock
en mars | 2026-03-31 | month
avant mars 2026 | 2026-02-28 | month
d'ici décembre | 2025-12-31 | month
en decembre | 2025-12-31 | month
au mois de mai | 2026-05-31 | month
fin mars | 2026-03-31 | end-of-period
début 2026 | 2026-03-31 | part-of-period
d'ici à mi-2026 | 2026-06-30 | part-of-period
à la mi-novembre | 2025-11-20 | part-of-period
d'ici la fin de l'année | 2025-12-31 | end-of-period
avant la fin du mois | 2025-10-31 | end-of-period
avant la fin de l'année prochaine | 2026-12-31 | end-of-period
d'ici 2030 | 2030-12-31 | year
en 2026 | 2026-12-31 | year
avant 2027 | 2026-12-31 | year
à l'horizon 2050 | 2050-12-31 | year
cette année | 2025-12-31 | this-period
la semaine prochaine | 2025-10-26 | next-period
le mois prochain | 2025-11-30 | next-period
l'année prochaine | 2026-12-31 | next-period
cette semaine | 2025-10-19 | this-period
au premier trimestre 2026 | 2026-03-31 | quarter
au deuxième semestre 2026 | 2026-12-31 | half-year
cet été | 2026-08-31 | season
à l'automne 2026 | 2026-11-30 | season
vendredi | 2025-10-24 | weekday
d'ici lundi | 2025-10-20 | weekday
demain | 2025-10-18 | relative-day
après-demain | 2025-10-19 | relative-day
avant Noël | 2025-12-24 | holiday
d'ici Pâques | 2026-04-05 | holiday
bientôt | vague | vague
dans les prochaines semaines | vague | vague
dans les prochains jours | vague | vague
dans les semaines à venir | vague | vague
dans quelques mois | vague | vague
dès que possible | vague | vague
prochainement | vague | vague
dans les meilleurs délais | vague | vague
à moyen terme | vague | vague
chaque trimestre | recurring | recurring
tous les six mois | recurring | recurring
deux fois par an | recurring | recurring
un rapport annuel | recurring | recurring
il y a deux ans | none | no-deadline
l'année dernière | none | no-deadline
depuis 2019 | none | open-start
après 2027 | none | open-start
nous allons le faire | none | none
aucune hausse d'impôts avant 2027 | standing 2026-12-31 | standing
avant les élections | milestone | milestone
dans les 72 heures après le cessez-le-feu | milestone | milestone
dans les 100 premiers jours | term | term
avant la fin du quinquennat | term | term
dès le premier jour | term | term
`;
