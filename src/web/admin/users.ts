import type { Request, RequestHandler } from "express";
import { z } from "zod";
import { findUser, listUsers } from "../../../db/users.ts";
import { changeRole } from "../../actions/change-role.ts";
import { disableUser } from "../../actions/disable-user.ts";
import { enableUser } from "../../actions/enable-user.ts";
import { inviteUser } from "../../actions/invite-user.ts";
import { renewInvitation } from "../../actions/renew-invitation.ts";
import type { Deps } from "../../deps.ts";
import { civilDateIn } from "../../domain/civil-date.ts";
import { type Actor, assertMay, ROLES } from "../../domain/role.ts";
import { actorOf } from "../../http/actor.ts";
import { emailAddress, oneOf, rowId } from "../../http/fields.ts";
import { parse, parseForm, tryForm, typed } from "../../http/parse.ts";
import { redirectTo } from "../../http/redirect.ts";
import { doneWords } from "../desk/done.ts";
import { answerPage, type Exchange, type PageMaker } from "../page.ts";
import { textsOf, type Web } from "../site.ts";
import { type UsersProps, type UserView, usersPage } from "../views/admin/users.tsx";
import { deskPaths } from "../views/desk/desk-paths.ts";

const role = oneOf("a_role", ROLES);
const invitation = z.object({ email: emailAddress("address"), role });

/** Who may sign in, and as what. */
export function users({ deps }: Web): PageMaker {
	return async (req, texts) => {
		const done = doneWords(req, texts);
		return usersPage({ users: await views(deps, actorOf(req)), values: {}, done }, texts);
	};
}

/** Invites somebody; the link is shown once, beside the mail. */
export function invite(web: Web): RequestHandler {
	return async (req, res) => {
		const tried = await tryForm(textsOf(web), async () => {
			const form = parseForm(invitation, req.body);
			// Their name until they choose one themselves.
			const name = form.email.split("@")[0] ?? form.email;
			const { url } = await inviteUser(web.deps, actorOf(req), { ...form, name });
			return { name: form.email, url };
		});
		await show(web, { req, res }, { link: tried.done, errors: tried.refusal?.fields });
	};
}

/** Makes a new link for a user, and shows it once. */
export function newLink(web: Web): RequestHandler {
	return async (req, res) => {
		const userId = idOf(req);
		const url = await renewInvitation(web.deps, actorOf(req), userId);
		const user = await findUser(web.deps.db, userId);
		await show(web, { req, res }, { link: { name: user?.name ?? "", url } });
	};
}

/** Gives a user another role. */
export function setRole({ deps }: Web): RequestHandler {
	return async (req, res) => {
		await changeRole(deps, actorOf(req), { userId: idOf(req), role: parse(role, req.body?.["role"]) });
		redirectTo(res, `${deskPaths.users}?done=role`);
	};
}

/** Takes a user's way in. */
export function disable({ deps }: Web): RequestHandler {
	return async (req, res) => {
		await disableUser(deps, actorOf(req), idOf(req));
		redirectTo(res, `${deskPaths.users}?done=disabled`);
	};
}

/** Gives a user their way in back. */
export function enable({ deps }: Web): RequestHandler {
	return async (req, res) => {
		await enableUser(deps, actorOf(req), idOf(req));
		redirectTo(res, `${deskPaths.users}?done=enabled`);
	};
}

async function show(web: Web, { req, res }: Exchange, state: Pick<UsersProps, "link" | "errors">): Promise<void> {
	const values = state.link ? {} : typed(req.body);
	const page = usersPage({ users: await views(web.deps, actorOf(req)), values, ...state }, textsOf(web));
	answerPage(web, { req, res }, page, state.link ? 200 : 422);
}

async function views({ db, config }: Deps, actor: Actor & { kind: "user" }): Promise<UserView[]> {
	assertMay(actor, "change users");
	return (await listUsers(db)).map((user) => ({
		id: user.id,
		name: user.name,
		email: user.email,
		role: user.role,
		state: stateOf(user),
		since: civilDateIn(config.TIME_ZONE, user.disabledAt ?? user.createdAt),
		isYou: user.id === actor.userId,
	}));
}

function stateOf({ disabledAt, hasJoined }: Awaited<ReturnType<typeof listUsers>>[number]) {
	if (disabledAt) return "disabled";
	return hasJoined ? "active" : "invited";
}

function idOf(req: Request): number {
	return parse(rowId("user"), req.params["id"]);
}
