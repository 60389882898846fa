import { LENGTHS } from "../../../domain/lengths.ts";
import type { FieldMessages } from "../../../domain/problem.ts";
import type { Texts } from "../../../text/text.ts";
import type { Page } from "../page.ts";
import { ErrorSummary } from "../parts/error-summary.tsx";
import { type Option, Select } from "../parts/fields.tsx";
import { EmptyState, Notice, PageHead, Pager, type PagerProps } from "../parts/page-parts.tsx";
import { useTexts } from "../parts/texts.ts";
import { paths } from "../paths.ts";
import { CandidateList, type CandidateView } from "../selection.tsx";
import { deskPage } from "./desk-page.ts";
import { deskPaths } from "./desk-paths.ts";
import { Chapter } from "./parts/chapter.tsx";
import { Day, type FormState, Line, Lines, type Values } from "./parts/form-fields.tsx";

/** Posts to `deskPaths.candidates`: title, promiser, saidOn, url, reason, words and tip. */
export interface CandidatesProps {
	readonly entries: readonly CandidateView[];
	readonly ways?: PagerProps | undefined;
	/** The policy's list. */
	readonly reasons: readonly Option[];
	readonly values: Values;
	readonly errors?: FieldMessages | undefined;
	readonly done?: string | undefined;
}

/** The selection log with the form for one more. */
export function candidatesPage(props: CandidatesProps, { t }: Texts): Page {
	return deskPage(t("desk.candidates.title"), deskPaths.candidates, <Candidates {...props} />);
}

function Candidates({ entries, ways, reasons, values, errors, done }: CandidatesProps) {
	const { t } = useTexts();
	return (
		<>
			<ErrorSummary errors={errors} />
			{done && <Notice kind="done" title={done} />}
			<PageHead title={t("desk.candidates.title")}>
				<p class="lead">{t("desk.candidates.words")}</p>
				<p>
					<a href={paths.selection}>{t("desk.candidates.public")}</a>
				</p>
			</PageHead>
			<form class="chapters" method="post" action={deskPaths.candidates} novalidate data-guard>
				{values["tip"] && <input type="hidden" name="tip" value={values["tip"]} />}
				<Chapter title={t("desk.candidates.add")} words={t("desk.candidates.add.about")}>
					<Fields form={{ values, errors }} reasons={reasons} />
				</Chapter>
				<div class="actions closing">
					<button type="submit">{t("desk.candidates.save")}</button>
				</div>
			</form>
			{entries.length === 0 ? <EmptyState title={t("desk.candidates.none")} /> : <CandidateList entries={entries} />}
			<Pager {...ways} />
		</>
	);
}

function Fields({ form, reasons }: { form: FormState; reasons: readonly Option[] }) {
	const { t } = useTexts();
	return (
		<>
			<Line form={form} name="title" label={t("desk.candidates.what")} maxLength={LENGTHS.title} />
			<div class="pair">
				<Line form={form} name="promiser" label={t("desk.words.promiser")} maxLength={LENGTHS.name} />
				<Day form={form} name="saidOn" label={t("desk.words.said_on")} optional />
			</div>
			<Line
				form={form}
				name="url"
				type="url"
				inputMode="url"
				label={t("desk.source.url")}
				hint={t("desk.source.url.hint")}
				maxLength={LENGTHS.url}
				optional
			/>
			<Select
				name="reason"
				label={t("desk.candidates.reason")}
				options={reasons}
				emptyLabel="–"
				value={form.values["reason"]}
				errors={form.errors}
			/>
			<Lines
				form={form}
				name="words"
				label={t("desk.candidates.note")}
				hint={t("desk.candidates.note.hint")}
				rows={3}
				maxLength={LENGTHS.reason}
				optional
			/>
		</>
	);
}
