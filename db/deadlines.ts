import { asc, desc, eq, sql } from "drizzle-orm";
import type { DeadlineChange, KeptDeadline } from "../src/domain/deadline.ts";
import { once } from "./once.ts";
import { EVERY_PART } from "./parts.ts";
import { users } from "./schema/accounts.ts";
import { deadlines, milestones, sources } from "./schema/pledges.ts";
import type { Reader, Tx } from "./types.ts";
import { attribution } from "./users.ts";

/** Every revision of a pledge's deadline, the original first. */
export const listDeadlines = (db: Reader, pledgeId: number) => deadlinesOf(db, { pledgeId });

const revisionColumns = {
	revision: deadlines.revision,
	words: deadlines.words,
	kind: deadlines.kind,
	relation: deadlines.relation,
	dueOn: deadlines.dueOn,
	dueAt: deadlines.dueAt,
	timeZone: deadlines.timeZone,
	precision: deadlines.precision,
	rule: deadlines.rule,
	ruleVersion: deadlines.ruleVersion,
	resolvedBy: deadlines.resolvedBy,
	confidence: deadlines.confidence,
	explanation: deadlines.explanation,
	readings: deadlines.readings,
	reviewOn: deadlines.reviewOn,
	milestoneId: deadlines.milestoneId,
	milestoneSlug: milestones.slug,
	milestoneName: milestones.name,
	milestoneState: milestones.state,
	timeOffset: deadlines.timeOffset,
	condition: deadlines.condition,
	rhythm: deadlines.rhythm,
	saidOn: deadlines.saidOn,
	policyVersion: deadlines.policyVersion,
	change: deadlines.change,
	reason: deadlines.reason,
	setAt: deadlines.setAt,
	by: attribution,
	sourceId: deadlines.sourceId,
	url: sources.url,
	publisher: sources.publisher,
	title: sources.title,
	publishedOn: sources.publishedOn,
	archivedUrl: sources.archivedUrl,
} as const;

const deadlinesOf = once("deadlines_of_pledge", (db) =>
	db
		.select(revisionColumns)
		.from(deadlines)
		.leftJoin(sources, eq(sources.id, deadlines.sourceId))
		.leftJoin(milestones, eq(milestones.id, deadlines.milestoneId))
		.leftJoin(users, eq(users.id, deadlines.setBy))
		.where(eq(deadlines.pledgeId, sql.placeholder("pledgeId")))
		.orderBy(asc(deadlines.revision))
		.limit(EVERY_PART),
);

export interface NewRevision {
	readonly pledgeId: number;
	readonly revision: number;
	readonly change: DeadlineChange;
	readonly reason: string;
	readonly sourceId: number | undefined;
	readonly setBy: number | undefined;
	readonly setAt: Date;
}

/** Stores a revision of a pledge's deadline. */
export async function insertDeadline(tx: Tx, deadline: KeptDeadline, revision: NewRevision): Promise<void> {
	await tx.insert(deadlines).values({
		...revision,
		sourceId: revision.sourceId ?? null,
		setBy: revision.setBy ?? null,
		words: deadline.words,
		kind: deadline.kind,
		relation: deadline.relation ?? null,
		dueOn: deadline.dueOn ?? null,
		dueAt: deadline.dueAt ?? null,
		timeZone: deadline.timeZone,
		precision: deadline.precision ?? null,
		rule: deadline.rule,
		ruleVersion: deadline.ruleVersion,
		resolvedBy: deadline.resolvedBy,
		confidence: deadline.confidence ?? null,
		explanation: deadline.explanation,
		readings: deadline.readings,
		reviewOn: deadline.reviewOn ?? null,
		milestoneId: deadline.milestoneId ?? null,
		timeOffset: deadline.timeOffset ?? null,
		condition: deadline.condition ?? null,
		rhythm: deadline.rhythm ?? null,
		saidOn: deadline.saidOn ?? null,
		policyVersion: deadline.policyVersion ?? null,
	});
}

/** The deadline in force of a pledge, as the rules of the house take it. Undefined where the pledge is gone. */
export async function findDeadlineInForce(db: Reader, pledgeId: number): Promise<KeptDeadline | undefined> {
	const [row] = await db
		.select()
		.from(deadlines)
		.where(eq(deadlines.pledgeId, pledgeId))
		.orderBy(desc(deadlines.revision))
		.limit(1);
	return (
		row && {
			...row,
			relation: row.relation ?? undefined,
			dueOn: row.dueOn ?? undefined,
			dueAt: row.dueAt ?? undefined,
			precision: row.precision ?? undefined,
			reviewOn: row.reviewOn ?? undefined,
			confidence: row.confidence ?? undefined,
			milestoneId: row.milestoneId ?? undefined,
			timeOffset: row.timeOffset ?? undefined,
			condition: row.condition ?? undefined,
			rhythm: row.rhythm ?? undefined,
			saidOn: row.saidOn ?? undefined,
			policyVersion: row.policyVersion ?? undefined,
		}
	);
}
