import type { PledgeEvent } from "../../db/events.ts";
import type { Proposed } from "../../db/history.ts";
import { LINK_STATES } from "../domain/capture.ts";
import { civilDateIn } from "../domain/civil-date.ts";
import type { EventKind, FieldChange } from "../domain/event.ts";
import type { LookedAt } from "../domain/look.ts";
import { OUTCOMES, type Outcome } from "../domain/outcome.ts";
import { RELATION_KINDS } from "../domain/relation.ts";
import { eventIdOf } from "../http/event-id.ts";
import { causeThen } from "../text/listed-reasons.ts";
import { withPeriod } from "../text/period.ts";
import type { TextKey, Texts } from "../text/text.ts";
import type { Naming } from "./attribution.ts";
import { type Keeping, sourceOf } from "./sources.ts";
import type { TimelineEntry } from "./views/parts/timeline.tsx";

const MAJOR: readonly EventKind[] = [
	"registered",
	"lapsed",
	"outcome_marked",
	"outcome_withdrawn",
	"corrected",
	"criteria_changed",
	"deadline_moved",
	"reply_given",
];

interface Telling {
	readonly publicId: string;
	readonly zone: string;
	readonly naming: Naming;
	/** What is kept of the sources that were looked at; nothing is told of that where it is left out. */
	readonly keeping?: Keeping;
}

/**
 * Events of a pledge as entries of its history, in the order given. `zone` decides their civil dates, `naming` how
 * who did them is called.
 */
export function timelineOf(
	events: readonly (PledgeEvent & Partial<Proposed>)[],
	{ publicId, zone, naming, keeping }: Telling,
	texts: Texts,
): TimelineEntry[] {
	const archived = archivedIn(events);
	return events.map((event) => {
		const outcome = outcomeIn(event);
		return {
			id: eventIdOf(publicId, event.id),
			on: civilDateIn(zone, event.occurredAt),
			title: titleOf(event, texts),
			detail: detailOf(event, texts),
			actor: actorWords(event, naming, texts),
			sources: event.kind === "reviewed" ? lookedAtIn(event.data, { keeping, archived }) : undefined,
			outcome,
			isMajor: MAJOR.includes(event.kind),
		};
	});
}

/** "an editor", or "an editor, as proposed by a fact-checker". */
function actorWords(
	{ by, proposer = null }: Pick<PledgeEvent, "by"> & Partial<Proposed>,
	{ called, proposerCalled }: Naming,
	texts: Texts,
): string | undefined {
	const [actor, author] = [called(by, texts), proposerCalled(proposer, texts)];
	return actor && author ? texts.t("history.approved_by", { actor, proposer: author }) : actor;
}

/**
 * Events by when they happened, the latest first, as their dates say. A lapse that was noticed late, after a week in
 * which nothing ran, was recorded after what happened meanwhile.
 */
export function byTheirTime<E extends Pick<PledgeEvent, "id" | "occurredAt">>(events: readonly E[]): E[] {
	return [...events].sort((one, other) => other.occurredAt.getTime() - one.occurredAt.getTime() || other.id - one.id);
}

/** An event in a few words. */
export function titleOf(event: Pick<PledgeEvent, "kind" | "data">, texts: Texts): string {
	const what = withPeriod(kindWords(event, texts), event.data["occurrence"], texts);
	return event.data["changeKind"] === "clarification" ? texts.t("history.clarified", { what }) : what;
}

function kindWords(event: Pick<PledgeEvent, "kind" | "data">, { t }: Texts): string {
	const outcome = outcomeIn(event);
	switch (event.kind) {
		case "outcome_marked":
			return t("history.outcome_marked", { outcome: outcome ? t(`outcome.${outcome}`) : "" });
		case "outcome_proposed":
			return t("history.outcome_proposed", { outcome: outcome ? t(`outcome.${outcome}`) : "" });
		case "lapsed":
			return event.data["kind"] === "refrain" ? t("history.ended") : t("history.lapsed");
		default:
			return t(`history.${event.kind}` as PlainKey);
	}
}

/** The keys of history entries that carry no argument; `outcome_marked` and `outcome_proposed` have cases of their own. */
type PlainKey = Exclude<
	Extract<TextKey, `history.${EventKind}`>,
	"history.outcome_marked" | "history.outcome_proposed"
