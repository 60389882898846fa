/** What was measured and what against. Everything is a JSON line on standard output; progress goes to standard error. */

export interface Figure {
	/** What was measured, in words: "1,000 lapsed of 1,000,000". */
	readonly case: string;
	readonly unit: "ms" | "µs" | "rows/s" | "requests/s" | "texts/s" | "messages/s" | "claims/s";
	readonly subject: number;
	readonly floor?: number;
	/** What the floor does. */
	readonly against?: string;
	/** The least of the floor's speed that is wanted. */
	readonly atLeast?: number;
	/** The most of the unit that is wanted. */
	readonly below?: number;
	/** Further measurements of the same turns. */
	readonly more?: Readonly<Record<string, number>>;
}

/** Prints a figure. `ofFloor` is always the subject's share of the floor's speed: 1 is as fast, 0.5 takes twice as long. */
export function printFigure(bench: string, figure: Figure): void {
	const { subject, floor, atLeast, below, more, ...words } = figure;
	const ofFloor = floor === undefined ? undefined : speedOf(figure, floor);
	const verdicts = [
		atLeast === undefined || ofFloor === undefined ? undefined : ofFloor >= atLeast,
		below === undefined ? undefined : subject < below,
	].filter((verdict) => verdict !== undefined);
	const line = {
		bench,
		...words,
		subject: rounded(subject),
		floor: floor === undefined ? undefined : rounded(floor),
		ofFloor: ofFloor === undefined ? undefined : rounded(ofFloor),
		target: targetOf(figure),
		met: verdicts.length === 0 ? undefined : verdicts.every(Boolean),
		...Object.fromEntries(Object.entries(more ?? {}).map(([name, value]) => [name, rounded(value)])),
	};
	console.log(JSON.stringify(line));
}

/** Says on standard error what goes on. */
export function progress(words: string): void {
	process.stderr.write(`${words}\n`);
}

/** The middle one, or the mean of the two in the middle. */
export function median(values: readonly number[]): number {
	const sorted = [...values].sort((a, b) => a - b);
	const middle = sorted.length >> 1;
	const upper = sorted[middle] ?? Number.NaN;
	return sorted.length % 2 === 1 ? upper : (upper + (sorted[middle - 1] ?? upper)) / 2;
}

/** The value that `share` of all are not above. */
export function quantile(values: readonly number[], share: number): number {
	const sorted = [...values].sort((a, b) => a - b);
	return sorted[Math.min(sorted.length - 1, Math.ceil(sorted.length * share) - 1)] ?? Number.NaN;
}

/** How long the work takes, in milliseconds. */
export async function timed(work: () => unknown): Promise<number> {
	const began = performance.now();
	await work();
	return performance.now() - began;
}

function speedOf({ unit, subject }: Figure, floor: number): number {
	return unit.endsWith("/s") ? subject / floor : floor / subject;
}

function targetOf({ unit, atLeast, below }: Figure): string | undefined {
	const targets = [
		atLeast === undefined ? undefined : `at least ${atLeast} of the floor`,
		below === undefined ? undefined : `below ${below} ${unit}`,
	].filter((target) => target !== undefined);
	return targets.length === 0 ? undefined : targets.join(", ");
}

/** Three figures that count, and no more noise than that. */
function rounded(value: number): number {
	return Math.abs(value) >= 100 ? Math.round(value) : Number(value.toPrecision(3));
}
