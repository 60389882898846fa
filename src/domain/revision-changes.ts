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

/** What changed in one part of a document, word by word. */
export interface PartChange {
	readonly part: DocumentPart;
	readonly runs: readonly WordRun[];
}

/** What changed from one document to the next, by part; parts that say the same are left out. */
export function changesBetween(before: PledgeDocument, after: PledgeDocument): PartChange[] {
	return DOCUMENT_PARTS.flatMap((part) => {
		const [from, to] = [proseOf(before, part), proseOf(after, part)];
		return from === to ? [] : [{ part, runs: runsBetween(from, to) }];
	});
}

/** What changed from one text to another, word by word. */
export function runsBetween(from: string, to: string): WordRun[] {
	return diffWordsWithSpace(from, to).map(({ added, removed, value: text }) => {
		if (added) return { kind: "added", text };
		return { kind: removed ? "removed" : "kept", text };
	});
}

/** Columns of rows that only the database's own joins need. */
const UNTOLD = new Set([
	"id",
	"by",
	"proposedBy",
	"sourceId",
	"milestoneId",
	"setAt",
	"addedAt",
	"decidedAt",
	"readings",
	"rhythm",
]);

/** A part of a document as lines of text: what a reader could see of it. */
function proseOf(document: PledgeDocument, part: DocumentPart): string {
	const pledge = document["pledge"] as Readonly<Record<string, unknown>> | undefined;
	const value = pledge && part in pledge ? pledge[part] : document[part];
	if (Array.isArray(value)) return value.map(lineOf).join("\n");
	return typeof value === "string" ? value : "";
}

function lineOf(row: Readonly<Record<string, unknown>>): string {
	const told = Object.keys(row)
		.filter((name) => !UNTOLD.has(name))
		.sort()
		.map((name) => row[name]);
	return told.filter((value) => typeof value === "string" && value !== "").join(" · ");
}
