/** French and Spanish sentences of ministers, mayors and companies: labelled before they were first read. */
export const CASES = `
# said 2025-10-17 language=fr
by-date | Le gouvernement présentera son projet de loi avant le 15 novembre, a assuré la ministre. | 2025-11-14
within | Nous aurons un accord d'ici deux semaines, a promis le Premier ministre. | 2025-10-31
within | L'entreprise doit rembourser les clients dans un délai de trente jours. | 2025-11-16
by-date | D'ici au 31 décembre, toutes les écoles seront équipées. | 2025-12-31
by-date | D'ici le 1er mars 2026, le tribunal devra se prononcer. | 2026-03-01
end-of | Le chantier sera achevé d'ici la fin de l'année. | 2025-12-31
end-of | À la fin du mois, les salariés recevront leur prime. | 2025-10-31
end-of | La loi sera votée avant la fin du quinquennat. | term
mid | La ligne ouvrira à la mi-2027, selon la régie. | 2027-06-30
mid | Les travaux commenceront début janvier. | 2026-01-10
weekday | Le président s'exprimera lundi soir à la télévision. | 2025-10-20
weekday | Vendredi prochain, les députés voteront la censure. | 2025-10-24
relday | Une réponse sera donnée demain, a dit la porte-parole. | 2025-10-18
in-dur | Dans trois mois, il n'y aura plus un seul camp, a juré le préfet. | 2026-01-17
in-dur | Dans un an, vous jugerez sur pièces. | 2026-10-17
in-year | En 2028, la centrale sera fermée. | 2028-12-31
by-year | D'ici 2030, les émissions baisseront de 40 %. | 2030-12-31 or 2029-12-31
in-month | Le référendum aura lieu en mai. | 2026-05-31
this-period | Cette année, nous embaucherons 3 000 juges. | 2025-12-31
next-period | Le mois prochain, la ministre dévoilera sa réforme. | 2025-11-30
next-period | La semaine prochaine, le conseil municipal tranchera. | 2025-10-26 or 2025-10-25 or 2025-10-24
quarter | Les premières livraisons sont prévues au deuxième trimestre 2026. | 2026-06-30
vague | Nous agirons dans les prochaines semaines. | vague
vague | Le décret paraîtra prochainement. | vague
vague | Le rapport sera publié dans les meilleurs délais. | vague
recurring | Chaque mois, le maire rendra compte aux habitants. | recurring
none | Il a été condamné à cinq ans de prison. | none
none | La réforme avait été promise en 2022. | none
none | Le SMIC a augmenté de 2 % en un an. | none
hours | La préfecture rétablira le courant dans les 48 heures. | 2025-10-19
event | Les otages seront libérés avant le sommet. | event
until | Les prix sont gelés jusqu'au 31 mars 2026. | 2026-03-31
until | La grève durera jusqu'à mardi. | 2025-10-21
standing | Nous n'augmenterons pas les impôts avant 2027. | 2026-12-31
open-start | Le stade ne pourra pas ouvrir avant 2028. | none or 2027-12-31
holiday | Le pont rouvrira avant Noël. | 2025-12-24
holiday | Tout sera prêt pour Pâques. | 2026-04-05 or 2026-04-04
holiday | Les rues seront propres au 14 juillet. | 2026-07-14
range | La consultation se tiendra du 3 au 28 novembre. | 2025-11-28
season | La piscine ouvrira l'été prochain. | 2026-08-31 or 2026-09-22 or 2026-09-23
next-n | Au cours des cinq prochaines années, nous construirons cent lycées. | 2030-10-17
term | Dans les cent premiers jours, je signerai ce décret. | term
# said 2025-10-17 language=es
by-date | El Gobierno aprobará la ley antes del 15 de noviembre, aseguró la ministra. | 2025-11-14
within | La empresa tendrá que devolver el dinero en un plazo de treinta días. | 2025-11-16
within | Habrá acuerdo en dos semanas, prometió el presidente. | 2025-10-31
by-date | El hospital estará listo a más tardar el 31 de marzo de 2026. | 2026-03-31
end-of | Las obras terminarán antes de fin de año. | 2025-12-31
end-of | A finales de mes los trabajadores cobrarán la paga. | 2025-10-31
end-of | La reforma saldrá adelante antes de que acabe la legislatura. | term or event
mid | La línea abrirá a mediados de 2027, según el consejero. | 2027-06-30
mid | El juicio empezará a principios de enero. | 2026-01-10
weekday | El lunes la alcaldesa presentará el plan. | 2025-10-20
weekday | El próximo viernes los diputados votarán la moción. | 2025-10-24
relday | Mañana daremos una respuesta, dijo el portavoz. | 2025-10-18
in-dur | Dentro de tres meses no quedará ni un campamento. | 2026-01-17
in-dur | En un año habremos acabado el puente. | 2026-10-17
by-year | Para 2030 las emisiones bajarán un 40 %. | 2030-12-31 or 2029-12-31
in-year | En 2028 cerrará la central. | 2028-12-31
in-month | El referéndum se celebrará en mayo. | 2026-05-31
this-period | Este año contrataremos a 3.000 jueces. | 2025-12-31
next-period | El mes que viene el ministro presentará su reforma. | 2025-11-30
next-period | La próxima semana el pleno decidirá. | 2025-10-26 or 2025-10-25 or 2025-10-24
quarter | Las primeras entregas llegarán en el segundo trimestre de 2026. | 2026-06-30
vague | Actuaremos en las próximas semanas. | vague
vague | El decreto se publicará pronto. | vague
vague | Lo haremos cuanto antes. | vague
recurring | Cada mes el alcalde rendirá cuentas a los vecinos. | recurring
none | Fue condenado a cinco años de cárcel. | none
none | La reforma se prometió en 2022. | none
hours | La luz volverá en 48 horas. | 2025-10-19
event | Los rehenes serán liberados antes de la cumbre. | event
until | Los precios quedan congelados hasta el 31 de marzo de 2026. | 2026-03-31
standing | No subiremos los impuestos antes de 2027. | 2026-12-31
open-start | El estadio no abrirá hasta 2028. | none
holiday | El puente reabrirá antes de Navidad. | 2025-12-24
holiday | Todo estará listo para Semana Santa. | 2026-04-05 or 2026-04-04 or 2026-03-28
range | La consulta será del 3 al 28 de noviembre. | 2025-11-28
season | La piscina abrirá el próximo verano. | 2026-08-31 or 2026-09-22 or 2026-09-23
next-n | En los próximos cinco años construiremos cien institutos. | 2030-10-17
term | En los primeros cien días firmaré ese decreto. | term
within | Antes de diez días hábiles el ministerio contestará. | 2025-10-31
# said 2025-03-11 language=fr
open-start | Le ministère ne publiera pas les chiffres avant juin. | none or 2025-05-31
open-start | Le musée ne rouvrira pas jusqu'au 5 mai. | none
standing | Nous n'augmenterons pas les impôts jusqu'en 2027. | 2026-12-31 or 2027-12-31
this-period | Cette semaine, le gouvernement approuvera le plan qu'il avait rejeté en février. | 2025-03-16
on-date | Alors que les trains roulent au ralenti jeudi, nous reprendrons le service normal vendredi. | 2025-03-14
counted | Les essais commencent le 1er mai et la ligne ouvrira six semaines plus tard. | 2025-05-01 or 2025-06-12
by-date | Ceux qui se sont inscrits avant le 1er février recevront une réponse le 4 avril. | 2025-04-04
on-date | Le rapport que nous aurions dû publier en janvier sortira le 20 mars. | 2025-03-20
none | Le plan qu'il avait rejeté en février reviendra bientôt. | vague
until | Les restrictions restent en vigueur jusqu'au 30 avril. | 2025-04-30
on-date | Bien que le froid revienne mardi, le chantier rouvrira le 24 mars. | 2025-03-24
counted | Le vote aura lieu le 8 avril et la loi entrera en vigueur deux semaines plus tard. | 2025-04-08 or 2025-04-22
# said 2025-03-11 language=es
open-start | El ministerio no publicará las cifras hasta junio. | none
open-start | El museo no reabrirá hasta el 5 de mayo. | none
standing | No subiremos los impuestos hasta 2027. | 2026-12-31 or 2027-12-31
this-period | Esta semana el gobierno aprobará el plan que había rechazado en febrero. | 2025-03-16
on-date | Mientras los trenes circulan despacio el jueves, esperamos reanudar el servicio el viernes. | 2025-03-14
counted | Las pruebas empiezan el 1 de mayo y la línea abrirá seis semanas después. | 2025-06-12 or 2025-05-01
by-date | Quienes se inscribieron antes del 1 de febrero recibirán respuesta el 4 de abril. | 2025-04-04
on-date | El informe que debió publicarse en enero saldrá el 20 de marzo. | 2025-03-20
until | Las restricciones siguen vigentes hasta el 30 de abril. | 2025-04-30
on-date | Aunque el frío vuelva el martes, la obra reabrirá el 24 de marzo. | 2025-03-24
counted | La votación será el 8 de abril y la ley entrará en vigor dos semanas más tarde. | 2025-04-08 or 2025-04-22
# said 2025-11-12 language=fr
in-month | Élu en mars, il présentera son plan en décembre. | 2025-12-31
on-date | La piscine, fermée le 3 novembre, rouvrira le 21 novembre. | 2025-11-21
none | Il a marqué 20 buts en 18 mois. | none
# said 2025-11-12 language=es
on-date | La piscina, cerrada el 3 de noviembre, reabrirá el 21 de noviembre. | 2025-11-21
none | Ha marcado 20 goles en 18 meses. | none
`;
