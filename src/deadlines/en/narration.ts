/** How English tells what has happened: words that make a time look back rather than ahead. */
import type { Language } from "../language.ts";

/** Any character of the same clause; the points of "8.3 percent" and "the hon. Member" end none. */
const REST = "(?:[^.;:,]|,(?=\\d)|\\.(?=\\d)|(?<=\\b(?:hon|rt|mr|mrs|ms|dr|st|sen|gov|rep|gen|lt|col|prof))\\.)";
/** What somebody did to something on a day. */
const DID =
	"presented|signed|launched|released|held|fell|rose|dropped|grew|climbed|jumped|lost|missed|failed to|voted|met|published|unveiled|introduced|visited|arrived|spoke|testified|reporters|won|died|happened|took place|began|started|heard|was|were|had|went|came|saw|took|made|gave|did|wrote|sold|bought|brought|ran|led|resigned|opened|passed|elected|re-elected|born|founded|appointed|sworn in|inaugurated|employed|exported|imported|earned|produced|recorded|reported|received|served|attended|exceeded|totalled|averaged|declined|increased|decreased|slid|slumped|plunged|soared|gained|attracted|treated|registered|counted|suffered|survived|hosted|contracted|shrank|collapsed|crashed|defeated|reached|spent|paid|sent|flew|drove|grew";
/** What is spelt in the past as it is ahead: over only where nothing before it looks ahead. */
const HIT =
	"(?<!\\b(?:will|to|must|shall|should|would|can|could|may|might|not|never|we|I|they|you|and|or)|['’]ll)\\s\\b(?:hit|cost|beat)";
/** After these a clause may follow that has a time of its own: only what stands close to the verb is when it was said. */
const TOLD =
	"announced|told|asked|replied|confirmed|warned|added|insisted|repeated|reiterated|claimed|denied|declined|refused|acknowledged|noted|stressed|argued|tweeted|posted|wrote|revealed|disclosed|admitted|conceded";
/** Where somebody went or to whom they spoke. */
const WENT =
	"\\b(?:flew|went|came|drove|travell?ed|returned|walked|ran|sailed|headed|spoke|talked|wrote|moved) (?:back |over |straight )?(?:in)?to(?: [\\p{L}'’-]+){1,3}";
const SAID = "said|says|thought|knew|believed";
/** What is done to somebody once, whatever "to" follows it: "was sentenced to seven years on Thursday". */
const CHARGED =
	"sentenced|jailed|fined|convicted|acquitted|charged|killed|shot|arrested|indicted|fired|sacked|dismissed|extradited|deported|cleared|injured";
const WHERE = "(?: (?:in|at|to|on|during|here|there|this)\\b[^.;:,]{0,40})?";
const LEADS_ON =
	"will|would|to|shall|should|must|can|may|be|expected|due|scheduled|planned|set|slated|is|are|that|until|by|before|opens?|closes?|shuts?|starts?|begins?|ends?|leaves?|arrives?|returns?|takes|goes|comes|meets|votes|expires?|launches|resumes|reopens?|lands|lapses|falls|stops|moves|becomes|gives|sets|enters|applies|brings|decides|flies|speaks|presents|announces|publishes|unveils|joins|retires|rises|sits|appears|hands|turns|gets|expects|wants|hopes|plans|aims|intends|promises|vows|pledges";
/** Regular verbs right before the time: "resumed Monday". Left out are those that look ahead, and words that only look like verbs. */
const NO_REPORT =
	"need|speed|indeed|exceed|proceed|succeed|feed|expected|scheduled|planned|slated|supposed|needed|required|projected|anticipated|proposed|targeted|promised|pledged|vowed|agreed|committed|offered|guaranteed|estimated|intended|united|hundred|postponed|delayed|deferred|rescheduled|moved|extended|advanced|booked|fixed|pencilled|timed|earmarked|reserved|based|wanted|wished|hoped|desired|completed|finished|finalized|finalised|delivered|implemented|done";
const LASTED =
	"worked|served|lived|waited|fought|stayed|stood|sat|struggled|suffered|languished|studied|slept|campaigned|ruled|governed|taught|lasted";
