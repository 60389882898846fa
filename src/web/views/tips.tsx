import { LENGTHS } from "../../domain/lengths.ts";
import type { FieldMessages } from "../../domain/problem.ts";
import { TIP_KINDS, type TipKind } from "../../domain/tip.ts";
import type { Texts } from "../../text/text.ts";
import type { Page } from "./page.ts";
import { RadioGroup } from "./parts/choices.tsx";
import { ErrorSummary } from "./parts/error-summary.tsx";
import { Field, TextArea } from "./parts/fields.tsx";
import { Breadcrumbs, PageHead } from "./parts/page-parts.tsx";
import { useTexts } from "./parts/texts.ts";
import { paths } from "./paths.ts";

/** Posts to `paths.tips`: kind, pledge, words, promiser, saidOn, url and contact. */
export interface TipsPageProps {
	/** The pledge that it is about, where it was sent from one. */
	readonly pledge?: { readonly id: string; readonly title: string } | undefined;
	readonly kind: TipKind;
	/** After how many days the sender's address is erased. */
	readonly contactDays: number;
	readonly values: Readonly<Record<string, string>>;
	readonly errors?: FieldMessages | undefined;
}

/** What a reader can send. The same page comes back, with 422, when something in the form was wrong. */
export function tipsPage(props: TipsPageProps, { t }: Texts): Page {
	return { title: t("tips.title"), description: t("tips.words"), path: paths.tips, content: <Tips {...props} /> };
}

/** After sending: the same words whatever became of it. */
export function thanksPage({ t }: Texts): Page {
	return {
		title: t("tips.thanks"),
		path: paths.tips,
		isPrivate: true,
		content: (
			<PageHead title={t("tips.thanks")}>
				<p class="lead">{t("tips.thanks.words")}</p>
				<p class="actions">
					<a href={paths.tips}>{t("tips.another")}</a>
				</p>
			</PageHead>
		),
	};
}

function Tips(props: TipsPageProps) {
	const { t } = useTexts();
	const { pledge, errors } = props;
	return (
		<div class="narrow">
			<ErrorSummary errors={errors} />
			{pledge && <Breadcrumbs crumbs={[{ href: paths.pledge(pledge.id), label: pledge.title }]} />}
			<PageHead title={t("tips.title")}>
				<p class="lead">{t("tips.words")}</p>
			</PageHead>
			<form class="card fields" method="post" action={paths.tips} novalidate>
				<Inputs {...props} />
				<button type="submit">{t("tips.send")}</button>
			</form>
		</div>
	);
}

function Inputs(props: TipsPageProps) {
	const { t } = useTexts();
	const { pledge, values, errors } = props;
	return (
		<>
			<About {...props} />
			<TextArea
				name="words"
				label={t("tips.text")}
				hint={t("tips.text.hint")}
				value={values["words"]}
				errors={errors}
				rows={5}
				maxLength={LENGTHS.long}
			/>
			{!pledge && <Who {...props} />}
			<Where {...props} />
		</>
	);
}

function About({ pledge, kind, errors }: TipsPageProps) {
	const { t } = useTexts();
	// Evidence bears on a pledge, and a new pledge on none.
	const kinds = TIP_KINDS.filter((one) => one === "correction" || (one === "evidence") === (pledge !== undefined));
	const options = kinds.map((value) => ({ value, label: t(`tips.kind.${value}`) }));
	return (
		<>
			{pledge && (
				<>
					<input type="hidden" name="pledge" value={pledge.id} />
					<p dir="auto">
						{t("tips.about")}: <strong>{pledge.title}</strong>
					</p>
				</>
			)}
			<RadioGroup name="kind" legend={t("tips.kind")} options={options} value={kind} errors={errors} />
		</>
	);
}

function Who({ values, errors }: TipsPageProps) {
	const { t } = useTexts();
	return (
		<>
			<Field
				name="promiser"
				label={t("tips.promiser")}
				value={values["promiser"]}
				errors={errors}
				maxLength={LENGTHS.name}
				optional={t("tips.for_pledge")}
			/>
			<Field name="saidOn" type="date" label={t("tips.said_on")} value={values["saidOn"]} errors={errors} optional />
		</>
	);
}

function Where({ pledge, contactDays, values, errors }: TipsPageProps) {
	const { t } = useTexts();
	return (
		<>
			<Field
				name="url"
				type="url"
				inputMode="url"
				label={t("tips.url")}
				hint={t("tips.url.hint")}
				value={values["url"]}
				errors={errors}
				maxLength={LENGTHS.url}
				optional={t(pledge ? "tips.for_evidence" : "tips.for_pledge")}
			/>
			<Field
				name="contact"
				type="email"
				autocomplete="email"
				label={t("tips.contact")}
				hint={t("tips.contact.hint", { days: contactDays })}
				value={values["contact"]}
				errors={errors}
				maxLength={254}
				optional
			/>
		</>
	);
}
