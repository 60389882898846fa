import type { FieldMessages } from "../../../domain/problem.ts";
import { useTexts } from "./texts.ts";

/** The name of a message that is about the form as a whole: there is no input to lead to. */
const WHOLE = "form";

/**
 * Above a form that was refused: each message, linked to the input that it is about. Without messages it is not there.
 * `ids` names the inputs whose id is not their name.
 */
export function ErrorSummary({ errors, ids = {} }: { errors?: FieldMessages | undefined; ids?: FieldMessages }) {
	const { t } = useTexts();
	const messages = Object.entries(errors ?? {});
	if (messages.length === 0) return null;
	return (
		<div class="notice problem" role="alert" aria-labelledby="error-summary" tabIndex={-1}>
			<h2 class="notice-title" id="error-summary">
				{t("form.errors.title", { count: messages.length })}
			</h2>
			<p>{t("form.errors.words")}</p>
			<ul>
				{messages.map(([name, message]) => (
					<li key={name}>{name === WHOLE ? message : <a href={`#${ids[name] ?? name}`}>{message}</a>}</li>
				))}
			</ul>
		</div>
	);
}
