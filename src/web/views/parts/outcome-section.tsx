import type { Outcome } from "../../../domain/outcome.ts";
import type { Texts } from "../../../text/text.ts";
import { outcomeClass } from "./badge.tsx";
import { Prose } from "./page-parts.tsx";
import { useTexts } from "./texts.ts";

/** Why the outcome is what it is. */
export interface OutcomeStory {
	readonly outcome: Outcome;
	/** Plain text; empty lines part paragraphs. */
	readonly rationale: string;
	/** Why it is broken or stalled, in a few words. */
	readonly cause?: string | undefined;
	/** When it happened in the world. */
	readonly happenedOn?: string | undefined;
	/** When the newsroom decided, in its zone. */
	readonly decidedOn: string;
	readonly decidedBy?: string | undefined;
	/** Who proposed it, where another approved it and readers are told. */
	readonly proposedBy?: string | undefined;
}

/** The rationale with its dates and names; without a decision, the words that nothing is decided by a date. */
export function OutcomeSection({ story }: { story: OutcomeStory | undefined }) {
	const { t } = useTexts();
	return (
		<section class={`section verdict ${outcomeClass(story?.outcome ?? "not_started")}`} aria-labelledby="outcome">
			<h2 id="outcome">{t("pledge.outcome")}</h2>
			{story ? <Decided story={story} /> : <p class="soft">{t("pledge.outcome.none")}</p>}
		</section>
	);
}

function Decided({ story }: { story: OutcomeStory }) {
	const { t, formats } = useTexts();
	return (
		<>
			{story.cause && (
				<p>
					<strong dir="auto">{t("pledge.cause", { cause: story.cause })}</strong>
				</p>
			)}
			<Prose text={story.rationale} />
			<p class="byline">
				{story.happenedOn && (
					<span>{t("pledge.happened", { outcome: story.outcome, date: formats.date(story.happenedOn) })}</span>
				)}
				<span dir="auto">{decidedWords(story, formats.date(story.decidedOn), t)}</span>
			</p>
		</>
	);
}

function decidedWords({ decidedBy: name, proposedBy: proposer }: OutcomeStory, date: string, t: Texts["t"]): string {
	if (!name) return t("pledge.decided", { date });
	return proposer ? t("pledge.decided.both", { proposer, name, date }) : t("pledge.decided.by", { name, date });
}

/** Something that was wrong here: when it was put right, what it was, and since when it stood, as civil dates. */
export interface CorrectionView {
	readonly on: string;
	readonly words: string;
	readonly since?: string | undefined;
}

/** What was wrong here before, and when it was put right. */
export function Corrections({ corrections }: { corrections: readonly CorrectionView[] }) {
	const { t, formats } = useTexts();
	return (
		<>
			{corrections.map(({ on, words, since }) => (
				<p class="correction" key={`${on}${words}`}>
					<strong>{t("pledge.correction.on", { date: formats.date(on) })}</strong> <span dir="auto">{words}</span>
					{since && <span> {t("history.wrong_since", { date: formats.date(since) })}</span>}
				</p>
			))}
		</>
	);
}
