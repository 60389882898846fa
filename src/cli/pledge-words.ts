import type { PledgeSummaryShape } from "../api/shapes.ts";
import { civilDateIn, daysBetween } from "../domain/civil-date.ts";
import { outcomeSentence } from "../text/outcome-sentence.ts";
import type { Texts } from "../text/text.ts";
import type { Cli } from "./cli.ts";
import { type Column, table } from "./table.ts";

type Standing = Pick<PledgeSummaryShape, "kind" | "outcome" | "timeliness" | "daysLate"> & {
	readonly deadline: Pick<PledgeSummaryShape["deadline"], "dueOn" | "timeZone" | "isExpected">;
};

/** Where a pledge stands, in a sentence: "No outcome yet — due in 4 days". */
export function standingWords(pledge: Standing, now: Date, texts: Texts): string {
	const { kind, outcome, timeliness, deadline } = pledge;
	return outcomeSentence(texts, {
		kind,
		outcome,
		timeliness: timeliness ?? undefined,
		days: days(pledge, now),
		isExpected: deadline.isExpected,
	});
}

/** Pledges as a table, in the order given. */
export function pledgeTable(pledges: readonly PledgeSummaryShape[], now: Date, cli: Cli): string {
	const columns: readonly Column<PledgeSummaryShape>[] = [
		{ head: "id", cell: (pledge) => pledge.id },
		{ head: "due", cell: (pledge) => pledge.deadline.dueOn ?? "" },
		{ head: "standing", cell: (pledge) => standingWords(pledge, now, cli.texts) },
		{ head: "promiser", cell: (pledge) => pledge.promisers.map(({ name }) => name).join(", ") },
		{ head: "pledge", cell: (pledge) => pledge.title, shrinks: true },
	];
	return table(pledges, columns, cli);
}

/** Late by the first deadline; else how far the due day is from today in the pledge's zone. */
function days({ timeliness, daysLate, deadline }: Standing, now: Date): number | undefined {
	if (timeliness === "late" && daysLate !== null) return daysLate;
	if (deadline.dueOn === null) return undefined;
	return Math.abs(daysBetween(civilDateIn(deadline.timeZone, now), deadline.dueOn));
}
