import type { Request, RequestHandler } from "express";
import { z } from "zod";
import { listDeliveries } from "../../../db/deliveries.ts";
import { listEventSubjects } from "../../../db/events.ts";
import { countMessages, findMessage } from "../../../db/messages.ts";
import { listOutbox, type OutboxRow } from "../../../db/outbox.ts";
import { cancelMessage } from "../../actions/cancel-message.ts";
import { RELEASES, releaseAlerts } from "../../actions/release-alerts.ts";
import { releaseMessage } from "../../actions/release-message.ts";
import { retryMessage } from "../../actions/retry-message.ts";
import type { Deps } from "../../deps.ts";
import { LENGTHS } from "../../domain/lengths.ts";
import { Problem } from "../../domain/problem.ts";
import { assertMay } from "../../domain/role.ts";
import { CANCELLED_BY_HAND, MESSAGE_STATES, type MessageState, RETRIED } from "../../domain/subscription.ts";
import { actorOf } from "../../http/actor.ts";
import { rowIn } from "../../http/cursor.ts";
import { line, oneOf, rowId } from "../../http/fields.ts";
import { messagesOf, parse, parseForm, tryForm, typed } from "../../http/parse.ts";
import { redirectTo } from "../../http/redirect.ts";
import type { Texts } from "../../text/text.ts";
import { doneWords } from "../desk/done.ts";
import { titleOf } from "../history.ts";
import { answerPage, type PageMaker } from "../page.ts";
import { textsOf, type Web } from "../site.ts";
import { type MessagePageProps, messagePage } from "../views/admin/message.tsx";
import { type MessageView, outboxPage } from "../views/admin/outbox.tsx";
import { deskPaths, type MessageVerb } from "../views/desk/desk-paths.ts";
import { masked } from "./masked.ts";

const PAGE_SIZE = 50;

/** What is to be mailed, what was, and what the mail server said. */
export function outbox({ deps }: Web): PageMaker {
	return async (req, texts) => {
		assertMay(actorOf(req), "change users");
		const state = MESSAGE_STATES.find((one) => one === req.query["state"]);
		const before = rowIn(req.query, "before");
		const rows = await listOutbox(deps.db, { states: state ? [state] : MESSAGE_STATES, before, limit: PAGE_SIZE + 1 });
		const counts = await countMessages(deps.db);
		const shown = rows.slice(0, PAGE_SIZE);
		const base = state ? deskPaths.outboxIn(state) : `${deskPaths.outbox}?`;
		const props = {
			counts: MESSAGE_STATES.map((one) => ({ state: one, count: counts[one] ?? 0 })).filter((one) => one.count > 0),
			state,
			messages: await viewsOf(deps, shown, texts),
			olderHref: rows.length > PAGE_SIZE ? `${base}&before=${shown.at(-1)?.id}` : undefined,
			newerHref: before ? base : undefined,
		};
		return outboxPage(props, texts);
	};
}

/** One message with every try to hand it over. */
export function message({ deps }: Web): PageMaker {
	return async (req, texts) => {
		assertMay(actorOf(req), "change users");
		return messagePage({ ...(await messageAt(deps, idOf(req), texts)), done: doneWords(req, texts) }, texts);
	};
}

async function messageAt(deps: Deps, id: number, texts: Texts): Promise<MessagePageProps> {
	const found = await findMessage(deps.db, id);
	const [row] = await listOutbox(deps.db, { states: MESSAGE_STATES, before: id + 1, limit: 1 });
	if (!found || !row || row.id !== id) throw new Problem("not-found", "message.unknown");
	const deliveries = await listDeliveries(deps.db, [id]);
	const [view] = await viewsOf(deps, [row], texts);
	if (!view) throw new Error(`The message ${id} has no words`);
	return {
		message: view,
		messageId: found.messageId,
		settledAt: found.settledAt ? inWords(deps, found.settledAt, texts) : undefined,
		deliveries: deliveries.map((delivery) => ({
			id: delivery.id,
			attempt: delivery.attempt,
			startedAt: inWords(deps, delivery.startedAt, texts),
			took: `${(delivery.endedAt ?? delivery.startedAt).getTime() - delivery.startedAt.getTime()} ms`,
			worker: delivery.worker,
			result: delivery.result ?? "no_answer",
			code: delivery.code ?? undefined,
			answer: delivery.answer,
		})),
		verbs: verbsFor(found.state),
	};
}

