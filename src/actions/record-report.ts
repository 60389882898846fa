import { findMessage, findMessageByMessageId, type Message, markBounced } from "../../db/messages.ts";
import { findSubscriberToChange, type Subscriber, updateSubscriber } from "../../db/subscribers.ts";
import type { Tx } from "../../db/types.ts";
import type { Deps } from "../deps.ts";
import { type BounceVerdict, isTooHigh, scoreAfter, verdictOf } from "../domain/bounce.ts";
import { type Incoming, type MailReport, type ReportKind, readReport } from "../mail/report.ts";
import { suppressSubscriber } from "./subscriber-parts.ts";

/** What a mail that came back led to. `unknown`: it names no mail of ours. */
export type ReportAnswer = "suppressed" | "noted" | "ignored" | "unknown";

export interface ReportRecord {
	readonly answer: ReportAnswer;
	readonly kind: ReportKind;
	/** What a failure says of the address; undefined for all other kinds. */
	readonly verdict: Exclude<BounceVerdict, "ignore"> | undefined;
	/** The message that it is about, by its id in the outbox. */
	readonly message: number | undefined;
	/** Its own Message-ID, with its angle brackets; "" where it has none. */
	readonly ownId: string;
	/** Such as "5.1.1"; "" where there is none. */
	readonly status: string;
	/** The other mail server's words. */
	readonly words: string;
}

/**
 * Takes a mail that came back for one of ours. An address that does not exist and a complaint end mail to it at once;
 * other failures add up and fade, once for each message however often they are reported. What names no mail of ours by
 * its signed address or its Message-ID is not believed.
 */
export async function recordReport(deps: Deps, incoming: Incoming): Promise<ReportRecord> {
	const report = await readReport(incoming, deps.secret);
	const now = deps.now();
	const { answer, message } = await deps.db.transact(async (tx) => {
		const found = await findReported(tx, report);
		return {
			message: found?.id,
			answer: found ? await take(tx, { report, message: found, now }) : ("unknown" as const),
		};
	});
	const { kind, ownId, status, words } = report;
	tell(deps, { answer, message, report });
	return { answer, kind, verdict: failureOf(report), message, ownId, status, words };
}

async function findReported(tx: Tx, { signedIds, messageIds }: MailReport): Promise<Message | undefined> {
	for (const id of signedIds) {
		const message = await findMessage(tx, id);
		if (message) return message;
	}
	for (const messageId of messageIds) {
		const message = await findMessageByMessageId(tx, messageId);
		if (message) return message;
	}
	return undefined;
}

interface Reported {
	readonly report: MailReport;
	readonly message: Message;
	readonly now: Date;
}

async function take(tx: Tx, { report, message, now }: Reported): Promise<Exclude<ReportAnswer, "unknown">> {
	const subscriber = message.subscriberId === null ? undefined : await findSubscriberToChange(tx, message.subscriberId);
	if (report.kind === "complaint") {
		if (subscriber) await suppressSubscriber(tx, subscriber, { reason: "complaint", now });
		return subscriber ? "suppressed" : "noted";
	}
	const verdict = failureOf(report);
	if (!verdict) return "ignored";
	const reason = `bounced ${report.status}`.trim();
	await markBounced(tx, message.id, { reason, lastAnswer: report.words });
	if (!subscriber) return "noted";
	if (verdict === "dead address") {
		await suppressSubscriber(tx, subscriber, { reason, now });
		return "suppressed";
	}
	return message.state === "bounced" ? "noted" : score(tx, subscriber, { verdict, now });
}

async function score(
	tx: Tx,
	subscriber: Subscriber,
	{ verdict, now }: { readonly verdict: "hard" | "soft"; readonly now: Date },
): Promise<"suppressed" | "noted"> {
	const before = { score: subscriber.bounceScore, at: subscriber.bouncedAt ?? undefined };
	const bounceScore = scoreAfter(before, verdict, now);
	await updateSubscriber(tx, subscriber.id, { bounceScore, bouncedAt: now });
	if (!isTooHigh(bounceScore)) return "noted";
	await suppressSubscriber(tx, subscriber, { reason: "bounced again and again", now });
	return "suppressed";
}

function failureOf({ kind, status }: MailReport): ReportRecord["verdict"] {
	if (kind === "unclear") return "soft";
	const verdict = kind === "failed" ? verdictOf(kind, status) : "ignore";
	return verdict === "ignore" ? undefined : verdict;
}

interface Told {
	readonly answer: ReportAnswer;
	readonly message: number | undefined;
	readonly report: MailReport;
}

function tell({ log }: Deps, { answer, message, report }: Told): void {
	const { kind, status, isForged } = report;
	if (answer !== "unknown") log.info({ answer, message, kind, status }, "Took a mail that came back");
	else if (isForged) log.warn({ kind }, "Ignored a mail to a return address that we have not signed");
	else log.info({ kind }, "Ignored a mail that names no mail of ours");
}
