import type { FieldMessages } from "../../../domain/problem.ts";
import type { ProposalState } from "../../../domain/proposal.ts";
import type { Texts } from "../../../text/text.ts";
import type { Page } from "../page.ts";
import { ErrorSummary } from "../parts/error-summary.tsx";
import { Select } from "../parts/fields.tsx";
import { Breadcrumbs, Notice, PageHead, Prose } from "../parts/page-parts.tsx";
import { useTexts } from "../parts/texts.ts";
import { deskPage } from "./desk-page.ts";
import { deskPaths } from "./desk-paths.ts";
import { Comments, type CommentView } from "./parts/comments.tsx";
import { Lines, type Values } from "./parts/form-fields.tsx";
import { Proposed, type ProposedView } from "./parts/proposed.tsx";

/** Whose a proposal is, and how it stands. */
interface StandingView {
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
	readonly row: StandingView;
	readonly proposed: ProposedView;
	/** Who decided, and what they wrote. */
	readonly decided: { readonly by: string | undefined; readonly comment: string } | undefined;
	/** The form to change it in and propose it again, for its author once it was sent back. */
	readonly againHref?: string | undefined;
	/** What this user may do with it: their own they can only withdraw. */
	readonly isOwn: boolean;
	/** What keeps this user from deciding, if anything does. */
	readonly barredBy: "role" | "conflict" | undefined;
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
	const title = `${headWords(props, t)}: ${props.pledge.title}`;
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
			<PageHead title={headWords(props, t)}>
				<p class="lead" dir="auto">
					<a href={deskPaths.pledge(pledge.id)}>{pledge.title}</a>
				</p>
			</PageHead>
			{state !== "proposed" && (
				<Notice title={stateWords(state, decided?.by ?? "", t)}>
					{decided?.comment && <Prose text={decided.comment} />}
				</Notice>
			)}
			{props.againHref && (
				<p class="actions">
					<a class="button" href={props.againHref}>
						{t("desk.proposal.again")}
					</a>
				</p>
			)}
			{state === "proposed" && row.isStale && <Notice kind="problem" title={t("desk.proposal.stale")} />}
			<Proposed pledge={pledge} row={row} proposed={props.proposed} />
			{state === "proposed" && <Decisions {...props} />}
			<Comments pledgeId={pledge.id} proposalId={props.id} comments={props.comments} form={props} />
		</>
	);
}

function headWords({ proposed }: ProposalProps, t: Texts["t"]): string {
	return "outcome" in proposed ? t("desk.proposal.title") : t("desk.proposal.title.correction");
}

function stateWords(state: ProposalState, by: string, t: Texts["t"]): string {
	if (state === "approved") return t("desk.proposal.state.approved", { by });
	return state === "sent_back" ? t("desk.proposal.state.sent_back", { by }) : t(`desk.proposal.state.${state}`);
}

function Decisions(props: ProposalProps) {
	const { t } = useTexts();
	const { id, pledge, isOwn, barredBy, values, errors } = props;
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
	if (barredBy) return <p class="soft">{t("desk.proposal.barred", { by: barredBy })}</p>;
	return (
		<div class="decisions">
			<form method="post" action={deskPaths.proposalVerb(id, "approvals")}>
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
		</div>
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
