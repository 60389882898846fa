import type { Outcome } from "../../../domain/outcome.ts";
import type { FieldMessages } from "../../../domain/problem.ts";
import type { ProposalState } from "../../../domain/proposal.ts";
import type { Texts } from "../../../text/text.ts";
import type { Page } from "../page.ts";
import { ErrorSummary } from "../parts/error-summary.tsx";
import { Select } from "../parts/fields.tsx";
import { Breadcrumbs, EmptyState, Notice, PageHead, Prose } from "../parts/page-parts.tsx";
import { Fact } from "../parts/pledge-test.tsx";
import { SourceLine } from "../parts/source-line.tsx";
import { useTexts } from "../parts/texts.ts";
import { deskPage } from "./desk-page.ts";
import { deskPaths } from "./desk-paths.ts";
import { Comments, type CommentView } from "./parts/comments.tsx";
import { Lines, type Values } from "./parts/form-fields.tsx";

/** A proposal in the list of those that wait. */
export interface ProposalRow {
	readonly id: number;
	readonly title: string;
	readonly promiser: string;
	readonly outcome: Outcome;
	readonly isCorrection: boolean;
	readonly period: number | undefined;
	readonly by: string;
	/** Civil date on which it was proposed. */
	readonly on: string;
	/** "3 days ago". */
	readonly age: string;
	readonly reviewer: string | undefined;
	/** Whether the pledge has changed since. */
	readonly isStale: boolean;
}

interface ProposalsProps {
	readonly rows: readonly ProposalRow[];
}

/** What waits for a second pair of eyes, the longest wait first. */
export function proposalsPage(props: ProposalsProps, { t }: Texts): Page {
	return deskPage(t("desk.proposals.title"), deskPaths.proposals, <Proposals {...props} />);
}

function Proposals({ rows }: ProposalsProps) {
	const { t } = useTexts();
	return (
		<>
			<Breadcrumbs crumbs={[{ href: deskPaths.desk, label: t("desk.title") }]} />
			<PageHead title={t("desk.proposals.heading", { count: rows.length })} />
			<p>
				<a href={deskPaths.conflicts}>{t("conflicts.title")}</a>
			</p>
			{rows.length === 0 && (
				<EmptyState title={t("desk.proposals.none")}>
					<p>{t("desk.proposals.none.words")}</p>
				</EmptyState>
			)}
			<ol class="pledges queue">
				{rows.map((row) => (
					<Row key={row.id} row={row} />
				))}
			</ol>
		</>
	);
}

function Row({ row }: { row: ProposalRow }) {
	const { t } = useTexts();
	return (
		<li class="pledge-item">
			<div class="what">
				<h2 class="headline" dir="auto">
					<a href={deskPaths.proposal(row.id)}>{row.title}</a>
				</h2>
				<p class="byline">
					<bdi>{row.promiser}</bdi>
					<strong>{t(`outcome.${row.outcome}`)}</strong>
					{row.isCorrection && <span>{t("history.corrected")}</span>}
					{row.period !== undefined && <span>{t("desk.proposal.period", { number: row.period })}</span>}
					<span>{t("desk.proposal.by", { by: row.by, age: row.age })}</span>
					{row.reviewer && <span>{t("desk.proposal.asked", { reviewer: row.reviewer })}</span>}
				</p>
				{row.isStale && <p class="note">{t("desk.proposal.stale")}</p>}
			</div>
		</li>
	);
}

export interface ProposalProps {
	readonly id: number;
	readonly state: ProposalState;
	readonly pledge: { readonly id: string; readonly title: string; readonly version: number; readonly criteria: string };
	readonly row: Omit<ProposalRow, "id" | "title" | "promiser">;
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
			<Breadcrumbs crumbs={[{ href: deskPaths.proposals, label: t("desk.proposals.title") }]} />
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
