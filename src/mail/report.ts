import PostalMime, { type Attachment, type Email } from "postal-mime";
import { looksSigned, signedIdsIn } from "./verp.ts";

/**
 * What a mail that came back says. `failed`, `delayed`, `delivered`: a delivery report (RFC 3464). `complaint`: a reader
 * called it spam (RFC 5965). `auto_reply`: a machine answered for a person (RFC 3834). `unclear`: it came back with no
 * report that a machine can read. `other`: none of these, such as a person's answer.
 */
export const REPORT_KINDS = ["failed", "delayed", "delivered", "complaint", "auto_reply", "unclear", "other"] as const;
export type ReportKind = (typeof REPORT_KINDS)[number];

/** A mail that came back, as far as a machine can understand it. */
export interface MailReport {
	readonly kind: ReportKind;
	/** Ids of messages that it may be about: our signature stands beside each. */
	readonly signedIds: readonly number[];
	/** It was sent to an address that looks like ours and is not signed by us. */
	readonly isForged: boolean;
	/** The Message-IDs in it that may be ours, with their angle brackets. Only we can make one: it is a keyed hash. */
	readonly messageIds: readonly string[];
	/** Its own Message-ID, with its angle brackets; "" where it has none. */
	readonly ownId: string;
	/** An enhanced status code (RFC 3463) such as "5.1.1"; "" where there is none. */
	readonly status: string;
	/** The mail server's words, at most 500 characters. */
	readonly words: string;
}

/** A mail as it came in, and the address that the mail server says it came to, where it tells. */
export interface Incoming {
	readonly raw: string | Uint8Array;
	readonly recipient?: string | undefined;
}

/** The most that is read of a mail, in bytes. A report stands at the beginning; what follows is the mail that came back. */
export const MOST_REPORT_BYTES = 1_000_000;

/** Reads a mail that came back, as it came in. Nothing is concluded from free text. */
export async function readReport({ raw, recipient = "" }: Incoming, secret: string): Promise<MailReport> {
	const mail = await parse(raw.slice(0, MOST_REPORT_BYTES));
	const returned = RETURNED.map((type) => textOf(partOf(mail, type))).join("\n");
	const feedback = textOf(partOf(mail, "message/feedback-report"));
	const fields = textOf(partOf(mail, "message/delivery-status") ?? partOf(mail, "message/global-delivery-status"));
	const addressed = [recipient, ...recipientsOf(mail)].join("\n");
	const places = `${addressed}\n${fieldIn(feedback, "Original-Mail-From")}\n${fieldIn(returned, "Return-Path")}`;
	const about = {
		signedIds: signedIdsIn(secret, places),
		isForged: looksSigned(addressed) && signedIdsIn(secret, addressed).length === 0,
		messageIds: messageIdsIn(returned),
		ownId: mail.messageId ?? "",
	};
	if (feedback !== "") {
		return { ...about, kind: kindOfFeedback(feedback), status: "", words: feedback.slice(0, MOST_WORDS) };
	}
	if (fields !== "") return { ...about, ...delivery(fields) };
	return { ...about, kind: kindWithoutReport(mail), status: "", words: (mail.subject ?? "").slice(0, MOST_WORDS) };
}

const MOST_WORDS = 500;
const RETURNED = ["message/rfc822", "text/rfc822-headers", "message/global", "message/global-headers"] as const;
const TO_HEADERS = new Set(["delivered-to", "x-original-to", "envelope-to", "x-envelope-to", "to"]);

/** What cannot be parsed holds no report. Before a mail in a pipe may stand the line that begins it in an mbox. */
async function parse(raw: string | Uint8Array): Promise<Email> {
	const text = typeof raw === "string" ? raw : Buffer.from(raw).toString("latin1");
	try {
		return await PostalMime.parse(text.replace(/^From [^\r\n]*\r?\n/, ""), {
			attachmentEncoding: "utf8",
			forceRfc822Attachments: true,
		});
	} catch {
		return { headers: [], attachments: [] } as unknown as Email; // All that is read of a mail that is none.
	}
}

function partOf(mail: Email, type: string): Attachment | undefined {
	return mail.attachments.find((one) => one.mimeType.toLowerCase() === type);
}

function recipientsOf(mail: Email): string[] {
	return mail.headers.filter(({ key }) => TO_HEADERS.has(key)).map(({ value }) => value);
}

/** Not-spam (RFC 6430) and reports of failed authentication (RFC 6591) are no complaints. */
function kindOfFeedback(feedback: string): ReportKind {
	return /^(abuse|fraud|virus|opt-out(-list)?|other)$/i.test(fieldIn(feedback, "Feedback-Type"))
		? "complaint"
		: "other";
}

/** A report has a block for each recipient. Ours go to one, who may pass them on to several: then one that has it is enough. */
function delivery(fields: string): Pick<MailReport, "kind" | "status" | "words"> {
	const blocks = fields.split(/\r?\n[ \t]*\r?\n/).filter((block) => fieldIn(block, "Action") !== "");
	const actionOf = (block: string) => fieldIn(block, "Action").toLowerCase();
	const [delivered] = blocks.filter((block) => /^(delivered|relayed|expanded)\b/.test(actionOf(block)));
	const [failed] = blocks.filter((block) => actionOf(block).startsWith("failed"));
	const block = delivered ?? failed ?? blocks[0] ?? "";
	return {
		kind: delivered ? "delivered" : (KIND_OF_ACTION[actionOf(block)] ?? "other"),
		status: /^[\d.]+/.exec(fieldIn(block, "Status"))?.[0] ?? "",
		words: fieldIn(block, "Diagnostic-Code").slice(0, MOST_WORDS),
	};
}

const KIND_OF_ACTION: Readonly<Record<string, ReportKind>> = { failed: "failed", delayed: "delayed" };

/** Old mail servers send back free text: from the daemon, to a null return path. Machines that answer say so (RFC 3834). */
function kindWithoutReport(mail: Email): ReportKind {
	const header = (name: string) => mail.headers.find(({ key }) => key === name)?.value.toLowerCase();
	const submitted = header("auto-submitted") ?? "no";
	const isDaemon = /^(mailer-daemon|postmaster)(@|$)/i.test(mail.from?.address ?? "");
	if (isDaemon && header("return-path")?.trim() === "<>" && !submitted.startsWith("auto-replied")) return "unclear";
	const answers = ["x-autoreply", "x-autorespond", "x-auto-reply"].some((name) => header(name) !== undefined);
	const isMachine = !submitted.startsWith("no") || answers || /auto_reply/.test(header("precedence") ?? "");
	return isMachine ? "auto_reply" : "other";
}

function textOf(part: Attachment | undefined): string {
	if (part === undefined) return "";
	return typeof part.content === "string" ? part.content : Buffer.from(part.content as ArrayBuffer).toString("utf8");
}

function fieldIn(fields: string, name: string): string {
	const unfolded = fields.replace(/\r?\n[ \t]+/g, " ");
	return new RegExp(`^${name}:[ \\t]*(.*)$`, "im").exec(unfolded)?.[1]?.trim() ?? "";
}

function messageIdsIn(headers: string): string[] {
	return [...headers.matchAll(/^message-id:\s*(<[^<>\s]+>)/gim)].map((found) => found[1] ?? "").slice(0, 5);
}
