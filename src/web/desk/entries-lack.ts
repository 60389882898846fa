/**
 * What verbs would refuse of a form's entries, by the same checks, so that it is told together with what the schema refuses
 * of single ones. An entry that is missing, or was refused by itself, is left out of account.
 */
import type { z } from "zod";
import type { Pledge } from "../../../db/pledges.ts";
import { assertDayBetween, assertDaysToAnswer } from "../../actions/reply-parts.ts";
import { deadlineFrom } from "../../deadlines/deadline-from.ts";
import type { Deps } from "../../deps.ts";
import { civilDateIn } from "../../domain/civil-date.ts";
import { wrongSinceOf } from "../../domain/correction.ts";
import { assertDueAfterStatement, assertHappenedInBetween, assertSaidByNow } from "../../domain/dates-in-order.ts";
import { assertLooksLater } from "../../domain/look.ts";
import { type FieldRefusals, refusedTogether } from "../../domain/problem.ts";
import { refusal } from "../../domain/refusal.ts";
import { deadlineInputFrom, type editForm, othersIn, type SuggestForm, topicsIn } from "./forms.ts";

type EditEntries = Partial<z.output<typeof editForm>>;

/** What an edit lacks; that something changes is known only where an entry is gone, too long, or corrected. */
export async function editLacks(deps: Deps, { publishedAt }: Pledge, entries: EditEntries): Promise<FieldRefusals> {
	const { title, promiser, criteria, reason, changeKind } = entries;
	const listed = await listsLack(entries);
	if (!publishedAt) return listed;
	const wrong = await refusedTogether(
		() => changeKind === "correction" && wrongSinceOf(entries.wrongSince, standing(deps, publishedAt)),
	);
	// A published pledge has all three, so where one is gone, something changes, and that has a reason.
	const isChange = !(title && promiser && criteria) || Object.keys({ ...listed, ...wrong }).length > 0;
	return {
		...(criteria ? {} : { criteria: refusal("pledge.criteria_missing") }),
		...listed,
		...(isChange && !reason ? { reason: refusal("reason.missing") } : {}),
		...wrong,
	};
}

/** What is too much or too long in the lists that are typed as text. */
export function listsLack({ alsoBy = "", topics = "" }: EditEntries): Promise<FieldRefusals> {
	return refusedTogether(
		() => othersIn(alsoBy),
		() => topicsIn(topics),
	);
}

/** What a moved or corrected deadline lacks. */
export function moveLacks(
	deps: Deps,
	{ publishedAt }: Pledge,
	entries: Partial<SuggestForm> & { readonly change?: string; readonly wrongSince?: string | undefined },
): Promise<FieldRefusals> {
	const { change, wrongSince } = entries;
	return refusedTogether(
		...deadlineChecks(deps, entries),
		() => change === "corrected" && wrongSinceOf(wrongSince, standing(deps, publishedAt)),
	);
}

/** What a deadline lacks for the way in which it is found, and whether it was said by now. */
export function deadlineChecks({ now }: Deps, entries: Partial<SuggestForm>): (() => unknown)[] {
	const { saidOn, timeZone } = entries;
	return [
		() => saidOn && timeZone && assertSaidByNow(saidOn, timeZone, now()),
		() => assertFindable({ ...UNTOUCHED, ...given(entries) }, saidOn),
	];
}

const LONG_AGO = "1900-01-01";

/** What the form sends where nothing was chosen. */
const UNTOUCHED: SuggestForm = {
	...{ saidOn: LONG_AGO, words: "", timeZone: "UTC", choice: "suggested", precision: "day", condition: "" },
	...{ milestone: "", milestoneAs: "", milestoneAsked: "", milestoneTie: "before", everyCount: 1, everyUnit: "M" },
};

/** What the rules read from words is no fault of theirs; a milestone's name is looked up, and asked about, by itself. */
function assertFindable(form: SuggestForm, saidOn: string | undefined): void {
	if (form.choice === "suggested") return;
	const input = deadlineInputFrom({ ...form, words: "" });
	const name = input.milestone?.name;
	const milestones = name === undefined ? [] : [{ id: 0, name, state: "unknown" as const, onDate: undefined }];
	const deadline = deadlineFrom(input, { saidOn: form.saidOn, milestones });
	if (saidOn) assertDueAfterStatement(deadline, saidOn);
}

/** What a statement lacks. */
export function statementLacks(
	{ now }: Deps,
	{ timeZone }: Pledge,
	saidOn: string | undefined,
): Promise<FieldRefusals> {
	return refusedTogether(() => saidOn && assertSaidByNow(saidOn, timeZone, now()));
}

/** What the look at a pledge lacks. */
export function reviewLacks({ now }: Deps, pledge: Pledge, reviewOn: string | undefined): Promise<FieldRefusals> {
	const today = civilDateIn(pledge.timeZone, now());
	return refusedTogether(() => assertLooksLater(pledge, reviewOn, today));
}

/** What the day on which a condition came about lacks. */
export function conditionLacks({ now }: Deps, pledge: Pledge, happenedOn: string | undefined): Promise<FieldRefusals> {
	const { saidOn, timeZone } = pledge;
	return refusedTogether(() => happenedOn && assertHappenedInBetween(happenedOn, { saidOn, timeZone, now: now() }));
}

interface Asked {
	readonly askedOn?: string | undefined;
	readonly dueOn?: string | undefined;
}

/** What a request for comment lacks. */
export function replyLacks(
	{ config, now }: Deps,
	{ saidOn }: Pledge,
	{ askedOn, dueOn }: Asked,
): Promise<FieldRefusals> {
	const between = { from: saidOn, timeZone: config.TIME_ZONE, now: now() };
	return refusedTogether(
		() => askedOn && assertDayBetween("askedOn", askedOn, between),
		() => askedOn && dueOn && assertDaysToAnswer({ askedOn, dueOn }),
	);
}

function standing({ config, now }: Deps, publishedAt: Date | null) {
	return { publishedAt, timeZone: config.TIME_ZONE, now: now() };
}

/** Without what was refused by itself. */
function given<T extends object>(entries: T): T {
	return Object.fromEntries(Object.entries(entries).filter(([, value]) => value !== undefined)) as T; // The same, or fewer.
}
