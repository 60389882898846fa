import type { Request, RequestHandler } from "express";
import { type LedgerEntry, listLedgerOfSubscriber } from "../../db/ledger.ts";
import { listAnswers, type Message } from "../../db/messages.ts";
import { findSubscriber, type Subscriber } from "../../db/subscribers.ts";
import { listSubscriptions, type NamedSubscription } from "../../db/subscriptions.ts";
import { deleteSubscriberData } from "../actions/delete-subscriber-data.ts";
import { NEWS } from "../domain/event.ts";
import { Problem } from "../domain/problem.ts";
import { sendPrivate } from "../http/cache.ts";
import { openLink } from "../mail/links.ts";
import { answerPage, type PageMaker } from "./page.ts";
import { textsOf, type Web } from "./site.ts";
import { deletedPage, deletionPage } from "./views/deletion.tsx";

const PAGE_SIZE = 500;

/** All that is kept of a subscriber, as a JSON file. */
export function subscriberData({ deps }: Web): RequestHandler {
	return async (req, res) => {
		const subscriber = await subscriberOf(deps, req);
		const follows = (await listSubscriptions(deps.db, subscriber.id)).map(followOf);
		const mails = (await everything(deps, subscriber.id)).map(mailOf);
		const otherMails = (await listAnswers(deps.db, subscriber.id)).map(answerOf);
		const text = `${JSON.stringify({ ...recordOf(subscriber), follows, mails, otherMails }, undefined, "\t")}\n`;
		res.setHeader("Content-Disposition", 'attachment; filename="my-alerts.json"');
		sendPrivate(res, { type: "application/json; charset=utf-8", text });
	};
}

/** Asks once more. Looking at it deletes nothing: mail scanners look too. */
export function deletion({ deps }: Web): PageMaker {
	return async (req, texts) => {
		const { email } = await subscriberOf(deps, req);
		const backHref = req.path.replace(/\/deletion$/, "");
		return deletionPage({ email, action: req.path, backHref }, texts);
	};
}

/** The press that deletes. */
export function deleteData(web: Web): RequestHandler {
	return async (req, res) => {
		await deleteSubscriberData(web.deps, String(req.params["token"]));
		answerPage(web, { req, res }, deletedPage(req.path, textsOf(web)));
	};
}

async function subscriberOf(deps: Web["deps"], req: Request): Promise<Subscriber & { email: string }> {
	const token = String(req.params["token"]);
	const { subscriberId } = openLink({ secret: deps.secret, now: deps.now() }, "preferences", token);
	const subscriber = await findSubscriber(deps.db, subscriberId);
	if (!subscriber?.email) throw new Problem("expired-link", "subscription.nothing_kept");
	return { ...subscriber, email: subscriber.email };
}

async function everything({ db }: Web["deps"], subscriberId: number): Promise<LedgerEntry[]> {
	const entries: LedgerEntry[] = [];
	for (let before: number | undefined; ; before = entries.at(-1)?.eventId) {
		const page = await listLedgerOfSubscriber(db, subscriberId, { before, limit: PAGE_SIZE });
		entries.push(...page);
		if (page.length < PAGE_SIZE) return entries;
	}
}

function recordOf({ email, state, timeZone, digestHour, language, createdAt, confirmedAt, lastToldAt }: Subscriber) {
	return { email, state, timeZone, digestHour, language, createdAt, confirmedAt, lastToldAt };
}

function followOf(one: NamedSubscription) {
	const { scope, target, name, pace, createdAt, confirmedAt } = one;
	const news = NEWS.filter((kind) => (kind === "due_soon" ? one.dueSoon : one[kind]));
	return { scope, target, name, pace, news, createdAt, confirmedAt };
}

function mailOf({ eventKind, recordedAt, pledge, pace, state, reason, message }: LedgerEntry) {
	const { attempts, settledAt, lastAnswer } = message ?? {};
	return {
		about: { event: eventKind, recordedAt, pledge: pledge?.publicId ?? null, title: pledge?.title ?? null },
		pace,
		state: message?.state ?? state,
		reason: reason || null,
		attempts: attempts ?? 0,
		settledAt: settledAt ?? null,
		mailServer: lastAnswer || null,
	};
}

/** A mail that tells no news. */
function answerOf({ kind, dated, state, reason, attempts, settledAt, lastAnswer }: Message) {
	return { kind, dated, state, reason: reason || null, attempts, settledAt, mailServer: lastAnswer || null };
}
