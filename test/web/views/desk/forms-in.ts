/** Reads the forms out of rendered HTML: which inputs they have, and what a browser would send from them. */
export interface Form {
	readonly action: string;
	readonly inputs: ReadonlyMap<string, Input>;
	/** What is sent without touching anything; buttons apart. */
	readonly sent: Readonly<Record<string, string>>;
	/** The values of its buttons, in order. */
	readonly buttons: readonly string[];
}

interface Input {
	readonly type: string;
	/** The values of radio buttons, boxes and selects. */
	readonly options: readonly string[];
}

export function formsIn(html: string): Form[] {
	return [...html.matchAll(tags("form", "(.*?)</form>"))].map(([, attributes = "", content = ""]) => ({
		action: attributeOf(attributes, "action") ?? "",
		...inputsIn(content),
		buttons: [...content.matchAll(tags("button"))].map(([, tag = ""]) => attributeOf(tag, "value") ?? ""),
	}));
}

/** The text of a page as one line. */
export function textOf(html: string): string {
	return decoded(html.replace(/<[^>]*>/g, " "))
		.replace(/\s+/g, " ")
		.replaceAll(" .", ".");
}

/** Matches an element's attributes, in whose values a ">" may stand, and what `then` says. */
function tags(name: string, then = ""): RegExp {
	return new RegExp(`<${name} ((?:"[^"]*"|[^>"])*)>${then}`, "gs");
}

function inputsIn(content: string) {
	const inputs = new Map<string, Input & { options: string[] }>();
	const sent: Record<string, string> = {};
	for (const [, tag = ""] of content.matchAll(tags("input"))) {
		const name = attributeOf(tag, "name") ?? "";
		const type = attributeOf(tag, "type") ?? "text";
		const value = attributeOf(tag, "value") ?? "";
		const isChoice = type === "radio" || type === "checkbox";
		const input = inputs.get(name) ?? { type, options: [] };
		if (isChoice) input.options.push(value);
		if (!isChoice || / checked(?=[\s=/]|$)/.test(` ${tag}`)) sent[name] = value;
		inputs.set(name, input);
	}
	for (const [, tag = "", value = ""] of content.matchAll(tags("textarea", "(.*?)</textarea>"))) {
		const name = attributeOf(tag, "name") ?? "";
		inputs.set(name, { type: "textarea", options: [] });
		sent[name] = decoded(value);
	}
	return { inputs, sent };
}

function attributeOf(tag: string, name: string): string | undefined {
	const value = new RegExp(`(?:^|\\s)${name}="([^"]*)"`).exec(tag)?.[1];
	return value === undefined ? undefined : decoded(value);
}

function decoded(text: string): string {
	return text
		.replaceAll("&lt;", "<")
		.replaceAll("&gt;", ">")
		.replaceAll("&quot;", '"')
		.replaceAll("&#39;", "'")
		.replaceAll("&amp;", "&");
}
