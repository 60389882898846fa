import type { Request, RequestHandler } from "express";
import { renderSVG } from "uqr";
import { z } from "zod";
import { countRecoveryCodes, findAuthenticator } from "../../../db/second-factors.ts";
import { findUser } from "../../../db/users.ts";
import { beginAuthenticator } from "../../actions/begin-authenticator.ts";
import { confirmAuthenticator } from "../../actions/confirm-authenticator.ts";
import { removeAuthenticator } from "../../actions/remove-authenticator.ts";
import type { Deps } from "../../deps.ts";
import { civilDateIn } from "../../domain/civil-date.ts";
import { actorOf } from "../../http/actor.ts";
import { givenSecret } from "../../http/fields.ts";
import { parseForm, tryForm } from "../../http/parse.ts";
import { redirectTo } from "../../http/redirect.ts";
import { sessionTokenOf } from "../../http/session.ts";
import { authenticatorUri, unsealKey } from "../../secrets/authenticator.ts";
import { answerPage, type PageMaker } from "../page.ts";
import { textsOf, type Web } from "../site.ts";
import { authenticatorPage } from "../views/desk/authenticator.tsx";
import { deskPaths } from "../views/desk/desk-paths.ts";

const codeForm = z.object({ code: givenSecret("code") });

/** A user's second factor: none, on its way, or on. */
export function authenticator({ deps }: Web): PageMaker {
	return async (req, texts) => authenticatorPage(await stateOf(deps, req), texts);
}

/** Makes the key of a new authenticator. */
export function begin({ deps }: Web): RequestHandler {
	return async (req, res) => {
		await beginAuthenticator(deps, actorOf(req));
		redirectTo(res, deskPaths.authenticators);
	};
}

/** Turns the new authenticator on and shows the recovery codes, the only time. */
export function confirmIt(web: Web): RequestHandler {
	return async (req, res) => {
		const { deps } = web;
		const tried = await tryForm(textsOf(web), () => {
			const { code } = parseForm(codeForm, req.body);
			const sessionToken = sessionTokenOf(req, deps.config) ?? "";
			return confirmAuthenticator(deps, actorOf(req), { code, sessionToken });
		});
		const props = { ...(await stateOf(deps, req)), codes: tried.done, errors: tried.refusal?.fields };
		answerPage(web, { req, res }, authenticatorPage(props, textsOf(web)), tried.done ? 200 : 422);
	};
}

/** Turns the authenticator off. */
export function removeIt(web: Web): RequestHandler {
	return async (req, res) => {
		const { deps } = web;
		const { refusal } = await tryForm(textsOf(web), () =>
			removeAuthenticator(deps, actorOf(req), parseForm(codeForm, req.body).code),
		);
		if (!refusal) return redirectTo(res, deskPaths.authenticators);
		const props = { ...(await stateOf(deps, req)), errors: refusal.fields };
		answerPage(web, { req, res }, authenticatorPage(props, textsOf(web)), 422);
	};
}

async function stateOf(deps: Deps, req: Request) {
	const { userId } = actorOf(req);
	const known = await findAuthenticator(deps.db, userId);
	if (!known) return {};
	if (known.confirmedAt) {
		const since = civilDateIn(deps.config.TIME_ZONE, known.confirmedAt);
		return { on: { since, codesLeft: await countRecoveryCodes(deps.db, userId) } };
	}
	const key = unsealKey(deps.secret, userId, known.sealedKey);
	const label = (await findUser(deps.db, userId))?.email ?? "";
	const svg = renderSVG(authenticatorUri(key, { issuer: deps.config.SITE_NAME, label }));
	return { fresh: { key, qr: `data:image/svg+xml;base64,${Buffer.from(svg).toString("base64")}` } };
}