>;

function detailOf({ kind, reason, data }: PledgeEvent, texts: Texts): string | undefined {
	const { t, formats } = texts;
	if (kind === "corrected") return correctionWords({ kind, reason, data }, texts);
	const change = changeIn(kind, data, texts);
	if (change) return reason ? `${change}. ${reason}` : change;
	if (kind === "edited" || kind === "criteria_changed" || kind === "source_changed") {
		return editOf(editedFields(data["changes"], texts), reason);
	}
	if (kind === "source_captured") return captureWords(data, texts);
	if (kind === "link_changed") return linkWords(data, texts);
	if (kind === "reviewed") return reviewWords({ reason, data }, { t, formats });
	if (isRelation(kind)) return relationWords({ reason, data }, texts);
	if (kind === "reply_requested") return askedWords(data, texts);
	if (kind === "reply_given") return [reason, textIn(data, "answer")].filter(Boolean).join("\n");
	if (kind === "evidence_added") return textIn(data["evidence"], "shows");
	if (kind === "statement_added") return textIn(data["statement"], "quote");
	if (kind === "outcome_marked") {
		return (
			[causeThen(causesIn(data), texts), reason || textIn(data, "rationale")].filter(Boolean).join(". ") || undefined
		);
	}
	return reason || undefined;
}

/** "Broken → Fulfilled. We overlooked the opening. Wrong since 3 November 2025." */
function correctionWords({ kind, reason, data }: Pick<PledgeEvent, "kind" | "reason" | "data">, texts: Texts) {
	const change = changeIn(kind, data, texts);
	const fields = editOf(editedFields(data["changes"], texts), reason);
	const since = textIn(data, "wrongSince");
	const stood = since && texts.t("history.wrong_since", { date: texts.formats.date(since) });
	return [change && `${change}.`, fields, stood].filter(Boolean).join(" ") || undefined;
}

/** "the topics: It was not filed." Either may be missing: a draft's edit gives no reason. */
function editOf(fields: string | undefined, reason: string): string | undefined {
	return [fields, reason].filter(Boolean).join(": ") || undefined;
}

/** "Renews “Open the bridge”: Promised again before the election." */
function relationWords({ reason, data }: Pick<PledgeEvent, "reason" | "data">, { t }: Texts): string {
	const kind = RELATION_KINDS.find((one) => one === data["relation"]) ?? "contradicts";
	const relation = t(`relation.${kind}.${data["end"] === "to" ? "to" : "from"}`);
	const named = t("history.relation.detail", { relation, title: textIn(data, "otherTitle") ?? "" });
	return [named, reason || textIn(data, "note")].filter(Boolean).join(": ");
}

function isRelation(kind: EventKind): boolean {
	return kind === "related" || kind === "relation_ended" || kind === "merged" || kind === "merge_ended";
}

function askedWords(data: PledgeEvent["data"], { t, formats }: Texts): string | undefined {
	const due = textIn(data, "dueOn");
	return due && t("history.reply_requested.detail", { due: formats.date(due) });
}

/** "https://news.example/report, SHA-256 …". */
function captureWords(data: PledgeEvent["data"], { t }: Texts): string | undefined {
	const [url, sha256] = [textIn(data, "url"), textIn(data, "sha256")];
	return url && sha256 && t("history.source_captured.detail", { url, sha256 });
}

/** "https://news.example/report: works → something else stands there now". */
function linkWords(data: PledgeEvent["data"], { t }: Texts): string | undefined {
	const [from, to] = [data["from"], data["to"]].map((one) => LINK_STATES.find((state) => state === one));
	const url = textIn(data, "url");
	if (!url || !from || !to) return undefined;
	return t("history.link_changed.detail", { url, from: t(`link.${from}`), to: t(`link.${to}`) });
}

function reviewWords(
	{ reason, data }: Pick<PledgeEvent, "reason" | "data">,
	{ t, formats }: Pick<Texts, "t" | "formats">,
): string | undefined {
	const again = textIn(data["to"], "reviewOn");
	const next = again && t("history.reviewed.detail", { date: formats.date(again) });
	return [reason, next].filter(Boolean).join(" ") || undefined;
}

