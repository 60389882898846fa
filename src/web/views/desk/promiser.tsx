import { LENGTHS } from "../../../domain/lengths.ts";
import { PROMISER_KINDS } from "../../../domain/pledge.ts";
import type { FieldMessages } from "../../../domain/problem.ts";
import type { Texts } from "../../../text/text.ts";
import type { Page } from "../page.ts";
import { ErrorSummary } from "../parts/error-summary.tsx";
import { Breadcrumbs, Notice, PageHead } from "../parts/page-parts.tsx";
import type { Named } from "../parts/pledge-item.tsx";
import { useTexts } from "../parts/texts.ts";
import { paths } from "../paths.ts";
import { deskPage } from "./desk-page.ts";
import { deskPaths } from "./desk-paths.ts";
import { Chapter } from "./parts/chapter.tsx";
import { type FormState, Line, Lines, OneOf, type Values } from "./parts/form-fields.tsx";

/** Posts to `deskPaths.promiserChanges(slug)`: version, name, kind, about, party, reason. */
export interface DeskPromiserProps {
	readonly promiser: Named & { readonly version: number };
	readonly values: Values;
	readonly errors?: FieldMessages | undefined;
	readonly done?: string | undefined;
}

/** A promiser whose name, kind, description or party changes. */
export function deskPromiserPage(props: DeskPromiserProps, { t }: Texts): Page {
	const { slug, name } = props.promiser;
	return deskPage(`${t("desk.title")}: ${name}`, deskPaths.promiser(slug), <DeskPromiser {...props} />);
}

function DeskPromiser({ promiser: { slug, name, version }, values, errors, done }: DeskPromiserProps) {
	const { t } = useTexts();
	const form = { values, errors };
	return (
		<>
			<ErrorSummary errors={errors} />
			{done && <Notice kind="done" title={done} />}
			<Breadcrumbs crumbs={[{ href: paths.promiser(slug), label: name }]} />
			<PageHead title={name}>
				<p class="lead">{t("desk.promiser.lead")}</p>
				<p>
					<a href={deskPaths.terms(slug)}>{t("desk.promiser.terms")}</a>
				</p>
			</PageHead>
			<form class="chapters" method="post" action={deskPaths.promiserChanges(slug)} novalidate data-guard>
				<input type="hidden" name="version" value={version} />
				<PromiserChapters form={form} />
				<Chapter title={t("desk.reason")} words={t("desk.promiser.why.about")}>
					<Lines form={form} name="reason" label={t("desk.promiser.reason")} rows={2} maxLength={LENGTHS.reason} />
				</Chapter>
				<div class="actions closing">
					<button type="submit">{t("desk.promiser.save")}</button>
					<a href={paths.promiser(slug)}>{t("desk.back")}</a>
				</div>
			</form>
		</>
	);
}

function PromiserChapters({ form }: { form: FormState }) {
	const { t } = useTexts();
	const kinds = PROMISER_KINDS.map((value) => ({ value, label: t(`desk.words.kind.${value}`) }));
	const about = { label: t("desk.promiser.about"), hint: t("desk.promiser.about.hint") };
	const party = { label: t("desk.balance.party"), hint: t("desk.promiser.party.hint") };
	return (
		<>
			<Chapter title={t("desk.promiser.chapter")} words={t("desk.promiser.chapter.about")}>
				<div class="pair">
					<Line form={form} name="name" label={t("desk.promiser.name")} maxLength={LENGTHS.name} />
					<OneOf form={form} name="kind" legend={t("desk.words.kind")} options={kinds} inline />
				</div>
				<Line form={form} name="about" {...about} maxLength={LENGTHS.title} optional />
			</Chapter>
			<Chapter title={t("desk.promiser.desk_only")} words={t("desk.promiser.desk_only.about")}>
				<Line form={form} name="party" {...party} maxLength={LENGTHS.name} optional />
			</Chapter>
		</>
	);
}
