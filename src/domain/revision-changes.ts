import { diffWordsWithSpace } from "diff";
import type { PledgeDocument } from "./pledge-document.ts";

/** The parts of a pledge's document in which changes are told. */
export const DOCUMENT_PARTS = [
	"title",
	"kind",
	"criteria",
	"beneficiary",
	"promisers",
	"topics",
	"statements",
	"deadlines",
	"outcomes",
	"occurrences",
	"evidence",
	"replies",
	"relations",
] as const;
export type DocumentPart = (typeof DOCUMENT_PARTS)[number];

/** Some words of a text: kept, taken out or put in. */
export interface WordRun {
	readonly kind: "kept" | "removed" | "added";
	readonly text: string;
}

/** What changed of one thing that a part tells: a row's field, or the part itself where it is a text. */
export interface FieldChange {
	/** Tells the row from others of the part. */
	readonly row: string;
	readonly field: ToldField | undefined;
	/** Word by word. */
	readonly runs: readonly WordRun[];
}

/** What changed in one part of a document. */
export interface PartChange {
	readonly part: DocumentPart;
	readonly fields: readonly FieldChange[];
}

/** How a value is said to a reader: a day in words, a code as its name. */
export type Say = (part: DocumentPart, field: ToldField | undefined, value: string) => string;

/** What readers are told of a row, in the order in which they read it. */
const TOLD = {
	promisers: ["name", "roleThen"],
	topics: ["name"],
	statements: ["quote", "saidOn", "place", "publisher", "title", "publishedOn", "url", "archivedUrl"],
	deadlines: [
		"words",
		"dueOn",
		"dueAt",
		"reviewOn",
		"condition",
		"milestoneName",
		"explanation",
		"timeZone",
		"reason",
		"publisher",
		"title",
		"publishedOn",
		"url",
		"archivedUrl",
	],
	outcomes: ["outcome", "happenedOn", "causeBy", "rationale", "reason", "wrongSince"],
	occurrences: ["dueOn", "outcome", "happenedOn"],
	evidence: ["title", "publisher", "publishedOn", "shows", "quote", "bearing", "url", "archivedUrl"],
	replies: ["askedOn", "dueOn", "answeredOn", "answer", "cameBy", "publisher", "title", "url", "archivedUrl"],
	relations: ["kind", "other", "note"],
} as const satisfies Partial<Record<DocumentPart, readonly string[]>>;
type RowPart = keyof typeof TOLD;

export type ToldField = (typeof TOLD)[RowPart][number];

/** Parts whose newest row takes the place of the one before it, and is told as a change of that. */
const IN_FORCE: readonly DocumentPart[] = ["deadlines", "outcomes"];

/** What changed from one text to another, word by word. */
export function runsBetween(from: string, to: string): WordRun[] {
	return diffWordsWithSpace(from, to).map(({ added, removed, value: text }) => {
		if (added) return { kind: "added", text };
		return { kind: removed ? "removed" : "kept", text };
	});
}

type Row = Readonly<Record<string, unknown>>;

/**
 * What changed from one document to the next, by part and by what each part tells; what says the same is left out. Of
 * deadlines and outcomes the one in force is told as a change of the one before it.
 */
export function changesBetween(before: PledgeDocument, after: PledgeDocument, say: Say = asItIs): PartChange[] {
	return DOCUMENT_PARTS.flatMap((part) => {
		const fields = isRowPart(part)
			? pairsOf(part, rowsOf(before, part), rowsOf(after, part)).flatMap((pair) => rowChanges(part, pair, say))
			: textChanges(part, textOf(before, part), textOf(after, part), say);
		return fields.length === 0 ? [] : [{ part, fields }];
	});
}

function textChanges(part: DocumentPart, from: string, to: string, say: Say): FieldChange[] {
	if (from === to) return [];
	return [{ row: "", field: undefined, runs: runsBetween(said(from), said(to)) }];

	function said(value: string): string {
		return value && say(part, undefined, value);
	}
}

interface Pair {
	readonly key: string;
	readonly from: Row | undefined;
	readonly to: Row | undefined;
}

function rowChanges(part: RowPart, { key, from, to }: Pair, say: Say): FieldChange[] {
	return TOLD[part].flatMap((field) => {
		const [old, now] = [from, to].map((row) => wordsIn(row?.[field]));
		if (old === now) return [];
		const said = (value: string | undefined) => (value ? say(part, field, value) : "");
		const runs = isWhole(field) ? wholeRuns(said(old), said(now)) : runsBetween(said(old), said(now));
		return [{ row: key, field, runs }];
	});
}

/** Days, addresses and codes are read in one piece: "29 October" becoming "30 November" is no change of words. */
function isWhole(field: ToldField): boolean {
	return /(?:On|At|url|Url|Zone|Since)$/.test(field) || field === "outcome" || field === "bearing";
}

function wholeRuns(from: string, to: string): WordRun[] {
	const runs = [{ kind: "removed", text: from } as const, { kind: "added", text: to } as const];
	return runs.filter(({ text }) => text !== "");
}

/** The rows of both that are the same one, and for what takes another's place the newest of each. */
function pairsOf(part: RowPart, before: readonly Row[], after: readonly Row[]): Pair[] {
	const [old, now] = [before, after].map((rows) => new Map(rows.map((row) => [keyOf(row), row])));
	const keys = [...new Set([...(old?.keys() ?? []), ...(now?.keys() ?? [])])].sort();
	const pairs = keys.map((key) => ({ key, from: old?.get(key), to: now?.get(key) }));
	if (!IN_FORCE.includes(part)) return pairs;
	const standing = pairs.filter(({ from, to }) => from && to);
	const [newestOld, newestNow] = [newest(before), newest(after)];
	if (newestOld && newestNow && keyOf(newestOld) === keyOf(newestNow)) return standing;
	return [...standing, { key: "", from: newestOld, to: newestNow }];
}

function newest(rows: readonly Row[]): Row | undefined {
	return rows.toSorted((a, b) => Number(a["revision"]) - Number(b["revision"])).at(-1);
}

function keyOf({ id, revision, number, slug, kind, end, other }: Row): string {
	return String(id ?? revision ?? number ?? slug ?? `${kind} ${end} ${other}`);
}

function isRowPart(part: DocumentPart): part is RowPart {
	return part in TOLD;
}

function rowsOf(document: PledgeDocument, part: RowPart): readonly Row[] {
	const rows = document[part];
	return Array.isArray(rows) ? rows : [];
}

/** A text stands in the pledge's row. */
function textOf(document: PledgeDocument, part: DocumentPart): string {
	const pledge = document["pledge"] as Row | undefined;
	return wordsIn(pledge?.[part]);
}

function wordsIn(value: unknown): string {
	return typeof value === "string" ? value : "";
}

function asItIs(_part: DocumentPart, _field: ToldField | undefined, value: string): string {
	return value;
}
