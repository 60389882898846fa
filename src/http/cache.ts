import { hash } from "node:crypto";
import type { Request, Response } from "express";
import type { Config } from "../config.ts";
import { userOf } from "./actor.ts";

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
 * Answers with what is the same for every reader: shared caches keep it for a minute, and who has it already is told
 * so (304). A signed-in user's copy is never stored. In a demo every copy is checked, because its clock jumps.
 */
export function sendPublic(req: Request, res: Response, config: Config, body: Body): void {
	if (userOf(req)) {
		sendPrivate(res, body);
		return;
	}
	const bytes = Buffer.from(body.text);
	const tag = `"${hash("sha1", bytes, "base64url")}"`;
	res.setHeader("ETag", tag);
	res.setHeader("Cache-Control", config.demo ? "no-cache" : "public, max-age=60, stale-while-revalidate=300");
	res.setHeader("Vary", "Cookie");
	if (isKnown(req.headers["if-none-match"], tag)) {
		res.statusCode = 304;
		res.end();
		return;
	}
	write(res, body.type, bytes);
}

/** Answers with what is meant for one person: nobody stores it. */
export function sendPrivate(res: Response, body: Body, status = 200): void {
	res.statusCode = status;
	res.setHeader("Cache-Control", "no-store");
	write(res, body.type, Buffer.from(body.text));
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
