import { NEWS, type News } from "../../../domain/event.ts";
import type { FieldMessages } from "../../../domain/problem.ts";
import { PACES, type Pace, type Scope } from "../../../domain/subscription.ts";
import { paths } from "../paths.ts";
import { CheckboxGroup } from "./choices.tsx";
import { ErrorSummary } from "./error-summary.tsx";
import { Field, Select } from "./fields.tsx";
import { Kept } from "./kept.tsx";
import { useTexts } from "./texts.ts";

/** What a reader may ask to follow, and what they typed when a form comes back. Posts to `paths.subscriptions`. */
export interface FollowFormProps {
	readonly scope: Scope;
	/** Public id of a pledge, slug of a promiser or topic; none for all. */
	readonly target?: string | undefined;
	readonly email?: string | undefined;
	readonly news: readonly News[];
	readonly pace: Pace;
	readonly errors?: FieldMessages | undefined;
}

/** An address, and for those who want it which news and how often. */
export function FollowForm({ submit, ...form }: FollowFormProps & { submit: string }) {
	const { t } = useTexts();
	return (
		<form class="stack" method="post" action={paths.subscriptions} novalidate>
			<ErrorSummary errors={form.errors} />
			<input type="hidden" name="scope" value={form.scope} />
			{form.target && <input type="hidden" name="target" value={form.target} />}
			<Field
				name="email"
				type="email"
				label={t("form.email")}
				hint={t("follow.email.hint")}
				autocomplete="email"
				maxLength={254}
				value={form.email}
				errors={form.errors}
			/>
			<details open={Boolean(form.errors?.news || form.errors?.pace)}>
				<summary>{t("follow.choose")}</summary>
				<Kept part={Choices} with={{ news: form.news, pace: form.pace, errors: form.errors }} />
			</details>
			<button type="submit">{submit}</button>
		</form>
	);
}

function Choices({ news, pace, errors }: Pick<FollowFormProps, "news" | "pace" | "errors">) {
	return (
		<div class="fields">
			<NewsChoice news={news} errors={errors} />
			<PaceChoice pace={pace} errors={errors} />
		</div>
	);
}

/** Which news to be told. `name` tells several of them on one page apart. */
export function NewsChoice({ name = "news", news, errors }: NewsChoiceProps) {
	const { t } = useTexts();
	return (
		<CheckboxGroup
			name={name}
			legend={t("news.legend")}
			options={NEWS.map((value) => ({ value, label: t(`news.${value}`) }))}
			values={news}
			errors={errors}
		/>
	);
}

/** How soon to be told. `label` says for what, where a page has several. */
export function PaceChoice({ name = "pace", pace, label, errors }: PaceChoiceProps) {
	const { t } = useTexts();
	return (
		<Select
			name={name}
			label={label ?? t("pace.legend")}
			options={PACES.map((value) => ({ value, label: t(`pace.${value}`) }))}
			value={pace}
			errors={errors}
		/>
	);
}

interface NewsChoiceProps {
	name?: string;
	news: readonly News[];
	errors?: FieldMessages | undefined;
}

interface PaceChoiceProps {
	name?: string;
	pace: Pace;
	label?: string;
	errors?: FieldMessages | undefined;
}
