import { stripVTControlCharacters } from "node:util";
import type { factNames, heads } from "../text/en/heads.ts";
import type { Texts } from "../text/text.ts";
import type { Cli } from "./cli.ts";

type FactName = keyof typeof factNames extends `fact.${infer Name}` ? Name : never;
type HeadName = keyof typeof heads extends `head.${infer Name}` ? Name : never;

export interface Column<Row> {
	/** What stands above it, by its name in the catalogue. */
	readonly head: HeadName;
	cell(row: Row): string;
	readonly isNumber?: boolean;
	/** Gives way where the table is wider than the screen. */
	readonly shrinks?: boolean;
}

/** Who reads the table, and in which language. */
type Told = Pick<Cli, "terminal" | "texts">;

const GAP = "  ";
const LEAST_WIDTH = 12;

/** An aligned table with a line of heads. Fits the screen where a person reads along; is whole where a program does. */
export function table<Row>(rows: readonly Row[], columns: readonly Column<Row>[], cli: Told): string {
	const { terminal, texts } = cli;
	const heads = columns.map(({ head }) => texts.t(`head.${head}`));
	const cells = rows.map((row) => columns.map((column) => plain(column.cell(row))));
	const widths = heads.map((head, at) => Math.max(...[head, ...cells.map((row) => row[at] ?? "")].map(width)));
	if (terminal.isTty) shrink(columns, widths, terminal.columns);
	const lineOf = (line: readonly string[]) =>
		columns
			.map((column, at) => fitted(line[at] ?? "", widths[at] ?? 0, column.isNumber))
			.join(GAP)
			.trimEnd();
	return [lineOf(heads), ...cells.map(lineOf)].join("\n");
}

/** Facts by their names in the catalogue, one a line. What is undefined is left out. */
export function facts(pairs: readonly (readonly [name: FactName, value: string | undefined])[], { t }: Texts): string {
	return aligned(pairs.map(([name, value]) => [t(`fact.${name}`), value]));
}

/** Names and what they stand for, one a line, the second column aligned. What is undefined is left out. */
export function aligned(pairs: readonly (readonly [name: string, value: string | undefined])[]): string {
	const told = pairs.filter((pair): pair is [string, string] => pair[1] !== undefined && pair[1] !== "");
	const widest = Math.max(0, ...told.map(([name]) => width(name)));
	return told.map(([name, value]) => `${fitted(name, widest)}${GAP}${plain(value)}`).join("\n");
}

/** Text that cannot move the cursor, change colours or begin a new line, wherever it came from. */
export function plain(text: string): string {
	return stripVTControlCharacters(text)
		.replace(/[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069]+/gu, " ")
		.trim();
}

function shrink<Row>(columns: readonly Column<Row>[], widths: number[], most: number): void {
	const at = columns.findIndex((column) => column.shrinks);
	const total = widths.reduce((sum, one) => sum + one, GAP.length * (widths.length - 1));
	const own = widths[at];
	if (own !== undefined && total > most) widths[at] = Math.max(Math.min(own, LEAST_WIDTH), own - (total - most));
}

function fitted(text: string, wanted: number, isNumber = false): string {
	const cut = width(text) > wanted ? shortened(text, wanted) : text;
	const padding = " ".repeat(Math.max(0, wanted - width(cut)));
	return isNumber ? padding + cut : cut + padding;
}

function shortened(text: string, wanted: number): string {
	let kept = "";
	for (const { segment } of letters.segment(text)) {
		if (width(kept + segment) > wanted - 1) break;
		kept += segment;
	}
	return `${kept}…`;
}

const letters = new Intl.Segmenter("en", { granularity: "grapheme" });
/** Letters that take two cells of a terminal: East Asian wide forms and emoji (Unicode Standard Annex 11). */
const WIDE =
	/[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]|\p{Emoji_Presentation}/u;

function width(text: string): number {
	let cells = 0;
	for (const { segment } of letters.segment(text)) cells += WIDE.test(segment) ? 2 : 1;
	return cells;
}
