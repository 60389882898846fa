import { findSetting, setSetting } from "./settings.ts";
import type { Reader, Tx } from "./types.ts";

/** The newest mail to ourselves that has arrived. */
export interface Canary {
	readonly messageId: string;
	/** When it was put into the outbox. */
	readonly sentAt: Date;
	readonly arrivedAt: Date;
}

const KEY = "canary";

type Kept = { readonly [part in keyof Canary]: string };

/** The newest mail to ourselves that has arrived, or undefined where none ever did. */
export async function findCanary(db: Reader): Promise<Canary | undefined> {
	const kept = await findSetting<Kept>(db, KEY);
	if (!kept) return undefined;
	return { messageId: kept.messageId, sentAt: new Date(kept.sentAt), arrivedAt: new Date(kept.arrivedAt) };
}

/** Keeps it. */
export async function keepCanary(tx: Tx, { messageId, sentAt, arrivedAt }: Canary): Promise<void> {
	const kept: Kept = { messageId, sentAt: sentAt.toISOString(), arrivedAt: arrivedAt.toISOString() };
	await setSetting(tx, KEY, kept, arrivedAt);
}
