import type { AlertFacts } from "../domain/alert.ts";
import type { DeskNote } from "../domain/desk-note.ts";
import type { MorningNote } from "../domain/morning.ts";
import type { Role } from "../domain/role.ts";
import { languageOf, textsFor } from "../text/text.ts";
import { alertLetter, digestLetter } from "./alert-letters.ts";
import { canaryLetter, confirmationLetter, invitationLetter, preferencesLetter } from "./answer-letters.ts";
import { headerText } from "./clean.ts";
import { deskLetter } from "./desk-letter.ts";
import type { Letter } from "./letter.ts";
import { linkTo, type UnsubscribeFrom } from "./links.ts";
import { type Composed, encode } from "./mime.ts";
import { morningLetter } from "./morning-letter.ts";
import { mailDomain, type Site } from "./site.ts";
import type { DigestReason, Writing } from "./writing.ts";

/** What a message tells. */
export type MailFacts =
	| { readonly kind: "alert"; readonly alert: AlertFacts }
	| { readonly kind: "digest"; readonly alerts: readonly AlertFacts[]; readonly on: string; readonly why: DigestReason }
	| { readonly kind: "confirmation"; readonly follows: readonly string[]; readonly issuedAt: Date }
	| { readonly kind: "preferences" }
	| { readonly kind: "canary" }
	| { readonly kind: "desk"; readonly note: DeskNote }
	| { readonly kind: "morning"; readonly note: MorningNote; readonly userId: number }
	| { readonly kind: "invitation"; readonly role: Role; readonly path: string };

/** To whom, and what stays the same for all tries. */
export interface Addressed {
	readonly messageId: string;
	readonly dated: Date;
	readonly to: string;
	/** 0 for mail to a user of the newsroom. */
	readonly subscriberId: number;
	/** The reader's; the newsroom's own where none is given. */
	readonly language?: string | undefined;
}

/**
 * A message ready to be handed to a mail server. The same input gives the same bytes, so a second try can be told from
 * a second message.
 */
export async function composeMessage(site: Site, to: Addressed, facts: MailFacts): Promise<Composed> {
	const texts = textsFor(to.language === undefined ? site.language : languageOf(to.language, site.language));
	const letter = letterOf({ site, texts, subscriberId: to.subscriberId }, facts);
	const clean: Letter = { ...letter, subject: headerText(letter.subject) };
	return encode({
		site,
		to,
		letter: clean,
		texts,
		headers: headersOf(site, to, facts),
		references: threadOf(site, facts),
	});
}

function letterOf(writing: Writing, facts: MailFacts): Letter {
	switch (facts.kind) {
		case "alert":
			return alertLetter(writing, facts.alert);
		case "digest":
			return digestLetter(writing, facts);
		case "confirmation":
			return confirmationLetter(writing, facts);
		case "preferences":
			return preferencesLetter(writing);
		case "canary":
			return canaryLetter(writing);
		case "invitation":
			return invitationLetter(writing, facts);
		case "desk":
			return deskLetter(writing, facts.note);
		case "morning":
			return morningLetter(writing, facts);
	}
}

/**
 * RFC 8058 and 2369: exactly one https address to leave by one POST. RFC 2919: which list it is. RFC 3834: no person
 * wrote it, so no machine should answer.
 */
function headersOf(site: Site, to: Addressed, facts: MailFacts): Record<string, string> {
	const machine = { "Auto-Submitted": "auto-generated", "X-Auto-Response-Suppress": "All" };
	const url = leavingUrl(site, to, facts);
	if (!url) return machine;
	return {
		...machine,
		"List-Id": `<${listOf(facts)}.${mailDomain(site)}>`,
		"List-Unsubscribe": `<${url}>`,
		"List-Unsubscribe-Post": "List-Unsubscribe=One-Click",
	};
}

function leavingUrl(site: Site, { subscriberId }: Addressed, facts: MailFacts): string | undefined {
	if (facts.kind === "morning") return linkTo(site, { purpose: "desk-mail", userId: facts.userId });
	const from = leaveFrom(facts);
	return from && linkTo(site, { purpose: "unsubscribe", subscriberId, from });
}

/** What the one-click link of a message to a subscriber ends, or undefined where it has none. */
export function leaveFrom(facts: MailFacts): UnsubscribeFrom | undefined {
	if (facts.kind === "alert") return { kind: "event", id: facts.alert.eventId };
	return facts.kind === "digest" ? { kind: "all" } : undefined;
}

function listOf(facts: MailFacts): string {
	if (facts.kind === "morning") return "desk";
	return facts.kind === "alert" ? `pledge-${facts.alert.publicId}` : "digest";
}

/** All mails about a pledge refer to one id that is never sent, so that mail programs show them together. */
function threadOf(site: Site, facts: MailFacts): string | undefined {
	return facts.kind === "alert" ? `<pledge.${facts.alert.publicId}@${mailDomain(site)}>` : undefined;
}
