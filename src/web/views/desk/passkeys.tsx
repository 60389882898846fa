import type { FieldMessages } from "../../../domain/problem.ts";
import type { Texts } from "../../../text/text.ts";
import type { Page } from "../page.ts";
import { ErrorSummary } from "../parts/error-summary.tsx";
import { Field } from "../parts/fields.tsx";
import { Notice, PageHead } from "../parts/page-parts.tsx";
import { useTexts } from "../parts/texts.ts";
import { deskPage } from "./desk-page.ts";
import { deskPaths } from "./desk-paths.ts";
import type { Values } from "./parts/form-fields.tsx";

export interface PasskeyView {
	readonly id: string;
	readonly name: string;
	/** Civil dates. */
	readonly madeOn: string;
	readonly usedOn: string | undefined;
}

/** Posts `name` and `answer`, which the module fills in, to `deskPaths.passkeys`; `id` to its removal. */
export interface PasskeysProps {
	readonly passkeys: readonly PasskeyView[];
	readonly values: Values;
	readonly errors?: FieldMessages | undefined;
	readonly done?: string | undefined;
}

/** A user's passkeys. */
export function passkeysPage(props: PasskeysProps, { t }: Texts): Page {
	return { ...deskPage(t("passkeys.title"), deskPaths.passkeys, <Passkeys {...props} />), module: "passkeys.js" };
}

function Passkeys({ passkeys, values, errors, done }: PasskeysProps) {
	const { t } = useTexts();
	return (
		<div class="narrow">
			<ErrorSummary errors={errors} />
			{done && <Notice kind="done" title={done} />}
			<PageHead title={t("passkeys.title")}>
				<p class="lead">{t("passkeys.words")}</p>
			</PageHead>
			{passkeys.length === 0 && <p class="soft">{t("passkeys.none")}</p>}
			<ul class="rows">
				{passkeys.map((passkey) => (
					<li key={passkey.id}>
						<Own passkey={passkey} />
					</li>
				))}
			</ul>
			<section class="section" aria-labelledby="new-passkey">
				<h2 id="new-passkey">{t("passkeys.new")}</h2>
				<form
					class="stack"
					method="post"
					action={deskPaths.passkeys}
					data-passkey="new"
					data-options={deskPaths.passkeyOptions}
					data-failed={t("passkeys.failed")}
				>
					<Field
						name="name"
						label={t("passkeys.name")}
						hint={t("passkeys.name.hint")}
						maxLength={100}
						value={values["name"]}
						errors={errors}
					/>
					<input type="hidden" name="answer" value="" />
					<button type="submit">{t("passkeys.save")}</button>
					<p role="status" />
				</form>
				<noscript>
					<p>{t("passkeys.needs_script")}</p>
				</noscript>
			</section>
			<p>
				<a href={deskPaths.account}>{t("account.title")}</a>
			</p>
		</div>
	);
}

function Own({ passkey: { id, name, madeOn, usedOn } }: { passkey: PasskeyView }) {
	const { t, formats } = useTexts();
	const used = usedOn ? t("passkeys.used", { date: formats.date(usedOn) }) : t("passkeys.unused");
	return (
		<form method="post" action={deskPaths.passkeyRemoval}>
			<p>
				<b dir="auto">{name}</b>
			</p>
			<p class="soft">
				{t("passkeys.made", { date: formats.date(madeOn) })} · {used}
			</p>
			<input type="hidden" name="id" value={id} />
			<button class="quiet" type="submit" aria-label={t("passkeys.remove.label", { name })}>
				{t("passkeys.remove")}
			</button>
		</form>
	);
}
