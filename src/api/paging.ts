import type { Request } from "express";
import { z } from "zod";
import type { Deps } from "../deps.ts";

/** A list's answer: some of its items, and where the rest is. */
export function listShape<S extends z.ZodType>(item: S) {
	return z.object({
		items: z.array(item),
		next: z.url().nullable().meta({ description: "The address of the next page, or null on the last." }),
	});
}

/** The rows of a page, of which one more than `limit` was read to know whether there is a next. */
export function pageOf<R>(rows: readonly R[], limit: number): { readonly shown: R[]; readonly last: R | undefined } {
	const shown = rows.slice(0, limit);
	return { shown, last: rows.length > limit ? shown.at(-1) : undefined };
}

/** The address of the page after the one that was asked for, or null where there is none. */
export function nextAddress(call: { readonly deps: Deps; readonly req: Request }, cursor: string | undefined) {
	if (cursor === undefined) return null;
	const url = new URL(call.req.originalUrl, `${call.deps.config.baseUrl}/`);
	url.searchParams.set("cursor", cursor);
	return `${call.deps.config.baseUrl}${url.pathname}${url.search}`;
}
