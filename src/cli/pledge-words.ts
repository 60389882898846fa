import type { PledgeSummaryShape } from "../api/shapes.ts";
import { civilDateIn, daysBetween } from "../domain/civil-date.ts";
import { outcomeSentence } from "../text/outcome-sentence.ts";
import { textsFor } from "../text/text.ts";
import type { Terminal } from "./product.ts";
import { type Column, table } from "./table.ts";

type Standing = Pick<PledgeSummaryShape, "kind" | "outcome" | "timeliness" | "daysLate"> & {
	readonly deadline: Pick<PledgeSummaryShape["deadline"], "dueOn" | "timeZone">;
};

/** Where a pledge stands, in a sentence: "No outcome yet — due in 4 days". */
export function standingWords(pledge: Standing, now: Date): string {
	const { kind, outcome, timeliness } = pledge;
	return outcomeSentence(textsFor("en"), {
		kind,
		outcome,
		timeliness: timeliness ?? undefined,
		days: days(pledge, now),
	});
}

/** Pledges as a table, in the order given. */
export function pledgeTable(pledges: readonly PledgeSummaryShape[], now: Date, terminal: Terminal): string {
	const columns: readonly Column<PledgeSummaryShape>[] = [
		{ head: "ID", cell: (pledge) => pledge.id },
		{ head: "DUE", cell: (pledge) => pledge.deadline.dueOn ?? "" },
		{ head: "STANDING", cell: (pledge) => standingWords(pledge, now) },
		{ head: "PROMISER", cell: (pledge) => pledge.promisers.map(({ name }) => name).join(", ") },
		{ head: "PLEDGE", cell: (pledge) => pledge.title, shrinks: true },
	];
	return table(pledges, columns, terminal);
}

/** Late by the first deadline; else how far the due day is from today in the pledge's zone. */
function days({ timeliness, daysLate, deadline }: Standing, now: Date): number | undefined {
	if (timeliness === "late" && daysLate !== null) return daysLate;
	if (deadline.dueOn === null) return undefined;
	return Math.abs(daysBetween(civilDateIn(deadline.timeZone, now), deadline.dueOn));
}
