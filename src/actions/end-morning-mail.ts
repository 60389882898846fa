import { findDeskPreferencesToChange, saveDeskPreferences } from "../../db/desk-preferences.ts";
import { appendEvent } from "../../db/events.ts";
import { findUser } from "../../db/users.ts";
import type { Deps } from "../deps.ts";
import { openLink } from "../mail/links.ts";

/** Ends a user's morning mail, by the link in it. Nothing else changes; who ended it already is left alone. */
export async function endMorningMail(deps: Deps, token: string): Promise<void> {
	const now = deps.now();
	const { userId } = openLink({ secret: deps.secret, now }, "desk-mail", token);
	await deps.db.transact(async (tx) => {
		const before = await findDeskPreferencesToChange(tx, userId);
		const user = await findUser(tx, userId);
		if (!user || !before || before.pace === "off") return;
		await saveDeskPreferences(tx, { ...before, pace: "off" });
		const actor = { kind: "user", userId, role: user.role } as const;
		const data = { pace: { from: before.pace, to: "off" } };
		await appendEvent(tx, { kind: "desk_mail_changed", actor, userId, recordedAt: now, data });
	});
}
