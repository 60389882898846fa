import { LRUCache } from "lru-cache";
import { type ComponentType, h } from "preact";
import { jsxTemplate } from "preact/jsx-runtime";
import { renderToString } from "preact-render-to-string";
import { TextsContext, useTexts } from "./texts.ts";

const MOST_CHARACTERS = 2_000_000;

const known = new WeakMap<object, LRUCache<string, string>>();

/**
 * A part of the interface that comes out the same on page after page, such as a long choice: rendered once for each
 * language and each of its props, which are all that it may be made from.
 */
export function Kept<P extends object>({ part, with: props }: { part: ComponentType<P>; with: P }) {
	const texts = useTexts();
	const htmls = htmlsOf(part);
	const key = JSON.stringify([texts.language, props]);
	let html = htmls.get(key);
	if (html === undefined) {
		html = renderToString(<TextsContext.Provider value={texts}>{h(part, props)}</TextsContext.Provider>);
		htmls.set(key, html);
	}
	// How a JSX transform hands over HTML that is escaped already: the only way without an element around it.
	return jsxTemplate([html]);
}

function htmlsOf(part: object): LRUCache<string, string> {
	const found = known.get(part);
	if (found) return found;
	const made = new LRUCache<string, string>({
		maxSize: MOST_CHARACTERS,
		sizeCalculation: (html, key) => html.length + key.length + 1,
	});
	known.set(part, made);
	return made;
}
