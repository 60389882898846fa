import type { Role } from "../domain/role.ts";
import { oneLine } from "./clean.ts";
import type { Letter, LetterItem } from "./letter.ts";
import { CONFIRM_DAYS, linkTo } from "./links.ts";
import type { Writing } from "./writing.ts";

const MOST_NAMED = 5;

interface Confirmation {
	readonly follows: readonly string[];
	readonly issuedAt: Date;
}

/** A letter that asks whether the address's owner wants mail. It holds no word that whoever asked has written. */
export function confirmationLetter(writing: Writing, { follows, issuedAt }: Confirmation): Letter {
	const { site, texts, subscriberId } = writing;
	const { t } = texts;
	const more = follows.length - MOST_NAMED;
	const named = follows
		.slice(0, MOST_NAMED)
		.map((name) => followed(name || t("mail.confirmation.all", { site: site.name })));
	return {
		subject: t("mail.confirmation.subject"),
		lead: t("mail.confirmation.lead"),
		items: more > 0 ? [...named, followed(t("mail.confirmation.more", { count: more }))] : named,
		words: [t("mail.confirmation.words", { days: CONFIRM_DAYS }), t("mail.confirmation.ignore")],
		action: {
			label: t("mail.confirmation.link"),
			url: linkTo(site, { purpose: "confirm", subscriberId, issuedAt }),
		},
		footer: { words: t("mail.sent_by", { site: site.name }), links: [] },
	};
}

/** A letter to somebody who asked for what they have already. */
export function preferencesLetter({ site, texts: { t }, subscriberId }: Writing): Letter {
	return {
		subject: t("mail.preferences.subject"),
		lead: t("mail.preferences.lead"),
		items: [],
		words: [],
		action: { label: t("mail.preferences.link"), url: linkTo(site, { purpose: "preferences", subscriberId }) },
		footer: { words: t("mail.sent_by", { site: site.name }), links: [] },
	};
}

/** A letter to ourselves: that it arrives is the proof that mail goes out. */
export function canaryLetter({ site, texts: { t } }: Writing): Letter {
	return {
		subject: t("mail.canary.subject", { site: site.name }),
		lead: t("mail.canary.lead"),
		items: [],
		words: [],
		action: undefined,
		footer: { words: t("mail.sent_by", { site: site.name }), links: [] },
	};
}

/** A letter that brings a user into the newsroom. */
export function invitationLetter(
	{ site, texts: { t } }: Writing,
	to: { readonly role: Role; readonly path: string },
): Letter {
	return {
		subject: t("mail.invitation.subject", { site: site.name }),
		lead: t("mail.invitation.lead", { site: site.name, role: t(`mail.role.${to.role}`) }),
		items: [],
		words: [t("mail.invitation.words")],
		action: { label: t("mail.invitation.link"), url: `${site.baseUrl}${to.path}` },
		footer: { words: t("mail.sent_by", { site: site.name }), links: [] },
	};
}

function followed(title: string): LetterItem {
	return { title: oneLine(title), url: undefined, label: undefined, byline: undefined, paragraphs: [] };
}