function verbsFor(state: MessageState): MessageVerb[] {
	return [
		...(RETRIED.includes(state) ? (["retry"] as const) : []),
		...(state === "held" ? (["release"] as const) : []),
		...(CANCELLED_BY_HAND.includes(state) ? (["cancel"] as const) : []),
	];
}

/** Sends a message once more. */
export function retry({ deps }: Web): RequestHandler {
	return async (req, res) => {
		const id = idOf(req);
		await retryMessage(deps, actorOf(req), id);
		redirectTo(res, `${deskPaths.message(id)}?done=retried`);
	};
}

/** Lets a held message go. */
export function releaseOne({ deps }: Web): RequestHandler {
	return async (req, res) => {
		const id = idOf(req);
		await releaseMessage(deps, actorOf(req), id);
		redirectTo(res, `${deskPaths.message(id)}?done=message_released`);
	};
}

const cancelForm = z.object({ reason: line("reason", LENGTHS.reason) });

/** Settles a message that waits without sending it. */
export function cancel(web: Web): RequestHandler {
	return async (req, res) => {
		const { deps } = web;
		const [id, texts] = [idOf(req), textsOf(web)];
		// The page that a refusal comes back with tells of somebody's mail.
		assertMay(actorOf(req), "change users");
		const { refusal } = await tryForm(texts, async () => {
			const { reason } = parseForm(cancelForm, req.body);
			await cancelMessage(deps, actorOf(req), { id, reason });
		});
		if (!refusal) return redirectTo(res, `${deskPaths.message(id)}?done=message_cancelled`);
		const errors = messagesOf(refusal);
		const props = { ...(await messageAt(deps, id, texts)), values: typed(req.body), errors };
		answerPage(web, { req, res }, messagePage(props, texts), 422);
	};
}

/** Lets go of the alerts that were held because they were far more than usual: as usual, in one mail each, or unsent. */
export function release({ deps }: Web): RequestHandler {
	return async (req, res) => {
		const how = parse(oneOf("how_the_alerts_go_on", RELEASES), req.body?.["how"]);
		await releaseAlerts(deps, actorOf(req), how);
		redirectTo(res, `${deskPaths.desk}?done=released`);
	};
}

/** Messages with what each is about, in words rather than by its key. */
async function viewsOf(deps: Deps, rows: readonly OutboxRow[], texts: Texts): Promise<MessageView[]> {
	const ids = rows.flatMap(({ dedupeKey }) => eventIdIn(dedupeKey) ?? []);
	const told = await listEventSubjects(deps.db, [...new Set(ids)]);
	return rows.map((row) => {
		const eventId = eventIdIn(row.dedupeKey);
		const event = eventId === undefined ? undefined : told.get(eventId);
		const words = event && [titleOf(event, texts), event.title].filter(Boolean).join(": ");
		return { ...viewOf(deps, row, texts), eventId, subject: words ?? texts.t(`outbox.title.${row.kind}`) };
	});
}

function viewOf(deps: Deps, row: OutboxRow, texts: Texts) {
	return {
		id: row.id,
		to: row.userId === null ? masked(row.recipient) : (row.recipient ?? masked(null)),
		kind: row.kind,
		state: row.state,
		reason: row.reason || undefined,
		attempts: row.attempts,
		dated: inWords(deps, row.dated, texts),
		nextTry: row.dueAt ? inWords(deps, row.dueAt, texts) : undefined,
		lastAnswer: row.lastAnswer || undefined,
	};
}

function eventIdIn(dedupeKey: string): number | undefined {
	const [, id] = /^alert:(\d+):/.exec(dedupeKey) ?? [];
	return id ? Number(id) : undefined;
}

function inWords({ config }: Deps, instant: Date, { formats }: Texts): string {
	return formats.instant(instant.toISOString(), config.TIME_ZONE);
}

function idOf(req: Request): number {
	return parse(rowId("message"), req.params["id"]);
}
