/** Words to deadlines: every case that the tests hold, against chrono-node alone reading the same texts. */
import * as chrono from "chrono-node";
import { ENGLISH_CASES } from "../deadlines/en/all-cases.ts";
import { median, printFigure, quantile } from "./figures.ts";
import { firstCalls } from "./first-call.ts";
import type { Setting } from "./flags.ts";
import { resolveDeadline } from "./product.ts";

const SAID_AT = "2025-10-17T12:00:00Z";
const NOON = new Date(SAID_AT);
const WARM_UP = 30;

export async function deadlines({ sizes }: Setting): Promise<void> {
	const texts = textsOf(ENGLISH_CASES);
	const subject = (text: string) => void resolveDeadline(text, { saidOn: SAID_AT });
	const floor = (text: string) => void chrono.parse(text, NOON, { forwardDate: true });
	// Enough for both to be compiled, as in a server that has run for a minute.
	for (const work of [subject, floor]) for (let round = 0; round < WARM_UP; round += 1) each(texts, work);
	const turns = Array.from({ length: sizes.rounds ?? 9 }, () => ({
		subject: each(texts, subject),
		floor: each(texts, floor),
	}));
	// A text's own cost is its fastest turn: what is slower is the machine's.
	const best = (who: "subject" | "floor") =>
		texts.map((_, index) => Math.min(...turns.map((turn) => turn[who][index] ?? Number.NaN)));
	const perSecond = (who: "subject" | "floor") => (1000 * texts.length) / sum(best(who));
	printFigure("deadlines", {
		case: `${texts.length} texts of the test tables, each at its fastest`,
		unit: "texts/s",
		subject: perSecond("subject"),
		floor: perSecond("floor"),
		against: "chrono-node alone, parsing the same texts",
		atLeast: 0.3,
	});
	const own = best("subject").map((ms) => 1000 * ms);
	printFigure("deadlines", {
		case: "p99 of the texts, each at its fastest",
		unit: "µs",
		subject: quantile(own, 0.99),
		floor: quantile(
			best("floor").map((ms) => 1000 * ms),
			0.99,
		),
		below: 50_000,
		more: { p50: median(own), slowest: Math.max(...own) },
	});
	firstCalls();
}

/** How long each text takes, in milliseconds. */
function each(texts: readonly string[], work: (text: string) => void): number[] {
	return texts.map((text) => {
		const began = performance.now();
		work(text);
		return performance.now() - began;
	});
}

/** A table has a line for each case, and the words stand before its first bar. */
function textsOf(tables: Readonly<Record<string, string>>): string[] {
	const lines = Object.values(tables).flatMap((table) => table.split("\n"));
	return lines.filter((line) => line.includes(" | ")).map((line) => line.slice(0, line.indexOf(" | ")).trim());
}

function sum(values: readonly number[]): number {
	return values.reduce((total, value) => total + value, 0);
}
