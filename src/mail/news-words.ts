import type { AlertFacts } from "../domain/alert.ts";
import { isSettled } from "../domain/outcome.ts";
import { periodWords } from "../text/period.ts";
import type { Texts } from "../text/text.ts";
import { cleanText, oneLine } from "./clean.ts";
import { dueWords, hasDue } from "./due-words.ts";
import { standingDue, standingParagraphs, standingWords } from "./standing-words.ts";

/** What a mail says of one event. */
export interface NewsWords {
	readonly subject: string;
	readonly lead: string;
	readonly paragraphs: readonly string[];
}

/**
 * The words for one event: honest about what is known (a passed date is no outcome), dated, and the same whenever they
 * are made again, since they come from the event alone.
 */
export function newsWords(facts: AlertFacts, texts: Texts): NewsWords {
	if (!facts.period) return wordsOf(facts, texts);
	const period = periodWords(facts.period, texts);
	const title = texts.t("occurrence.title", { title: facts.title, period });
	const { paragraphs, ...words } = wordsOf({ ...facts, title }, texts);
	return { ...words, paragraphs: [texts.t("mail.occurrence", { period }), ...paragraphs] };
}

function wordsOf(facts: AlertFacts, texts: Texts): NewsWords {
	const { t } = texts;
	const title = oneLine(facts.title);
	const due = dueWords(facts.due, texts);
	switch (facts.news) {
		case "lapsed":
			return lapsedWords(facts, texts);
		case "due_soon": {
			const paragraphs = [t("mail.due_soon.words", { due })];
			return { subject: t("mail.due_soon.subject", { title }), lead: t("mail.due_soon.lead"), paragraphs };
		}
		case "outcome":
			return outcomeWords(facts, texts);
		case "moved":
			if (facts.condition) return conditionWords(facts, facts.condition, texts);
			return {
				subject: t("mail.moved.subject", { title }),
				lead: t("mail.moved.lead", { from: dueWords(facts.dueBefore, texts), to: due }),
				paragraphs: [
					...reasonWords(facts, texts),
					facts.isRecomputed ? t("mail.moved.recomputed") : t("mail.moved.words"),
				],
			};
		case "corrected":
			return correctedWords(facts, texts);
		case "registered": {
			const paragraphs = hasDue(facts.due) ? [t("mail.registered.words", { due })] : [];
			return { subject: t("mail.registered.subject", { title }), lead: t("mail.registered.lead"), paragraphs };
		}
	}
}

function lapsedWords(facts: AlertFacts, texts: Texts): NewsWords {
	const { t } = texts;
	const title = oneLine(facts.title);
	const due = dueWords(facts.due, texts);
	const late = lateWords(facts, texts);
	if (facts.pledgeKind === "refrain") {
		const paragraphs = [t("mail.ended.words", { due }), ...late];
		return { subject: t("mail.ended.subject", { title }), lead: t("mail.ended.lead"), paragraphs };
	}
	const { outcome } = facts;
	const open = outcome && outcome !== "not_started" && t("mail.lapsed.open", { outcome: t(`outcome.${outcome}`) });
	const paragraphs = [t("mail.lapsed.words", { due }), ...(open ? [open] : []), ...late];
	return { subject: t("mail.lapsed.subject", { title }), lead: t("mail.lapsed.lead"), paragraphs };
}

function conditionWords(facts: AlertFacts, condition: "met" | "failed", texts: Texts): NewsWords {
	const { t } = texts;
	const due =
		condition === "met" && hasDue(facts.due) ? [t("mail.condition_met.due", { due: dueWords(facts.due, texts) })] : [];
	return {
		subject: t(`mail.condition_${condition}.subject`, { title: oneLine(facts.title) }),
		lead: t(`mail.condition_${condition}.lead`),
		paragraphs: [...due, ...reasonWords(facts, texts)],
	};
}

function outcomeWords(facts: AlertFacts, texts: Texts): NewsWords {
	const { t, formats } = texts;
	const kind = facts.outcome ?? "not_started";
	const outcome = standingWords(facts, texts);
	const before = facts.outcomeBefore;
	const paragraphs = [
		...(facts.happenedOn ? [t("mail.outcome.happened", { outcome: kind, date: formats.date(facts.happenedOn) })] : []),
		...standingDue(facts, texts),
		...(facts.rationale ? [cleanText(facts.rationale)] : []),
		...(before && before !== "not_started" ? [t("mail.outcome.before", { outcome: t(`outcome.${before}`) })] : []),
		...reasonWords(facts, texts),
	];
	const lead = isSettled(kind) ? t("mail.outcome.lead", { outcome }) : t("mail.outcome.open.lead", { outcome });
	return { subject: t("mail.outcome.subject", { outcome, title: oneLine(facts.title) }), lead, paragraphs };
}

function correctedWords(facts: AlertFacts, texts: Texts): NewsWords {
	const { t } = texts;
	const subject = t("mail.corrected.subject", { title: oneLine(facts.title) });
	const sorry = [...sinceWords(facts, texts), t("mail.corrected.words")];
	if (facts.about === "pledge") {
		const stands = [...standingDue(facts, texts), ...standingParagraphs(facts, texts)];
		const paragraphs = [...changeWords(facts, texts), ...reasonWords(facts, texts), ...stands, ...sorry];
		return { subject, lead: t("mail.corrected.pledge.lead"), paragraphs };
	}
	if (facts.about === "outcome") {
		const { paragraphs } = outcomeWords(facts, texts);
		const lead = t("mail.corrected.outcome.lead", { outcome: standingWords(facts, texts) });
		return { subject, lead, paragraphs: [...paragraphs, ...sorry] };
	}
	const [from, to] = [dueWords(facts.dueBefore, texts), dueWords(facts.due, texts)];
	const lead = t("mail.corrected.deadline.lead", { from, to });
	const stands = standingParagraphs(facts, texts);
	return { subject, lead, paragraphs: [...reasonWords(facts, texts), ...stands, ...sorry] };
}

/** "The title: “…” instead of “…”." What has no name for readers is in the history. */
function changeWords({ changes = [] }: AlertFacts, { t }: Texts): string[] {
	return changes.flatMap(({ field, from, to }) => {
		const key = CORRECTED_FIELDS.find((known) => known === field);
		const words = { from: cleanText(from) || "–", to: cleanText(to) || "–" };
		return key ? [t("mail.corrected.change", { field: t(`history.field.${key}`), ...words })] : [];
	});
}

const CORRECTED_FIELDS = [
	...(["title", "kind", "criteria", "beneficiary", "topics", "promisers"] as const),
	...(["quote", "saidOn", "place"] as const),
] as const;

function sinceWords({ wrongSince }: AlertFacts, { t, formats }: Texts): string[] {
	return wrongSince ? [t("mail.corrected.since", { date: formats.date(wrongSince) })] : [];
}

function reasonWords({ reason }: AlertFacts, { t }: Texts): string[] {
	return reason ? [t("mail.reason", { reason: cleanText(reason) })] : [];
}

const LATE_MS = 3_600_000;

function lateWords({ occurredAt, recordedAt, due }: AlertFacts, { t, formats }: Texts): string[] {
	if (recordedAt.getTime() - occurredAt.getTime() < LATE_MS) return [];
	const occurred = formats.instant(occurredAt.toISOString(), due.timeZone);
	const recorded = formats.instant(recordedAt.toISOString(), due.timeZone);
	return [t("mail.late", { occurred, recorded })];
}
