import type { Texts } from "../../../text/text.ts";
import type { Page } from "../page.ts";
import { Badge } from "../parts/badge.tsx";
import { DueDate } from "../parts/due-date.tsx";
import { Prose } from "../parts/page-parts.tsx";
import type { PledgeSummary } from "../parts/pledge-item.tsx";
import { Fact } from "../parts/pledge-test.tsx";
import { Quote, type StatementView } from "../parts/quote.tsx";
import { useTexts } from "../parts/texts.ts";
import { deskPage } from "./desk-page.ts";
import { deskPaths } from "./desk-paths.ts";
import { FormHead } from "./parts/pledge-head.tsx";

/** Posts to `deskPaths.relations(id)`: version, kind, other, note and confirmed. */
export interface MergeProps {
	/** The pledge that is merged away. */
	readonly from: SideProps;
	readonly to: SideProps;
	readonly version: number;
	readonly note: string;
	/** How many proposals about it wait for another editor. */
	readonly proposals: number;
}

interface SideProps {
	readonly pledge: PledgeSummary;
	readonly statement: StatementView;
	readonly criteria: string | undefined;
	readonly followers: number;
}

/** Two pledges side by side, which of them stays, and what merging them does. */
export function mergePage(props: MergeProps, { t }: Texts): Page {
	const { from, to } = props;
	const path = deskPaths.merge(from.pledge.id, to.pledge.id);
	return deskPage(`${t("desk.merge.title")}: ${from.pledge.title}`, path, <Merge {...props} />);
}

function Merge(props: MergeProps) {
	const { t } = useTexts();
	const { from, to } = props;
	const head = { id: from.pledge.id, title: from.pledge.title, version: props.version };
	return (
		<>
			<FormHead pledge={head} title={t("desk.merge.title")} words={t("desk.merge.words")} />
			<div class="side-by-side">
				<Side {...from} title={t("desk.merge.from")} id="from" />
				<Side {...to} title={t("desk.merge.to")} id="to" />
			</div>
			<Consequences {...props} />
			<Confirming {...props} />
		</>
	);
}

function Side({ pledge, statement, criteria, followers, title, id }: SideProps & { title: string; id: string }) {
	const { t } = useTexts();
	return (
		<section class="card side" aria-labelledby={id}>
			<p class="side-label" id={id}>
				{title}
			</p>
			<h2 dir="auto">
				<a href={deskPaths.pledge(pledge.id)}>{pledge.title}</a>
			</h2>
			<Badge {...pledge} />
			<Quote statement={statement} isSmall />
			<dl class="facts">
				<Fact name={t("pledge.by")}>{pledge.promisers.map(({ name }) => name).join(", ")}</Fact>
				<Fact name={t("deadline.due")}>
					<DueDate {...pledge} />
				</Fact>
				<Fact name={t("pledge.criteria")}>{criteria ? <Prose text={criteria} /> : t("pledge.criteria.none")}</Fact>
				<Fact name={t("desk.merge.followed")}>{t("desk.followers", { count: followers })}</Fact>
			</dl>
		</section>
	);
}

function Consequences({ from, proposals }: MergeProps) {
	const { t } = useTexts();
	const { pledge, followers } = from;
	return (
		<section class="section" aria-labelledby="what-happens">
			<h2 id="what-happens">{t("desk.merge.what")}</h2>
			<ul class="prose">
				<li dir="auto">{t("desk.merge.page", { title: pledge.title })}</li>
				<li>{t("desk.merge.followers", { count: followers })}</li>
				<li>{t("desk.merge.clock")}</li>
				{pledge.outcome !== "not_started" && (
					<li>{t("desk.merge.outcome", { outcome: t(`outcome.${pledge.outcome}`) })}</li>
				)}
				{proposals > 0 && <li>{t("desk.merge.proposals", { count: proposals })}</li>}
				<li>{t("desk.merge.kept")}</li>
			</ul>
		</section>
	);
}

function Confirming({ from, to, version, note }: MergeProps) {
	const { t } = useTexts();
	return (
		<form class="actions" method="post" action={deskPaths.relations(from.pledge.id)}>
			<input type="hidden" name="version" value={version} />
			<input type="hidden" name="kind" value="duplicates" />
			<input type="hidden" name="other" value={to.pledge.id} />
			<input type="hidden" name="note" value={note} />
			<input type="hidden" name="confirmed" value="on" />
			<button type="submit">{t("desk.merge.confirm")}</button>
			<a href={deskPaths.merge(to.pledge.id, from.pledge.id)}>{t("desk.merge.swap")}</a>
			<a href={deskPaths.relations(from.pledge.id)}>{t("desk.merge.back")}</a>
		</form>
	);
}
