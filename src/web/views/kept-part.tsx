import { type ComponentType, h } from "preact";
import { jsxTemplate } from "preact/jsx-runtime";
import { renderToString } from "preact-render-to-string";
import type { Texts } from "../../text/text.ts";
import { TextsContext } from "./parts/texts.ts";

const MOST_KEPT = 200;

const kept = new WeakMap<object, Map<string, string>>();

/**
 * A part that is the same on page after page, rendered once for each language and each of its props, which are all that
 * it may be made from. It is rendered when it is asked for, before the page that it will stand in.
 */
export function keptPart<P extends Readonly<Record<string, string | boolean | undefined>>>(
	Part: ComponentType<P>,
	props: P,
	texts: Texts,
) {
	const known = kept.get(Part) ?? new Map<string, string>();
	kept.set(Part, known);
	const key = JSON.stringify([texts.language, props]);
	const html =
		known.get(key) ?? renderToString(<TextsContext.Provider value={texts}>{h(Part, props)}</TextsContext.Provider>);
	if (known.size >= MOST_KEPT) known.clear();
	known.set(key, html);
	// How a JSX transform hands over HTML that is escaped already: the only way without an element around it.
	return jsxTemplate([html]);
}
