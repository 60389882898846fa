import { findDeadlineInForce } from "../../db/deadlines.ts";
import { appendEvent } from "../../db/events.ts";
import { type Pledge, updatePledge } from "../../db/pledges.ts";
import { findPromiserBySlug } from "../../db/promisers.ts";
import { insertSource, type NewSource } from "../../db/sources.ts";
import { insertTerm, listPledgesAwaitingTerm, listTerms } from "../../db/terms.ts";
import type { Tx } from "../../db/types.ts";
import type { Config } from "../config.ts";
import type { Deps } from "../deps.ts";
import { Problem } from "../domain/problem.ts";
import { type Actor, assertMay } from "../domain/role.ts";
import { assertInOrder } from "../domain/term.ts";
import { assertUnbiasedTo } from "./conflict-parts.ts";
import { appendRevision, deadlineChange, findDeadline, type Revision } from "./deadline-parts.ts";
import { deadlineFacts, editConflict } from "./pledge-parts.ts";

export interface AddTermInput {
	/** The promiser's name in addresses. */
	readonly slug: string;
	readonly role: string;
	/** The body in which the office is held; may be empty. */
	readonly body: string;
	/** ISO 3166-1 alpha-2. */
	readonly country: string | undefined;
	readonly fromOn: string;
	readonly toOn: string | undefined;
	readonly source: NewSource;
}

const PAGE = 200;

/** Adds a promiser's term of office. Their open pledges that waited for one get their deadline. Gives how many. */
export async function addTerm(deps: Deps, actor: Actor, input: AddTermInput): Promise<number> {
	assertMay(actor, "edit pledges");
	const { role, body, country = null, fromOn, toOn, source } = input;
	assertInOrder({ fromOn, toOn });
	const now = deps.now();
	return deps.db.transact(async (tx) => {
		const promiser = await findPromiserBySlug(tx, input.slug);
		if (!promiser) throw new Problem("not-found", "promiser.unknown");
		await assertUnbiasedTo(tx, actor, [promiser.id]);
		const isKnown = (await listTerms(tx, promiser.id)).some((one) => one.role === role && one.fromOn === fromOn);
		if (isKnown) throw new Problem("already-done", "term.known");
		const sourceId = await insertSource(tx, source, now);
		const term = { role, body, country, fromOn, toOn: toOn ?? null };
		await insertTerm(tx, { ...term, promiserId: promiser.id, sourceId, createdAt: now });
		const data = { term, source };
		await appendEvent(tx, { kind: "promiser_edited", actor, promiserId: promiser.id, recordedAt: now, data });
		const reason = `The term of office as ${role} was put on record.`;
		return followAll(tx, promiser.id, {
			change: "recomputed",
			reason,
			source,
			sourceId,
			actor,
			now,
			config: deps.config,
		});
	});
}

type Made = Revision & { readonly config: Config };

async function followAll(tx: Tx, promiserId: number, made: Made): Promise<number> {
	let moved = 0;
	for (let afterId = 0; ; ) {
		const waiting = await listPledgesAwaitingTerm(tx, promiserId, { afterId, limit: PAGE });
		for (const pledge of waiting) {
			if (await follow(tx, pledge, made)) moved += 1;
		}
		const last = waiting.at(-1);
		if (!last || waiting.length < PAGE) return moved;
		afterId = last.id;
	}
}

async function follow(tx: Tx, pledge: Pledge, made: Made): Promise<boolean> {
	const from = await findDeadlineInForce(tx, pledge.id);
	if (!from) throw new Error(`Pledge ${pledge.id} has no deadline`);
	const input = { words: from.words, timeZone: from.timeZone, choice: "suggested" } as const;
	const { saidOn, kind, promiserId } = pledge;
	const { deadline } = await findDeadline(tx, made, { input, saidOn, kind, promiserId });
	if (!deadline.dueOn && !deadline.dueAt) return false;
	const first = pledge.firstDueOn ?? deadlineFacts(deadline).dueOn;
	const columns = { ...deadlineChange(pledge, deadline, made.now), firstDueOn: first };
	if (!(await updatePledge(tx, pledge, columns))) throw editConflict();
	await appendRevision(tx, pledge, deadline, { ...made, from });
	return true;
}
