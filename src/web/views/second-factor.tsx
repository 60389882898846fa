import type { FieldMessages } from "../../domain/problem.ts";
import type { Texts } from "../../text/text.ts";
import type { Page } from "./page.ts";
import { ErrorSummary } from "./parts/error-summary.tsx";
import { Field } from "./parts/fields.tsx";
import { PageHead } from "./parts/page-parts.tsx";
import { useTexts } from "./parts/texts.ts";
import { paths } from "./paths.ts";

/** Posts `code` to the page's own address. */
export interface SecondFactorProps {
	readonly errors?: FieldMessages | undefined;
	/** A path on this site to go to afterwards; the door checks it again. */
	readonly next?: string | undefined;
}

/** What is asked for after the password. */
export function secondFactorPage(props: SecondFactorProps, { t }: Texts): Page {
	return { title: t("factor.step.title"), path: paths.secondFactor, isPrivate: true, content: <Step {...props} /> };
}

function Step({ errors, next }: SecondFactorProps) {
	const { t } = useTexts();
	return (
		<div class="narrow">
			<ErrorSummary errors={errors} />
			<PageHead title={t("factor.step.title")}>
				<p class="lead">{t("factor.step.words")}</p>
			</PageHead>
			<form class="stack card" method="post" action={paths.secondFactor} novalidate>
				{next && <input type="hidden" name="next" value={next} />}
				<Field name="code" label={t("factor.either")} autocomplete="one-time-code" maxLength={30} errors={errors} />
				<button type="submit">{t("sign_in.submit")}</button>
			</form>
			<p class="soft">{t("factor.step.lost")}</p>
		</div>
	);
}
