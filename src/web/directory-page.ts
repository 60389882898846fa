import type { Request } from "express";
import type { Deps } from "../deps.ts";
import { cursorOf, textIn } from "../http/cursor.ts";

/** As many names as one page of a directory shows. */
const SHOWN = 500;

/** One page of a list by name, as a request asks for it, and the ways on. `list` gives what comes after a name. */
export async function directoryPart<Row extends { readonly name: string }>(
	deps: Deps,
	req: Request,
	list: (after: string, limit: number) => Promise<Row[]>,
) {
	const asked = req.query["after"];
	const after = typeof asked === "string" && asked ? textIn(deps, asked) : "";
	const rows = await list(after, SHOWN + 1);
	const shown = rows.slice(0, SHOWN);
	const last = rows.length > SHOWN ? shown.at(-1) : undefined;
	return {
		rows: shown,
		newerHref: after ? req.path : undefined,
		olderHref: last && `${req.path}?after=${cursorOf(deps, last.name)}`,
	};
}
