import PostalMime, { type Attachment } from "postal-mime";

/** What a report about one of our mails says. */
export interface MailReport {
	readonly kind: "bounce" | "complaint";
	/** The Message-IDs in it that may be ours, with their angle brackets. Only we can make one: it is a keyed hash. */
	readonly messageIds: readonly string[];
	/** "failed", "delayed" and so on; "" in a complaint. */
	readonly action: string;
	/** Such as "5.1.1"; "" in a complaint. */
	readonly status: string;
	/** The mail server's words. */
	readonly words: string;
}

const MOST_BYTES = 1_000_000;

/**
 * Reads a delivery report (RFC 3464) or a complaint (RFC 5965) as it came in. Undefined for every other mail, such as
 * an out-of-office answer: nothing is concluded from free text.
 */
export async function readReport(raw: string | Uint8Array): Promise<MailReport | undefined> {
	if (raw.length > MOST_BYTES) return undefined;
	const mail = await PostalMime.parse(raw, { attachmentEncoding: "utf8", forceRfc822Attachments: true });
	const part = (type: string) => mail.attachments.find((one) => one.mimeType.toLowerCase() === type);
	const returned = [part("message/rfc822"), part("text/rfc822-headers"), part("message/global-headers")];
	const messageIds = returned.flatMap((one) => (one ? messageIdsIn(textOf(one)) : []));
	const complaint = part("message/feedback-report");
	if (complaint)
		return { kind: "complaint", messageIds, action: "", status: "", words: textOf(complaint).slice(0, 500) };
	const status = part("message/delivery-status");
	if (!status) return undefined;
	const fields = textOf(status);
	return {
		kind: "bounce",
		messageIds,
		action: fieldIn(fields, "Action").toLowerCase(),
		status: /^[\d.]+/.exec(fieldIn(fields, "Status"))?.[0] ?? "",
		words: fieldIn(fields, "Diagnostic-Code").slice(0, 500),
	};
}

function textOf(part: Attachment): string {
	return typeof part.content === "string" ? part.content : Buffer.from(part.content as ArrayBuffer).toString("utf8");
}

function fieldIn(fields: string, name: string): string {
	const unfolded = fields.replace(/\r?\n[ \t]+/g, " ");
	return new RegExp(`^${name}:[ \\t]*(.*)$`, "im").exec(unfolded)?.[1]?.trim() ?? "";
}

function messageIdsIn(headers: string): string[] {
	return [...headers.matchAll(/^message-id:\s*(<[^<>\s]+>)/gim)].map((found) => found[1] ?? "");
}
