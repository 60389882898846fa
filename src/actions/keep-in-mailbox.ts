import { insertIntoMailbox } from "../../db/mailbox.ts";
import type { Deps } from "../deps.ts";
import type { Composed } from "../mail/mime.ts";

/** Keeps a message in the built-in mailbox, once, where no mail server is set. */
export async function keepInMailbox(deps: Deps, message: Composed): Promise<void> {
	const { messageId, to, subject, raw } = message;
	const row = { messageId, recipient: to, subject, raw, receivedAt: deps.now() };
	await deps.db.transact((tx) => insertIntoMailbox(tx, row));
}
