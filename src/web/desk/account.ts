import type { Request, RequestHandler } from "express";
import { z } from "zod";
import { listApiTokens } from "../../../db/api-tokens.ts";
import { findUser } from "../../../db/users.ts";
import { changeByline } from "../../actions/change-byline.ts";
import { createApiToken } from "../../actions/create-api-token.ts";
import { revokeApiToken } from "../../actions/revoke-api-token.ts";
import { setPassword } from "../../actions/set-password.ts";
import type { Deps } from "../../deps.ts";
import { civilDateIn } from "../../domain/civil-date.ts";
import { LENGTHS } from "../../domain/lengths.ts";
import { Problem } from "../../domain/problem.ts";
import { may, scopesIn, TOKEN_SCOPES } from "../../domain/role.ts";
import { actorOf } from "../../http/actor.ts";
import { anyOf, givenSecret, line, newPassword, oneOf, rowId, ticked, wholeNumber } from "../../http/fields.ts";
import { parse, parseForm, tryForm, typed } from "../../http/parse.ts";
import { redirectTo } from "../../http/redirect.ts";
import { arrivalOf, setSessionCookie } from "../../http/session.ts";
import { answerPage, type Exchange, type PageMaker } from "../page.ts";
import { textsOf, type Web } from "../site.ts";
import { type AccountProps, type ApiTokenView, accountPage } from "../views/desk/account.tsx";
import { deskPaths } from "../views/desk/desk-paths.ts";
import { doneWords } from "./done.ts";

const passwordForm = z.object({
	currentPassword: givenSecret("your_current_password").optional(),
	newPassword: newPassword("a_new_password"),
	endTokens: ticked(),
});
const bylineForm = z.object({ byline: line("your_byline", LENGTHS.name).optional().default("") });
const tokenForm = z.object({
	tokenName: line("a_name_for_the_token", LENGTHS.name),
	tokenDays: wholeNumber("days", 1, 366).optional(),
	tokenScopes: anyOf(oneOf("what_it_may_be_used_for", TOKEN_SCOPES), TOKEN_SCOPES.length),
});

/** A user's own page. */
export function account({ deps }: Web): PageMaker {
	return async (req, texts) => accountPage({ ...(await own(deps, req)), done: doneWords(req, texts) }, texts);
}

/** Sets the name that readers see beside what the user does. */
export function setByline(web: Web): RequestHandler {
	return async (req, res) => {
		const { refusal } = await tryForm(textsOf(web), async () => {
			await changeByline(web.deps, actorOf(req), parseForm(bylineForm, req.body).byline);
		});
		if (refusal) return giveBack(web, { req, res }, { errors: refusal.fields });
		redirectTo(res, `${deskPaths.account}?done=byline`);
	};
}

/** Changes the user's own password; their other sessions end. */
export function changePassword(web: Web): RequestHandler {
	return async (req, res) => {
		const tried = await tryForm(textsOf(web), async () => {
			const { currentPassword, newPassword: password, endTokens } = parseForm(passwordForm, req.body);
			return setPassword(web.deps, actorOf(req), {
				currentPassword,
				password,
				endTokens,
				...arrivalOf(req, web.deps.config),
			});
		});
		if (!tried.done) return giveBack(web, { req, res }, { errors: tried.refusal?.fields });
		setSessionCookie(res, web.deps.config, tried.done);
		redirectTo(res, `${deskPaths.account}?done=password`);
	};
}

/** Makes an API token and shows it, the only time. */
export function makeToken(web: Web): RequestHandler {
	return async (req, res) => {
		const tried = await tryForm(textsOf(web), async () => {
			const { tokenName: name, tokenDays: days, tokenScopes: scopes } = parseForm(tokenForm, req.body);
			const { token: secret } = await createApiToken(web.deps, actorOf(req), { name, days, scopes });
			return { name, secret };
		});
		await giveBack(web, { req, res }, { newToken: tried.done, errors: tried.refusal?.fields });
	};
}

/** Ends a token of the user's own. */
export function revokeToken({ deps }: Web): RequestHandler {
	return async (req, res) => {
		await revokeApiToken(deps, actorOf(req), parse(rowId("token"), req.params["id"]));
		redirectTo(res, `${deskPaths.account}?done=revoked`);
	};
}

async function giveBack(
	web: Web,
	{ req, res }: Exchange,
	state: Pick<AccountProps, "errors" | "newToken">,
): Promise<void> {
	const known = await own(web.deps, req);
	const values = state.newToken ? known.values : { ...known.values, ...typed(req.body) };
	const page = accountPage({ ...known, values, ...state }, textsOf(web));
	answerPage(web, { req, res }, page, state.newToken ? 200 : 422);
}

async function own(deps: Deps, req: Request) {
	const actor = actorOf(req);
	const { userId } = actor;
	const user = await findUser(deps.db, userId);
	if (!user) throw new Problem("not-found", "account.gone");
	const { name, email, role, publicByline, passwordHash } = user;
	const tokens = await listApiTokens(deps.db, userId);
	const values = { byline: publicByline };
	return {
		name,
		email,
		role,
		hasPassword: passwordHash !== null,
		values,
		scopes: TOKEN_SCOPES.filter((scope) => scope !== "outcomes" || may(actor, "mark outcomes")),
		tokenDaysMax: deps.config.API_TOKEN_MAX_DAYS,
		tokens: tokens.map((token) => tokenView(deps, token)),
	};
}

type TokenRow = Awaited<ReturnType<typeof listApiTokens>>[number];

function tokenView(
	{ config, now }: Deps,
	{ id, name, createdAt, expiresAt, lastUsedAt, revokedAt, scopes }: TokenRow,
): ApiTokenView {
	const dayOf = (instant: Date) => civilDateIn(config.TIME_ZONE, instant);
	const live = expiresAt > now() ? "live" : "expired";
	return {
		id,
		name,
		createdOn: dayOf(createdAt),
		expiresOn: dayOf(expiresAt),
		lastUsedOn: lastUsedAt ? dayOf(lastUsedAt) : undefined,
		scopes: scopesIn(scopes),
		state: revokedAt ? "revoked" : live,
	};
}
