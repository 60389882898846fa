import type { FieldMessages } from "../../../domain/problem.ts";
import { ROLES, type Role } from "../../../domain/role.ts";
import type { Texts } from "../../../text/text.ts";
import { deskPage } from "../desk/desk-page.ts";
import { deskPaths } from "../desk/desk-paths.ts";
import { Line, OneOf, type Values } from "../desk/parts/form-fields.tsx";
import { Secret } from "../desk/parts/secret.tsx";
import type { Page } from "../page.ts";
import { ErrorSummary } from "../parts/error-summary.tsx";
import { Select } from "../parts/fields.tsx";
import { Notice, PageHead, Pager } from "../parts/page-parts.tsx";
import { useTexts } from "../parts/texts.ts";

export interface UserView {
	readonly id: number;
	readonly name: string;
	readonly email: string;
	readonly role: Role;
	readonly state: "active" | "invited" | "disabled";
	/** Civil date in the newsroom's zone. */
	readonly since: string;
	/** One's own row: nobody takes their own role away or locks themselves out. */
	readonly isYou: boolean;
}

/** Invites by `email` and `role`; per user, `role` to `deskPaths.userRole(id)` and a button for each of the others. */
export interface UsersProps {
	readonly users: readonly UserView[];
	/** A one-time link that was just made, to be handed over in person. */
	readonly link?: { readonly name: string; readonly url: string } | undefined;
	readonly done?: string | undefined;
	readonly values: Values;
	readonly errors?: FieldMessages | undefined;
	readonly newerHref?: string | undefined;
	readonly olderHref?: string | undefined;
}

/** Who may sign in, and as what. */
export function usersPage(props: UsersProps, { t }: Texts): Page {
	return deskPage(t("nav.desk.users"), deskPaths.users, <Users {...props} />);
}

function Users(props: UsersProps) {
	const { t } = useTexts();
	const { users, link, done, errors } = props;
	return (
		<>
			{done && <Notice kind="done" title={done} />}
			{link && (
				<Notice kind="done" title={t("users.link.made", { name: link.name })}>
					<Secret id="one-time-link" label={t("users.link.words")} value={link.url} />
				</Notice>
			)}
			<ErrorSummary errors={errors} />
			<PageHead title={t("nav.desk.users")}>
				<p class="lead">{t("users.words")}</p>
			</PageHead>
			<ul class="rows">
				{users.map((user) => (
					<li key={user.id} class={user.state === "disabled" ? "is-off" : undefined}>
						<User user={user} />
					</li>
				))}
			</ul>
			<Pager newerHref={props.newerHref} olderHref={props.olderHref} />
			<Invite {...props} />
		</>
	);
}

function User({ user }: { user: UserView }) {
	const { t, formats } = useTexts();
	const { name, email, role, state, since, isYou } = user;
	return (
		<>
			<div class="row-what">
				<h2 class="row-title">
					<bdi>{name}</bdi> {isYou && <span class="soft">{t("users.you")}</span>}
				</h2>
				<p class="byline">
					<bdi>{email}</bdi>
					<span>{t(`role.${role}`)}</span>
					<strong>{t(`users.${state}`, { date: formats.date(since) })}</strong>
				</p>
			</div>
			{!isYou && <UserActions user={user} />}
		</>
	);
}

function UserActions({ user: { id, name, role, state } }: { user: UserView }) {
	const { t } = useTexts();
	const turn =
		state === "disabled"
			? { action: deskPaths.userEnabling(id), label: t("users.enable"), style: "quiet" }
			: { action: deskPaths.userDisabling(id), label: t("users.disable"), style: "grave" };
	return (
		<div class="row-does">
			<form class="inline-form" method="post" action={deskPaths.userRole(id)}>
				<Select
					name="role"
					id={`user-role-${id}`}
					label={t("users.role.of", { name })}
					options={ROLES.map((value) => ({ value, label: t(`role.${value}`) }))}
					value={role}
				/>
				<button class="quiet" type="submit">
					{t("users.role.change")} <span class="hidden">{t("users.of", { name })}</span>
				</button>
			</form>
			{state !== "disabled" && (
				<Press action={deskPaths.userLink(id)} style="quiet" name={name}>
					{t(state === "invited" ? "users.link.invite" : "users.link.new")}
				</Press>
			)}
			<Press action={turn.action} style={turn.style} name={name}>
				{turn.label}
			</Press>
		</div>
	);
}

function Press({ action, style, name, children }: { action: string; style: string; name: string; children: string }) {
	return (
		<form method="post" action={action}>
			<button class={style} type="submit">
				{children} <span class="hidden">{name}</span>
			</button>
		</form>
	);
}

function Invite({ values, errors }: UsersProps) {
	const { t } = useTexts();
	const form = { values, errors };
	const roles = ROLES.map((value) => ({ value, label: t(`role.${value}`), hint: t(`users.role.${value}`) }));
	return (
		<section class="section" aria-labelledby="invite">
			<h2 id="invite">{t("users.invite")}</h2>
			<p class="soft">{t("users.invite.words")}</p>
			<form class="stack card narrow" method="post" action={deskPaths.invitations} novalidate>
				<Line form={form} name="email" type="email" label={t("form.email")} autocomplete="off" maxLength={254} />
				<OneOf form={form} name="role" legend={t("users.role")} options={roles} fallback="fact_checker" />
				<button type="submit">{t("users.invite.send")}</button>
			</form>
		</section>
	);
}
