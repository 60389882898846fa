import type { DeskNote } from "../domain/desk-note.ts";
import { oneLine } from "./clean.ts";
import type { Letter } from "./letter.ts";
import type { Writing } from "./writing.ts";

/** A letter to a user of the newsroom about what waits for them at the desk, or what became of what they proposed. */
export function deskLetter({ site, texts: { t } }: Writing, { news, title, by, words, path }: DeskNote): Letter {
	const named = { title: oneLine(title), by: oneLine(by) };
	return {
		subject: t(`mail.desk.${news}.subject`, named),
		lead: t(`mail.desk.${news}.lead`, named),
		items: [],
		words: words ? [words] : [],
		action: { label: t("mail.desk.link"), url: `${site.baseUrl}${path}` },
		footer: { words: t("mail.sent_by", { site: site.name }), links: [] },
	};
}
