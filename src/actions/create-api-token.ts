import { countLiveApiTokens, insertApiToken } from "../../db/api-tokens.ts";
import type { Deps } from "../deps.ts";
import { MOST } from "../domain/lengths.ts";
import { invalidInput, Problem } from "../domain/problem.ts";
import { type Actor, TOKEN_SCOPES, type TokenScope } from "../domain/role.ts";
import { newToken, tokenHash } from "../secrets/token.ts";
import { appendAccountEvent } from "./account-parts.ts";

const DAY_MS = 86_400_000;

export interface CreateApiTokenInput {
	/** What the user calls it. */
	readonly name: string;
	/** For how many days it can be used; 90 where nothing is said. */
	readonly days?: number | undefined;
	/** What it may be used for, of what its owner may do; all of it where nothing is said. */
	readonly scopes?: readonly TokenScope[] | undefined;
}

/** A token just made. It is shown this once: only its hash is kept. */
export interface NewApiToken {
	readonly id: number;
	readonly token: string;
	readonly expiresAt: Date;
}

/**
 * Makes an API token by which its owner acts, with the role they have at the time of use and within its scopes.
 * Throws a Problem where the owner has too many already, or its days are more than API_TOKEN_MAX_DAYS.
 */
export async function createApiToken(deps: Deps, actor: Actor, input: CreateApiTokenInput): Promise<NewApiToken> {
	if (actor.kind !== "user") throw new Problem("not-allowed", "account.only_users_have_tokens");
	// A token that makes tokens would outlive its own day and leave its own scopes.
	if (actor.scopes) throw new Problem("not-allowed", "token.made_by_token");
	const { userId } = actor;
	const scopes = input.scopes ?? TOKEN_SCOPES;
	if (scopes.length === 0) throw invalidInput("tokenScopes", "token.scopes_missing");
	const now = deps.now();
	const expiresAt = new Date(now.getTime() + daysOf(deps, input) * DAY_MS);
	const token = `bw_${newToken()}`;
	return deps.db.transact(async (tx) => {
		if ((await countLiveApiTokens(tx, userId, now)) >= MOST.tokens) {
			throw new Problem("not-allowed", "token.too_many", { most: MOST.tokens });
		}
		const row = {
			userId,
			name: input.name,
			tokenHash: tokenHash(token),
			createdAt: now,
			expiresAt,
			scopes: scopes.join(" "),
		};
		const id = await insertApiToken(tx, row);
		const data = { tokenId: id, expiresAt: expiresAt.toISOString(), scopes };
		await appendAccountEvent(tx, { kind: "token_created", actor, userId, recordedAt: now, data });
		return { id, token, expiresAt };
	});
}

function daysOf({ config }: Deps, { days = Math.min(90, config.API_TOKEN_MAX_DAYS) }: CreateApiTokenInput): number {
	const most = config.API_TOKEN_MAX_DAYS;
	if (days > most) throw invalidInput("tokenDays", "token.too_long", { most });
	return days;
}