const DONE =
	"built|did|saw|took|went|created|added|lost|doubled|tripled|halved|fell|rose|grew|gained|achieved|accomplished|made|met|won|happened|changed|became|ran|spent|raised|visited";

/** Participles and past forms that do not end in "-ed" and are not spelt as in the present. */
const IRREGULAR =
	"been|begun|began|bought|brought|built|caught|chosen|chose|come|came|done|did|drawn|drew|driven|drove|fallen|fell|felt|fought|found|flown|flew|given|gave|gone|went|grown|grew|had|heard|held|kept|known|knew|led|left|lent|lost|made|meant|met|paid|quit|risen|rose|run|ran|said|seen|saw|sent|shown|sold|spent|spoken|spoke|stood|stolen|taken|took|taught|told|thought|won|written|wrote";
const OFTEN = "(?:(?:also|already|first|once|only|just|even|ever|never|not|long|\\p{L}{2,}ly) ){0,2}";

export const NARRATION: Pick<
	Language,
	| "record"
	| "reported"
	| "overInside"
	| "meanwhile"
	| "reportedAfter"
	| "lasted"
	| "achieved"
	| "formerly"
	| "instead"
	| "fixed"
	| "imposed"
	| "thenOn"
	| "later"
	| "ending"
	| "deniedNow"
	| "ahead"
