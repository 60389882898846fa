import type { Outcome } from "../../../domain/outcome.ts";
import { outcomeClass } from "./badge.tsx";
import { OutcomeIcon } from "./icons.tsx";
import { useTexts } from "./texts.ts";

/** How many pledges have an outcome, and the list that shows just those. */
export interface OutcomeCount {
	readonly outcome: Outcome;
	readonly count: number;
	readonly href: string;
}

/** Counts as a bar, drawn for the eye, and as a list of links, which is the chart for everybody. */
export function OutcomeBar({ counts }: { counts: readonly OutcomeCount[] }) {
	const shown = counts.filter(({ count }) => count > 0);
	const total = shown.reduce((sum, { count }) => sum + count, 0);
	if (total === 0) return null;
	return (
		<div class="balance">
			<Bar counts={shown} total={total} />
			<Legend counts={shown} />
		</div>
	);
}

function Bar({ counts, total }: { counts: readonly OutcomeCount[]; total: number }) {
	let before = 0;
	const pieces = counts.map(({ outcome, count }) => {
		const x = before / total;
		before += count;
		return { outcome, x: percent(x), width: percent(count / total) };
	});
	return (
		<svg class="bar" width="100%" height="20" aria-hidden="true" focusable="false">
			{pieces.map(({ outcome, x, width }) => (
				<rect key={outcome} class={outcomeClass(outcome)} x={x} width={width} y="0" height="20" />
			))}
		</svg>
	);
}

function Legend({ counts }: { counts: readonly OutcomeCount[] }) {
	const { t, formats } = useTexts();
	return (
		<ul class="legend">
			{counts.map(({ outcome, count, href }) => (
				<li key={outcome}>
					<a class={outcomeClass(outcome)} href={href}>
						<OutcomeIcon outcome={outcome} />
						<span>{t(`outcome.${outcome}`)}</span> <b>{formats.number(count)}</b>
					</a>
				</li>
			))}
		</ul>
	);
}

function percent(share: number): string {
	return `${(share * 100).toFixed(2)}%`;
}
