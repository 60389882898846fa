import type { RequestHandler } from "express";
import { z } from "zod";
import { findSignInStep } from "../../db/second-factors.ts";
import { passSecondFactor } from "../actions/pass-second-factor.ts";
import { givenSecret } from "../http/fields.ts";
import { parseForm, tryForm } from "../http/parse.ts";
import { ownPath, redirectTo } from "../http/redirect.ts";
import { arrivalOf, sessionTokenOf, setSessionCookie } from "../http/session.ts";
import { tokenHash } from "../secrets/token.ts";
import { answerPage, type PageMaker } from "./page.ts";
import { textsOf, type Web } from "./site.ts";
import { deskPaths } from "./views/desk/desk-paths.ts";
import { paths } from "./views/paths.ts";
import { secondFactorPage } from "./views/second-factor.tsx";

const codeForm = z.object({ code: givenSecret("code") });

/** Whoever gave their password and still owes a code is asked for that, not for the password again. */
export function askForCode({ deps }: Web): RequestHandler {
	return async (req, res, next) => {
		const token = sessionTokenOf(req, deps.config);
		if (!token || !(await findSignInStep(deps.db, tokenHash(token), deps.now()))) return next();
		const wanted = ownPath(req.query["next"], deskPaths.desk);
		redirectTo(res, `${paths.secondFactor}?next=${encodeURIComponent(wanted)}`);
	};
}

/** The form for the code. */
export const codeForSignIn: PageMaker = (req, texts) =>
	secondFactorPage({ next: ownPath(req.query["next"], deskPaths.desk) }, texts);

/** Takes the code, and begins the session. */
export function takeCodeForSignIn(web: Web): RequestHandler {
	return async (req, res) => {
		const { deps } = web;
		const next = ownPath(req.body?.["next"], deskPaths.desk);
		const tried = await tryForm(textsOf(web), () => {
			const { code } = parseForm(codeForm, req.body);
			const { formerToken = "", whence } = arrivalOf(req, deps.config);
			return passSecondFactor(deps, { token: formerToken, code, whence });
		});
		if (tried.done) {
			setSessionCookie(res, deps.config, tried.done);
			return redirectTo(res, next);
		}
		answerPage(web, { req, res }, secondFactorPage({ errors: tried.refusal?.fields, next }, textsOf(web)), 422);
	};
}
