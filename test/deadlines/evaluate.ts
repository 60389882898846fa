import { readFileSync } from "node:fs";
import { Temporal } from "temporal-polyfill";
import { resolveDeadline } from "../../src/deadlines/resolve-deadline.ts";
import type { DeadlineKind } from "../../src/domain/deadline.ts";
import { type Answer, type Candidate, peers } from "./peers.ts";

/** One labelled case: words, when they were said, and the last day (or minute) still on time. */
export interface Case {
	readonly id: string;
	readonly source: string;
	readonly text: string;
	readonly reference: string;
	readonly expected: { readonly kind: string; readonly latest: string | null; readonly alt?: readonly string[] };
	readonly family: string;
	readonly soft?: boolean;
	/** English where it is not given. */
	readonly language?: string;
	readonly context?: {
		readonly termStart?: string;
		readonly termEnd?: string;
		readonly events?: Readonly<Record<string, string>>;
	};
}

/** The kinds of ours that fit a kind of the labels, for the rows that must have no date. */
const UNDATED_KINDS: Readonly<Record<string, readonly DeadlineKind[]>> = {
	none: ["none"],
	vague: ["vague"],
	recurring: ["recurring"],
	event: ["milestone", "condition"],
	term: ["term"],
};

const ours: Candidate = { name: "bywhen", answer: ownAnswer };

await main(process.argv[2]);

async function main(file: string | undefined): Promise<void> {
	if (file === undefined) {
		console.error("Give a file of labelled cases: npx tsx test/deadlines/evaluate.ts FILE.jsonl");
		process.exitCode = 2;
		return;
	}
	const rows = readFileSync(file, "utf8")
		.split("\n")
		.filter(Boolean)
		.map((line): Case => JSON.parse(line));
	const scored = rows.filter((row) => row.soft !== true);
	printMisses(scored);
	const others = await peers();
	for (const missing of others.missing) console.log(`${missing}: not installed`);
	const candidates = [ours, ...others.candidates];
	for (const candidate of candidates) printSummary(candidate, scored);
	printFamilies(candidates, scored);
}

interface Score {
	readonly right: boolean;
	readonly rightMinute: boolean;
	readonly returned: boolean;
	readonly kindRight: boolean;
}

function score(row: Case, answer: Answer): Score {
	const { latest, alt = [], kind } = row.expected;
	const accepted = latest === null ? [] : [latest, ...alt];
	const returned = answer.day !== undefined;
	if (latest === null) {
		const kinds = UNDATED_KINDS[kind] ?? ["none"];
		return {
			right: !returned,
			rightMinute: !returned,
			returned,
			kindRight: answer.kind === undefined || kinds.includes(answer.kind),
		};
	}
	const right = accepted.some((each) => each.slice(0, 10) === answer.day);
	const minute = accepted.some((each) => each === answer.day || each === answer.minute);
	return { right, rightMinute: minute, returned, kindRight: true };
}

function printMisses(rows: readonly Case[]): void {
	for (const row of rows) {
		const answer = ownAnswer(row);
		const result = score(row, answer);
		if (result.right && result.rightMinute && result.kindRight) continue;
		const problem = problemOf(result);
		const { latest, alt, kind } = row.expected;
		const got = `${answer.minute ?? answer.day ?? "-"} ${answer.kind} ${answer.rule}`;
		console.log(
			`${problem}\t${row.family}\t"${row.text}"\t${row.reference}\twant ${latest} ${alt ?? ""} ${kind}\tgot ${got}`,
		);
	}
}

function problemOf({ right, kindRight }: Score): string {
	if (!right) return "MISS";
	return kindRight ? "minute" : "kind";
}

function printSummary(candidate: Candidate, rows: readonly Case[]): void {
	const results = rows.map((row) => ({ row, result: score(row, candidate.answer(row)) }));
	const dated = results.filter(({ row }) => row.expected.latest !== null);
	const undated = results.filter(({ row }) => row.expected.latest === null);
	const returned = results.filter(({ result }) => result.returned);
	const wrong = returned.filter(({ result }) => !result.right);
	const pledges = results.filter(({ row }) => row.source.startsWith("pledge"));
	const parts = [
		`dated ${share(dated.map(({ result }) => result.right))}`,
		`to the minute ${share(dated.map(({ result }) => result.rightMinute))}`,
		`undated ${share(undated.map(({ result }) => result.right))}`,
		`undated, kind right ${share(undated.map(({ result }) => result.right && result.kindRight))}`,
		`all ${share(results.map(({ result }) => result.right))}`,
		`pledges ${share(pledges.map(({ result }) => result.right))}`,
		`wrong if returned ${share(returned.length === 0 ? [] : returned.map((each) => wrong.includes(each)))}`,
	];
	console.log(`${candidate.name}: ${parts.join(" · ")}`);
}

/** A line for each family, a column for each candidate: the share of its cases that came out right. */
function printFamilies(candidates: readonly Candidate[], rows: readonly Case[]): void {
	const cell = (text: string) => text.padStart(19);
	console.log(`\n${"family".padEnd(16)}${candidates.map(({ name }) => cell(name)).join("")}`);
	for (const family of [...new Set(rows.map((row) => row.family))].sort()) {
		const own = rows.filter((row) => row.family === family);
		const shares = candidates.map(({ answer }) => cell(share(own.map((row) => score(row, answer(row)).right))));
		console.log(`${family.padEnd(16)}${shares.join("")}`);
	}
}

function share(results: readonly boolean[]): string {
	const right = results.filter(Boolean).length;
	return results.length === 0 ? "-" : `${((100 * right) / results.length).toFixed(1)} % (${right}/${results.length})`;
}

function ownAnswer(row: Case): Answer {
	const { termStart, termEnd, events } = row.context ?? {};
	const resolution = resolveDeadline(row.text, {
		saidOn: row.reference,
		term: termStart === undefined ? undefined : { start: termStart, end: termEnd },
		milestones: events,
		language: row.language,
	});
	const { dueOn, dueAt, kind, rule } = resolution;
	const minute = dueAt === undefined ? undefined : minuteOf(dueAt);
	return { day: dueOn, minute, kind, rule };
}

function minuteOf(dueAt: string): string {
	return Temporal.Instant.from(dueAt).toZonedDateTimeISO("UTC").toPlainDateTime().toString().slice(0, 16);
}
