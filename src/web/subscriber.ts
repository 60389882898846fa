import type { Request, RequestHandler } from "express";
import { findSubscriber } from "../../db/subscribers.ts";
import { listSubscriptions, type NamedSubscription } from "../../db/subscriptions.ts";
import { changePreferences } from "../actions/change-preferences.ts";
import { confirmSubscriptions } from "../actions/confirm-subscriptions.ts";
import { leave } from "../actions/leave.ts";
import { listNamedBy } from "../actions/subscriber-parts.ts";
import { unsubscribe } from "../actions/unsubscribe.ts";
import { NEWS, type News } from "../domain/event.ts";
import { Problem } from "../domain/problem.ts";
import { PACES, type Scope } from "../domain/subscription.ts";
import { listTimeZones } from "../domain/time-zones.ts";
import { tryForm } from "../http/parse.ts";
import { redirectTo } from "../http/redirect.ts";
import { keepAddressSecret } from "../http/security-headers.ts";
import { type LinkPurpose, openLink, signLink } from "../mail/links.ts";
import type { Texts } from "../text/text.ts";
import { answerPage, type PageMaker } from "./page.ts";
import { textsOf, type Web } from "./site.ts";
import {
	confirmedPage,
	confirmPage,
	nothingToConfirmPage,
	unsubscribedPage,
	unsubscribePage,
} from "./views/confirmation.tsx";
import type { Page } from "./views/page.ts";
import { paths } from "./views/paths.ts";
import { type FollowedThing, preferencesPage } from "./views/preferences.tsx";

/** Every time zone that this machine knows, for a list to choose from. */
export const TIME_ZONES: readonly string[] = listTimeZones();

/** Keeps the token in the address from being passed on, by referrer or by cache. */
export const secretAddress: RequestHandler = (_req, res, next) => {
	keepAddressSecret(res);
	next();
};

/** The second step of following. Looking at it changes nothing: mail scanners look too. */
export function confirmation({ deps }: Web): PageMaker {
	return async (req, texts) => {
		const { subscriberId } = grantOf(deps, req, "confirm");
		const subscriber = await findSubscriber(deps.db, subscriberId);
		if (!subscriber?.email) throw hasLeft();
		const followed = await listSubscriptions(deps.db, subscriberId);
		const waiting = followed.filter((one) => !one.confirmedAt);
		if (waiting.length === 0) {
			const preferencesHref = `/preferences/${signLink(deps.secret, { purpose: "preferences", subscriberId })}`;
			return nothingToConfirmPage({ followed: namesOf(followed, texts), preferencesHref }, texts);
		}
		return confirmPage({ email: subscriber.email, what: namesOf(waiting, texts), action: req.originalUrl }, texts);
	};
}

/** The press that confirms. */
export function confirm(web: Web): RequestHandler {
	return async (req, res) => {
		const texts = textsOf(web);
		const { db } = web.deps;
		const { subscriberId, preferencesToken } = await confirmSubscriptions(web.deps, tokenOf(req));
		const followed = await listSubscriptions(db, subscriberId);
		const newest = followed.at(-1);
		const props = {
			what: namesOf(followed, texts),
			preferencesHref: `/preferences/${preferencesToken}`,
			href: followed.length === 1 && newest ? hrefOf(newest) : undefined,
		};
		answerPage(web, { req, res }, confirmedPage(props, texts));
	};
}

/** A subscriber's own page. */
export function preferences({ deps }: Web): PageMaker {
	return (req, texts) => preferencesOf({ deps, req, texts }, { isSaved: req.query["saved"] !== undefined });
}

/** Saves a subscriber's choices, or ends the one whose button was pressed. */
export function savePreferences(web: Web): RequestHandler {
	return async (req, res) => {
		const { deps } = web;
		const { subscriberId } = grantOf(deps, req, "preferences");
		const subscriber = await findSubscriber(deps.db, subscriberId);
		const known = await listSubscriptions(deps.db, subscriberId);
		const form = { ...(req.body as Record<string, unknown>) };
		const tried = await tryForm(textsOf(web), () =>
			changePreferences(deps, tokenOf(req), {
				timeZone: String(form["timeZone"] ?? subscriber?.timeZone ?? ""),
				digestHour: Number(form["hour"] ?? subscriber?.digestHour),
				subscriptions: known.map((one) => choiceOf(one, form)),
			}),
		);
		if (!tried.refusal) return redirectTo(res, `${req.path}?saved=1`);
		const page = await preferencesOf({ deps, req, texts: textsOf(web) }, { errors: tried.refusal.fields });
		answerPage(web, { req, res }, page, 422);
	};
}

