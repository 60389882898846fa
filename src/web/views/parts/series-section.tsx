import type { Tally } from "../../../domain/occurrence.ts";
import { isSettled, type Outcome } from "../../../domain/outcome.ts";
import type { Period } from "../../../domain/rhythm.ts";
import { periodWords, tallyWords } from "../../../text/period.ts";
import { outcomeClass } from "./badge.tsx";
import { OutcomeIcon } from "./icons.tsx";
import { useTexts } from "./texts.ts";

/** How a recurring pledge comes round, and how its latest periods went, the newest first. */
export interface SeriesView {
	readonly occurrences: readonly OccurrenceView[];
	/** Whether there were earlier ones. */
	readonly isCut: boolean;
	readonly untilOn?: string | undefined;
	readonly isOver: boolean;
}

/** One period of a recurring pledge, and what became of it. */
export interface OccurrenceView extends Period {
	readonly number: number;
	readonly outcome: Outcome;
	readonly isRunning: boolean;
	/** Over, and not judged yet. */
	readonly isAwaiting: boolean;
	/** Days after its due day, where it was kept late. */
	readonly daysLate?: number | undefined;
	readonly happenedOn?: string | undefined;
	readonly rationale?: string | undefined;
}

interface Props {
	readonly series: SeriesView;
	readonly tally: Tally | undefined;
	/** Where a period is judged, at the desk of an editor. */
	readonly markHref?: ((number: number) => string) | undefined;
}

/** The tally in a sentence, and each period with its due day and outcome. */
export function SeriesSection({ series, tally, markHref }: Props) {
	const texts = useTexts();
	const { t, formats } = texts;
	const { untilOn, isOver } = series;
	return (
		<section class="section" aria-labelledby="series">
			<h2 id="series">{t("occurrences.title")}</h2>
			{tally && (
				<p class="tally">
					<strong>{sentence(tallyWords(tally, texts))}</strong>
				</p>
			)}
			<p class="soft">
				{t("occurrences.words")} {isOver && t("occurrences.over")}{" "}
				{untilOn && !isOver && t("occurrences.until", { date: formats.date(untilOn) })}
			</p>
			<ol class="occurrences">
				{series.occurrences.map((occurrence) => (
					<Row key={occurrence.number} occurrence={occurrence} href={markHref?.(occurrence.number)} />
				))}
			</ol>
			{series.isCut && <p class="soft">{t("occurrences.more")}</p>}
		</section>
	);
}

function Row({ occurrence, href }: { occurrence: OccurrenceView; href: string | undefined }) {
	const texts = useTexts();
	const { t, formats } = texts;
	const { number, dueOn, outcome, happenedOn, rationale } = occurrence;
	const period = periodWords(occurrence, texts);
	return (
		<li id={`period-${number}`} class={outcomeClass(outcome)}>
			<p class="period">
				<strong>{sentence(period)}</strong>{" "}
				<span class="soft">{t("desk.occurrence.due", { date: formats.date(dueOn) })}</span>
			</p>
			<p class={`badge ${outcomeClass(outcome)}`}>
				<OutcomeIcon outcome={outcome} />
				<span>{standingWords(occurrence, texts)}</span>
			</p>
			{happenedOn && <p class="soft">{t("pledge.happened", { outcome, date: formats.date(happenedOn) })}</p>}
			{rationale && <p dir="auto">{rationale}</p>}
			{href && (
				<p>
					<a class={occurrence.isAwaiting ? "button" : "button quiet"} href={href}>
						{t("occurrences.mark")} <span class="hidden">{period}</span>
					</a>
				</p>
			)}
		</li>
	);
}

function standingWords(occurrence: OccurrenceView, { t, formats }: ReturnType<typeof useTexts>): string {
	const { outcome, daysLate, isAwaiting, isRunning } = occurrence;
	const label = t(`outcome.${outcome}`);
	if (daysLate)
		return t("sentence.settled", { outcome: label, timing: t("timing.late_by", { span: formats.span(daysLate) }) });
	// Nothing that is judged still "runs", though its day be ahead.
	if (isRunning && isSettled(outcome)) return t("sentence.settled", { outcome: label, timing: t("occurrences.ahead") });
	const timing = (isAwaiting && t("occurrences.awaits")) || (isRunning && t("occurrences.runs"));
	if (!timing) return label;
	return outcome === "not_started" ? timing : t("sentence.open", { outcome: label, timing });
}

function sentence(words: string): string {
	return words.charAt(0).toUpperCase() + words.slice(1);
}
