import type { FieldMessages } from "../../domain/problem.ts";
import { ROLES } from "../../domain/role.ts";
import type { Texts } from "../../text/text.ts";
import { deskPaths } from "./desk/desk-paths.ts";
import type { Page } from "./page.ts";
import { ErrorSummary } from "./parts/error-summary.tsx";
import { Field } from "./parts/fields.tsx";
import { Notice, PageHead } from "./parts/page-parts.tsx";
import { useTexts } from "./parts/texts.ts";
import { paths } from "./paths.ts";

export interface SignInProps {
	readonly email?: string | undefined;
	/** Why the last try failed; never which of address and password was wrong. */
	readonly problem?: string | undefined;
	readonly errors?: FieldMessages | undefined;
	/** A path on this site to go to afterwards; the door checks it again. */
	readonly next?: string | undefined;
	/** In a demo nobody has a password: a button for each role signs in. */
	readonly isDemo?: boolean | undefined;
	/** What the provider of single sign-on is called; undefined where there is none. */
	readonly provider?: string | undefined;
}

/** The newsroom's way in. Paste is allowed, password managers know the fields. */
export function signInPage(props: SignInProps, { t }: Texts): Page {
	return {
		title: t("sign_in.title"),
		path: paths.signIn,
		isPrivate: true,
		module: "passkeys.js",
		content: <SignIn {...props} />,
	};
}

function SignIn({ email, problem, errors, next, isDemo, provider }: SignInProps) {
	const { t } = useTexts();
	return (
		<div class="narrow">
			<PageHead title={t("sign_in.title")}>
				<p class="lead">{t("sign_in.words")}</p>
			</PageHead>
			{isDemo && <DemoRoles next={next} />}
			{problem && <Notice kind="problem" title={problem} />}
			<ErrorSummary errors={errors} />
			{provider && <SingleSignOn name={provider} next={next} />}
			<form class="stack card" method="post" action={paths.signIn} novalidate>
				{next && <input type="hidden" name="next" value={next} />}
				<Field
					name="email"
					type="email"
					label={t("form.email")}
					autocomplete="username"
					maxLength={254}
					value={email}
					errors={errors}
				/>
				<Field
					name="password"
					type="password"
					label={t("form.password")}
					autocomplete="current-password"
					maxLength={200}
					errors={errors}
				/>
				<button type="submit">{t("sign_in.submit")}</button>
			</form>
			<Passkey next={next} />
			<p class="soft">{t("sign_in.help")}</p>
		</div>
	);
}

/** Shown by its module, in browsers that have passkeys. */
function Passkey({ next }: { next: string | undefined }) {
	const { t } = useTexts();
	return (
		<div data-passkeys hidden>
			<form
				class="stack"
				method="post"
				action={paths.passkey}
				data-passkey="known"
				data-options={paths.passkeyOptions}
				data-failed={t("passkeys.failed")}
			>
				{next && <input type="hidden" name="next" value={next} />}
				<input type="hidden" name="answer" value="" />
				<button class="quiet" type="submit">
					{t("sign_in.passkey")}
				</button>
				<p role="status" />
			</form>
		</div>
	);
}

/** The way in by the newsroom's own accounts. A link, not a form: it leads to another site. */
function SingleSignOn({ name, next }: { name: string; next: string | undefined }) {
	const { t } = useTexts();
	const query = next ? `?next=${encodeURIComponent(next)}` : "";
	return (
		<section class="card single-sign-on" aria-labelledby="single-sign-on">
			<h2 id="single-sign-on">{t("sign_in.provider", { name })}</h2>
			<p>{t("sign_in.provider.words")}</p>
			<p>
				<a class="button" href={paths.provider + query}>
					{t("sign_in.provider.go", { name })}
				</a>
			</p>
		</section>
	);
}

/** The demo's way in: as whom, in one press. */
function DemoRoles({ next }: { next: string | undefined }) {
	const { t } = useTexts();
	return (
		<section class="card demo-roles" aria-labelledby="demo-roles">
			<h2 id="demo-roles">{t("sign_in.demo")}</h2>
			<p>{t("sign_in.demo.words")}</p>
			<form method="post" action={deskPaths.demoSignIns}>
				{next && <input type="hidden" name="next" value={next} />}
				<ul>
					{ROLES.map((role) => (
						<li key={role}>
							<button type="submit" name="role" value={role}>
								{t(`sign_in.demo.${role}`)}
							</button>
							<p class="soft">{t(`role.${role}.means`)}</p>
						</li>
					))}
				</ul>
			</form>
		</section>
	);
}
