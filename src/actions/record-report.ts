import { findMessageByMessageId, markBounced } from "../../db/messages.ts";
import { findSubscriberToChange, updateSubscriber } from "../../db/subscribers.ts";
import type { Tx } from "../../db/types.ts";
import type { Deps } from "../deps.ts";
import { type BounceVerdict, isTooHigh, scoreAfter, verdictOf } from "../domain/bounce.ts";
import { type MailReport, readReport } from "../mail/report.ts";
import { suppressSubscriber } from "./subscriber-parts.ts";

/** What a report led to. `unknown`: it is not about a mail of ours, or not a report. */
export type ReportAnswer = "suppressed" | "noted" | "ignored" | "unknown";

/**
 * Takes a delivery report or a complaint that came back for one of our mails. An address that does not exist and a
 * complaint end mail to it at once; other failures add up and fade. A report that names no mail of ours is not believed.
 */
export async function recordReport(deps: Deps, raw: string | Uint8Array): Promise<ReportAnswer> {
	const report = await readReport(raw);
	if (!report) return "unknown";
	const now = deps.now();
	return deps.db.transact(async (tx) => {
		for (const messageId of report.messageIds.slice(0, 5)) {
			const message = await findMessageByMessageId(tx, messageId);
			if (message?.subscriberId)
				return take(tx, { report, message: { ...message, subscriberId: message.subscriberId }, now });
		}
		return "unknown";
	});
}

interface Reported {
	readonly report: MailReport;
	readonly message: { readonly id: number; readonly subscriberId: number };
	readonly now: Date;
}

async function take(tx: Tx, { report, message, now }: Reported): Promise<ReportAnswer> {
	const subscriber = await findSubscriberToChange(tx, message.subscriberId);
	if (!subscriber) return "unknown";
	const complaint = report.kind === "complaint";
	const verdict: BounceVerdict = complaint ? "dead address" : verdictOf(report.action, report.status);
	if (verdict === "ignore") return "ignored";
	const reason = complaint ? "complaint" : `bounced ${report.status}`;
	if (!complaint) await markBounced(tx, message.id, { reason, lastAnswer: report.words });
	if (verdict === "dead address") {
		await suppressSubscriber(tx, subscriber, { reason, now });
		return "suppressed";
	}
	const before = { score: subscriber.bounceScore, at: subscriber.bouncedAt ?? undefined };
	const bounceScore = scoreAfter(before, verdict, now);
	await updateSubscriber(tx, subscriber.id, { bounceScore, bouncedAt: now });
	if (!isTooHigh(bounceScore)) return "noted";
	await suppressSubscriber(tx, subscriber, { reason: "bounced again and again", now });
	return "suppressed";
}
