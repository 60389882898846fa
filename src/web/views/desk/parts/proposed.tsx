import type { Outcome } from "../../../../domain/outcome.ts";
import type { Bearing } from "../../../../domain/pledge.ts";
import type { ProposedCorrection } from "../../../../domain/proposal.ts";
import type { WordRun } from "../../../../domain/revision-changes.ts";
import { Prose } from "../../parts/page-parts.tsx";
import { Fact } from "../../parts/pledge-test.tsx";
import { SourceLine } from "../../parts/source-line.tsx";
import { useTexts } from "../../parts/texts.ts";
import { WordRuns } from "../../parts/word-runs.tsx";

/** What is proposed: an outcome with its evidence, or a correction with what takes the place of what. */
export type ProposedView = OutcomeView | CorrectionView;

type Source = Parameters<typeof SourceLine>[0]["source"];

interface OutcomeView {
	readonly outcome: Outcome;
	readonly happenedOn: string | undefined;
	readonly rationale: string;
	/** Why it is broken or stalled, in a few words. */
	readonly cause?: string | undefined;
	readonly reason: string;
	readonly evidence: readonly {
		readonly bearing: Bearing;
		readonly shows: string;
		readonly quote: string;
		readonly source: Source;
	}[];
}

interface CorrectionView {
	readonly corrects: ProposedCorrection["what"];
	readonly changes: readonly { readonly field: string; readonly runs: readonly WordRun[] }[];
	readonly reason: string;
	/** Civil date. */
	readonly wrongSince: string;
	readonly source: Source | undefined;
}

interface ProposedProps {
	readonly pledge: { readonly criteria: string };
	readonly row: {
		readonly isCorrection: boolean;
		readonly period: number | undefined;
		readonly by: string;
		readonly age: string;
	};
	readonly proposed: ProposedView;
}

/** The whole of what is proposed. */
export function Proposed({ pledge, row, proposed }: ProposedProps) {
	const { t } = useTexts();
	return (
		<section class="card" aria-label={t("desk.proposal.content")}>
			<dl class="facts">
				{"outcome" in proposed ? (
					<ProposedOutcome pledge={pledge} row={row} proposed={proposed} />
				) : (
					<ProposedReplacement row={row} proposed={proposed} />
				)}
			</dl>
		</section>
	);
}

function ProposedReplacement({ row, proposed }: Omit<ProposedProps, "pledge"> & { proposed: CorrectionView }) {
	const { t, formats } = useTexts();
	const { corrects, changes, reason, wrongSince, source } = proposed;
	return (
		<>
			<Fact name={t("desk.proposal.corrects")}>
				<p>
					<strong>{t(`desk.proposal.corrects.${corrects}`)}</strong>
				</p>
				<p class="soft">{t("desk.proposal.by", { by: row.by, age: row.age })}</p>
			</Fact>
			{changes.map(({ field, runs }) => (
				<Fact key={field} name={field}>
					<p class="diff" dir="auto">
						<WordRuns runs={runs} />
					</p>
				</Fact>
			))}
			<Fact name={t("desk.proposal.wrong")}>
				<Prose text={reason} />
				<p class="soft">{t("history.wrong_since", { date: formats.date(wrongSince) })}</p>
			</Fact>
			{source && (
				<Fact name={t("desk.proposal.source")}>
					<SourceLine source={source} />
				</Fact>
			)}
		</>
	);
}

function ProposedOutcome({ pledge, row, proposed }: ProposedProps & { proposed: OutcomeView }) {
	const { t, formats } = useTexts();
	const { outcome, happenedOn, cause, rationale, reason } = proposed;
	return (
		<>
			<Fact name={t("pledge.criteria")}>
				<Prose text={pledge.criteria} />
			</Fact>
			<Fact name={t("desk.proposal.outcome")}>
				<p>
					<strong>{t(`outcome.${outcome}`)}</strong> {row.isCorrection && t("history.corrected")}
				</p>
				{row.period !== undefined && <p>{t("desk.proposal.period", { number: row.period })}</p>}
				<p class="soft">{t("desk.proposal.by", { by: row.by, age: row.age })}</p>
			</Fact>
			{happenedOn && <Fact name={t("desk.outcome.happened_on")}>{formats.date(happenedOn)}</Fact>}
			{cause && <Fact name={t("desk.outcome.cause")}>{cause}</Fact>}
			{rationale && (
				<Fact name={t("desk.outcome.rationale")}>
					<Prose text={rationale} />
				</Fact>
			)}
			{reason && <Fact name={t("desk.outcome.reason")}>{reason}</Fact>}
			<ProposedEvidence evidence={proposed.evidence} />
		</>
	);
}

function ProposedEvidence({ evidence }: Pick<OutcomeView, "evidence">) {
	const { t } = useTexts();
	return (
		<Fact name={t("pledge.evidence")}>
			{evidence.length === 0 && <p>{t("desk.proposal.no_evidence")}</p>}
			{evidence.map(({ bearing, shows, quote, source }) => (
				<div key={source.url}>
					<p class="soft">{t(`pledge.evidence.${bearing}`)}</p>
					{shows && <p>{shows}</p>}
					{quote && <blockquote dir="auto">{quote}</blockquote>}
					<SourceLine source={source} />
				</div>
			))}
		</Fact>
	);
}
