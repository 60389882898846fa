/** What an event says in a feed: a title, and all there is to say in full. */
import type { VNode } from "preact";
import type { RecentEvent } from "../../../db/history.ts";
import { causeThen } from "../../text/listed-reasons.ts";
import { periodWords } from "../../text/period.ts";
import type { TextKey, Texts } from "../../text/text.ts";
import { endsInsteadOfDue, outcomeTold, type Told, titleOf } from "./entry-title.ts";
import { type FeedData, type FeedSource, readEventData } from "./event-data.ts";

/** An event in the words of a feed. */
export interface EntryWords {
	readonly title: string;
	readonly content: VNode;
}

/** The words of an event. The pledge's title is the one it had then, where the event carries it. */
export function entryWords(event: RecentEvent, texts: Texts): EntryWords {
	const data = readEventData(event.data);
	const title = titleOf({ event, data, texts });
	return { title, content: <Content event={event} data={data} texts={texts} /> };
}

function Content(told: Told) {
	const { event, texts } = told;
	const names = told.data.promisers?.map(({ name }) => name) ?? [event.promiserName];
	return (
		<>
			{told.data.occurrence && (
				<p>{texts.t("feed.occurrence", { period: periodWords(told.data.occurrence, texts) })}</p>
			)}
			<Body {...told} />
			{event.reason && <p>{texts.t(reasonKey(event), { reason: event.reason })}</p>}
			{event.kind !== "registered" && <p>{texts.t("feed.promised_by", { names: texts.formats.list(names) })}</p>}
		</>
	);
}

/** Of a look, what is written is no reason but what was seen. */
function reasonKey({ kind }: RecentEvent) {
	return kind === "reviewed" ? "feed.note" : "feed.reason";
}

function Body(told: Told) {
	const { event } = told;
	switch (event.kind) {
		case "registered":
			return <Registered {...told} />;
		case "edited":
		case "criteria_changed":
		case "source_changed":
			return <Edited {...told} />;
		case "due_soon":
		case "lapsed":
			return <Clock {...told} />;
		case "deadline_moved":
		case "condition_met":
		case "condition_failed":
			return <Moved {...told} />;
		case "reviewed":
			return <Reviewed {...told} />;
		case "outcome_marked":
			return <Outcome {...told} />;
		case "outcome_withdrawn":
			return <Withdrawn {...told} />;
		case "corrected":
			return <Corrected {...told} />;
		case "statement_added":
			return <Statement {...told} />;
		case "evidence_added":
			return <Evidence {...told} />;
		case "related":
		case "relation_ended":
		case "merged":
		case "merge_ended":
			return <Relation {...told} />;
		case "reply_requested":
		case "reply_given":
		case "reply_declined":
		case "reply_missing":
			return <Reply {...told} />;
		default:
			return null; // Not public: `listRecentEvents` gives no others.
	}
}

function Registered(told: Told) {
	const { data, event, texts } = told;
	const { t, formats } = texts;
	const { deadline, criteria } = data;
	const names = data.promisers?.map(({ name }) => name) ?? [event.promiserName];
	const due = deadline && dueWords(deadline, told);
	return (
		<>
			<p>{t("feed.promised_by", { names: formats.list(names) })}</p>
			<Statement {...told} />
			{criteria && <p>{t("feed.criteria", { criteria })}</p>}
			<p>{due ? t("feed.due", { due }) : t("feed.due.none")}</p>
			{deadline?.words && <p>{t("feed.due.words", { words: deadline.words })}</p>}
			{deadline?.words && deadline.explanation && <p>{t("feed.due.read", { explanation: deadline.explanation })}</p>}
		</>
	);
}

function Statement({ data: { statement, source }, texts: { t, formats } }: Told) {
	return (
		<>
			{statement && <blockquote dir="auto">{statement.quote}</blockquote>}
			{statement?.saidOn && <p>{t("feed.said", { date: formats.date(statement.saidOn) })}</p>}
			{source && <SourceLine source={source} />}
		</>
	);
}

function Clock(told: Told) {
	const { event, data, texts } = told;
	const due = dueWords(data, told) ?? texts.t("feed.no_date");
	const key = `feed.${clockKey(event, data)}.words` as const;
	const before = event.kind === "lapsed" && data.outcome !== "not_started" ? data.outcome : undefined;
	return (
		<>
			<p>{texts.t(key, { due })}</p>
			{before && <p>{texts.t("feed.outcome.before", { outcome: texts.t(`outcome.${before}`) })}</p>}
		</>
	);
}

function clockKey(event: RecentEvent, data: FeedData) {
	const ends = endsInsteadOfDue(event, data);
	if (event.kind === "lapsed") return ends ? "ended" : "lapsed";
	return ends ? "ends_soon" : "due_soon";
}

function Moved(told: Told) {
	const { event, data, texts } = told;
	const dates = {
		from: (data.from && dueWords(data.from, told)) ?? texts.t("feed.no_date"),
		to: (data.to && dueWords(data.to, told)) ?? texts.t("feed.no_date"),
	};
	const moved = data.change === "recomputed" ? "feed.recomputed.words" : "feed.moved.words";
	const key = event.kind === "corrected" ? "feed.corrected.deadline" : moved;
	return (
		<>
			<p>{texts.t(key, dates)}</p>
			{data.source && <SourceLine source={data.source} />}
		</>
	);
}

function Corrected(told: Told) {
	const { data, texts } = told;
	return (
		<>
			{data.what === "pledge" && <Edited {...told} />}
			{data.what === "deadline" && <Moved {...told} />}
			{data.what !== "pledge" && data.what !== "deadline" && <Outcome {...told} />}
			{data.wrongSince && <p>{texts.t("feed.corrected.since", { date: texts.formats.date(data.wrongSince) })}</p>}
		</>
	);
}

