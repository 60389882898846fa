import { appendAudit } from "../../db/audit.ts";
import { insertPasskey, takeChallenge } from "../../db/passkeys.ts";
import type { Deps } from "../deps.ts";
import { invalidInput, Problem } from "../domain/problem.ts";
import type { Actor } from "../domain/role.ts";
import { newPasskeyIn } from "../secrets/passkey.ts";
import { tokenHash } from "../secrets/token.ts";

export interface AddPasskeyInput {
	/** So that its owner knows which it is. */
	readonly name: string;
	/** What the browser answered. */
	readonly answer: unknown;
}

/** Adds the passkey that the actor's browser has made as it was asked to. */
export async function addPasskey(deps: Deps, actor: Actor, { name, answer }: AddPasskeyInput): Promise<void> {
	if (actor.kind !== "user" || actor.scopes) throw new Problem("not-allowed", "factor.sign_in_to_add");
	const { userId } = actor;
	const now = deps.now();
	const made = await newPasskeyIn(deps.config, answer);
	if (!made) throw invalidInput("name", "passkey.not_made");
	await deps.db.transact(async (tx) => {
		if (!(await takeChallenge(tx, tokenHash(made.challenge), { userId, now }))) {
			throw invalidInput("name", "passkey.took_too_long");
		}
		if (!(await insertPasskey(tx, { ...made.passkey, userId, name, createdAt: now }))) {
			throw invalidInput("name", "passkey.there_already");
		}
		await appendAudit(tx, { kind: "factor_added", actor, userId, recordedAt: now, data: { what: "passkey", name } });
	});
}
