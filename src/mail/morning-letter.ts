import type { MorningItem, MorningNote } from "../domain/morning.ts";
import { oneLine } from "./clean.ts";
import type { Letter, LetterItem } from "./letter.ts";
import { linkTo } from "./links.ts";
import type { Writing } from "./writing.ts";

/** A letter to a user of the newsroom with what waits for them this morning: what is theirs first, then what nobody has. */
export function morningLetter(
	writing: Writing,
	{ note, userId }: { readonly note: MorningNote; readonly userId: number },
): Letter {
	const { site, texts } = writing;
	const { t, formats } = texts;
	const { own, free, ownCount, freeCount } = note;
	const left = ownCount + freeCount - own.length - free.length;
	const counts = { own: ownCount, free: freeCount, count: ownCount + freeCount };
	return {
		subject: t("mail.morning.subject", { ...counts, date: formats.date(note.on) }),
		lead: t("mail.morning.lead", counts),
		items: [
			...own.map((item) => itemOf(writing, item, "mail.morning.own")),
			...free.map((item) => itemOf(writing, item, "mail.morning.free")),
		],
		words: left > 0 ? [t("mail.morning.more", { count: left })] : [],
		action: { label: t("mail.morning.open"), url: `${site.baseUrl}/desk` },
		footer: {
			words: t("mail.morning.why", { site: site.name }),
			links: [
				{ label: t("mail.morning.change"), url: `${site.baseUrl}/desk/account/preferences` },
				{ label: t("mail.morning.stop"), url: linkTo(site, { purpose: "desk-mail", userId }) },
			],
		},
	};
}

function itemOf(
	{ site, texts: { t, formats } }: Writing,
	{ lane, title, path, on, isNew }: MorningItem,
	whose: "mail.morning.own" | "mail.morning.free",
): LetterItem {
	const words = { queue: t(`mail.morning.lane.${lane}`, { date: formats.date(on) }), isNew: String(isNew) };
	return {
		title: oneLine(title),
		url: `${site.baseUrl}${path}`,
		label: t(whose, words),
		byline: undefined,
		paragraphs: [],
	};
}
