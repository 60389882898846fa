import express, { type RequestHandler } from "express";
import { z } from "zod";
import { acceptInvitation } from "../../src/actions/accept-invitation.ts";
import { signIn } from "../../src/actions/sign-in.ts";
import { signOut } from "../../src/actions/sign-out.ts";
import { useSignInLink } from "../../src/actions/use-sign-in-link.ts";
import type { Deps } from "../../src/deps.ts";
import { invalidInput, PROBLEM_KINDS, Problem } from "../../src/domain/problem.ts";
import { actorOf, requireUser, userOf } from "../../src/http/actor.ts";
import { loadAssets } from "../../src/http/assets.ts";
import { answerPublic, html, sendPrivate } from "../../src/http/cache.ts";
import { emailAddress, givenSecret, line, newPassword } from "../../src/http/fields.ts";
import { limitFollows, limitSignIn } from "../../src/http/limits.ts";
import { parse, parseForm, tryForm, typed } from "../../src/http/parse.ts";
import { ownPath, redirectTo } from "../../src/http/redirect.ts";
import { keepAddressSecret } from "../../src/http/security-headers.ts";
import { clearSessionCookie, sessionTokenOf, setSessionCookie } from "../../src/http/session.ts";
import type { Doors } from "../../src/server.ts";
import { textsFor } from "../../src/text/text.ts";

/** Doors with the least behind them that shows what the http room does: the room is under test, not the pages. */
export function plainDoors(deps: Deps): Doors {
	return {
		web: webOf(deps),
		api: apiOf(),
		assets: loadAssets(new URL("./assets/", import.meta.url)),
		errorPage: (refused) => `<h1>${refused.kind}</h1><p>${refused.detail}</p>`,
	};
}

function webOf(deps: Deps) {
	const { config } = deps;
	const web = express.Router();
	web.get("/page", (req, res) =>
		answerPublic({ req, res }, deps, () => html(`<p>Hello ${userOf(req)?.name ?? "reader"}</p>`)),
	);
	web.get("/desk", requireUser, (req, res) => sendPrivate(res, html(JSON.stringify(actorOf(req)))));
	web.post("/desk/things", requireUser, (_req, res) => sendPrivate(res, html("done")));
	web.post("/subscriptions", limitFollows(config), (_req, res) => sendPrivate(res, html("done")));
	web.post("/unsubscribe/:token", (_req, res) => sendPrivate(res, html("unsubscribed")));
	web.get("/refused/:kind", ((req) => {
		const kind = PROBLEM_KINDS.find((one) => one === req.params["kind"]);
		if (!kind) throw 1;
		throw kind === "invalid-input" ? invalidInput("title", "reason.missing") : new Problem(kind, "page.unknown");
	}) satisfies RequestHandler);
	web.get("/bug", () => {
		throw new Error("select secret from users where email = 'somebody@example.org'");
	});
	accounts(web, deps);
	return web;
}

const SignIn = z.object({ email: emailAddress(), password: givenSecret("your_password"), next: z.string().optional() });

function accounts(web: express.Router, deps: Deps): void {
	const { config } = deps;
	web.post("/sign-in", limitSignIn(config), async (req, res) => {
		const form = await tryForm(textsFor("en"), async () => {
			const { next, ...input } = parseForm(SignIn, req.body);
			const token = await signIn(deps, { ...input, formerToken: sessionTokenOf(req, config) });
			return { token, next: ownPath(next, "/desk") };
		});
		if (form.refusal) return sendPrivate(res, html(JSON.stringify({ ...form.refusal, typed: typed(req.body) })), 422);
		setSessionCookie(res, config, form.done.token);
		redirectTo(res, form.done.next);
	});
	web.post("/sign-out", async (req, res) => {
		const token = sessionTokenOf(req, config);
		if (token) await signOut(deps, token);
		clearSessionCookie(res, config);
		redirectTo(res, "/");
	});
	web.get("/sign-in/:token", (_req, res) => {
		keepAddressSecret(res);
		sendPrivate(res, html("<button>"));
	});
	web.post("/sign-in/:token", async (req, res) => {
		setSessionCookie(res, config, await useSignInLink(deps, { token: req.params.token }));
		redirectTo(res, "/desk");
	});
	web.post("/invitation/:token", async (req, res) => {
		const { password } = parseForm(z.object({ password: newPassword() }), req.body);
		setSessionCookie(res, config, await acceptInvitation(deps, { token: req.params.token, password }));
		redirectTo(res, "/desk");
	});
}

function apiOf() {
	const api = express.Router();
	api.get("/api/v1/me", (req, res) => {
		res.json(actorOf(req));
	});
	api.post("/api/v1/things", (req, res) => {
		actorOf(req);
		res.json(parse(z.object({ title: line("title", 20) }), req.body));
	});
	return api;
}