> = {
	record:
		/\b(?:first|only|worst|best|most|(?<!\bat )least|record|largest|biggest|highest|lowest|fastest|longest|shortest|smallest|greatest|strongest|deepest|slowest|cheapest|hottest|coldest|steepest|sharpest|weakest|deadliest|toughest|closest|richest|poorest|safest|newest|oldest)\b[^,.;:]{0,60}$|\b(?:second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|\d{1,2}(?:st|nd|rd|th))\b[^,.;:]{0,40} to \p{L}+[^,.;:]{0,20}$|\b(?:is|was|are|were|be|been|becomes?|became|marks?|marked|['’]s) (?:(?:already|now) )?(?:the|its|his|her|their|our|my|a) (?:second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|\d{1,2}(?:st|nd|rd|th)) (?:[\p{L}'’-]+ ){1,3}$/iu,
	reported: new RegExp(
		[
			`(?<!\\b(?:be|is|are|being|gets?|getting) )\\b(?:${DID})\\b${notLeadingOn(60)}$`,
			`\\b(?:${TOLD})\\b${notLeadingOn(30)}$`,
			`\\b(?:was|were|been) (?:${CHARGED})\\b${REST}{0,60}$`,
			`\\b(?:${SAID})\\b${WHERE}\\s*$`,
			`${WENT}\\s*$`,
			`\\b(?:the|an?|his|her|its|our|my|their) (?:[\\p{L}'’-]+ ){0,2}[\\p{L}'’-]*[^s\\s] (?:shut|cut|put|quit|split|spread|hit|let)\\b${notLeadingOn(40)}$`,
			`${HIT}\\b${notLeadingOn(60)}$`,
			`(?<!\\b(?:is|are|be|being|gets?|stays?|remains?|keeps?|kept|it|them) )\\b(?!(?:${NO_REPORT})\\b)\\p{L}{3,}ed\\s*$`,
		].join("|"),
		"iu",
	),
	overInside: {
		on: new RegExp(
			[
				", (?:now |already |back |still )?in (?:office|power|charge|government|opposition|prison|exile|business|post|place|force|the job|this job)(?: here)?\\s*$",
				`, (?:first |newly |recently |only |\\p{L}{2,}ly )?(?!(?:${NO_REPORT})\\b)(?:\\p{L}{3,}ed|seen|built|held|won|sold|made|bought|shown|born|written|taken|given)(?: (?:in|on|by|at|for|to|with)(?: [\\p{L}\\p{N}'’,.-]+){1,2}| \\p{L}+)?\\s*$`,
				`\\b(?:it|he|she|they|we|I|who|which) (?:had )?${OFTEN}(?!(?:${NO_REPORT}|aimed|meant|said|thought|felt|knew)\\b)(?:\\p{L}{3,}ed|${IRREGULAR})(?: (?!(?:${LEADS_ON})\\b)[\\p{L}\\p{N}'’,.$£€%-]+){0,4}\\s*$`,
				`\\b(?:must|should|would|could|may|might|ought to|(?:claim|seem|appear|prove|report|found|said|known|believed|thought)\\w* to|to be known to) (?:not )?have ${OFTEN}(?:been )?${OFTEN}(?:\\p{L}{2,}ed|${IRREGULAR})\\b${notLeadingOn(50)}$`,
				"(?<!\\b(?:days|weeks|months|years|hours|minutes|time|much|is|are|be|been|being|get|gets|the|who|what|was|were) )\\bleft(?: (?:for )?[\\p{L}'’-]+){0,2}\\s*$",
			].join("|"),
			"iu",
		),
		by: new RegExp(
			`\\b(?:who|which) (?:had )?${OFTEN}(?!(?:${NO_REPORT})\\b)(?:\\p{L}{3,}ed|${IRREGULAR})(?: (?!(?:${LEADS_ON})\\b)[\\p{L}\\p{N}'’,.$£€%-]+){0,4}\\s*$`,
			"iu",
		),
	},
	meanwhile:
		/^\s*["“]?(?:[Ww]hile|[Aa]lthough|[Tt]hough|[Ww]hereas|[Ee]ven as|[Dd]espite)\b(?:(?!,(?! (?:\p{Lu}|\d))).)*$/u,
	reportedAfter:
		/^,? (?:and|but) (?:(?:we|they|he|she|it|I|that) )?(?:missed|failed|never|did(?:n['’]t| not)|has(?:n['’]t| not)|have(?:n['’]t| not)|was(?:n['’]t| not)|came and went)\b|^ (?:fell|rose|grew|jumped|dropped|climbed|slid|slumped|plunged|soared|shrank|declined|increased|decreased|surged|doubled|tripled|halved|killed|claimed|drew|brought|saw|failed|showed)\b|^ (?:was|were) (?!to\b|due|expected|meant)|^ that (?!time|day|week|month|year|will|would|shall|should|can|could|may|might|is|are|must)|^,? (?:I|we|you|he|she|they|it|(?:the|a|an|his|her|its|their|our|my) (?:(?!(?:that|which|who|whom|whose|when|where|will|would|shall|should|must|can|may|is|are|be|to|has|have)\b)[\p{L}'’-]{1,20} ){0,3}\p{L}{1,20}|\p{Lu}\p{L}{1,20}) (?!need|proceed|succeed|exceed|speed|feed)(?:\p{L}{2,}ed|said|told|went|made|took|gave|won|lost|chose|began|met|built|sent|spoke|left|came|saw|had|was|were|did)\b/u,
	lasted: {
		before: new RegExp(
			[
				`\\b(?:have|has|had|been|was|were|${LASTED})\\b[^.;:,]{0,60}$`,
				"['’]ve\\b[^.;:,]{0,60}$",
				`(?<!\\b(?:be|is|are|being|gets?|getting|will|to|must|shall) )\\b(?!(?:${NO_REPORT})\\b)\\p{L}{3,}ed\\b[^.;:,]{0,40}$`,
				`\\b(?:I|he|she|we|they|who|(?:my|his|her|our|their) \\p{L}+) (?!(?:${NO_REPORT})\\b)\\p{L}{3,}ed\\b[^.;:,]{0,40}$`,
			].join("|"),
			"iu",
		),
		after:
			/^,? (?:(?:I|we|you|he|she|it|they|nothing|nobody|no one|the \w{1,20}|\w{1,20}) )?(?:have|has|had|['’]ve|was|were|did|got)\b|^,? (?:I|we|he|she|they|it|you) (?:slept|stood|sat|fought|went|came|held|kept|told|gave|took|ran|lost|won|spent|paid|heard|saw|knew|thought|felt|built|taught|led|(?!need|proceed|succeed|exceed|speed|feed)\p{L}{2,}ed)\b/iu,
	},
	achieved: new RegExp(
		`\\b(?:I|we|he|she|they|it) (?!(?:${NO_REPORT}|${TOLD}|${SAID}|aimed|called)\\b)(?:\\p{L}{3,}ed|${IRREGULAR})\\b${notLeadingOn(40)}$|\\b(?:(?:have|has|had)(?:n['’]t)? (?:(?:already|now|only|just|not|never) )?|['’]ve )(?:had|been|built|seen|done|made|spent|lost|won|grown|fallen|risen|met|sent|cut|put|taken|given|gone|come|got|become|paid|held|kept|sold|bought|brought|left|led|run|begun|heard|told|taught|fought|found|written|spoken|chosen|broken|driven|\\p{L}{2,}ed)\\b${REST}{0,60}$|\\b(?:was|were) (?:built|done|made|won|lost|finished|completed|(?!(?:${NO_REPORT})\\b)\\p{L}{2,}ed)\\b${notLeadingOn(60)}$|\\b(?:sank|collapsed|died|burned|burnt|vanished|emptied|fell|rose|grew|shrank|broke) ?(?:out|down|up|away|over|apart)?\\s*$|\\b(?:could|did)(?:n['’]t| not) [^.;:,]{0,40}$|\\bfailed to [^.;:,]{0,40}$|, (?:first )?(?:built|made|won|written|sold|drawn up|put up|thrown up|(?!(?:${NO_REPORT})\\b)\\p{L}{2,}ed)\\s*$|(?:\\b(?:have|has|had)|['’]ve) (?:never|not once|hardly ever)(?: once)?\\s*$|\\b(?:I|we|he|she|they|it|(?<!to be )who) (?:${DONE})\\b${REST}{0,60}$`,
		"iu",
	),
	formerly:
		/(?:\b(?:had|having)|['’]d) (?:(?:once|first|originally|initially|previously|earlier) )?(?:promised|pledged|vowed|said|planned|hoped|expected|aimed|wanted|committed|intended|set|agreed)\b|\b(?:was|were) (?:(?:once|first|originally|initially|previously) )?(?:due|supposed|meant|scheduled|planned|set|promised|slated)\b|\b(?:originally|initially|previously)\b|\b(?:should|ought to|was to|were to) have (?:been )?\p{L}+(?! by then)|\b(?:once|first|earlier) (?:due|planned|expected|promised|set|scheduled|slated|meant|supposed|hoped|announced|pencilled in)\b/iu,
	instead:
		/\b(?:now|will|shall|is|are|opens?|starts?|begins?|comes?|arrives?|lands?|closes?|but|has been|have been|instead)\b|['’]ll\b/i,
	fixed: /^(?:set|slated|fixed|listed|booked) (?:for|down for)\b/i,
	imposed:
		/\b(?:banned|suspended|frozen|halted|barred|paused|extended|waived|capped|pledged|promised|agreed|vowed|committed|guaranteed|undertaken|sworn|offered|ordered|imposed|declared|blocked|granted|prolonged|hired|leased|appointed|closed|shut|jailed|sentenced|grounded|evacuated|capped|booked|rented|secured|signed)\b/i,
	thenOn: /^,? (?:and|then|and then|before|but)\b(?:[^.;!?]|\.(?=\d))*$/i,
	later: /\b(?:later|afterwards?|thereafter|after that|on)$/i,
	ending: /^ (?:ends|expires|runs out|finishes|concludes|closes|is up|is over|comes to an end|begins|starts)\b/i,
	deniedNow:
		/\b(?:do|does|did|have|has|had|am|is|are|was|were)(?:n['’]t| not)\b[^.;:]{0,60}$|\b(?:I|we)['’](?:m|re|ve) not\b(?! going)[^.;:]{0,60}$/i,
	ahead:
		/\b(?:will|shall|going to|to be|would|should|must|(?<!\b(?:the|a|an|its|his|her|their|our|my|this|that|new|peace|rescue|action|of) )plans?|hopes?|expects?|intends?|aims?|wants?|scheduled|due|set to|set for|slated)\b|['’]ll\b|\bit(?: is|['’]s)\s*$/i,
};

function notLeadingOn(most: number): string {
	return `(?:(?!\\b(?:${LEADS_ON})\\b|['’]ll\\b)${REST}){0,${most}}`;
}
