import { LENGTHS } from "../../../domain/lengths.ts";
import type { FieldMessages } from "../../../domain/problem.ts";
import type { Act } from "../../../domain/selection.ts";
import type { Texts } from "../../../text/text.ts";
import type { Page } from "../page.ts";
import { ErrorSummary } from "../parts/error-summary.tsx";
import { Select } from "../parts/fields.tsx";
import { Breadcrumbs, Notice, PageHead } from "../parts/page-parts.tsx";
import { useTexts } from "../parts/texts.ts";
import { deskPage } from "./desk-page.ts";
import { deskPaths } from "./desk-paths.ts";
import { Line, type Values } from "./parts/form-fields.tsx";

/** One of the chosen items. */
export interface ChosenRow {
	readonly key: string;
	readonly title: string;
	readonly href: string | undefined;
	/** What will happen to it, or why nothing does, in finished words. */
	readonly words: string;
}

/** Posts to `deskPaths.selections`: act, item (one or more), back; owner, until and reason, or note. */
export interface SelectionProps {
	readonly act: Act;
	/** What it will be done to, and what was chosen and is left out. */
	readonly ready: readonly ChosenRow[];
	readonly leftOut: readonly ChosenRow[];
	/** The page from which they were chosen. */
	readonly back: string;
	readonly colleagues: readonly { readonly id: number; readonly name: string }[];
	/** The first and the last day of a snooze. */
	readonly days: { readonly first: string; readonly last: string };
	readonly values: Values;
	readonly errors?: FieldMessages | undefined;
}

/** Before something is done to several items: exactly what will happen, and to which. */
export function selectionPage(props: SelectionProps, { t }: Texts): Page {
	const title = t(`desk.selection.${props.act}`, { count: props.ready.length });
	return deskPage(title, deskPaths.selection, <Selection {...props} />);
}

function Selection({ act, ready, leftOut, back, ...form }: SelectionProps) {
	const { t } = useTexts();
	const count = ready.length;
	return (
		<>
			<ErrorSummary errors={form.errors} />
			<Breadcrumbs crumbs={[{ href: back, label: t("desk.title") }]} />
			<PageHead title={t(`desk.selection.${act}`, { count })}>
				<p class="lead">{t(count === 0 ? "desk.selection.none" : `desk.selection.${act}.words`)}</p>
			</PageHead>
			{leftOut.length > 0 && (
				<Notice kind="problem" title={t("desk.selection.left_out", { count: leftOut.length })}>
					<ChosenList rows={leftOut} />
				</Notice>
			)}
			{count > 0 && (
				<form class="stack" method="post" action={deskPaths.selections} novalidate>
					<input type="hidden" name="act" value={act} />
					<input type="hidden" name="back" value={back} />
					<ChosenList rows={ready} isForm />
					<Asked act={act} {...form} />
					<div class="actions">
						<button type="submit">{t(`desk.selection.${act}.do`, { count })}</button>
						<a href={back}>{t("desk.selection.back")}</a>
					</div>
				</form>
			)}
		</>
	);
}

/** In a form each can still be left out. */
function ChosenList({ rows, isForm = false }: { rows: readonly ChosenRow[]; isForm?: boolean }) {
	const { t } = useTexts();
	return (
		<ul class={isForm ? "chosen choices" : "chosen"}>
			{rows.map(({ key, title, href, words }) => (
				<li key={key}>
					{isForm && (
						<label class="choose">
							<input type="checkbox" name="item" value={key} checked />
							<span class="hidden">{t("desk.choose", { title })}</span>
						</label>
					)}
					<p>
						{href ? (
							<a href={href} dir="auto">
								{title}
							</a>
						) : (
							<span dir="auto">{title}</span>
						)}
						<span class="soft">{words}</span>
					</p>
				</li>
			))}
		</ul>
	);
}

type AskedProps = Pick<SelectionProps, "act" | "colleagues" | "days" | "values" | "errors">;

/** What has to be known besides. */
function Asked(props: AskedProps) {
	switch (props.act) {
		case "assign":
			return <Owner {...props} />;
		case "snooze":
			return <Rest {...props} />;
		case "review":
			return <Note {...props} />;
		case "wake":
		case "publish":
			return null;
	}
}

function Owner({ colleagues, values, errors }: AskedProps) {
	const { t } = useTexts();
	const options = [
		{ value: "me", label: t("desk.selection.owner.me") },
		{ value: "nobody", label: t("desk.selection.owner.nobody") },
		...colleagues.map(({ id, name }) => ({ value: String(id), label: name })),
	];
	return (
		<Select name="owner" label={t("desk.selection.owner")} options={options} value={values["owner"]} errors={errors} />
	);
}

function Rest({ days, ...form }: AskedProps) {
	const { t } = useTexts();
	return (
		<div class="pair">
			<Line
				form={form}
				name="until"
				type="date"
				width="short"
				label={t("desk.selection.until")}
				hint={t("desk.selection.until.hint")}
				min={days.first}
				max={days.last}
			/>
			<Line
				form={form}
				name="reason"
				label={t("desk.selection.reason")}
				hint={t("desk.selection.reason.hint")}
				maxLength={LENGTHS.reason}
			/>
		</div>
	);
}

function Note(form: AskedProps) {
	const { t } = useTexts();
	return (
		<Line
			form={form}
			name="note"
			label={t("desk.review.note")}
			hint={t("desk.review.note.hint")}
			maxLength={LENGTHS.reason}
			optional
		/>
	);
}

interface ResultProps {
	readonly act: Act;
	readonly done: number;
	readonly refused: readonly ChosenRow[];
	readonly back: string;
}

/** After something was done to several items and some refused: which, and why. */
export function selectionResultPage(props: ResultProps, { t }: Texts): Page {
	return deskPage(
		t("desk.selection.result", { count: props.refused.length }),
		deskPaths.selection,
		<Result {...props} />,
	);
}

function Result({ act, done, refused, back }: ResultProps) {
	const { t } = useTexts();
	return (
		<>
			<Breadcrumbs crumbs={[{ href: back, label: t("desk.title") }]} />
			<PageHead title={t("desk.selection.result", { count: refused.length })}>
				<p class="lead">{t(`desk.done.chosen.${act}`, { count: done })}</p>
			</PageHead>
			<ChosenList rows={refused} />
			<div class="actions">
				<a class="button" href={back}>
					{t("desk.selection.back")}
				</a>
			</div>
		</>
	);
}
