import { hash } from "node:crypto";
import type { Request } from "express";
import type { KeyedRequest } from "../../db/api-answers.ts";
import { invalidInput } from "../domain/problem.ts";
import { userOf } from "../http/actor.ts";

/** The header by which a client says that a request is the same one again. */
export const KEY_HEADER = "Idempotency-Key";

/** How a repeated request is told apart: its answer carries this header. */
export const REPEATED_HEADER = "Idempotency-Replayed";

/**
 * What a request says of being the same one again (draft-ietf-httpapi-idempotency-key-header, section 2), or undefined
 * where it says nothing. The key may stand in quotes, as the draft wants it, or without. Throws a Problem where it is
 * none.
 */
export function keyOf(req: Request): KeyedRequest | undefined {
	const given = req.get(KEY_HEADER);
	const tokenId = userOf(req)?.tokenId;
	if (given === undefined || tokenId === undefined) return undefined;
	const key = /^"(.*)"$/.exec(given.trim())?.[1] ?? given.trim();
	if (!KEY.test(key)) throw invalidInput(KEY_HEADER, "request.key_malformed", { header: KEY_HEADER });
	// The body as it was understood: the order of its members counts, as in the bytes of a client that only sends again.
	const fingerprint = hash("sha256", `${req.method} ${req.path}\n${JSON.stringify(req.body)}`, "hex");
	return { tokenId, key, fingerprint };
}

const KEY = /^[!#-[\]-~]{1,255}$/;
