import { LENGTHS } from "../../../domain/lengths.ts";
import type { FieldMessages } from "../../../domain/problem.ts";
import type { Texts } from "../../../text/text.ts";
import type { Page } from "../page.ts";
import { ErrorSummary } from "../parts/error-summary.tsx";
import { Breadcrumbs, EmptyState, Notice, PageHead } from "../parts/page-parts.tsx";
import type { Named } from "../parts/pledge-item.tsx";
import { TermList, type TermView } from "../parts/term-list.tsx";
import { useTexts } from "../parts/texts.ts";
import { paths } from "../paths.ts";
import { deskPage } from "./desk-page.ts";
import { deskPaths } from "./desk-paths.ts";
import { Chapter } from "./parts/chapter.tsx";
import { Day, type FormState, Line, type Values } from "./parts/form-fields.tsx";
import { SourceFields } from "./parts/source-fields.tsx";

/** Posts to `deskPaths.terms(slug)`: role, body, country, fromOn, toOn, source…. */
export interface TermsProps {
	readonly promiser: Named;
	/** The latest first. */
	readonly terms: readonly TermView[];
	readonly values: Values;
	readonly errors?: FieldMessages | undefined;
	readonly done?: string | undefined;
}

/** A promiser's terms of office. */
export function termsPage(props: TermsProps, { t }: Texts): Page {
	const { slug, name } = props.promiser;
	return deskPage(t("desk.terms.title", { name }), deskPaths.terms(slug), <Terms {...props} />);
}

function Terms({ promiser, terms, values, errors, done }: TermsProps) {
	const { t } = useTexts();
	const form = { values, errors };
	return (
		<>
			<ErrorSummary errors={errors} />
			{done && <Notice kind="done" title={done} />}
			<Breadcrumbs crumbs={[{ href: paths.promiser(promiser.slug), label: promiser.name }]} />
			<PageHead title={t("desk.terms.title", { name: promiser.name })}>
				<p class="lead">{t("desk.terms.words")}</p>
			</PageHead>
			{terms.length === 0 ? <EmptyState title={t("desk.terms.none")} /> : <TermList terms={terms} />}
			<form class="chapters" method="post" action={deskPaths.terms(promiser.slug)} novalidate data-guard>
				<Chapter title={t("desk.terms.chapter")} words={t("desk.terms.chapter.about")}>
					<TermFields form={form} />
				</Chapter>
				<Chapter title={t("desk.statement.source")} words={t("desk.terms.source.about")}>
					<SourceFields form={form} prefix="source" />
				</Chapter>
				<div class="actions closing">
					<button type="submit">{t("desk.terms.save")}</button>
				</div>
			</form>
		</>
	);
}

function TermFields({ form }: { form: FormState }) {
	const { t } = useTexts();
	const role = { label: t("desk.terms.role"), hint: t("desk.terms.role.hint") };
	const country = { label: t("desk.terms.country"), hint: t("desk.terms.country.hint") };
	return (
		<>
			<Line form={form} name="role" {...role} maxLength={LENGTHS.name} />
			<div class="pair">
				<Line form={form} name="body" label={t("desk.terms.body")} maxLength={LENGTHS.name} optional />
				<Line form={form} name="country" {...country} maxLength={2} width="short" optional />
			</div>
			<div class="pair">
				<Day form={form} name="fromOn" label={t("desk.terms.from_on")} />
				<Day form={form} name="toOn" label={t("desk.terms.to_on")} hint={t("desk.terms.to_on.hint")} optional />
			</div>
		</>
	);
}
