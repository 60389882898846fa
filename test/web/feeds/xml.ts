/** A strict reader of the little XML that feeds are made of: it throws where a real parser would. */
export interface Element {
	readonly name: string;
	readonly attributes: Readonly<Record<string, string>>;
	readonly children: readonly Element[];
	readonly text: string;
}

/** The root element of a document. Knows elements, attributes, text and the five named entities, and nothing else. */
export function parseXml(document: string): Element {
	const body = document.replace(/^<\?xml version="1\.0" encoding="utf-8"\?>\s*/, "");
	if (body === document) throw new Error("No XML declaration");
	// biome-ignore lint/suspicious/noControlCharactersInRegex: they must not be there
	if (/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/.test(body)) throw new Error("A forbidden character");
	const open: { name: string; attributes: Record<string, string>; children: Element[]; text: string }[] = [];
	let root: Element | undefined;
	for (const [piece] of body.matchAll(/<[^>]*>|[^<]+|</g)) {
		const top = open.at(-1);
		if (!piece.startsWith("<")) {
			if (piece.includes("]]>")) throw new Error("]]> in text");
			if (top) top.text += unescaped(piece);
			else if (piece.trim()) throw new Error(`Text outside: ${piece}`);
			continue;
		}
		const [, slash, name = "", rest = "", empty] = /^<(\/?)([a-z][\w:]*)((?:\s[^>]*?)?)\s*(\/?)>$/.exec(piece) ?? [];
		if (!name) throw new Error(`Not a tag: ${piece}`);
		if (slash) {
			const closed = open.pop();
			if (closed?.name !== name) throw new Error(`</${name}> closes <${closed?.name}>`);
			continue;
		}
		const element = { name, attributes: attributesOf(rest), children: [], text: "" };
		if (top) top.children.push(element);
		else if (root) throw new Error("A second root");
		else root = element;
		if (!empty) open.push(element);
	}
	if (!root || open.length > 0) throw new Error("Not closed");
	return root;
}

/** The children of an element with the name. */
export function all(element: Element, name: string): Element[] {
	return element.children.filter((child) => child.name === name);
}

/** The only child of an element with the name. */
export function one(element: Element, name: string): Element {
	const [found, second] = all(element, name);
	if (!found || second) throw new Error(`Not one <${name}> in <${element.name}>`);
	return found;
}

function attributesOf(text: string): Record<string, string> {
	const attributes: Record<string, string> = {};
	const rest = text.replace(/\s+([\w:]+)="([^"<]*)"/g, (_, name: string, value: string) => {
		if (name in attributes) throw new Error(`${name} twice`);
		attributes[name] = unescaped(value);
		return "";
	});
	if (rest.trim()) throw new Error(`Not attributes: ${rest}`);
	return attributes;
}

const ENTITIES: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

function unescaped(text: string): string {
	return text.replace(/&(\w*)(;?)/g, (whole, name: string, end: string) => {
		const character = ENTITIES[name];
		if (!character || !end) throw new Error(`No entity: ${whole}`);
		return character;
	});
}
