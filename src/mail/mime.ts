import { createHash } from "node:crypto";
import MailComposer from "nodemailer/lib/mail-composer";
import type { Texts } from "../text/text.ts";
import { headerText } from "./clean.ts";
import { type Letter, letterText } from "./letter.ts";
import { letterHtml } from "./letter-html.tsx";
import type { Site } from "./site.ts";

/** A message as it goes over the wire, and the envelope that it travels in. */
export interface Composed {
	/** With its angle brackets. */
	readonly messageId: string;
	readonly subject: string;
	/** The envelope: one sender, one recipient, both bare addresses. */
	readonly from: string;
	readonly to: string;
	/** The whole message, header and body. */
	readonly raw: string;
}

interface Draft {
	readonly site: Site;
	readonly to: { readonly messageId: string; readonly dated: Date; readonly to: string };
	readonly letter: Letter;
	readonly texts: Texts;
	readonly headers: Readonly<Record<string, string>>;
	readonly references: string | undefined;
}

/** Writes a letter as a MIME message of text and HTML. The parts' boundary follows from the Message-ID, not from chance. */
export async function encode({ site, to, letter, texts, headers, references }: Draft): Promise<Composed> {
	const composer = new MailComposer({
		// Objects, not text: nodemailer reads a text as a list, and a comma in it would make a second recipient.
		from: { name: headerText(site.name), address: site.from },
		to: { name: "", address: to.to },
		...(site.contact ? { replyTo: { name: "", address: site.contact } } : {}),
		...(references ? { references } : {}),
		subject: letter.subject,
		messageId: to.messageId,
		date: to.dated,
		headers: Object.entries(headers).map(([key, value]) => ({ key, value: { prepared: true, value } })),
		text: letterText(letter),
		html: letterHtml(letter, texts, site.name),
		textEncoding: "quoted-printable",
		disableFileAccess: true,
		disableUrlAccess: true,
		baseBoundary: boundaryOf(to.messageId),
		newline: "windows",
	});
	const raw = (await composer.compile().build()).toString("utf8");
	return { messageId: to.messageId, subject: letter.subject, from: site.from, to: to.to, raw };
}

/** What parts a message's text from its HTML: it follows from the Message-ID, so that another try has the same bytes. */
export function boundaryOf(messageId: string): string {
	return createHash("sha256").update(messageId).digest("hex").slice(0, 16);
}
