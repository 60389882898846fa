import type { DeadlineChange } from "../../../domain/deadline.ts";
import type { ConditionState } from "../../../domain/milestone.ts";
import { isSettled } from "../../../domain/outcome.ts";
import type { Slippage } from "../../../domain/slippage.ts";
import { slippageSentence } from "../../../text/slippage-sentence.ts";
import { paths } from "../paths.ts";
import { type Due, DueDate } from "./due-date.tsx";
import type { PledgeSummary } from "./pledge-item.tsx";
import { Fact } from "./pledge-test.tsx";
import { type Source, SourceLine } from "./source-line.tsx";
import { useTexts } from "./texts.ts";

/** One revision of a deadline, and how its day was found. */
export interface DeadlineRevision {
	readonly revision: number;
	readonly change: DeadlineChange;
	/** As they were said. */
	readonly words?: string | undefined;
	readonly due: Due;
	/** Where there is no day: when the newsroom looks again. */
	readonly reviewOn?: string | undefined;
	/** Why the words mean this day. */
	readonly explanation?: string | undefined;
	readonly rule?: { readonly name: string; readonly version: number } | undefined;
	/** Whether a person set the day, or chose among the readings, rather than take what the rules read first. */
	readonly resolvedBy: "rule" | "user";
	/** Who saved it, in words fit for the page; undefined for the command line. */
	readonly setBy?: string | undefined;
	/** Other days that the words could mean. */
	readonly otherReadings: readonly { readonly on: string; readonly explanation: string }[];
	/** The milestone that it hangs on, and whether that one's day is only expected. */
	readonly milestone?: { readonly slug: string; readonly name: string; readonly isExpected: boolean } | undefined;
	/** What it waits for, and how that stands now. */
	readonly condition?: { readonly words: string; readonly state: ConditionState } | undefined;
	/** When it was made; for a later revision also why. */
	readonly setOn: string;
	readonly reason?: string | undefined;
	/** Where its words can be looked up. */
	readonly source?: Source | undefined;
}

/** The deadline in force with its provenance, and before it every move since the first, which is never overwritten. */
export function DeadlineSection({ revisions, pledge, slippage }: SectionProps) {
	const texts = useTexts();
	const { t } = texts;
	const inForce = revisions.at(-1) ?? revisions[0];
	return (
		<section class="section" aria-labelledby="deadline">
			<h2 id="deadline">{t("pledge.deadlines")}</h2>
			{slippage && (
				<p>
					<strong>{slippageSentence(texts, slippage)}</strong>
				</p>
			)}
			{revisions.length > 1 && <Moves revisions={revisions} pledge={pledge} />}
			<dl class="facts">
				<Fact name={t(pledge.kind === "refrain" ? "deadline.until" : "deadline.due")}>
					<DueInForce revision={inForce} pledge={pledge} />
				</Fact>
				<Provenance revision={inForce} isSettled={isSettled(pledge.outcome)} />
			</dl>
		</section>
	);
}

/** By when it is due, as the head of the page says it; where there is no day, what stands in for one. */
function DueInForce({ revision, pledge }: { revision: DeadlineRevision; pledge: PledgeSummary }) {
	const { t } = useTexts();
	// Which period of a series runs now is the clock's to tell, and in no revision.
	const isPeriod = pledge.tally !== undefined && pledge.due.on !== undefined;
	const due = isPeriod ? pledge.due : revision.due;
	if (!due.on && pledge.timeliness !== "waiting")
		return <>{t(revision.reviewOn ? "deadline.no_day" : "deadline.none")}</>;
	return (
		<>
			<DueDate {...pledge} due={due} />
			{isPeriod && pledge.timeliness !== "ended" && <p class="soft">{t("deadline.period")}</p>}
			<DayEnd due={due} />
		</>
	);
}

interface SectionProps {
	revisions: readonly [DeadlineRevision, ...DeadlineRevision[]];
	pledge: PledgeSummary;
	slippage?: Slippage | undefined;
}