/** Ends everything, from the preferences page. */
export function stopEverything(web: Web): RequestHandler {
	return async (req, res) => {
		await leave(web.deps, tokenOf(req));
		answerPage(web, { req, res }, unsubscribedPage({ everything: true, againHref: paths.follow }, textsOf(web)));
	};
}

/** What an unsubscribe link would end. Only the press ends it. */
export function leaving({ deps }: Web): PageMaker {
	return async (req, texts) => {
		const { subscriberId, from } = grantOf(deps, req, "unsubscribe");
		const subscriber = await findSubscriber(deps.db, subscriberId);
		if (!subscriber?.email) return unsubscribedPage({ everything: true, againHref: paths.follow }, texts);
		const named = await listNamedBy(deps.db, subscriberId, from);
		const sign = {
			unsubscribe: signLink(deps.secret, { purpose: "unsubscribe", subscriberId, from: { kind: "all" } }),
		};
		const props = {
			email: subscriber.email,
			what: from.kind === "all" ? texts.t("unsubscribe.everything") : namesOf(named, texts),
			action: req.originalUrl,
			allAction: from.kind === "all" ? undefined : `/unsubscribe/${sign.unsubscribe}`,
			preferencesHref: `/preferences/${signLink(deps.secret, { purpose: "preferences", subscriberId })}`,
		};
		return unsubscribePage(props, texts);
	};
}

/** Ends what the link names, by the press or by a mailbox provider's one-click POST (RFC 8058). */
export function endSubscription(web: Web): RequestHandler {
	return async (req, res) => {
		const done = await unsubscribe(web.deps, tokenOf(req));
		const [ended] = done.kind === "some" ? done.ended : [];
		const props = { everything: done.kind === "all", againHref: ended ? hrefOf(ended) : paths.follow };
		answerPage(web, { req, res }, unsubscribedPage(props, textsOf(web)));
	};
}

interface Asked {
	readonly deps: Web["deps"];
	readonly req: Request;
	readonly texts: Texts;
}

async function preferencesOf(
	{ deps, req, texts }: Asked,
	state: { readonly isSaved?: boolean; readonly errors?: Readonly<Record<string, string>> },
): Promise<Page> {
	const { subscriberId } = grantOf(deps, req, "preferences");
	const subscriber = await findSubscriber(deps.db, subscriberId);
	if (!subscriber?.email) throw hasLeft();
	const followed = await listSubscriptions(deps.db, subscriberId);
	const props = {
		email: subscriber.email,
		things: followed.map((one) => thingOf(one, texts)),
		timeZone: subscriber.timeZone,
		timeZones: TIME_ZONES,
		hour: subscriber.digestHour,
		action: req.path,
		stopAction: `${req.path}/stop`,
		dataHref: `${req.path}/data`,
		deletionHref: `${req.path}/deletion`,
		...state,
	};
	return preferencesPage(props, texts);
}

function choiceOf({ id, pace }: NamedSubscription, form: Record<string, unknown>) {
	const wanted = [form[`news-${id}`]].flat();
	return {
		id,
		pace: PACES.find((one) => one === form[`pace-${id}`]) ?? pace,
		news: NEWS.filter((one) => wanted.includes(one)),
		remove: form["remove"] === String(id),
	};
}

function thingOf(one: NamedSubscription, texts: Texts): FollowedThing {
	const { id, scope, pace } = one;
	return { id: String(id), scope, name: nameOf(one, texts), href: hrefOf(one), pace, news: newsIn(one) };
}

function newsIn(one: NamedSubscription): News[] {
	return NEWS.filter((news) => (news === "due_soon" ? one.dueSoon : one[news]));
}

function namesOf(subscriptions: readonly NamedSubscription[], texts: Texts): string {
	return texts.formats.list(subscriptions.map((one) => nameOf(one, texts)));
}

function nameOf({ scope, name }: NamedSubscription, { t }: Texts): string {
	return scope === "all" ? t("follow.scope.all") : name;
}

function hrefOf({ scope, target }: { readonly scope: Scope; readonly target: string }): string {
	switch (scope) {
		case "pledge":
			return paths.pledge(target);
		case "promiser":
			return paths.promiser(target);
		case "topic":
			return paths.topic(target);
		case "all":
			return paths.home;
	}
}

function tokenOf(req: Request): string {
	return String(req.params["token"]);
}

function grantOf<P extends LinkPurpose>(deps: Web["deps"], req: Request, purpose: P) {
	return openLink({ secret: deps.secret, now: deps.now() }, purpose, tokenOf(req));
}

function hasLeft(): Problem {
	return new Problem("expired-link", "subscription.no_mail_any_more");
}
