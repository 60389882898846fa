import { LENGTHS } from "../../../domain/lengths.ts";
import type { FieldMessages } from "../../../domain/problem.ts";
import type { Role, TokenScope } from "../../../domain/role.ts";
import type { Texts } from "../../../text/text.ts";
import type { Page } from "../page.ts";
import { Checkbox, CheckboxGroup } from "../parts/choices.tsx";
import { ErrorSummary } from "../parts/error-summary.tsx";
import { Notice, PageHead } from "../parts/page-parts.tsx";
import { useTexts } from "../parts/texts.ts";
import { paths } from "../paths.ts";
import { deskPage } from "./desk-page.ts";
import { deskPaths } from "./desk-paths.ts";
import { type FormState, Line, type Values } from "./parts/form-fields.tsx";
import { Secret } from "./parts/secret.tsx";

export interface ApiTokenView {
	readonly id: number;
	readonly name: string;
	/** Civil dates in the newsroom's zone. */
	readonly createdOn: string;
	readonly expiresOn: string;
	readonly lastUsedOn?: string | undefined;
	readonly state: "live" | "expired" | "revoked";
	readonly scopes: readonly TokenScope[];
}

/**
 * Three forms: `byline` to `deskPaths.byline`, `currentPassword` and `newPassword` to `deskPaths.password`, `tokenName` and `tokenDays` to
 * `deskPaths.tokens`; and a button for each live token.
 */
export interface AccountProps {
	readonly name: string;
	readonly email: string;
	readonly role: Role;
	/** Whoever signs in by links alone has none, and sets the first. */
	readonly hasPassword: boolean;
	readonly tokens: readonly ApiTokenView[];
	/** What a token of theirs can be made for: what their role may not do, none of their tokens may. */
	readonly scopes: readonly TokenScope[];
	/** The longest that a token is good for, in days. */
	readonly tokenDaysMax: number;
	/** A token that was just made: the only time that it is shown. */
	readonly newToken?: { readonly name: string; readonly secret: string } | undefined;
	/** What was just done, in words. */
	readonly done?: string | undefined;
	readonly values: Values;
	readonly errors?: FieldMessages | undefined;
}

/** A user's own page: password, API tokens, the way out. */
export function accountPage(props: AccountProps, { t }: Texts): Page {
	return deskPage(t("account.title"), deskPaths.account, <Account {...props} />);
}

function Account(props: AccountProps) {
	const { t } = useTexts();
	const { name, email, role, done, newToken, values, errors } = props;
	const form = { values, errors };
	return (
		<>
			{done && <Notice kind="done" title={done} />}
			{newToken && (
				<Notice kind="done" title={t("account.token.made", { name: newToken.name })}>
					<Secret id="new-token" label={t("account.token.secret")} value={newToken.secret} />
				</Notice>
			)}
			<ErrorSummary errors={errors} />
			<PageHead title={t("account.title")}>
				<p class="lead">{t("account.words", { name, email })}</p>
				<p class="soft">{t(`role.${role}.means`)}</p>
			</PageHead>
			<BylineForm form={form} role={role} />
			<PasswordForm
				form={form}
				hasPassword={props.hasPassword}
				tokens={props.tokens.filter(({ state }) => state === "live").length}
			/>
			<section class="section" aria-labelledby="preferences">
				<h2 id="preferences">{t("preferences.desk.title")}</h2>
				<p class="soft">{t("preferences.desk.words")}</p>
				<p>
					<a href={deskPaths.preferences}>{t("preferences.desk.see")}</a>
				</p>
			</section>
			<section class="section" aria-labelledby="factor">
				<h2 id="factor">{t("factor.title")}</h2>
				<p class="soft">{t("factor.words")}</p>
				<p>
					<a href={deskPaths.authenticators}>{t("factor.see")}</a>
				</p>
			</section>
			<section class="section" aria-labelledby="passkeys">
				<h2 id="passkeys">{t("passkeys.title")}</h2>
				<p class="soft">{t("passkeys.words")}</p>
				<p>
					<a href={deskPaths.passkeys}>{t("passkeys.see")}</a>
				</p>
			</section>
			<section class="section" aria-labelledby="sessions">
				<h2 id="sessions">{t("sessions.title")}</h2>
				<p class="soft">{t("sessions.words")}</p>
				<p>
					<a href={deskPaths.sessions}>{t("sessions.see")}</a>
				</p>
			</section>
			<Tokens {...props} form={form} />
			<section class="section" aria-labelledby="leave">
				<h2 id="leave">{t("nav.sign_out")}</h2>
				<form method="post" action={paths.signOut}>
					<button class="quiet" type="submit">
						{t("nav.sign_out")}
					</button>
				</form>
			</section>
		</>
	);
}

