import { countLiveApiTokens, insertApiToken } from "../../db/api-tokens.ts";
import { appendEvent } from "../../db/events.ts";
import type { Deps } from "../deps.ts";
import { MOST } from "../domain/lengths.ts";
import { Problem } from "../domain/problem.ts";
import type { Actor } from "../domain/role.ts";
import { newToken, tokenHash } from "../secrets/token.ts";

const DAY_MS = 86_400_000;

export interface CreateApiTokenInput {
	/** What the user calls it. */
	readonly name: string;
	/** For how many days it can be used; 90 where nothing is said. */
	readonly days?: number | undefined;
}

/** A token just made. It is shown this once: only its hash is kept. */
export interface NewApiToken {
	readonly id: number;
	readonly token: string;
	readonly expiresAt: Date;
}

/** Makes an API token by which its owner acts, with the role they have at the time of use. So many at a time as are allowed (MOST_TOKENS). */
export async function createApiToken(deps: Deps, actor: Actor, input: CreateApiTokenInput): Promise<NewApiToken> {
	if (actor.kind !== "user") throw new Problem("not-allowed", "Only users have API tokens.");
	const { userId } = actor;
	const now = deps.now();
	const expiresAt = new Date(now.getTime() + (input.days ?? 90) * DAY_MS);
	const token = `bw_${newToken()}`;
	return deps.db.transact(async (tx) => {
		if ((await countLiveApiTokens(tx, userId, now)) >= MOST.tokens) {
			throw new Problem("not-allowed", `You have ${MOST.tokens} tokens. Revoke one that you no longer use first.`);
		}
		const row = { userId, name: input.name, tokenHash: tokenHash(token), createdAt: now, expiresAt };
		const id = await insertApiToken(tx, row);
		const data = { tokenId: id, expiresAt: expiresAt.toISOString() };
		await appendEvent(tx, { kind: "token_created", actor, userId, recordedAt: now, data });
		return { id, token, expiresAt };
	});
}
