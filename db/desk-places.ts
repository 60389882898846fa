import { and, eq, isNull, lt, notExists, type SQL } from "drizzle-orm";
import type { ItemKind } from "../src/domain/queue.ts";
import { isAsleep, ownerOf, type Subject } from "./desk-items.ts";
import { users } from "./schema/accounts.ts";
import { links } from "./schema/captures.ts";
import { deskItems } from "./schema/desk.ts";
import { proposals } from "./schema/outcomes.ts";
import type { Reader } from "./types.ts";

type Place = Pick<Subject, "kind" | "subjectId">;

/** Who has an item, and until when it rests: not any more once there was news of it, or the day has come. */
export async function findPlace(db: Reader, { kind, subjectId }: Place, today: string) {
	const isIt = and(eq(deskItems.kind, kind), eq(deskItems.subjectId, subjectId));
	const [row] = await db
		.select({ ownerId: users.id, ownerName: users.name, until: deskItems.snoozedUntil, reason: deskItems.snoozeReason })
		.from(deskItems)
		.leftJoin(users, ownerOf)
		.where(isIt)
		.limit(1);
	const rests = row?.until
		? (await db.$count(deskItems, and(isIt, isAsleep(db, today), isQuiet(db, kind)))) > 0
		: false;
	const owner = kind === "proposal" ? await findReviewer(db, subjectId) : row;
	return {
		ownerId: owner?.ownerId,
		ownerName: owner?.ownerName,
		until: rests ? row?.until : undefined,
		reason: row?.reason,
	};
}

/** What becomes of a link since ends a snooze of its source too. */
function isQuiet(db: Reader, kind: ItemKind): SQL | undefined {
	if (kind !== "source") return undefined;
	const changed = and(eq(links.sourceId, deskItems.subjectId), lt(deskItems.snoozedAt, links.changedAt));
	return notExists(db.select({ id: links.sourceId }).from(links).where(changed));
}

async function findReviewer(db: Reader, proposalId: number) {
	const [row] = await db
		.select({ ownerId: users.id, ownerName: users.name })
		.from(proposals)
		.innerJoin(users, and(eq(users.id, proposals.reviewerId), isNull(users.disabledAt)))
		.where(eq(proposals.id, proposalId))
		.limit(1);
	return row;
}
