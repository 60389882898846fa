import type { Request, RequestHandler } from "express";
import { z } from "zod";
import { findUsableLink } from "../../db/sign-in-links.ts";
import { acceptInvitation } from "../actions/accept-invitation.ts";
import { createFirstAdmin } from "../actions/create-first-admin.ts";
import { enterDemo } from "../actions/enter-demo.ts";
import { signIn } from "../actions/sign-in.ts";
import { signOut } from "../actions/sign-out.ts";
import { useSignInLink } from "../actions/use-sign-in-link.ts";
import type { Deps } from "../deps.ts";
import { LENGTHS } from "../domain/lengths.ts";
import { type FieldMessages, Problem } from "../domain/problem.ts";
import { ROLES } from "../domain/role.ts";
import { emailAddress, givenSecret, line, newPassword, oneOf } from "../http/fields.ts";
import { setKnownDevice } from "../http/known-device.ts";
import { type FormRefusal, parse, parseForm, statusOf, tryForm, typed } from "../http/parse.ts";
import { ownPath, redirectTo } from "../http/redirect.ts";
import { arrivalOf, clearSessionCookie, sessionTokenOf, setSessionCookie } from "../http/session.ts";
import type { LinkPurpose } from "../secrets/link.ts";
import { tokenHash } from "../secrets/token.ts";
import type { Texts } from "../text/text.ts";
import type { DemoControls } from "./demo.ts";
import { answerPage, type Exchange, type PageMaker } from "./page.ts";
import { textsOf, type Web } from "./site.ts";
import { deskPaths } from "./views/desk/desk-paths.ts";
import { invitationPage, setupPage, useLinkPage } from "./views/desk/join.tsx";
import type { Values } from "./views/desk/parts/form-fields.tsx";
import type { Page } from "./views/page.ts";
import { signInPage } from "./views/sign-in.tsx";

const credentials = z.object({ email: emailAddress(), password: givenSecret("your_password") });

/** The newsroom's way in. */
export function signInForm(web: Web): PageMaker {
	return (req, texts) => signInPage({ next: nextOf(req.query["next"]), ...waysIn(web, texts) }, texts);
}

/** The ways in that the form offers beside a password. */
function waysIn({ demo, deps }: Web, { t }: Texts) {
	const { OIDC_ISSUER, OIDC_NAME } = deps.config;
	return { isDemo: demo !== undefined, provider: OIDC_ISSUER && (OIDC_NAME ?? t("sign_in.provider.name")) };
}

/** Signs a visitor of the demo in as its user of a role. */
export function enterAs({ deps }: Web, demo: DemoControls): RequestHandler {
	return async (req, res) => {
		const userId = await demo.userId(parse(oneOf("a_role", ROLES), req.body?.["role"]));
		const token = await enterDemo(deps, { userId, ...arrivalOf(req, deps.config) });
		setSessionCookie(res, deps.config, token);
		redirectTo(res, nextOf(req.body?.["next"]) ?? deskPaths.desk);
	};
}

/** Signs in with address and password. */
export function enter(web: Web): RequestHandler {
	return async (req, res) => {
		const { deps } = web;
		const tried = await tryForm(textsOf(web), async () => {
			const form = parseForm(credentials, req.body);
			return { token: await signIn(deps, { ...form, ...arrivalOf(req, deps.config) }), email: form.email };
		});
		const next = nextOf(req.body?.["next"]);
		if (tried.done) {
			setSessionCookie(res, deps.config, tried.done.token);
			setKnownDevice(res, deps, tried.done.email);
			return redirectTo(res, next ?? deskPaths.desk);
		}
		giveSignInBack(web, { req, res }, tried.refusal);
	};
}

/** The form with the address, and never the password. */
export function giveSignInBack(web: Web, { req, res }: Exchange, refusal: FormRefusal): void {
	const { fields: errors, detail } = refusal;
	const next = nextOf(req.body?.["next"]);
	const problem = Object.keys(errors).length === 0 ? detail : undefined;
	const props = { email: typed(req.body)["email"], problem, errors, next, ...waysIn(web, textsOf(web)) };
	answerPage(web, { req, res }, signInPage(props, textsOf(web)), statusOf(refusal));
}

/** The page of a one-time link. Looking at it does not use it up: mail scanners look too. */
export function oneTimeLink(web: Web, purpose: LinkPurpose): PageMaker {
	return async (req, texts) => linkPage(web, req, { purpose, values: {}, texts });
}

/** Uses a one-time link: signs in, sets the password, or makes the first admin. */
export function useOneTimeLink(web: Web, purpose: LinkPurpose): RequestHandler {
	return async (req, res) => {
		const { deps } = web;
		const tried = await tryForm(textsOf(web), () => USES[purpose](deps, req));
		if (tried.done) {
			setSessionCookie(res, deps.config, tried.done);
			return redirectTo(res, deskPaths.desk);
		}
		const errors = tried.refusal?.fields ?? {};
		const form = { purpose, values: typed(req.body), errors, texts: textsOf(web) };
		answerPage(web, { req, res }, await linkPage(web, req, form), 422);
	};
}

const newPasswordForm = z.object({ name: line("your_name", LENGTHS.name), password: newPassword() });
const setupForm = newPasswordForm.extend({ email: emailAddress() });

const USES: Record<LinkPurpose, (deps: Deps, req: Request) => Promise<string>> = {
	sign_in: (deps, req) => useSignInLink(deps, { token: tokenOf(req), ...arrivalOf(req, deps.config) }),
	invitation: (deps, req) => {
		const form = parseForm(newPasswordForm, req.body);
		return acceptInvitation(deps, { token: tokenOf(req), ...form, ...arrivalOf(req, deps.config) });
	},
	setup: (deps, req) => {
		const form = parseForm(setupForm, req.body);
		return createFirstAdmin(deps, { token: tokenOf(req), ...form, ...arrivalOf(req, deps.config) });
	},
};

interface LinkForm {
	readonly purpose: LinkPurpose;
	readonly values: Values;
	readonly errors?: FieldMessages;
	readonly texts: Texts;
}

async function linkPage(web: Web, req: Request, { purpose, values, errors, texts }: LinkForm): Promise<Page> {
	const { deps } = web;
	const link = await findUsableLink(deps.db, tokenHash(tokenOf(req)), deps.now());
	if (link?.purpose !== purpose) {
		throw new Problem("expired-link", "account.link_over");
	}
	const { name = "", email = "", role = "admin" } = link;
	const action = req.path;
	const siteName = deps.config.SITE_NAME;
	if (purpose === "sign_in") return useLinkPage({ action, name, role }, texts);
	if (purpose === "setup") return setupPage({ action, siteName, values, errors }, texts);
	return invitationPage({ action, siteName, email, role, values: { name, ...values }, errors }, texts);
}

function tokenOf(req: Request): string {
	return String(req.params["token"]);
}

/** Ends the session. */
export function exit({ deps }: Web): RequestHandler {
	return async (req, res) => {
		const token = sessionTokenOf(req, deps.config);
		if (token) await signOut(deps, token);
		clearSessionCookie(res, deps.config);
		redirectTo(res, "/");
	};
}

function nextOf(wanted: unknown): string | undefined {
	return wanted ? ownPath(wanted, deskPaths.desk) : undefined;
}
