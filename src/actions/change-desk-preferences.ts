import { findDeskPreferences, saveDeskPreferences } from "../../db/desk-preferences.ts";
import { appendEvent } from "../../db/events.ts";
import { findUserToChange } from "../../db/users.ts";
import type { Deps } from "../deps.ts";
import { latestMorning, type MorningWish } from "../domain/morning.ts";
import { Problem } from "../domain/problem.ts";
import type { Actor } from "../domain/role.ts";

export interface DeskPreferencesInput extends MorningWish {
	readonly shortcuts: boolean;
}

/** Sets how the actor wants to work at the desk: the morning mail, the shortcuts. */
export async function changeDeskPreferences(deps: Deps, actor: Actor, input: DeskPreferencesInput): Promise<void> {
	if (actor.kind !== "user") throw new Problem("not-allowed", "account.only_users_have_a_byline");
	const { userId } = actor;
	const now = deps.now();
	await deps.db.transact(async (tx) => {
		if (!(await findUserToChange(tx, userId))) throw new Problem("not-found", "account.gone");
		const before = await findDeskPreferences(tx, userId);
		// A morning that is over already is no reason for a mail in the afternoon: the first one comes on the next.
		const seenOn = latestMorning(input, now) ?? before?.seenOn ?? null;
		await saveDeskPreferences(tx, { userId, ...input, seenOn });
		const data = { pace: { from: before?.pace ?? "off", to: input.pace } };
		await appendEvent(tx, { kind: "desk_mail_changed", actor, userId, recordedAt: now, data });
	});
}
