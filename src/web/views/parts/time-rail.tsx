import type { Outcome } from "../../../domain/outcome.ts";
import { outcomeClass } from "./badge.tsx";
import { useTexts } from "./texts.ts";

/** The days that a pledge's time is drawn from; all civil dates. */
export interface RailDays {
	readonly saidOn: string;
	/** The deadline in force. */
	readonly dueOn: string;
	/** The first deadline, only where it was moved since. */
	readonly firstDueOn?: string | undefined;
	readonly today: string;
	/** When it happened in the world, with the outcome that says so; then today is beside the point. */
	readonly happened?: { readonly on: string; readonly outcome: Outcome } | undefined;
}

/**
 * The time from the promise to its deadline as a line, like the product's mark: it starts with the words and ends at a
 * day. What lies behind that day is drawn apart. The list below says the same in words; the drawing is for the eye.
 */
export function TimeRail(days: RailDays) {
	const { t } = useTexts();
	return (
		<figure class="rail" aria-label={t("pledge.rail")}>
			<Drawing {...days} />
			<ol>
				{marksOf(days).map(({ key, on, outcome }) => (
					<li key={key} class={`mark-${key.replace("_", "-")}${outcome ? ` ${outcomeClass(outcome)}` : ""}`}>
						<Mark label={t(`pledge.rail.${key}`)} on={on} />
					</li>
				))}
			</ol>
		</figure>
	);
}

interface RailMark {
	readonly key: "said" | "due" | "first_due" | "today" | "happened";
	readonly on: string;
	readonly outcome?: Outcome;
}

function Mark({ label, on }: { label: string; on: string }) {
	const { formats } = useTexts();
	return (
		<>
			<span>{label}</span> <time dateTime={on}>{formats.shortDate(on)}</time>
		</>
	);
}

function marksOf({ saidOn, dueOn, firstDueOn, today, happened }: RailDays): RailMark[] {
	const marks: RailMark[] = [
		{ key: "said", on: saidOn },
		{ key: "due", on: dueOn },
	];
	if (firstDueOn) marks.push({ key: "first_due", on: firstDueOn });
	marks.push(happened ? { key: "happened", ...happened } : { key: "today", on: today });
	return marks.sort((a, b) => (a.on < b.on ? -1 : 1));
}

function Drawing(days: RailDays) {
	const now = days.happened?.on ?? days.today;
	const place = scale(days.saidOn, [days.dueOn, now, days.firstDueOn ?? days.dueOn]);
	const due = place(days.firstDueOn ?? days.dueOn);
	const reached = place(now);
	return (
		<svg width="100%" height="28" aria-hidden="true" focusable="false">
			<line class="ahead" x1="1%" x2={at(place(days.dueOn))} y1="14" y2="14" />
			<line class="elapsed" x1="1%" x2={at(Math.min(reached, due))} y1="14" y2="14" />
			{reached > due && <line class="beyond" x1={at(due)} x2={at(reached)} y1="14" y2="14" />}
			<circle class="said" cx="1%" cy="14" r="5" />
			{days.firstDueOn && <line class="first-due" x1={at(due)} x2={at(due)} y1="3" y2="25" />}
			<line class="due-day" x1={at(place(days.dueOn))} x2={at(place(days.dueOn))} y1="2" y2="26" />
			<circle
				class={days.happened ? `happened ${outcomeClass(days.happened.outcome)}` : "today"}
				cx={at(reached)}
				cy="14"
				r="6"
			/>
		</svg>
	);
}

/** Where a day lies between the first and the last one drawn, from 0 to 1. */
function scale(first: string, others: readonly string[]): (on: string) => number {
	const start = Date.parse(first);
	const length = Math.max(...others.map((on) => Date.parse(on) - start), 1);
	return (on) => Math.min(Math.max((Date.parse(on) - start) / length, 0), 1);
}

/** With a margin at both ends, so that no mark is cut. */
function at(share: number): string {
	return `${(1 + share * 98).toFixed(2)}%`;
}
