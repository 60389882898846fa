import type { Language } from "../language.ts";
import { languageFrom } from "../tables/language.ts";
import { FRENCH_SERIES } from "./series.ts";
import { FRENCH_TABLES } from "./tables.ts";

/** French. */
export const FRENCH: Language = languageFrom(FRENCH_TABLES, {
	negation: /\b(?:ne|n['’]|pas|aucune?|sans|jamais|ni)\b|\bn['’]/i,
	awaiting:
		/(?:ne|n['’]) ?(?:sera|seront|serait|pourra|pourront|aura|est|sont|(?:r)?ouvrir\p{L}+|commencer\p{L}+|arriver\p{L}+|démarrer\p{L}+|reprendr\p{L}+|reviendr\p{L}+|saur\p{L}+)(?!\p{L})|pas (?:prêt|disponible|attendue?|prévue?|encore|possible)[^.;]{0,30}$/iu,
	refuses:
		/\b(?:nous ne |nous n['’]|je ne |je n['’])(?:r?ouvrir|commencer|reprendr|reviendr|démarrer|relancer|mettr|engager|arrêter)(?:ons|ai) (?:pas|plus|jamais) [^.;]{0,40}\p{L}/iu,
	forbears:
		/\b(?:aucune?|pas de|sans) [^.;]{0,40}$|(?:\bne |\bn['’])(?:\p{L}+ (?:pas|plus) )?(?:augment|relèv|rehauss|hauss|baiss|rédui|vend|privatis|ferm|impos|introdui|expuls|licenci|taxe|touch)\p{L}*[^.;]{0,60}$/iu,
	overInside: {
		on: /(?:^|, )\s*(?!(?:prévu|attendu|fixé|programmé|promis|espéré|annoncé|planifié|reporté)e?s?\b)\p{L}{2,}(?:é|ée|és|ées|i|ie|is|ies|u|ue|us|ues|ert|erte|erts|ertes)\s*$|\b(?:qu['’]?(?:il|elle|on|ils|elles)?|qui|que nous|que vous) (?:avait|avaient|avions|aurait|auraient|aurions|a|ont|avons) (?:été )?\p{L}{2,}(?:é|i|u|is|it|t)e?s?(?!\p{L})[^.;:,]{0,30}$|\b(?:aurait|auraient|aurions) dû(?!\p{L})(?:(?!\p{L}+(?:ra|ront|rai|rons)\b)[^.;:,]){0,50}$/iu,
		by: /\bqui (?:se )?(?:avaient|avait|ont|a|sont|s['’]étaient) (?:été )?\p{L}{2,}(?:é|i|u|is|it|t)e?s?(?!\p{L})[^.;:,]{0,20}$/iu,
	},
	meanwhile: /^\s*["«“]?\s*(?:alors que|tandis que|bien que|pendant que|même si)\b(?:(?!,(?! \d)).)*$/iu,
	record:
		/\b(?:première?|premiers|pire|meilleure?|plus (?:haut|bas|forte?|faible|grande?|petite?)|records?)\b[^,.;:]{0,60}$/i,
	reported:
		/\b(?:annoncée?s?|déclaré|affirmé|présentée?|signée?|adoptée?|publiée?|dit|était|étaient|eu lieu|lancée?|rencontré|élue?s?)\b[^.;:]{0,60}$/i,
	reportedAfter:
		/^,? (?:j['’]ai|nous avons|vous avez|(?:il|elle|on) a|(?:ils|elles) ont) \p{L}+(?:é|i|u|is|it|t)e?s?(?!\p{L})/iu,
	lasted: {
		before: /\b(?:a|ont|avons|ai|été|était|étaient)(?!\p{L})[^.;:,]{0,40}$/iu,
		after: /^,? (?:\p{L}{1,20} )?(?:a|ont|avons)(?!\p{L})/iu,
	},
	achieved: /\b(?:a|ont|avons|ai|avez|ayant) (?:été )?\p{L}{2,}(?:é|i|u|is|it|t)e?s?(?!\p{L})[^.;:]{0,60}$/iu,
	formerly: /\b(?:avait|avaient|avions|devait|devaient|initialement|à l['’]origine)(?!\p{L})/iu,
	instead: /\b(?:désormais|maintenant|sera|seront|est|sont|mais|a été|ont été|finalement)(?!\p{L})/iu,
	fixed: /^(?:fixée?s?|prévue?s?|programmée?s?) (?:au|à|pour|le)\b/i,
	imposed:
		/\b(?:a|ont|avons|ai) (?:interdit|suspendu|gelé|bloqué|prolongé|promis|plafonné|ordonné|décrété|accordé|imposé|garanti)(?!\p{L})/iu,
	thenOn: /^,? (?:et|puis|avant de|mais)(?!\p{L})[^.;!?]*$/iu,
	later: /(?:plus tard|après|ensuite)$/i,
	ending: /^ (?:expire|finit|se termine|prend fin|s['’]achève|commence)(?!\p{L})/iu,
	deniedNow: /(?:\bne |\bn['’])(?!\p{L}*(?:rai|ra|rons|ront)\b)\p{L}+ (?:pas|plus|jamais)[^.;:]{0,60}$/iu,
	ahead:
		/\b(?:sera|seront|aura|auront|va|vont|devra|devront|doit|doivent|prévue?|attendue?|pourra|\p{L}+(?:erai|era|erons|erez|eront))(?!\p{L})/iu,
	refrain:
		/\b(?:aucune?|jamais|geler?|gel|gelés?|suspen\p{L}*|interdi\p{L}*|maintenir|maintenus?|préserver|garder|conserver|moratoire|plafonn\p{L}*|bloquer|bloqués?|pas)(?!\p{L})/iu,
	standing:
		/\b(?:ne [^.;]{0,30}?jamais|s['’]engage(?:nt)? à ne pas|promis de ne pas|promet(?:tent)? de ne pas|convenu de ne pas|plus jamais)(?!\p{L})/iu,
	ifElected:
		/\b(?:si|lorsque|quand|une fois) (?:(?:je|nous) )?(?:(?:suis|sommes|serai|serons) )?(?:réélue?s?|élue?s?|gagn\p{L}+|l['’]emport\p{L}+|remport\p{L}+)/iu,
	condition:
		/(?:^|[.;!?"“”«»,] {0,2})(?:si|à moins que|à condition que|dès lors que) [^.;]{1,120}?, ?[^.;]{0,60}?\p{L}+(?:rai|ra|rons|rez|ront)(?!\p{L})|(?:^|[.;,] )(?:sous réserve (?:de|d['’]|que)|à condition (?:que|de|d['’])|dès que (?!possible)|une fois (?:que|le|la|les)|lorsque|quand|en cas de|en cas d['’]) ?\p{L}/iu,
	series: FRENCH_SERIES,
});
