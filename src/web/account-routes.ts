import type { Router } from "express";
import { limitAccount, limitSignIn } from "../http/limits.ts";
import { enter, exit, giveSignInBack, oneTimeLink, signInForm, useOneTimeLink } from "./accounts.ts";
import { privatePage } from "./page.ts";
import { askForKnown, enterByPasskey } from "./passkey-sign-in.ts";
import { providerOf } from "./provider.ts";
import { askForCode, codeForSignIn, takeCodeForSignIn } from "./second-factor.ts";
import { leaveForProvider, returnFromProvider } from "./single-sign-on.ts";
import type { Web } from "./site.ts";
import { secretAddress } from "./subscriber.ts";
import { onTooMany } from "./too-many.ts";

/** Ways in and out: passwords, single sign-on, second factors, one-time links. */
export function addAccountPages(router: Router, web: Web): void {
	const limit = limitSignIn(web.deps.config);
	router.get("/sign-in/second-factor", privatePage(web, codeForSignIn));
	router.post("/sign-in/second-factor", limit, takeCodeForSignIn(web));
	const provider = providerOf(web.deps.config);
	router.get("/sign-in/provider", limit, leaveForProvider(web, provider));
	router.get("/sign-in/provider/return", limit, returnFromProvider(web, provider));
	router.post("/sign-in/passkey/options", limit, askForKnown(web));
	router.post("/sign-in/passkey", limit, enterByPasskey(web));
	router.get("/sign-in", askForCode(web), privatePage(web, signInForm(web)));
	router.post("/sign-in", limit, limitAccount(web.deps), enter(web), onTooMany(web, giveSignInBack));
	router.post("/sign-out", exit(web));
	for (const [path, purpose] of [
		["/sign-in", "sign_in"],
		["/invitation", "invitation"],
		["/setup", "setup"],
	] as const) {
		router.get(`${path}/:token`, secretAddress, privatePage(web, oneTimeLink(web, purpose)));
		router.post(`${path}/:token`, secretAddress, limit, useOneTimeLink(web, purpose));
	}
}
