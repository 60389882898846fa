import { hash } from "node:crypto";
import type { Request, Response } from "express";
import type { Config } from "../config.ts";
import type { Deps } from "../deps.ts";
import { userOf } from "./actor.ts";
import { type Encoded, keptAnswer } from "./kept-answers.ts";

/** What a door answers with: a page, a feed, JSON. */
export interface Body {
	readonly type: string;
	readonly text: string;
}

/** An HTML page. */
export function html(text: string): Body {
	return { type: "text/html; charset=utf-8", text };
}

/**
 * Answers with what is the same for every reader, made anew or kept from a moment ago (see kept-answers.ts): shared
 * caches keep it for a minute, and who has it already is told so (304). A signed-in user's copy is made for them and
 * never stored. In a demo every copy is checked, because its clock jumps. Throws what `make` throws.
 */
export async function answerPublic(
	{ req, res }: { req: Request; res: Response },
	deps: Deps,
	make: () => Promise<Body> | Body,
): Promise<void> {
	if (userOf(req)) {
		sendPrivate(res, await make());
		return;
	}
	const { type, bytes, tag } = await keptAnswer(deps, req.originalUrl, async () => encoded(await make()));
	res.setHeader("ETag", tag);
	res.setHeader("Cache-Control", cacheControl(deps.config));
	res.setHeader("Vary", "Cookie");
	if (isKnown(req.headers["if-none-match"], tag)) {
		res.statusCode = 304;
		res.end();
		return;
	}
	write(res, type, bytes);
}

/** Answers with what is meant for one person: nobody stores it. */
export function sendPrivate(res: Response, body: Body, status = 200): void {
	res.statusCode = status;
	res.setHeader("Cache-Control", "no-store");
	write(res, body.type, Buffer.from(body.text));
}

function encoded({ type, text }: Body): Encoded {
	const bytes = Buffer.from(text);
	return { type, bytes, tag: `"${hash("sha1", bytes, "base64url")}"` };
}

function cacheControl({ demo }: Config): string {
	return demo ? "no-cache" : "public, max-age=60, stale-while-revalidate=300";
}

/** Encoded once, for the tag, the length and the wire. */
function write(res: Response, type: string, bytes: Buffer): void {
	res.setHeader("Content-Type", type);
	res.setHeader("Content-Length", bytes.byteLength);
	res.end(bytes);
}

/** RFC 9110, section 13.1.2: a weak comparison, for a proxy that compresses makes strong tags weak. */
function isKnown(header: string | undefined, tag: string): boolean {
	if (header === undefined) return false;
	return header.split(",").some((one) => ["*", tag, `W/${tag}`].includes(one.trim()));
}
