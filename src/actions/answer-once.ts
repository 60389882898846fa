import {
	claimApiKey,
	deleteApiAnswers,
	findApiAnswer,
	type KeyedRequest,
	updateApiAnswer,
} from "../../db/api-answers.ts";
import { type Tx, within } from "../../db/types.ts";
import type { Deps } from "../deps.ts";
import { Problem } from "../domain/problem.ts";

/** An answer of the API as it goes out. */
export interface ApiReply {
	readonly location: string | undefined;
	/** JSON. */
	readonly body: string;
}

const HOUR_MS = 3_600_000;

/**
 * Does what a keyed request asks for once, however often it comes (draft-ietf-httpapi-idempotency-key-header): what it
 * changes and the answer to it are one transaction, in which `work` runs with the deps that it is given. A repetition
 * gets the answer kept for IDEMPOTENCY_HOURS. A refusal is not kept, so what was mended may come under the same key.
 */
export async function answerOnce(
	deps: Deps,
	request: KeyedRequest,
	work: (deps: Deps) => Promise<ApiReply>,
): Promise<ApiReply & { readonly isRepeated: boolean }> {
	const now = deps.now();
	return deps.db.transact(async (tx) => {
		await deleteApiAnswers(tx, new Date(now.getTime() - deps.config.IDEMPOTENCY_HOURS * HOUR_MS), request);
		if (!(await claimApiKey(tx, request, now))) return { ...(await keptAnswer(tx, request)), isRepeated: true };
		const { location, body } = await work({ ...deps, db: within(tx) });
		await updateApiAnswer(tx, request, { location: location ?? null, body });
		return { location, body, isRepeated: false };
	});
}

async function keptAnswer(tx: Tx, request: KeyedRequest): Promise<ApiReply> {
	const kept = await findApiAnswer(tx, request);
	if (!kept) throw new Error("The key of this request is taken, and nothing is kept under it");
	if (kept.fingerprint !== request.fingerprint) {
		throw new Problem("invalid-input", "request.key_used_before");
	}
	return { location: kept.location ?? undefined, body: kept.body };
}
