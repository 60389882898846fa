import { insertChallenge, listPasskeys, MOST_PASSKEYS } from "../../db/passkeys.ts";
import { findUser } from "../../db/users.ts";
import type { Deps } from "../deps.ts";
import { Problem } from "../domain/problem.ts";
import type { Actor } from "../domain/role.ts";
import { askForPasskey as askBrowser, askForNewPasskey } from "../secrets/passkey.ts";
import { tokenHash } from "../secrets/token.ts";

/** How long somebody may take to answer their device. */
const ANSWER_MS = 5 * 60_000;

/**
 * What a browser is asked for: of a user, to make a new passkey of theirs; of anybody else, to sign in with one. The
 * challenge in it is kept, and answered once.
 */
export async function askForPasskey(deps: Deps, actor: Actor | undefined) {
	const options = actor ? await newOne(deps, actor) : await askBrowser(deps.config);
	const now = deps.now();
	const userId = actor?.kind === "user" ? actor.userId : null;
	const expiresAt = new Date(now.getTime() + ANSWER_MS);
	const row = { challengeHash: tokenHash(options.challenge), userId, expiresAt };
	await deps.db.transact((tx) => insertChallenge(tx, row, now));
	return options;
}

async function newOne({ db, config }: Deps, actor: Actor) {
	if (actor.kind !== "user" || actor.scopes) throw new Problem("not-allowed", "factor.sign_in_to_add");
	const user = await findUser(db, actor.userId);
	if (!user) throw new Problem("not-found", "account.gone");
	const known = await listPasskeys(db, user.id);
	if (known.length >= MOST_PASSKEYS) throw new Problem("not-allowed", "passkey.too_many", { most: MOST_PASSKEYS });
	return askForNewPasskey(
		config,
		user,
		known.map(({ id }) => id),
	);
}
