import type { RequestHandler } from "express";
import { z } from "zod";
import { findMergedInto } from "../../db/merged.ts";
import { countPledges } from "../../db/pledge-lists.ts";
import { findPledge } from "../../db/pledges.ts";
import { findPromiserBySlug } from "../../db/promisers.ts";
import { findTopicBySlug } from "../../db/topics.ts";
import { requestSubscription } from "../actions/request-subscription.ts";
import { canMail } from "../config.ts";
import type { Deps } from "../deps.ts";
import { NEWS, type News } from "../domain/event.ts";
import { LENGTHS } from "../domain/lengths.ts";
import { Problem } from "../domain/problem.ts";
import { FIRST_CHOICE, PACES, SCOPES, type Scope } from "../domain/subscription.ts";
import { userOf } from "../http/actor.ts";
import { anyOf, emailAddress, line, oneOf } from "../http/fields.ts";
import { type FormRefusal, messagesOf, parseForm, statusOf, tryForm, typed } from "../http/parse.ts";
import { isNameable } from "../http/paths.ts";
import { CONFIRM_DAYS } from "../mail/links.ts";
import { answerPage, type Exchange, type PageMaker } from "./page.ts";
import { textsOf, type Web } from "./site.ts";
import { checkYourMailPage, followPage } from "./views/follow.tsx";
import type { FollowFormProps } from "./views/parts/follow-form.tsx";

/** What a follow form starts with: the news that most people want, at once. None is offered where no mail can be sent. */
export function newFollow({ config }: Deps, scope: Scope, target?: string): FollowFormProps | undefined {
	return canMail(config) ? freshFollow(scope, target) : undefined;
}

function freshFollow(scope: Scope, target: string | undefined): FollowFormProps {
	return { scope, target, pace: FIRST_CHOICE.pace, news: FIRST_NEWS };
}

const FIRST_NEWS: readonly News[] = ["lapsed", "outcome", "moved", "corrected"];

/** The page for following everything, or what its address names. */
export function follow({ deps }: Web): PageMaker {
	return async (req, texts) => {
		const scope = SCOPES.find((one) => one === req.query["scope"]) ?? "all";
		const target = await targetOf(deps, scope, String(req.query["target"] ?? ""));
		return followPage(
			{ form: newFollow(deps, scope, target.slug), name: target.name, isStaff: userOf(req) !== undefined },
			texts,
		);
	};
}

const wish = z.object({
	email: emailAddress(),
	scope: oneOf("what_to_follow", SCOPES),
	target: line("what_to_follow", LENGTHS.name).optional(),
	pace: oneOf("how_soon", PACES).default(FIRST_CHOICE.pace),
	news: anyOf(oneOf("news", NEWS), NEWS.length),
});

/** Takes a wish to follow. Whatever the state of the address, the answer is the same. */
export function subscribe(web: Web): RequestHandler {
	return async (req, res) => {
		const texts = textsOf(web);
		const { deps } = web;
		if (!canMail(deps.config)) throw new Problem("unavailable", "subscription.no_mail_yet");
		const tried = await tryForm(textsOf(web), async () => {
			const { email, scope, target, pace, news } = parseForm(wish, req.body);
			const { id } = await targetOf(deps, scope, target ?? "");
			await requestSubscription(deps, { email, scope, targetId: id, pace, news });
		});
		if (!tried.refusal) return answerPage(web, { req, res }, checkYourMailPage(limitsOf(deps), texts), 202);
		await giveFollowBack(web, { req, res }, tried.refusal);
	};
}

/** The form as it was sent, with what was wrong. */
export async function giveFollowBack(web: Web, { req, res }: Exchange, refusal: FormRefusal): Promise<void> {
	const values = typed(req.body);
	const scope = SCOPES.find((one) => one === values["scope"]) ?? "all";
	const target = await targetOf(web.deps, scope, values["target"] ?? "");
	const form = {
		...freshFollow(scope, target.slug),
		email: values["email"],
		pace: PACES.find((one) => one === values["pace"]) ?? FIRST_CHOICE.pace,
		news: NEWS.filter((one) => values["news"]?.split(", ").includes(one)),
		errors: messagesOf(refusal),
	};
	answerPage(web, { req, res }, followPage({ form, name: target.name }, textsOf(web)), statusOf(refusal));
}

function limitsOf({ config }: Deps) {
	const { CONFIRMATIONS_PER_ADDRESS_A_DAY: perDay, CONFIRMATIONS_PER_ADDRESS_A_MONTH: perMonth } = config;
	return { perDay, perMonth, days: CONFIRM_DAYS };
}

interface Target {
	readonly id: number;
	readonly slug: string | undefined;
	readonly name: string | undefined;
}

/** What a scope and an address name. Throws a Problem where that is not published here. */
async function targetOf({ db }: Deps, scope: Scope, slug: string): Promise<Target> {
	if (scope === "all") return { id: 0, slug: undefined, name: undefined };
	if (!isNameable(slug)) throw nothingToFollow();
	const found = scope === "pledge" ? await publishedPledge(db, slug) : await namedTarget(db, scope, slug);
	if (!found) throw nothingToFollow();
	return { id: found.id, slug: "publicId" in found ? found.publicId : slug, name: found.name };
}

function nothingToFollow(): Problem {
	return new Problem("not-found", "subscription.not_here");
}

/** The published pledge at an address, or the one into which it was merged. */
async function publishedPledge(db: Deps["db"], publicId: string) {
	const named = await findPledge(db, publicId);
	const kept = named && (await findMergedInto(db, named.mergedIntoId));
	const pledge = kept ? await findPledge(db, kept.publicId) : named;
	return pledge?.publishedAt ? { id: pledge.id, name: pledge.title, publicId: pledge.publicId } : undefined;
}

/** A promiser or topic of at least one published pledge: what only drafts name is not public yet. */
async function namedTarget(db: Deps["db"], scope: "promiser" | "topic", slug: string) {
	const filter = scope === "promiser" ? { promiserSlug: slug } : { topicSlug: slug };
	if ((await countPledges(db, { ...filter, now: new Date(0), dueSoonDays: 0 }, 1)) === 0) return undefined;
	return scope === "promiser" ? findPromiserBySlug(db, slug) : findTopicBySlug(db, slug);
}
