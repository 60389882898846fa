import { stringify } from "csv-stringify/sync";
import type { PledgeEvent } from "../../db/events.ts";
import { listHistory, withProposers } from "../../db/history.ts";
import type { Pledge } from "../../db/pledges.ts";
import { listPublished } from "../../db/published.ts";
import type { Deps } from "../deps.ts";
import { type KeptSource, keptSourcesOf } from "./kept-sources.ts";
import { wholePledge } from "./read-pledge.ts";
import { eventOf } from "./representations.ts";
import type { EventShape, PledgeShape } from "./shapes.ts";

export const EXPORT_FORMATS = ["json", "ndjson", "csv"] as const;
export type ExportFormat = (typeof EXPORT_FORMATS)[number];

/** A pledge with what is kept of its sources and its whole public history, the oldest event first. */
export interface ExportedPledge extends PledgeShape {
	readonly sources: readonly KeptSource[];
	readonly history: readonly EventShape[];
}

/**
 * All published pledges as text, in pieces, in the order they were entered. JSON and NDJSON hold the full history; CSV
 * has one line for each pledge, begins with a byte order mark, and no cell of it is a formula to a spreadsheet.
 */
export function exportPledges(deps: Deps, format: ExportFormat): AsyncGenerator<string> {
	switch (format) {
		case "json":
			return asJson(deps);
		case "ndjson":
			return asLines(deps);
		case "csv":
			return asCsv(deps);
	}
}

/** How each format is called in HTTP. */
export const EXPORT_TYPES: Readonly<Record<ExportFormat, string>> = {
	json: "application/json; charset=utf-8",
	ndjson: "application/x-ndjson; charset=utf-8",
	csv: "text/csv; charset=utf-8; header=present",
};

async function* asJson(deps: Deps): AsyncGenerator<string> {
	const head = JSON.stringify({ site: deps.config.SITE_NAME, exportedAt: deps.now().toISOString() });
	yield `${head.slice(0, -1)},"pledges":[`;
	let separator = "\n";
	for await (const pledge of eachWithHistory(deps)) {
		yield `${separator}${JSON.stringify(pledge)}`;
		separator = ",\n";
	}
	yield "\n]}\n";
}

async function* asLines(deps: Deps): AsyncGenerator<string> {
	for await (const pledge of eachWithHistory(deps)) yield `${JSON.stringify(pledge)}\n`;
}

async function* asCsv(deps: Deps): AsyncGenerator<string> {
	const options = { columns: [...COLUMNS], escape_formulas: true, record_delimiter: "windows" } as const;
	yield stringify([], { ...options, header: true, bom: true });
	for await (const batch of batches(deps)) {
		const pledges = await Promise.all(batch.map((row) => wholePledge(deps, row)));
		yield stringify(pledges.map(recordOf), options);
	}
}

async function* eachWithHistory(deps: Deps): AsyncGenerator<ExportedPledge> {
	for await (const batch of batches(deps)) {
		yield* await Promise.all(batch.map((row) => withHistory(deps, row)));
	}
}

async function withHistory(deps: Deps, row: Pledge): Promise<ExportedPledge> {
	const pledge = await wholePledge(deps, row);
	const sources = await keptSourcesOf(deps, row.id);
	return { ...pledge, sources, history: await wholeHistory(deps, row) };
}

/** All that happened to a pledge, drafts' events left out, the oldest first. */
export async function wholeHistory({ db, config }: Deps, { id, publicId }: Pledge): Promise<EventShape[]> {
	const events: PledgeEvent[] = [];
	for (;;) {
		const page = await listHistory(db, id, { before: events.at(-1)?.id, limit: EVENTS_AT_ONCE });
		events.push(...page);
		if (page.length < EVENTS_AT_ONCE)
			return (await withProposers(db, events.reverse())).map((event) => eventOf(event, publicId, config));
	}
}

const BATCH = 50;
const EVENTS_AT_ONCE = 1000;

/** By id, so that a pledge that changes while the export runs is in it once all the same. */
async function* batches({ db }: Deps): AsyncGenerator<Pledge[]> {
	let after = 0;
	for (;;) {
		const rows = await listPublished(db, { after, limit: BATCH });
		const last = rows.at(-1);
		if (!last) return;
		yield rows;
		after = last.id;
	}
}

const COLUMNS = [
	"id",
	"title",
	"kind",
	"promisers",
	"topics",
	"said_on",
	"quote",
	"source_url",
	"source_publisher",
	"criteria",
	"beneficiary",
	"deadline_words",
	"deadline_kind",
	"milestone",
	"condition",
	"condition_state",
	"review_on",
	"first_due_on",
	"due_on",
	"due_at",
	"time_zone",
	"precision",
	"deadline_revision",
	"recurs_every",
	"periods",
	"periods_kept",
	"periods_broken",
	"periods_awaiting",
	"outcome",
	"happened_on",
	"rationale",
	"cause",
	"cause_by",
	"decided_at",
	"byline",
	"proposed_byline",
	"timeliness",
	"days_late",
	"lapsed_at",
	"evidence_urls",
	"merged_into",
	"published_at",
	"changed_at",
	"page",
] as const;

type Cell = string | number | null | undefined;

function recordOf(pledge: PledgeShape): Record<(typeof COLUMNS)[number], Cell> {
	const { links } = pledge;
	const [statement] = pledge.statements;
	const [outcome] = pledge.outcomes;
	return {
		id: pledge.id,
		title: pledge.title,
		kind: pledge.kind,
		promisers: joined(pledge.promisers.map(({ name }) => name)),
		topics: joined(pledge.topics.map(({ name }) => name)),
		said_on: pledge.saidOn,
		quote: statement?.quote,
		source_url: statement?.source.url,
		source_publisher: statement?.source.publisher,
		criteria: pledge.criteria,
		beneficiary: pledge.beneficiary,
		...deadlineCells(pledge),
		outcome: pledge.outcome,
		happened_on: pledge.happenedOn,
		rationale: outcome?.rationale,
		cause: outcome?.cause,
		cause_by: outcome?.causeBy,
		decided_at: outcome?.decidedAt,
		byline: outcome?.byline,
		proposed_byline: outcome?.proposedByline,
		timeliness: pledge.timeliness,
		days_late: pledge.daysLate,
		lapsed_at: pledge.lapsedAt,
		evidence_urls: joined(pledge.evidence.map(({ source }) => source.url)),
		merged_into: pledge.mergedInto,
		published_at: pledge.publishedAt,
		changed_at: pledge.changedAt,
		page: links.page,
	};
}

function deadlineCells(pledge: PledgeShape) {
	const { deadline, tally } = pledge;
	return {
		deadline_words: deadline.words,
		deadline_kind: deadline.kind,
		milestone: deadline.milestone?.name,
		condition: deadline.condition,
		condition_state: pledge.conditionState,
		review_on: pledge.reviewOn,
		first_due_on: pledge.firstDueOn,
		due_on: deadline.dueOn,
		due_at: deadline.dueAt,
		time_zone: deadline.timeZone,
		precision: deadline.precision,
		due_is_expected: deadline.isExpected,
		deadline_revision: deadline.revision,
		recurs_every: deadline.rhythm?.every,
		periods: tally?.total,
		periods_kept: tally?.kept,
		periods_broken: tally?.broken,
		periods_awaiting: tally?.awaiting,
	};
}

/** Several values in one cell. */
function joined(values: readonly string[]): string {
	return values.join("; ");
}
