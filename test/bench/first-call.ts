/** The first long text that a fresh process reads, as its doors start it: each process reads one text. */
import { execFileSync } from "node:child_process";
import { printFigure } from "./figures.ts";

const ROOM = new URL("../../dist/src/deadlines/", import.meta.url).href;
const LENGTH = 10_000;
const PROCESSES = 5;
const TEXTS: Readonly<Record<string, string>> = {
	dates: "within two weeks, by Friday 31 October 2025, before Christmas or in Q3 2026. ",
	moons:
		"by Passover, before the end of Ramadan, by Chinese New Year, Diwali and Rosh Hashanah, within ten working days. ",
	prose: "We will build more homes than any government before us, and nothing will stop this plan, the minister said. ",
	numbers: "1 2 3 4 5 6 7 8 9 10 11 12 ",
};

export function firstCalls(): void {
	for (const [kind, text] of Object.entries(TEXTS)) {
		const times = Array.from({ length: PROCESSES }, () => firstCall(text));
		printFigure("deadlines", {
			case: `first call of a fresh process, ${LENGTH.toLocaleString("en")} characters of ${kind}, the fastest of ${PROCESSES} processes`,
			unit: "ms",
			subject: Math.min(...times),
			below: 50,
			more: { slowest: Math.max(...times) },
		});
	}
}

function firstCall(text: string): number {
	const code = `
		import { resolveDeadline } from "${ROOM}resolve-deadline.js";
		import { warmUpDeadlines } from "${ROOM}warm-up.js";
		await warmUpDeadlines("2025-10-17");
		const text = ${JSON.stringify(text)}.repeat(${LENGTH}).slice(0, ${LENGTH});
		const began = performance.now();
		resolveDeadline(text, { saidOn: "2025-10-17", country: "US" });
		console.log(performance.now() - began);`;
	return Number(execFileSync(process.execPath, ["--input-type=module", "-e", code], { encoding: "utf8" }));
}
