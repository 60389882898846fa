import { numericTime } from "../calendar/numeric-dates.ts";
import { writtenTime } from "../calendar/written.ts";
import type { Category, Meanings, Node } from "../grammar/grammar.ts";
import { milestoneNodes, readHappening } from "../happenings.ts";
import type { Frame, Unit } from "../model.ts";
import { type LanguageTables, plainToo } from "./tables.ts";

type Entry = { readonly [C in Category]: { readonly category: C; readonly value: Meanings[C] } }[Category];
const LONGEST_NUMBER = 4;

/** What single words (and numbers of several) of a language stand for, from its tables. */
export function wordReader(tables: LanguageTables): (frame: Frame, index: number) => readonly Node[] {
	const entries = entriesOf(tables);
	const marks = new Set(tables.ordinalMarks.split("|"));
	return (frame, index) => {
		const { tokens } = frame;
		const token = tokens[index];
		if (token === undefined) return [];
		const nodes = [...milestoneNodes(frame, index), ...readHappening(frame, index, tables.happenings)];
		if (token.type === "date") {
			const time = numericTime(token.raw, frame);
			return time === undefined ? nodes : [...nodes, { category: "time", to: index + 1, value: time }];
		}
		if (token.type === "number") return [...nodes, ...digits(frame, index, marks)];
		for (let count = 1; count <= Math.min(LONGEST_NUMBER, tokens.length - index); count++) {
			for (const entry of entries.get(phraseAt(frame, index, count)) ?? [])
				nodes.push({ ...entry, to: index + count } as Node);
		}
		return nodes;
	};
}

function digits({ tokens }: Frame, index: number, marks: ReadonlySet<string>): Node[] {
	const value = tokens[index]?.value ?? 0;
	const after = tokens[index + 1];
	if (after?.glued === true && marks.has(after.text)) return [{ category: "ordinal", to: index + 2, value }];
	const nodes: Node[] = [{ category: "number", to: index + 1, value }];
	const isMoney =
		["€", "$", "%", "£"].includes(after?.text ?? "") || ["€", "$", "£"].includes(tokens[index - 1]?.text ?? "");
	const isYear = !isMoney && /^(?:19|20|21)\d{2}$/.test(tokens[index]?.raw ?? "");
	return isYear ? [...nodes, { category: "year", to: index + 1, value }] : nodes;
}

function phraseAt({ tokens }: Frame, index: number, count: number): string {
	return tokens
		.slice(index, index + count)
		.map((token) => token.text)
		.join(" ");
}

function entriesOf(tables: LanguageTables): ReadonlyMap<string, readonly Entry[]> {
	const entries = new Map<string, Entry[]>();
	const add = (list: string, ...each: Entry[]) => {
		for (const word of plainToo(list).split("|")) entries.set(word, [...(entries.get(word) ?? []), ...each]);
	};
	for (const [index, names] of tables.months.entries()) {
		add(names, { category: "month", value: index + 1 }, timeEntry({ month: index + 1 }));
	}
	for (const [index, names] of tables.weekdays.entries()) {
		add(names, { category: "weekday", value: index + 1 }, timeEntry({ weekday: index + 1 }));
	}
	for (const [unit, list] of Object.entries(tables.units) as [Unit, string][]) {
		const [singular = "", plural = ""] = list.split(";");
		add(singular, { category: "unit", value: unit }, { category: "single", value: unit });
		add(plural, { category: "unit", value: unit });
	}
	for (const [value, list] of Object.entries(tables.numbers)) add(list, { category: "number", value: Number(value) });
	for (const [value, list] of Object.entries(tables.ordinals)) add(list, { category: "ordinal", value: Number(value) });
	return entries;
}

function timeEntry(fields: { readonly month?: number; readonly weekday?: number }): Entry {
	const value = writtenTime(fields);
	if (value === undefined) throw new Error("A month or weekday alone is a time");
	return { category: "time", value };
}