function BylineForm({ form, role }: { form: FormState; role: Role }) {
	const { t } = useTexts();
	return (
		<section class="section" aria-labelledby="change-byline">
			<h2 id="change-byline">{t("account.byline.title")}</h2>
			<p class="soft">{t("account.byline.words", { role: t(`byline.${role}`) })}</p>
			<form class="stack narrow" method="post" action={deskPaths.byline} novalidate>
				<Line
					form={form}
					name="byline"
					label={t("account.byline")}
					hint={t("account.byline.hint")}
					autocomplete="nickname"
					maxLength={LENGTHS.name}
					optional
				/>
				<button type="submit">{t("account.byline.save")}</button>
			</form>
		</section>
	);
}

function PasswordForm({ form, hasPassword, tokens }: { form: FormState; hasPassword: boolean; tokens: number }) {
	const { t } = useTexts();
	return (
		<section class="section" aria-labelledby="change-password">
			<h2 id="change-password">{t(hasPassword ? "account.password" : "account.password.first")}</h2>
			{!hasPassword && <p class="soft">{t("account.password.first.words")}</p>}
			<form class="stack narrow" method="post" action={deskPaths.password} novalidate>
				{hasPassword && (
					<Line
						form={form}
						name="currentPassword"
						type="password"
						label={t("account.password.current")}
						autocomplete="current-password"
						maxLength={200}
					/>
				)}
				<Line
					form={form}
					name="newPassword"
					type="password"
					label={t("account.password.new")}
					hint={t("account.password.hint")}
					autocomplete="new-password"
					maxLength={200}
				/>
				{tokens > 0 && (
					<Checkbox
						name="endTokens"
						value="on"
						label={t("account.password.tokens", { tokens })}
						hint={t("account.password.tokens.hint")}
						checked
					/>
				)}
				<button type="submit">{t(hasPassword ? "account.password.save" : "account.password.first.save")}</button>
			</form>
		</section>
	);
}

function Tokens({ tokens, scopes, tokenDaysMax, form }: AccountProps & { form: FormState }) {
	const { t } = useTexts();
	return (
		<section class="section" aria-labelledby="tokens">
			<h2 id="tokens">{t("account.tokens")}</h2>
			<p class="soft">{t("account.tokens.words")}</p>
			{tokens.length > 0 && (
				<ul class="rows">
					{tokens.map((token) => (
						<li key={token.id}>
							<Token token={token} />
						</li>
					))}
				</ul>
			)}
			<form class="stack narrow" method="post" action={deskPaths.tokens} novalidate>
				<div class="pair">
					<Line
						form={form}
						name="tokenName"
						label={t("account.token.name")}
						hint={t("account.token.name.hint")}
						maxLength={LENGTHS.name}
						autocomplete="off"
					/>
					<Line
						form={form}
						name="tokenDays"
						type="number"
						label={t("account.token.days")}
						hint={t("account.token.days.hint", { most: tokenDaysMax })}
						min="1"
						max={String(tokenDaysMax)}
						width="short"
					/>
				</div>
				<CheckboxGroup
					name="tokenScopes"
					legend={t("account.token.scopes")}
					options={scopes.map((value) => ({
						value,
						label: t(`account.token.scope.${value}`),
						hint: t(`account.token.scope.${value}.hint`),
					}))}
					values={form.values["tokenScopes"]?.split(", ") ?? []}
					errors={form.errors}
				/>
				<button type="submit">{t("account.token.make")}</button>
			</form>
		</section>
	);
}

function Token({ token }: { token: ApiTokenView }) {
	const { t, formats } = useTexts();
	const { id, name, createdOn, expiresOn, lastUsedOn, state, scopes } = token;
	return (
		<>
			<div class="row-what">
				<p class="row-title">{name}</p>
				<p class="byline">
					<span>{t("account.token.created", { date: formats.date(createdOn) })}</span>
					<span>
						{lastUsedOn ? t("account.token.used", { date: formats.date(lastUsedOn) }) : t("account.token.unused")}
					</span>
					<span>{scopes.map((scope) => t(`account.token.scope.${scope}`)).join(", ")}</span>
					<span>{t(`account.token.${state}`, { date: formats.date(expiresOn) })}</span>
				</p>
			</div>
			{state === "live" && (
				<form method="post" action={deskPaths.tokenRevocation(id)}>
					<button class="grave" type="submit">
						{t("account.token.revoke")} <span class="hidden">{name}</span>
					</button>
				</form>
			)}
		</>
	);
}
