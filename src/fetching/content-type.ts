import { Refusal } from "./refusal.ts";

/** What a source may be made of. Anything else (programs, videos, archives) is no page that a reader could look up. */
export const PAGE_TYPES = ["text/html", "application/xhtml+xml", "text/plain", "application/pdf"] as const;
export type PageType = (typeof PAGE_TYPES)[number];

/** The type of a page and the encoding of its letters, from its Content-Type (RFC 9110, 8.3). Throws a Refusal. */
export function contentTypeOf(header: string | undefined): { type: PageType; charset: string | undefined } {
	const [named = "", ...parameters] = (header ?? "").split(";");
	const type = PAGE_TYPES.find((one) => one === named.trim().toLowerCase());
	if (!type) {
		const what = named.trim() === "" ? "of no named type" : `of the type ${named.trim().slice(0, 60)}`;
		throw new Refusal("content-type", `It is ${what}; only pages, plain text and PDF are kept.`);
	}
	const charset = parameters.map((one) => /^\s*charset\s*=\s*"?([\w:.-]{1,40})"?/i.exec(one)?.[1]).find(Boolean);
	return { type, charset };
}
