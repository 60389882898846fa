import type { Texts } from "./text.ts";

/** How a revision of a pledge is cited: what nobody can change later, by its own address and digest. */

/** A revision as citations name it. */
export interface Cited {
	/** The site's name, which stands for the author. */
	readonly site: string;
	/** The pledge's public id. */
	readonly id: string;
	readonly title: string;
	readonly revision: number;
	/** The SHA-256 of its document, in hex. */
	readonly digest: string;
	/** The civil day from which it stood. */
	readonly on: string;
	/** Its permanent address. */
	readonly url: string;
}

/** In the style of the American Psychological Association (7th edition, section 10.16: webpages). */
export function apaCitation({ title, on, ...cited }: Cited, { t, formats }: Texts): string {
	const [year = "", month = "", day = ""] = on.split("-");
	const date = { year, month: formats.monthName(Number(month)), day: Number(day) };
	return t("cite.apa", { ...date, title: oneLine(title), ...cited });
}

/** An entry for BibTeX and biblatex. */
export function bibtexCitation({ site, id, title, revision, digest, on, url }: Cited): string {
	const [year = "", month = "", day = ""] = on.split("-");
	const fields = {
		author: `{${inBibtex(site)}}`,
		title: `{${inBibtex(title)}}`,
		year,
		month: String(Number(month)),
		day: String(Number(day)),
		version: `Revision ${revision}`,
		note: `SHA-256 ${digest}`,
		url,
	};
	const lines = Object.entries(fields).map(([name, value]) => `  ${name} = {${value}},`);
	return [`@misc{pledge-${id}-${revision},`, ...lines, "}", ""].join("\n");
}

/** CSL-JSON, which Zotero and every processor of the Citation Style Language read: a list of one item. */
export function cslCitation({ site, id, title, revision, digest, on, url }: Cited) {
	const item = {
		id: `pledge-${id}-${revision}`,
		type: "webpage",
		title,
		author: [{ literal: site }],
		"container-title": site,
		issued: { "date-parts": [on.split("-").map(Number)] },
		version: `Revision ${revision}`,
		note: `SHA-256 ${digest}`,
		URL: url,
	} as const;
	return [item] as const;
}

/** What TeX would take for a command. Braces become words, because BibTeX counts even those that are escaped. */
const TEX: Readonly<Record<string, string>> = {
	"\\": "\\textbackslash{}",
	"{": "\\textbraceleft{}",
	"}": "\\textbraceright{}",
	"~": "\\textasciitilde{}",
	"^": "\\textasciicircum{}",
	"&": "\\&",
	"%": "\\%",
	$: "\\$",
	"#": "\\#",
	_: "\\_",
};

function inBibtex(text: string): string {
	return oneLine(text).replace(/[\\{}~^&%$#_]/g, (sign) => TEX[sign] ?? sign);
}

function oneLine(text: string): string {
	return text.replace(/[\s\p{Cc}]+/gu, " ").trim();
}
