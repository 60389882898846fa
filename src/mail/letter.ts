/** What a mail says, before it becomes text and HTML. Both are made from it, so neither can say more than the other. */
export interface Letter {
	readonly subject: string;
	/** The news in one sentence. */
	readonly lead: string;
	readonly items: readonly LetterItem[];
	/** Paragraphs after the items. */
	readonly words: readonly string[];
	/** The one thing to do, where there is one. */
	readonly action: LetterLink | undefined;
	/** Why the reader gets it, and how to get less. */
	readonly footer: { readonly words: string; readonly links: readonly LetterLink[] };
}

/** One pledge in a letter, or one thing to be followed. */
export interface LetterItem {
	readonly title: string;
	readonly url: string | undefined;
	/** Said above the title in a letter of several items. */
	readonly label: string | undefined;
	readonly byline: string | undefined;
	readonly paragraphs: readonly string[];
}

export interface LetterLink {
	readonly label: string;
	readonly url: string;
}

/** The letter as plain text, in lines of at most 72 characters where words allow it. Links stand on lines of their own. */
export function letterText(letter: Letter): string {
	const parts = [
		wrap(letter.lead),
		...letter.items.map(itemText),
		...letter.words.map(wrap),
		...(letter.action ? [linkText(letter.action)] : []),
		["-- ", wrap(letter.footer.words), ...letter.footer.links.map(linkText)].filter(Boolean).join("\n"),
	];
	return `${parts.join("\n\n")}\n`;
}

const WIDTH = 72;

function itemText({ title, url, label, byline, paragraphs }: LetterItem): string {
	const head = [label && wrap(label), wrap(title), byline && wrap(byline)].filter(Boolean).join("\n");
	return [head, ...paragraphs.map(wrap), url].filter(Boolean).join("\n\n");
}

function linkText({ label, url }: LetterLink): string {
	return `${label}:\n${url}`;
}

function wrap(text: string): string {
	return text.split("\n").map(wrapLine).join("\n");
}

function wrapLine(line: string): string {
	const lines = [""];
	for (const word of line.split(" ")) {
		const last = lines[lines.length - 1] ?? "";
		if (last !== "" && last.length + 1 + word.length > WIDTH) lines.push(word);
		else lines[lines.length - 1] = last === "" ? word : `${last} ${word}`;
	}
	return lines.join("\n");
}
