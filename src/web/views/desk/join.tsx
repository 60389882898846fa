/** The ways in that begin with a one-time link: an invitation, the first admin's setup, a sign-in link. */

import { LENGTHS } from "../../../domain/lengths.ts";
import type { FieldMessages } from "../../../domain/problem.ts";
import type { Role } from "../../../domain/role.ts";
import type { Texts } from "../../../text/text.ts";
import type { Page } from "../page.ts";
import { ErrorSummary } from "../parts/error-summary.tsx";
import { PageHead } from "../parts/page-parts.tsx";
import { useTexts } from "../parts/texts.ts";
import { deskPage } from "./desk-page.ts";
import { type FormState, Line, type Values } from "./parts/form-fields.tsx";

/** Posts `name` and `password` to the link's own address. */
export interface InvitationProps {
	readonly action: string;
	readonly email: string;
	readonly role: Role;
	readonly siteName: string;
	readonly values: Values;
	readonly errors?: FieldMessages | undefined;
}

/** Accepting an invitation: a name and a password. */
export function invitationPage(props: InvitationProps, { t }: Texts): Page {
	return deskPage(t("join.title", { site: props.siteName }), props.action, <Invitation {...props} />);
}

/** Posts `name`, `email` and `password` to the link's own address. */
export interface SetupProps {
	readonly action: string;
	readonly siteName: string;
	readonly values: Values;
	readonly errors?: FieldMessages | undefined;
}

/** The first admin of a new site. */
export function setupPage(props: SetupProps, { t }: Texts): Page {
	return deskPage(t("setup.title"), props.action, <Setup {...props} />);
}

export interface UseLinkProps {
	/** The link's own address: the press is posted there. */
	readonly action: string;
	/** Who signs in by it. */
	readonly name: string;
	readonly role: Role;
}

/** A one-time sign-in link: only the press uses it up, so that no mail scanner or preview can. */
export function useLinkPage({ action, name, role }: UseLinkProps, { t }: Texts): Page {
	return deskPage(
		t("link.title", { name }),
		action,
		<div class="narrow">
			<PageHead title={t("link.title", { name })}>
				<p class="lead">{t(`role.${role}.means`)}</p>
				<form method="post" action={action}>
					<button type="submit">{t("sign_in.submit")}</button>
				</form>
				<p class="soft">{t("link.words")}</p>
			</PageHead>
		</div>,
	);
}

function Invitation({ action, email, role, siteName, values, errors }: InvitationProps) {
	const { t } = useTexts();
	const form = { values, errors };
	return (
		<div class="narrow">
			<ErrorSummary errors={errors} />
			<PageHead title={t("join.title", { site: siteName })}>
				<p class="lead">{t("join.words", { site: siteName, role })}</p>
				<p class="soft">
					{t(`role.${role}.means`)} {t("join.sign_in", { email })}
				</p>
			</PageHead>
			<form class="stack card" method="post" action={action} novalidate>
				<NameField form={form} />
				<PasswordField form={form} />
				<button type="submit">{t("join.submit")}</button>
			</form>
		</div>
	);
}

function Setup({ action, siteName, values, errors }: SetupProps) {
	const { t } = useTexts();
	const form = { values, errors };
	return (
		<div class="narrow">
			<ErrorSummary errors={errors} />
			<PageHead title={t("setup.title")}>
				<p class="lead">{t("setup.words", { site: siteName })}</p>
			</PageHead>
			<form class="stack card" method="post" action={action} novalidate>
				<NameField form={form} />
				<Line form={form} name="email" type="email" label={t("form.email")} autocomplete="username" maxLength={254} />
				<PasswordField form={form} />
				<button type="submit">{t("setup.submit")}</button>
			</form>
		</div>
	);
}

function NameField({ form }: { form: FormState }) {
	const { t } = useTexts();
	return (
		<Line
			form={form}
			name="name"
			label={t("join.name")}
			hint={t("join.name.hint")}
			autocomplete="name"
			maxLength={LENGTHS.name}
		/>
	);
}

function PasswordField({ form }: { form: FormState }) {
	const { t } = useTexts();
	return (
		<Line
			form={form}
			name="password"
			type="password"
			label={t("form.password")}
			hint={t("account.password.hint")}
			autocomplete="new-password"
			maxLength={200}
		/>
	);
}