function Reviewed({ data: { to, sources }, texts: { t, formats } }: Told) {
	return (
		<>
			<p>{t("feed.reviewed.words")}</p>
			{sources?.map((source) => (
				<SourceLine key={source.url} source={source} />
			))}
			{to?.reviewOn && <p>{t("feed.reviewed.again", { date: formats.date(to.reviewOn) })}</p>}
		</>
	);
}

function Outcome({ event, data, texts }: Told) {
	const { t, formats } = texts;
	const cause = causeThen(data, texts);
	const { rationale, happenedOn, evidence, from } = data;
	const due = data.standing && dueWords(data.standing.deadline, { event, data, texts });
	const outcome = outcomeTold(data, texts);
	const key = event.kind === "corrected" ? "feed.corrected.outcome" : "feed.outcome.words";
	const before = from?.outcome && from.outcome !== "not_started" ? from.outcome : undefined;
	return (
		<>
			<p>{t(key, { outcome })}</p>
			{happenedOn && <p>{t("feed.outcome.happened", { date: formats.date(happenedOn) })}</p>}
			{due && <p>{t("feed.due", { due })}</p>}
			{cause && <p>{t("pledge.cause", { cause })}</p>}
			{rationale && <Paragraphs text={rationale} />}
			{before && <p>{t("feed.outcome.before", { outcome: t(`outcome.${before}`) })}</p>}
			{Array.isArray(evidence) && evidence.map(({ source }) => <SourceLine key={source.url} source={source} />)}
		</>
	);
}

function Withdrawn({ data, texts: { t } }: Told) {
	const [from, to] = [data.from?.outcome ?? "not_started", data.outcome ?? "not_started"] as const;
	return <p>{t("feed.withdrawn.words", { from: t(`outcome.${from}`), to: t(`outcome.${to}`) })}</p>;
}

function Relation({ data: { relation, end, otherTitle, note }, texts: { t } }: Told) {
	if (!relation || !otherTitle) return null;
	const words = t(`relation.${relation}.${end ?? "from"}`);
	return (
		<>
			<p>{t("history.relation.detail", { relation: words, title: otherTitle })}</p>
			{note && <p>{note}</p>}
		</>
	);
}

function Reply({ data, texts: { t, formats } }: Told) {
	const { askedOn, dueOn, answer, source } = data;
	return (
		<>
			{askedOn && dueOn && <p>{t("replies.asked", { date: formats.date(askedOn), due: formats.date(dueOn) })}</p>}
			{answer && <blockquote dir="auto">{answer}</blockquote>}
			{source && <SourceLine source={source} />}
		</>
	);
}

function Evidence({ data: { evidence, source }, texts: { t } }: Told) {
	if (!evidence || Array.isArray(evidence)) return null;
	const { bearing, shows, quote } = evidence;
	return (
		<>
			{bearing && <p>{t(bearing === "for" ? "pledge.evidence.for" : "pledge.evidence.against")}</p>}
			{shows && <Paragraphs text={shows} />}
			{quote && <blockquote dir="auto">{quote}</blockquote>}
			{source && <SourceLine source={source} />}
		</>
	);
}

const EDITED_FIELDS = {
	edited: ["title", "kind", "criteria", "beneficiary", "topics", "promisers", "quote", "saidOn", "place"],
	source_changed: ["source.url", "source.archivedUrl", "source.title", "source.publishedOn"],
} as const;

function Edited({ event: { kind }, data: { changes = {} }, texts: { t } }: Told) {
	const fields = kind === "source_changed" ? EDITED_FIELDS.source_changed : EDITED_FIELDS.edited;
	return (
		<dl>
			{fields
				.filter((field) => changes[field])
				.map((field) => (
					<div key={field}>
						<dt>{t("feed.change", { field: t(`history.field.${field}` satisfies TextKey) })}</dt>
						<dd>
							<del>{valueWords(changes[field]?.from)}</del>
						</dd>
						<dt>{t("feed.change.to")}</dt>
						<dd>
							<ins>{valueWords(changes[field]?.to)}</ins>
						</dd>
					</div>
				))}
		</dl>
	);
}

/** A text, a list of topics, or a list of promisers. */
function valueWords(value: unknown): string {
	if (Array.isArray(value)) return value.map(valueWords).join("; ");
	if (typeof value === "object" && value !== null && "name" in value) return String(value.name);
	return value === "" || value === undefined || value === null ? "–" : String(value);
}

/** By when, in words, with the zone in which the day ends. Undefined where there is no due day. */
function dueWords(due: Pick<FeedData, "dueOn" | "dueAt" | "timeZone" | "isExpected">, told: Told): string | undefined {
	const { t, formats } = told.texts;
	const zone = due.timeZone ?? told.event.timeZone;
	const day = due.dueAt
		? formats.instant(due.dueAt, zone)
		: due.dueOn && t("feed.due.day", { date: formats.date(due.dueOn), zone });
	return day && due.isExpected ? t("deadline.day_expected", { day }) : day;
}

function SourceLine({ source }: { source: FeedSource }) {
	return (
		<p>
			<a href={source.url}>{source.title ?? source.url}</a>
			{source.publisher && ` (${source.publisher})`}
		</p>
	);
}

function Paragraphs({ text }: { text: string }) {
	return (
		<>
			{text.split(/\n\s*\n/).map((paragraph) => (
				<p key={paragraph} dir="auto">
					{paragraph}
				</p>
			))}
		</>
	);
}
