import { listKnownMilestones } from "../../../db/milestones.ts";
import { findTermAt, findTermOfName, type Term } from "../../../db/terms.ts";
import { policyNow } from "../../actions/policy-now-parts.ts";
import { datesOf, milestoneIn } from "../../deadlines/milestone-deadline.ts";
import { readWords } from "../../deadlines/series.ts";
import type { Deps } from "../../deps.ts";
import { civilDateIn, daysBetween, timeIn } from "../../domain/civil-date.ts";
import type { Reading } from "../../domain/deadline.ts";
import type { KnownMilestone } from "../../domain/milestone.ts";
import type { Policy } from "../../domain/policy.ts";
import { invalidInput } from "../../domain/problem.ts";
import { termContext } from "../../domain/term.ts";
import { formIn } from "../../http/parse.ts";
import { explain } from "../../text/explanation-words.ts";
import { type Texts, textsFor } from "../../text/text.ts";
import type { DeadlineSuggestion } from "../views/desk/parts/suggestion.tsx";
import { type SuggestForm, suggestForm } from "./forms.ts";

/** What the rules read from the words of a form, where it has words and a day on which they were said. */
export async function suggestionIn(body: unknown, deps: Deps, by: Promiser): Promise<DeadlineSuggestion | undefined> {
	const form = formIn(suggestForm, body);
	return form?.words ? suggestionFor(form, await knownTo(deps, form, by), deps) : undefined;
}

/**
 * Refuses to save a day that nobody has seen: where the suggestion is taken, the day that the rules read has to be the
 * one that the form showed.
 */
export async function assertSeen(form: SuggestForm, deps: Deps, by: Promiser): Promise<void> {
	if (form.choice !== "suggested" || !form.words) return;
	const { dueOn } = suggestionFor(form, await knownTo(deps, form, by), deps);
	if (dueOn && dueOn !== form.shownDueOn) {
		throw invalidInput("choice", "deadline.other_reading", { dueOn });
	}
}

/** Who promises, by id or by the name in the form. */
export type Promiser = number | string | undefined;

interface Known {
	readonly milestones: readonly KnownMilestone[];
	readonly term: Term | undefined;
	readonly policy: Policy;
}

async function knownTo({ db, config, now }: Deps, { saidOn }: SuggestForm, by: Promiser): Promise<Known> {
	const milestones = await listKnownMilestones(db);
	const { policy } = await policyNow(db, { config, now: now() });
	if (by === undefined) return { milestones, term: undefined, policy };
	const term = typeof by === "number" ? await findTermAt(db, by, saidOn) : await findTermOfName(db, by, saidOn);
	return { milestones, term, policy };
}

/** What the rules read from the words, as the form shows it. */
function suggestionFor(
	{ words, saidOn, timeZone: zone }: SuggestForm,
	{ milestones, term, policy }: Known,
	{ config, now }: Deps,
): DeadlineSuggestion {
	const texts = textsFor(config.INTERFACE_LANGUAGE);
	const { term: office, country = policy.country } = termContext(term);
	const context = { saidOn, timeZone: zone, milestones: datesOf(milestones), term: office, country, policy };
	const found = readWords(words, context);
	const followed = milestoneIn(found, milestones);
	const dueAt = found.dueAt === undefined ? undefined : new Date(found.dueAt);
	const dueOn = dueAt ? civilDateIn(zone, dueAt) : found.dueOn;
	return {
		dueOn,
		time: dueAt && timeIn(zone, dueAt),
		zone,
		daysLeft: dueOn ? daysBetween(civilDateIn(zone, now()), dueOn) : undefined,
		reviewOn: found.reviewOn,
		rhythm: found.rhythm,
		confidence: found.kind === "none" ? "none" : found.confidence,
		explanation: explain(found.explanation, texts),
		rule: { name: found.rule, version: found.ruleVersion },
		otherReadings: otherDays(found.readings, dueOn, texts),
		needsTerm: found.needs === "term",
		follows: followed && { name: followed.name, state: followed.state },
		hangsOn: found.needs === "milestone" && !followed ? found.milestone : undefined,
	};
}

/** The other days that the words could mean, each once. */
function otherDays(readings: readonly Reading[], dueOn: string | undefined, texts: Texts) {
	const days = new Map<string, string>();
	for (const { dueOn: on, explanation } of readings) {
		if (on && on !== dueOn && !days.has(on)) days.set(on, explain(explanation, texts));
	}
	return [...days].map(([on, explanation]) => ({ on, explanation }));
}
