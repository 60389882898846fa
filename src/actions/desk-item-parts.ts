import { type DeskItem, findDeskItem, findSubject, type Subject, saveDeskItem } from "../../db/desk-items.ts";
import { findPledgeById } from "../../db/due.ts";
import { appendEvent } from "../../db/events.ts";
import type { Tx } from "../../db/types.ts";
import type { EventData, EventKind } from "../domain/event.ts";
import { Problem } from "../domain/problem.ts";
import type { ItemName, SeenItem } from "../domain/queue.ts";
import type { Actor } from "../domain/role.ts";

/** An item with its place at the desk, as this transaction found it. */
export interface FoundItem {
	readonly subject: Subject;
	readonly was: DeskItem | undefined;
}

/** Finds an item. Throws a Problem where there is none, or where it is no longer as it was seen. */
export async function findItem(tx: Tx, name: ItemName, seen: SeenItem | undefined): Promise<FoundItem> {
	const subject = await findSubject(tx, name);
	if (!subject) throw new Problem("not-found", "queue.gone");
	// A lapse under way comes before or after this as a whole, so that no snooze swallows it.
	if (subject.pledgeId !== null) await findPledgeById(tx, subject.pledgeId);
	const was = await findDeskItem(tx, subject);
	if (seen && (seen.version !== subject.version || seen.deskVersion !== (was?.version ?? 0))) throw isOvertaken();
	return { subject, was };
}

/** Stores what was decided about an item. Throws a Problem where somebody else was faster. */
export async function saveItem(tx: Tx, { subject, was }: FoundItem, change: Partial<DeskItem>): Promise<void> {
	if (!(await saveDeskItem(tx, subject, { was, change }))) throw isOvertaken();
}

/** Appends what the history at the desk tells of an item. Its notes stay out of it. */
export function appendItemEvent(
	tx: Tx,
	{ subject }: FoundItem,
	event: { readonly kind: EventKind; readonly actor: Actor; readonly now: Date; readonly data: EventData },
): Promise<number | undefined> {
	const { kind, actor, now, data } = event;
	const { pledgeId } = subject;
	const item = { item: subject.kind, ...(subject.kind === "pledge" ? {} : { itemId: subject.subjectId }) };
	return appendEvent(tx, {
		kind,
		actor,
		recordedAt: now,
		...(pledgeId !== null && { pledgeId }),
		data: { ...item, ...data },
	});
}

function isOvertaken(): Problem {
	return new Problem("edit-conflict", "queue.changed_meanwhile");
}
