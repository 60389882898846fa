import { markApiTokenRevoked } from "../../db/api-tokens.ts";
import type { Deps } from "../deps.ts";
import { Problem } from "../domain/problem.ts";
import { type Actor, may } from "../domain/role.ts";
import { appendAccountEvent } from "./account-parts.ts";

/** Revokes an API token of the actor's own; an admin may revoke anybody's. */
export async function revokeApiToken(deps: Deps, actor: Actor, tokenId: number): Promise<void> {
	const now = deps.now();
	await deps.db.transact(async (tx) => {
		const userId = await markApiTokenRevoked(tx, tokenId, now);
		const isOwn = actor.kind === "user" && actor.userId === userId;
		// Another's token is answered like one that never was: ids tell nothing.
		if (userId === undefined || !(isOwn || may(actor, "change users"))) {
			throw new Problem("not-found", "token.unknown");
		}
		await appendAccountEvent(tx, { kind: "token_revoked", actor, userId, recordedAt: now, data: { tokenId } });
	});
}
