import type { RequestHandler } from "express";
import { z } from "zod";
import { askForPasskey } from "../actions/ask-for-passkey.ts";
import { signInByPasskey } from "../actions/sign-in-by-passkey.ts";
import { parseForm, tryForm } from "../http/parse.ts";
import { ownPath, redirectTo } from "../http/redirect.ts";
import { arrivalOf, setSessionCookie } from "../http/session.ts";
import { giveSignInBack } from "./accounts.ts";
import { passkeyAnswer } from "./passkey-answer.ts";
import { textsOf, type Web } from "./site.ts";
import { deskPaths } from "./views/desk/desk-paths.ts";

const form = z.object({ answer: passkeyAnswer() });

/** What the browser is asked for, to sign in with a passkey. */
export function askForKnown({ deps }: Web): RequestHandler {
	return async (_req, res) => {
		res.json(await askForPasskey(deps, undefined));
	};
}

/** Signs in with what the browser answered. */
export function enterByPasskey(web: Web): RequestHandler {
	return async (req, res) => {
		const { deps } = web;
		const tried = await tryForm(textsOf(web), () => {
			const { answer } = parseForm(form, req.body);
			return signInByPasskey(deps, { answer, ...arrivalOf(req, deps.config) });
		});
		if (tried.refusal) return giveSignInBack(web, { req, res }, { ...tried.refusal, fields: {} });
		setSessionCookie(res, deps.config, tried.done);
		redirectTo(res, ownPath(req.body?.["next"], deskPaths.desk));
	};
}
