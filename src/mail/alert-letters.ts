import type { AlertFacts } from "../domain/alert.ts";
import { oneLine } from "./clean.ts";
import type { Letter, LetterItem, LetterLink } from "./letter.ts";
import { linkTo, type UnsubscribeFrom } from "./links.ts";
import { newsWords } from "./news-words.ts";
import type { DigestReason, Writing } from "./writing.ts";

/** A letter about one event. */
export function alertLetter(writing: Writing, alert: AlertFacts): Letter {
	const { t } = writing.texts;
	const { subject, lead, paragraphs } = newsWords(alert, writing.texts);
	const item = { ...itemOf(writing, alert), paragraphs, url: undefined };
	return {
		subject,
		lead,
		items: [item],
		words: [],
		action: { label: t("mail.read"), url: urlOf(writing, alert) },
		footer: footerOf(writing, { kind: "event", id: alert.eventId }),
	};
}

interface Digest {
	readonly alerts: readonly AlertFacts[];
	readonly on: string;
	readonly why: DigestReason;
}

/** A letter about several events, one item for each. */
export function digestLetter(writing: Writing, { alerts, on, why }: Digest): Letter {
	const { t, formats } = writing.texts;
	const count = new Set(alerts.map((alert) => alert.publicId)).size;
	return {
		subject: t("mail.digest.subject", { count, date: formats.date(on) }),
		lead: t("mail.digest.lead", { count }),
		items: alerts.map((alert) => digestItem(writing, alert)),
		words: whyWords(writing, why),
		action: undefined,
		footer: footerOf(writing, { kind: "all" }),
	};
}

function digestItem(writing: Writing, alert: AlertFacts): LetterItem {
	const { lead, paragraphs } = newsWords(alert, writing.texts);
	return { ...itemOf(writing, alert), label: lead, paragraphs };
}

function whyWords({ texts: { t } }: Writing, why: DigestReason): string[] {
	if (why === "coalesced") return [t("mail.digest.coalesced")];
	return why === "catch_up" ? [t("mail.digest.catch_up")] : [];
}

function itemOf(writing: Writing, alert: AlertFacts): Omit<LetterItem, "paragraphs"> {
	return {
		title: oneLine(alert.title),
		url: urlOf(writing, alert),
		label: undefined,
		byline: writing.texts.t("mail.promiser", { promiser: oneLine(alert.promiser) }),
	};
}

function urlOf({ site }: Writing, alert: AlertFacts): string {
	return `${site.baseUrl}/pledges/${encodeURIComponent(alert.publicId)}`;
}

function footerOf({ site, texts: { t }, subscriberId }: Writing, from: UnsubscribeFrom) {
	const links: LetterLink[] = [
		{ label: t("mail.choose"), url: linkTo(site, { purpose: "preferences", subscriberId }) },
		{ label: t("mail.stop"), url: linkTo(site, { purpose: "unsubscribe", subscriberId, from }) },
	];
	return { words: t("mail.why", { site: site.name }), links };
}
