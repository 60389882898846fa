import type { Outcome } from "../../../domain/outcome.ts";
import type { FieldMessages } from "../../../domain/problem.ts";
import type { ProposalState } from "../../../domain/proposal.ts";
import type { Texts } from "../../../text/text.ts";
import type { Page } from "../page.ts";
import { ErrorSummary } from "../parts/error-summary.tsx";
import { Select } from "../parts/fields.tsx";
import { Breadcrumbs, Notice, PageHead, Prose } from "../parts/page-parts.tsx";
import { Fact } from "../parts/pledge-test.tsx";
import { SourceLine } from "../parts/source-line.tsx";
import { useTexts } from "../parts/texts.ts";
import { deskPage } from "./desk-page.ts";
import { deskPaths } from "./desk-paths.ts";
import { Comments, type CommentView } from "./parts/comments.tsx";
import { Lines, type Values } from "./parts/form-fields.tsx";

/** What a proposal would change, and how it stands. */
interface ProposedView {
	readonly outcome: Outcome;
	readonly isCorrection: boolean;
	readonly period: number | undefined;
	readonly by: string;
	/** "3 days ago". */
	readonly age: string;
	/** Whether the pledge has changed since. */
	readonly isStale: boolean;
}

export interface ProposalProps {
	readonly id: number;
	readonly state: ProposalState;
	readonly pledge: { readonly id: string; readonly title: string; readonly version: number; readonly criteria: string };
	readonly row: ProposedView;
	readonly happenedOn: string | undefined;
	readonly rationale: string;
	/** Why it is broken or stalled, in a few words. */
	readonly cause?: string | undefined;
	readonly reason: string;
	readonly evidence: readonly {
		readonly shows: string;
		readonly quote: string;
		readonly source: Parameters<typeof SourceLine>[0]["source"];
	}[];
	/** Who decided, and what they wrote. */
	readonly decided: { readonly by: string | undefined; readonly comment: string } | undefined;
	/** What this user may do with it: their own they can only withdraw. */
	readonly isOwn: boolean;
	readonly mayDecide: boolean;
	/** Who can be asked to look at it. */
	readonly reviewers: readonly { readonly id: number; readonly name: string }[];
	readonly reviewerId: number | undefined;
	readonly comments: readonly CommentView[];
	readonly values: Values;
	readonly errors?: FieldMessages | undefined;
	readonly done?: string | undefined;
}

/** A proposal in full, with what can be done with it. */
export function proposalPage(props: ProposalProps, { t }: Texts): Page {
	const title = `${t("desk.proposal.title")}: ${props.pledge.title}`;
	return deskPage(title, deskPaths.proposal(props.id), <Proposal {...props} />);
}

function Proposal(props: ProposalProps) {
	const { t } = useTexts();
	const { pledge, row, errors, done, state, decided } = props;
	return (
		<>
			<ErrorSummary errors={errors} />
			{done && <Notice kind="done" title={done} />}
			<Breadcrumbs crumbs={[{ href: deskPaths.queue("proposals"), label: t("desk.lane.proposals") }]} />
			<PageHead title={t("desk.proposal.title")}>
				<p class="lead" dir="auto">
					<a href={deskPaths.pledge(pledge.id)}>{pledge.title}</a>
				</p>
			</PageHead>
			{state !== "proposed" && (
				<Notice title={stateWords(state, decided?.by ?? "", t)}>
					{decided?.comment && <Prose text={decided.comment} />}
				</Notice>
			)}
			{state === "proposed" && row.isStale && <Notice kind="problem" title={t("desk.proposal.stale")} />}
			<Content {...props} />
			{state === "proposed" && <Decisions {...props} />}
			<Comments pledgeId={pledge.id} proposalId={props.id} comments={props.comments} />
		</>
	);
}

function stateWords(state: ProposalState, by: string, t: Texts["t"]): string {
	if (state === "approved") return t("desk.proposal.state.approved", { by });
	return state === "sent_back" ? t("desk.proposal.state.sent_back", { by }) : t(`desk.proposal.state.${state}`);
}

function Content({ pledge, row, happenedOn, cause, rationale, reason, evidence }: ProposalProps) {
	const { t, formats } = useTexts();
	return (
		<section class="card" aria-label={t("desk.proposal.content")}>
			<dl class="facts">
				<Fact name={t("pledge.criteria")}>
					<Prose text={pledge.criteria} />
				</Fact>
				<Fact name={t("desk.proposal.outcome")}>
					<p>
						<strong>{t(`outcome.${row.outcome}`)}</strong> {row.isCorrection && t("history.corrected")}
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
				<Fact name={t("pledge.evidence")}>
					{evidence.length === 0 && <p>{t("desk.proposal.no_evidence")}</p>}
					{evidence.map(({ shows, quote, source }) => (
						<div key={source.url}>
							{shows && <p>{shows}</p>}
							{quote && <blockquote dir="auto">{quote}</blockquote>}
							<SourceLine source={source} />
						</div>
					))}
				</Fact>
			</dl>
		</section>
	);
}

function Decisions(props: ProposalProps) {
	const { t } = useTexts();
	const { id, pledge, isOwn, mayDecide, values, errors } = props;
	if (isOwn) {
		return (
			<form class="actions" method="post" action={deskPaths.proposalVerb(id, "withdrawals")}>
				<p>{t("desk.proposal.own")}</p>
				<button class="quiet" type="submit">
					{t("desk.proposal.withdraw")}
				</button>
			</form>
		);
	}
	if (!mayDecide) return <p class="soft">{t("desk.proposal.barred")}</p>;
	return (
		<>
			<form class="actions closing" method="post" action={deskPaths.proposalVerb(id, "approvals")}>
				<input type="hidden" name="version" value={pledge.version} />
				<button type="submit">{t("desk.proposal.approve")}</button>
			</form>
			<form class="card fields" method="post" action={deskPaths.proposalVerb(id, "returns")} novalidate>
				<Lines
					form={{ values, errors }}
					name="comment"
					label={t("desk.proposal.comment")}
					hint={t("desk.proposal.comment.hint")}
					rows={4}
				/>
				<button class="quiet" type="submit">
					{t("desk.proposal.send_back")}
				</button>
			</form>
			<Asking {...props} />
		</>
	);
}

function Asking({ id, reviewers, reviewerId, errors }: ProposalProps) {
	const { t } = useTexts();
	return (
		<form class="card fields" method="post" action={deskPaths.proposalVerb(id, "reviewers")} novalidate>
			<Select
				name="reviewerId"
				label={t("desk.proposal.reviewer")}
				options={reviewers.map(({ id: value, name }) => ({ value: String(value), label: name }))}
				emptyLabel={t("desk.proposal.anybody")}
				value={reviewerId === undefined ? "" : String(reviewerId)}
				errors={errors}
				optional
			/>
			<button class="quiet" type="submit">
				{t("desk.proposal.ask")}
			</button>
		</form>
	);
}
