import { LENGTHS } from "../../../domain/lengths.ts";
import type { FieldMessages } from "../../../domain/problem.ts";
import type { Texts } from "../../../text/text.ts";
import type { Page } from "../page.ts";
import { ErrorSummary } from "../parts/error-summary.tsx";
import { Select } from "../parts/fields.tsx";
import { Breadcrumbs, EmptyState, Notice, PageHead } from "../parts/page-parts.tsx";
import type { Named } from "../parts/pledge-item.tsx";
import { useTexts } from "../parts/texts.ts";
import { paths } from "../paths.ts";
import { deskPage } from "./desk-page.ts";
import { deskPaths } from "./desk-paths.ts";
import { Chapter } from "./parts/chapter.tsx";
import { Line, Suggestions, type Values } from "./parts/form-fields.tsx";

/** A conflict of interest, in force or ended. */
export interface ConflictView {
	readonly id: number;
	readonly user: string;
	readonly promiser: Named;
	readonly reason: string;
	/** Not given where the operator declared it. */
	readonly declaredBy: string | undefined;
	/** Civil dates. */
	readonly declaredOn: string;
	readonly endedOn: string | undefined;
	/** Whether this user may end it. */
	readonly mayEnd: boolean;
}

/** Posts to `deskPaths.conflicts`: userId, promiser, reason; and a button for each to `deskPaths.conflictEnd(id)`. */
export interface ConflictsProps {
	/** Those in force first. */
	readonly conflicts: readonly ConflictView[];
	/** Whose can be declared: for an admin everybody's, else one's own. */
	readonly users: readonly { readonly id: number; readonly name: string }[];
	/** Names of promisers on record. */
	readonly promisers: readonly string[];
	readonly values: Values;
	readonly errors?: FieldMessages | undefined;
	readonly done?: string | undefined;
}

/** Who is not to decide on whom, and the form to declare it. */
export function conflictsPage(props: ConflictsProps, { t }: Texts): Page {
	return deskPage(t("conflicts.title"), deskPaths.conflicts, <Conflicts {...props} />);
}

function Conflicts(props: ConflictsProps) {
	const { t } = useTexts();
	const { conflicts, errors, done } = props;
	return (
		<>
			<ErrorSummary errors={errors} />
			{done && <Notice kind="done" title={done} />}
			<Breadcrumbs crumbs={[{ href: deskPaths.desk, label: t("desk.title") }]} />
			<PageHead title={t("conflicts.title")}>
				<p class="lead">{t("conflicts.words")}</p>
			</PageHead>
			{conflicts.length === 0 && <EmptyState title={t("conflicts.none")} />}
			<ul class="rows">
				{conflicts.map((conflict) => (
					<li key={conflict.id}>
						<Conflict conflict={conflict} />
					</li>
				))}
			</ul>
			<Declaration {...props} />
		</>
	);
}

function Conflict({ conflict }: { conflict: ConflictView }) {
	const { t, formats } = useTexts();
	const { id, user, promiser, reason, declaredBy, declaredOn, endedOn, mayEnd } = conflict;
	const by = declaredBy ?? t("conflicts.declared.operator");
	return (
		<>
			<div class="row-what">
				<h2 class="row-title" dir="auto">
					{user}: <a href={paths.promiser(promiser.slug)}>{promiser.name}</a>
				</h2>
				<p dir="auto">{reason}</p>
				<p class="byline">
					<span>{t("conflicts.declared", { date: formats.date(declaredOn), by })}</span>
					{endedOn && <strong>{t("conflicts.ended", { date: formats.date(endedOn) })}</strong>}
				</p>
			</div>
			{!endedOn && mayEnd && (
				<form method="post" action={deskPaths.conflictEnd(id)}>
					<button class="quiet" type="submit" aria-label={t("conflicts.end.label", { user, promiser: promiser.name })}>
						{t("conflicts.end")}
					</button>
				</form>
			)}
		</>
	);
}

function Declaration({ users, promisers, values, errors }: ConflictsProps) {
	const { t } = useTexts();
	const form = { values, errors };
	const [only] = users;
	return (
		<form class="chapters" method="post" action={deskPaths.conflicts} novalidate data-guard>
			<Chapter title={t("conflicts.new")} words={t("conflicts.new.about")}>
				{users.length > 1 ? (
					<Select
						name="userId"
						label={t("conflicts.user")}
						options={users.map(({ id, name }) => ({ value: String(id), label: name }))}
						value={values["userId"]}
						errors={errors}
					/>
				) : (
					<input type="hidden" name="userId" value={only?.id} />
				)}
				<Line
					form={form}
					name="promiser"
					label={t("conflicts.promiser")}
					list="promisers"
					autocomplete="off"
					maxLength={LENGTHS.name}
				/>
				<Suggestions id="promisers" options={promisers} />
				<Line
					form={form}
					name="reason"
					label={t("conflicts.reason")}
					hint={t("conflicts.reason.hint")}
					maxLength={LENGTHS.reason}
				/>
			</Chapter>
			<div class="actions closing">
				<button type="submit">{t("conflicts.save")}</button>
			</div>
		</form>
	);
}
