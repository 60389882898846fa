import { appendAudit } from "../../db/audit.ts";
import { appendEvent, type NewEvent } from "../../db/events.ts";
import { deleteSignInStepsOf, hasAuthenticator, insertSignInStep } from "../../db/second-factors.ts";
import { deleteSession, deleteSessionsOf, insertSession } from "../../db/sessions.ts";
import type { Tx } from "../../db/types.ts";
import type { User } from "../../db/users.ts";
import type { Deps } from "../deps.ts";
import type { AuditKind, WayIn, Whence } from "../domain/audit.ts";
import type { EventKind } from "../domain/event.ts";
import type { Actor } from "../domain/role.ts";
import { newSession } from "../secrets/session.ts";
import { newToken, tokenHash } from "../secrets/token.ts";

/** What a browser brings along to a way in. */
export interface Arrival {
	/** The token of the session it had: that ends, so that a planted one is worth nothing. */
	readonly formerToken?: string | undefined;
	readonly whence?: Whence | undefined;
}

/**
 * Lets a user in who gave what comes first, and gives the token for the cookie. Where they have a second factor it is not yet a
 * session's: it stands for a sign-in that waits for the code, for ten minutes.
 */
export async function beginSession(tx: Tx, deps: Deps, entry: Entry): Promise<string> {
	const { user, by, arrival } = entry;
	if (!(await hasAuthenticator(tx, user.id))) return beginConfirmedSession(tx, deps, entry);
	if (arrival.formerToken) await deleteSession(tx, tokenHash(arrival.formerToken));
	const token = newToken();
	const expiresAt = new Date(deps.now().getTime() + STEP_MS);
	await insertSignInStep(tx, { tokenHash: tokenHash(token), userId: user.id, signedInBy: by, expiresAt });
	return token;
}

const STEP_MS = 10 * 60_000;

interface Entry {
	readonly user: Pick<User, "id" | "role">;
	readonly by: WayIn;
	readonly arrival: Arrival;
}

/** Begins a session of a user who has given all that is asked for, with an entry in the audit log, and gives its token. */
export async function beginConfirmedSession(tx: Tx, deps: Deps, { user, by, arrival }: Entry): Promise<string> {
	const now = deps.now();
	const { token, row } = newSession(deps.config, now, user.id);
	if (arrival.formerToken) await deleteSession(tx, tokenHash(arrival.formerToken));
	await insertSession(tx, { ...row, ...arrival.whence, signedInBy: by });
	const actor = { kind: "user", userId: user.id, role: user.role } as const;
	await appendAudit(tx, {
		kind: "signed_in",
		actor,
		userId: user.id,
		recordedAt: now,
		whence: arrival.whence,
		data: { by },
	});
	return token;
}

/** Ends every session of a user but for the one named, with an entry in the audit log where there were any. */
export async function endSessions(tx: Tx, { actor, userId, now, why, except }: EndSessions): Promise<void> {
	await deleteSignInStepsOf(tx, userId);
	const ended = await deleteSessionsOf(tx, userId, except);
	if (ended > 0) {
		await appendAudit(tx, { kind: "sessions_ended", actor, userId, recordedAt: now, data: { ended, why } });
	}
}

interface EndSessions {
	readonly actor: Actor;
	readonly userId: number;
	readonly now: Date;
	readonly why: "asked" | "role" | "password" | "disabled" | "invitation" | "factor";
	/** The hash of the token whose session goes on. */
	readonly except?: string | undefined;
}

/** Appends an event about a user, and its entry in the audit log. */
export async function appendAccountEvent(
	tx: Tx,
	event: NewEvent & { readonly kind: AuditKind & EventKind; readonly userId: number },
): Promise<void> {
	const { kind, actor, userId, recordedAt, data = {} } = event;
	await appendEvent(tx, event);
	await appendAudit(tx, { kind, actor, userId, recordedAt, data });
}
