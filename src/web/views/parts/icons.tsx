import type { Outcome } from "../../../domain/outcome.ts";

/**
 * One silhouette per outcome, no two alike, so that the icon tells them apart where colour cannot.
 * Always beside its word: hidden from screen readers.
 */
export function OutcomeIcon({ outcome }: { outcome: Outcome }) {
	return <Icon d={OUTCOME_SHAPES[outcome]} mirrors={outcome === "in_progress" || outcome === "overtaken"} />;
}

/** A clock, beside words that say that a day has passed. */
export function ClockIcon() {
	return <Icon d="M8 1a7 7 0 1 0 0 14A7 7 0 0 0 8 1Zm-.9 2.8h1.9v3.9l2.6 1.6-1 1.6-3.5-2.2Z" />;
}

/** The mark of the product: a line that starts with a word and ends at a day. */
export function BrandMark() {
	return (
		<svg class="mark" viewBox="0 0 26 20" width="26" height="20" aria-hidden="true" focusable="false">
			<path d="M4.5 6a4 4 0 1 0 3.7 5.4h9.3V8.6H8.2A4 4 0 0 0 4.5 6ZM19 1h4v18h-4z" />
		</svg>
	);
}

function Icon({ d, mirrors = false }: { d: string; mirrors?: boolean }) {
	return (
		<svg class={mirrors ? "icon mirrors" : "icon"} viewBox="0 0 16 16" aria-hidden="true" focusable="false">
			<path d={d} fill-rule="evenodd" />
		</svg>
	);
}

const OUTCOME_SHAPES: Record<Outcome, string> = {
	fulfilled: "M6.2 13.6 1 8.4l2.2-2.2 3 3 6.6-6.8L15 4.6Z",
	partly_fulfilled: "M8 1a7 7 0 1 0 0 14A7 7 0 0 0 8 1Zm0 2v10A5 5 0 0 0 8 3Z",
	broken: "M3.2 1 8 5.8 12.8 1 15 3.2 10.2 8l4.8 4.8-2.2 2.2L8 10.2 3.2 15 1 12.8 5.8 8 1 3.2Z",
	in_progress: "M1 5.8h6.6V1.6L15 8l-7.4 6.4v-4.2H1Z",
	stalled: "M2.8 2h3.9v12H2.8Zm6.5 0h3.9v12H9.3Z",
	not_started: ring(8),
	withdrawn: "M6.4 1v3.2h3.9a4.9 4.9 0 0 1 0 9.8H3.5v-2.6h6.8a2.3 2.3 0 0 0 0-4.6H6.4V10L1 5.5Z",
	overtaken: "M1 2.4 6.4 8 1 13.6Zm5.6 0L12 8l-5.4 5.6Zm5.9 0H15v11.2h-2.5Z",
	unverifiable:
		"M3.9 5.5C4 2.8 5.8 1 8.2 1c2.5 0 4.3 1.5 4.3 3.8 0 1.7-.9 2.6-2.1 3.5-.8.6-1 .9-1 1.8v.4H6.6v-.8c0-1.5.7-2.3 1.7-3 .8-.6 1.2-1 1.2-1.8S8.9 3.5 8.1 3.5c-1 0-1.5.7-1.6 2ZM6.5 12h3v3h-3Z",
};

/** Dots in a circle: something not there yet. */
function ring(dots: number): string {
	return Array.from({ length: dots }, (_, index) => {
		const turn = (index / dots) * 2 * Math.PI;
		const x = (8 + 6 * Math.cos(turn) - 1.2).toFixed(2);
		const y = (8 + 6 * Math.sin(turn)).toFixed(2);
		return `M${x} ${y}a1.2 1.2 0 1 0 2.4 0a1.2 1.2 0 1 0-2.4 0Z`;
	}).join("");
}