/** The sources of a look; one without a title is called by its address. */
function lookedAtIn({ sources }: PledgeEvent["data"], { keeping, archived }: Kept) {
	if (!Array.isArray(sources)) return undefined;
	return (sources as readonly Looked[]).map(({ url, publisher, title, sourceId = null }) => {
		const archivedUrl = archived.get(sourceId) ?? null;
		return sourceOf({ sourceId, url, publisher, title: title || url, publishedOn: null, archivedUrl }, keeping);
	});
}

type Looked = LookedAt & { readonly sourceId?: number };

interface Kept {
	readonly keeping: Keeping | undefined;
	readonly archived: ReadonlyMap<unknown, string>;
}

/** The sources of looks among some events, by which what is kept of them is found. */
export function sourcesLookedAt(events: readonly Pick<PledgeEvent, "kind" | "data">[]) {
	const looks = events.filter(({ kind, data }) => kind === "reviewed" && Array.isArray(data["sources"]));
	return looks.flatMap(({ data }) =>
		(data["sources"] as readonly Looked[]).map(({ sourceId = null }) => ({ sourceId })),
	);
}

/** Where archived copies are, as changes of sources among the events tell, the newest first. */
function archivedIn(events: readonly Pick<PledgeEvent, "kind" | "data">[]): Map<unknown, string> {
	const found = new Map<unknown, string>();
	for (const { kind, data } of events.toReversed()) {
		const changes = data["changes"] as Readonly<Record<string, FieldChange>> | undefined;
		const to = kind === "source_changed" ? changes?.["source.archivedUrl"]?.to : undefined;
		if (typeof to === "string") found.set(data["sourceId"], to);
	}
	return found;
}

function editedFields(changes: unknown, { t, formats }: Texts): string | undefined {
	const fields = Object.keys(changes ?? {}).filter((name): name is EditedField =>
		EDITED_FIELDS.includes(name as never),
	);
	return fields.length > 0 ? formats.list(fields.map((name) => t(`history.field.${name}`))) : undefined;
}

const EDITED_FIELDS = [
	...(["title", "kind", "criteria", "beneficiary", "topics", "promisers"] as const),
	...(["quote", "saidOn", "place"] as const),
	...(["source.url", "source.archivedUrl", "source.title", "source.publishedOn"] as const),
] as const;
type EditedField = (typeof EDITED_FIELDS)[number];

/** "Broken → Overtaken by events", "31 October 2025 → 30 November 2025": what a change put in place of what. */
function changeIn(kind: EventKind, data: PledgeEvent["data"], { t, formats }: Texts): string | undefined {
	if (kind !== "deadline_moved" && kind !== "corrected" && kind !== "outcome_withdrawn") return undefined;
	const outcomes = [textIn(data["from"], "outcome"), textIn(data, "outcome")];
	const [before, after] = outcomes.map((one) => OUTCOMES.find((outcome) => outcome === one));
	if (before && after) return `${t(`outcome.${before}`)} → ${t(`outcome.${after}`)}`;
	const [from, to] = [textIn(data["from"], "dueOn"), textIn(data["to"], "dueOn")];
	const inWords = (on: string | undefined, data: unknown) => {
		if (!on) return t("deadline.no_date");
		const day = formats.date(on);
		return isExpectedIn(data) ? t("deadline.day_expected", { day }) : day;
	};
	return from || to ? `${inWords(from, data["from"])} → ${inWords(to, data["to"])}` : undefined;
}

function isExpectedIn(deadline: unknown): boolean {
	return (deadline as { isExpected?: unknown } | undefined)?.isExpected === true;
}

function causesIn(data: PledgeEvent["data"]) {
	return { cause: textIn(data, "cause"), causeLabel: textIn(data, "causeLabel"), causeBy: textIn(data, "causeBy") };
}

function outcomeIn({ kind, data }: Pick<PledgeEvent, "kind" | "data">): Outcome | undefined {
	if (kind !== "outcome_marked" && kind !== "outcome_proposed" && data["what"] !== "outcome") return undefined;
	return OUTCOMES.find((outcome) => outcome === data["outcome"]);
}

function textIn(data: unknown, name: string): string | undefined {
	const value = (data as Record<string, unknown> | undefined)?.[name];
	return typeof value === "string" && value !== "" ? value : undefined;
}