function Moves({ revisions, pledge }: Pick<SectionProps, "revisions" | "pledge">) {
	const { t, formats } = useTexts();
	const [original, next] = revisions;
	const { countedFrom, due, firstDueOn = due.on } = pledge;
	// The day of a milestone that was only expected is nobody's promise: the next one took its place.
	const isExpected = revisions.at(-1)?.milestone?.isExpected && countedFrom === due.on;
	const wasExpected = next?.change === "recomputed" && original.due.on !== firstDueOn;
	return (
		<>
			<ol class="moves">
				{revisions.map((revision) => (
					<li key={revision.revision}>
						<Move revision={revision} wasExpected={wasExpected && revision === original} />
					</li>
				))}
			</ol>
			{countedFrom && !isExpected && (
				<p class="soft">{t("deadline.counted_from", { date: formats.date(countedFrom) })}</p>
			)}
		</>
	);
}

/** "First promised for 30 October 2025." / "Moved to 30 November 2025 on 28 October 2025", with its words and its why. */
function Move({ revision, wasExpected }: { revision: DeadlineRevision; wasExpected: boolean }) {
	const { words, explanation, change, reason, source } = revision;
	return (
		<>
			<p>
				<strong>{useMoveWords(revision, wasExpected)}</strong>
			</p>
			{words && <p dir="auto">“{words}”</p>}
			{reason && <p dir="auto">{reason}</p>}
			{explanation && <p dir="auto">{explanation}</p>}
			<FoundBy revision={revision} />
			{source && change !== "original" && <SourceLine source={source} />}
		</>
	);
}

function useMoveWords({ due, change, setOn }: DeadlineRevision, wasExpected: boolean): string {
	const { t, formats } = useTexts();
	const date = due.on ? formats.date(due.on) : undefined;
	if (change === "original") {
		if (!date) return t("deadline.first_undated");
		return wasExpected ? t("deadline.first_expected", { date }) : t("deadline.first_promised", { date });
	}
	return t(`deadline.${change}`, { date: date ?? t("deadline.no_date.inline"), on: formats.date(setOn) });
}

/** By which rule the day was found, and whose decision it was: "Set by an editor on 28 October 2025, not by a rule". */
function FoundBy({ revision }: { revision: DeadlineRevision }) {
	const { t, formats } = useTexts();
	const { rule, change, resolvedBy, setOn, setBy } = revision;
	const by = { who: setBy ?? t("byline.newsroom"), date: formats.date(setOn) };
	const found = rule && t("deadline.rule", { rule: rule.name, version: rule.version });
	if (!found) return <p class="soft">{t("deadline.set", by)}</p>;
	if (change === "recomputed") return <p class="soft">{found}</p>;
	return (
		<p class="soft">
			{found} · {t(resolvedBy === "user" ? "deadline.chosen" : "deadline.confirmed", by)}
		</p>
	);
}

function DayEnd({ due }: { due: Due }) {
	const { t } = useTexts();
	if (!due.on || !due.zone) return null;
	const zone = due.zone.replaceAll("_", " ");
	return <p class="soft">{due.time ? t("deadline.at", { time: due.time, zone }) : t("deadline.ends", { zone })}</p>;
}

function Provenance({ revision, isSettled: isOver }: { revision: DeadlineRevision; isSettled: boolean }) {
	const { t, formats } = useTexts();
	const { words, milestone, condition, explanation, reviewOn, otherReadings } = revision;
	return (
		<>
			{words && (
				<Fact name={t("deadline.words")}>
					<span dir="auto">“{words}”</span>
				</Fact>
			)}
			{condition && (
				<Fact name={t("deadline.condition")}>
					<p>“{condition.words}”</p>
					<p class="soft">{t(`deadline.condition.${condition.state}`)}</p>
				</Fact>
			)}
			{milestone && (
				<Fact name={t("deadline.hangs_on")}>
					<a href={paths.milestone(milestone.slug)}>{milestone.name}</a>
					{milestone.isExpected && <p class="soft">{t(isOver ? "deadline.expected.settled" : "deadline.expected")}</p>}
				</Fact>
			)}
			{explanation && (
				<Fact name={t(revision.rule ? "deadline.reading" : "deadline.why")}>
					<p dir="auto">{explanation}</p>
					<FoundBy revision={revision} />
				</Fact>
			)}
			{reviewOn && (
				<Fact name={t("deadline.review.name")}>{t("deadline.review", { date: formats.date(reviewOn) })}</Fact>
			)}
			{otherReadings.length > 0 && (
				<Fact name={t("deadline.other_readings")}>
					<ul>
						{otherReadings.map(({ on, explanation: why }) => (
							<li key={on}>
								<time dateTime={on}>{formats.date(on)}</time>: {why}
							</li>
						))}
					</ul>
				</Fact>
			)}
		</>
	);
}
