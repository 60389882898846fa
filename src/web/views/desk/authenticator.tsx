import type { FieldMessages } from "../../../domain/problem.ts";
import type { Texts } from "../../../text/text.ts";
import type { Page } from "../page.ts";
import { ErrorSummary } from "../parts/error-summary.tsx";
import { Field } from "../parts/fields.tsx";
import { Notice, PageHead } from "../parts/page-parts.tsx";
import { useTexts } from "../parts/texts.ts";
import { deskPage } from "./desk-page.ts";
import { deskPaths } from "./desk-paths.ts";

/** Begins with a press to `deskPaths.authenticators`; `code` to its confirmation turns it on, to its removal off. */
export interface AuthenticatorProps {
	/** Made, and not turned on yet. */
	readonly fresh?: { readonly key: string; readonly qr: string } | undefined;
	/** Turned on. */
	readonly on?: { readonly since: string; readonly codesLeft: number } | undefined;
	/** Recovery codes that were just made: the only time that they are shown. */
	readonly codes?: readonly string[] | undefined;
	readonly errors?: FieldMessages | undefined;
}

/** A user's second factor. */
export function authenticatorPage(props: AuthenticatorProps, { t }: Texts): Page {
	return deskPage(t("factor.title"), deskPaths.authenticators, <Authenticator {...props} />);
}

function Authenticator({ fresh, on, codes, errors }: AuthenticatorProps) {
	const { t } = useTexts();
	return (
		<div class="narrow">
			<ErrorSummary errors={errors} />
			<PageHead title={t("factor.title")}>
				<p class="lead">{t("factor.words")}</p>
			</PageHead>
			{codes && <Codes codes={codes} />}
			{on && <On on={on} errors={errors} />}
			{!on && fresh && <Fresh fresh={fresh} errors={errors} />}
			{!on && (
				<form method="post" action={deskPaths.authenticators}>
					<button class={fresh ? "quiet" : undefined} type="submit">
						{t("factor.begin")}
					</button>
				</form>
			)}
			<p>
				<a href={deskPaths.account}>{t("account.title")}</a>
			</p>
		</div>
	);
}

function Codes({ codes }: { codes: readonly string[] }) {
	const { t } = useTexts();
	return (
		<Notice kind="done" title={t("factor.codes")}>
			<p>{t("factor.codes.words")}</p>
			<ul>
				{codes.map((code) => (
					<li key={code}>
						<code>{code}</code>
					</li>
				))}
			</ul>
		</Notice>
	);
}

function Fresh({
	fresh: { key, qr },
	errors,
}: {
	fresh: { key: string; qr: string };
	errors: FieldMessages | undefined;
}) {
	const { t } = useTexts();
	return (
		<form class="stack card" method="post" action={deskPaths.authenticatorConfirmation} novalidate>
			<p>{t("factor.scan")}</p>
			<img src={qr} alt={t("factor.qr")} width="240" height="240" />
			<p>
				{t("factor.key")}: <code>{key}</code>
			</p>
			<Field
				name="code"
				label={t("factor.code")}
				hint={t("factor.code.hint")}
				autocomplete="one-time-code"
				maxLength={10}
				errors={errors}
			/>
			<button type="submit">{t("factor.confirm")}</button>
		</form>
	);
}

function On({ on, errors }: { on: NonNullable<AuthenticatorProps["on"]>; errors: FieldMessages | undefined }) {
	const { t, formats } = useTexts();
	return (
		<form class="stack card" method="post" action={deskPaths.authenticatorRemoval} novalidate>
			<p>
				<strong>{t("factor.on", { date: formats.date(on.since) })}.</strong> {t("factor.left", { count: on.codesLeft })}
			</p>
			<Field name="code" label={t("factor.either")} autocomplete="one-time-code" maxLength={30} errors={errors} />
			<button class="grave" type="submit">
				{t("factor.remove")}
			</button>
		</form>
	);
}
