import type { Language } from "../language.ts";
import { languageFrom } from "../tables/language.ts";
import { SPANISH_SERIES } from "./series.ts";
import { SPANISH_TABLES } from "./tables.ts";

/** Spanish. */
export const SPANISH: Language = languageFrom(SPANISH_TABLES, {
	negation: /\b(?:no|ningún|ninguna|nunca|jamás|sin|ni|tampoco)(?!\p{L})/iu,
	awaiting:
		/\bno (?:será|serán|estará|estarán|habrá|podrá|se espera|está|están|es|son|(?:re)?abrir\p{L}+|empezar\p{L}+|comenzar\p{L}+|llegar\p{L}+|terminar\p{L}+|acabar\p{L}+|volver\p{L}+|se (?:sabrá|conocerá|celebrará|publicará|inaugurará))(?!\p{L})[^.;]{0,60}$/iu,
	refuses:
		/\bno (?:(?:re)?abrir|empezar|comenzar|iniciar|llegar|terminar|acabar|volver|reanudar)(?:emos|é)(?!\p{L}) [^.;]{0,40}\p{L}/iu,
	forbears:
		/\b(?:ningún|ninguna|sin) [^.;]{0,40}$|\b(?:no|nunca|jamás) (?:se )?(?:subir|aument|elev|baj|reduc|vend|privatiz|cerr|impon|introduc|desaloj|expuls|despid|despedir|toc)\p{L}*[^.;]{0,60}$/iu,
	overInside: {
		on: /(?:^|, )\s*(?!(?:previst|prometid|programad|fijad|esperad|anunciad|planead|aplazad)[oa]s?\b)\p{L}{2,}(?:ad|id|iert|uest|crit)[oa]s?\s*$|\b(?:que|quien|quienes|lo que) (?:ya )?(?:había|habían|habíamos|habría|habrían|ha|han|hemos) (?:sido )?\p{L}{2,}(?:ado|ido|to|cho|so)(?!\p{L})[^.;:,]{0,30}$|\b(?:que|quien|quienes) \p{L}{2,}(?:ó|aron|ieron)(?!\p{L})[^.;:,]{0,20}$|\b(?:debió|debieron|debimos|deberíamos haber|debería haber|tendría que haber) (?:(?!\p{L}+(?:rá|rán|ré|remos)(?!\p{L}))[^.;:,]){0,50}$/iu,
		by: /\b(?:que|quien|quienes) (?:se )?(?:\p{L}{2,}(?:ó|aron|ieron)|(?:había|habían|ha|han) \p{L}{2,}(?:ado|ido|to|cho|so))(?!\p{L})[^.;:,]{0,20}$/iu,
	},
	meanwhile: /^\s*["«“]?\s*(?:mientras|aunque|si bien|a pesar de que)(?!\p{L})(?:(?!,(?! \d)).)*$/iu,
	record:
		/\b(?:primer[ao]?|mejor|peor|mayor|menor|más (?:alt|baj|grand|fuert)\p{L}*|récords?)(?!\p{L})[^,.;:]{0,60}$/iu,
	reported:
		/\b(?:anunció|declaró|afirmó|presentó|firmó|aprobó|publicó|dijo|fue|fueron|era|tuvo lugar|lanzó|elegid[oa]s?|se reunió)(?!\p{L})[^.;:]{0,60}$/iu,
	reportedAfter: /^,? (?:\p{L}{1,20} ){0,2}\p{L}+(?:ó|aron|ieron)(?!\p{L})/iu,
	lasted: {
		before: /\b(?:ha|han|hemos|he|había|estuvo|fue|llevan?)(?!\p{L})[^.;:,]{0,40}$/iu,
		after: /^,? (?:\p{L}{1,20} )?(?:ha|han|hemos)(?!\p{L})/iu,
	},
	achieved: /\b(?:ha|han|hemos|he|habían?) (?:sido )?\p{L}{2,}(?:ado|ido|to|cho|so)(?!\p{L})[^.;:]{0,60}$/iu,
	formerly: /\b(?:había|habían|habíamos|debía|debían|inicialmente|originalmente)(?!\p{L})/iu,
	instead: /\b(?:ahora|será|serán|es|son|pero|ha sido|han sido|finalmente)(?!\p{L})/iu,
	fixed: /^(?:fijad[oa]s?|previst[oa]s?|programad[oa]s?) (?:para|el|en)\b/i,
	imposed:
		/\b(?:ha|han|hemos|he) (?:prohibido|suspendido|congelado|bloqueado|prorrogado|prometido|limitado|ordenado|decretado|concedido|impuesto|garantizado)(?!\p{L})/iu,
	thenOn: /^,? (?:y|e|luego|después|antes de|pero)(?!\p{L})[^.;!?]*$/iu,
	later: /(?:después|más tarde|luego)$/i,
	ending: /^ (?:expira|termina|acaba|concluye|vence|finaliza|comienza|empieza)(?!\p{L})/iu,
	deniedNow: /\bno (?:tengo|tenemos|tiene|hay|es|estoy|está|puedo)\b[^.;:]{0,60}$/iu,
	ahead:
		/\b(?:será|serán|va a|van a|vamos a|deberá|deberán|debe|deben|prevista?|previsto|se espera|\p{L}+(?:aré|ará|aremos|arán|eré|erá|eremos|erán|iré|irá|iremos|irán))(?!\p{L})/iu,
	refrain:
		/\b(?:ningún|ninguna|nunca|jamás|congelar?|congelad[oa]s?|suspen\p{L}*|prohib\p{L}*|manten\p{L}*|preservar|conservar|moratoria|bloque\p{L}*|no)(?!\p{L})/iu,
	standing:
		/\b(?:nunca|jamás|se compromete(?:n)? a no|prometió no|promete(?:n)? no|acordaron no|acordó no|nunca más)(?!\p{L})/iu,
	ifElected:
		/\b(?:si|cuando|una vez) (?:(?:soy|somos|sea|seamos|salgo|resulto|nos) )?(?:reelegid[oa]s?|elegid[oa]s?|elect[oa]s?|gan\p{L}+|votan)/iu,
	condition:
		/(?:^|[.;!?"“”«»,] {0,2})(?:si|a menos que|siempre que|a condición de que) [^.;]{1,120}?, ?[^.;]{0,60}?\p{L}+(?:ré|rá|remos|rán)(?!\p{L})|(?:^|[.;,] )(?:siempre que|a condición de que|en cuanto|tan pronto como (?!sea)|una vez que|cuando|en caso de|sujeto a) \p{L}/iu,
	series: SPANISH_SERIES,
});
