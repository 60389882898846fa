import { insertMessages } from "../../db/messages.ts";
import type { Tx } from "../../db/types.ts";
import { findUser } from "../../db/users.ts";
import type { Deps } from "../deps.ts";
import type { DeskNote } from "../domain/desk-note.ts";
import type { Actor } from "../domain/role.ts";
import { newMessage } from "../mail/new-message.ts";
import { siteOf } from "../mail/site.ts";
import { userIdOf } from "./pledge-parts.ts";

interface DeskMail {
	/** Users, each told once; who acts is never told of it. */
	readonly to: readonly number[];
	/** What makes it one mail: "proposed:12". */
	readonly key: string;
	readonly actor: Actor;
	readonly note: Omit<DeskNote, "by">;
}

/** Puts mails to users of the newsroom into the outbox, in the transaction that they tell of. */
export async function tellUsers(tx: Tx, deps: Deps, { to, key, actor, note }: DeskMail): Promise<void> {
	const now = deps.now();
	const self = userIdOf(actor);
	const by = (self === undefined ? undefined : await findUser(tx, self))?.name ?? deps.config.SITE_NAME;
	const rows = [...new Set(to)]
		.filter((userId) => userId !== self)
		.map((userId) => {
			const dedupeKey = `desk:${key}:${userId}`;
			const identity = `${dedupeKey}@${now.getTime()}`;
			return newMessage(siteOf(deps), { kind: "desk", dedupeKey, identity, userId, data: { ...note, by }, now });
		});
	await insertMessages(tx, rows);
}
