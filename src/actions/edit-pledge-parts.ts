import { appendEvent } from "../../db/events.ts";
import { plain } from "../../db/names.ts";
import { listPromisersOf, type Pledge, refreshSearch, setPromisers, updatePledge } from "../../db/pledges.ts";
import { listTopicsOf, setTopics } from "../../db/topics.ts";
import type { Tx } from "../../db/types.ts";
import type { Deps } from "../deps.ts";
import { type WrongSince, wrongSinceOf } from "../domain/correction.ts";
import { kindFor } from "../domain/deadline.ts";
import type { FieldChange } from "../domain/event.ts";
import type { ChangeKind } from "../domain/outcome.ts";
import { assertTogether, invalidInput } from "../domain/problem.ts";
import type { EditedTest } from "../domain/proposal.ts";
import type { Actor } from "../domain/role.ts";
import type { ProposedBy } from "./outcome-parts.ts";
import { assertPublishable, editConflict, ensureHeld, ensureNamedTopics } from "./pledge-parts.ts";
import { type StandingFacts, standingFacts } from "./standing-parts.ts";

/** A pledge's test and filing as an editor wants them, and what the edit is to what readers saw. */
export interface Edit extends EditedTest {
	readonly reason: string;
	/** An update where it is not said. Told of published pledges only. */
	readonly changeKind?: ChangeKind | undefined;
	/** For a correction, since when readers saw what was wrong; since it was published where it is not given. */
	readonly wrongSince?: string | undefined;
}

/** An edit of a pledge, and who makes it. */
export interface Editing {
	readonly pledge: Pledge;
	readonly actor: Actor;
	readonly input: Edit;
	readonly now: Date;
	/** Who proposed it, where the actor approves it. */
	readonly proposal?: ProposedBy | undefined;
}

/** What an edit changes, and since when that was wrong, where it is a correction that readers are told of. */
export interface FoundEdit {
	readonly changes: Changes;
	readonly wrong: WrongSince | undefined;
	/** How the pledge stands after a correction. */
	readonly standing: StandingFacts | undefined;
	readonly isSeen: boolean;
}

export type Changes = Readonly<Record<string, FieldChange>>;

/** What an edit changes. Throws a Problem where it cannot be made. */
export async function foundEdit(tx: Tx, { config }: Deps, { pledge, input, now }: Editing): Promise<FoundEdit> {
	const { publishedAt } = pledge;
	const changes = await changesOf(tx, pledge, input);
	const isSeen = publishedAt !== null && Object.keys(changes).length > 0;
	const isWrong = isSeen && input.changeKind === "correction";
	let wrong: WrongSince | undefined;
	await assertTogether(
		() => publishedAt && assertPublishable(input),
		() => {
			if (isSeen && !input.reason) throw invalidInput("reason", "reason.missing");
		},
		() => {
			if (isWrong) wrong = wrongSinceOf(input.wrongSince, { publishedAt, timeZone: config.TIME_ZONE, now });
		},
	);
	const { kind } = input;
	const deadlineKind = kindFor(kind, { ...pledge, kind: pledge.deadlineKind });
	const standing = isWrong ? standingFacts(config, { ...pledge, kind, deadlineKind }, now) : undefined;
	return { changes, isSeen, wrong, standing };
}

/** Puts an edit in force: promisers, topics, pledge, and the events that tell of it. */
export async function putEditInForce(tx: Tx, editing: Editing, found: FoundEdit): Promise<void> {
	const { pledge, actor, input, now, proposal } = editing;
	const { changes, isSeen } = found;
	const notesChanged = pledge.notes !== input.notes;
	if (Object.keys(changes).length === 0 && !notesChanged) return;
	await store(tx, editing);
	const event = { actor, pledgeId: pledge.id, recordedAt: now, reason: input.reason };
	for (const { data, ...told } of isSeen ? toldOf(editing, found) : draftedOf(changes)) {
		await appendEvent(tx, { ...event, ...told, data: { ...data, ...(proposal ? { proposal } : {}) } });
	}
	// Private notes leave a trace of who and when, and none of their words.
	if (notesChanged) await appendEvent(tx, { ...event, kind: "notes_edited", reason: "" });
}

async function store(tx: Tx, { pledge, actor, input, now }: Editing): Promise<void> {
	const held = await ensureHeld(tx, { actor, now }, input.promisers);
	const [first] = held;
	if (!first) throw new Error("A pledge needs a promiser");
	const { title, kind, criteria, beneficiary, notes } = input;
	const change = { title, kind, criteria, beneficiary, notes, promiserId: first.promiserId };
	const deadlineKind = kindFor(kind, { ...pledge, kind: pledge.deadlineKind });
	if (!(await updatePledge(tx, pledge, { ...change, deadlineKind, changedAt: now }))) throw editConflict();
	await setPromisers(tx, pledge.id, held);
	await setTopics(tx, pledge.id, await ensureNamedTopics(tx, { actor, now }, input.topics));
	await refreshSearch(tx, pledge.id);
}

/** What readers are told of an edit. */
function toldOf(
	{ pledge: { publicId }, input: { title, changeKind } }: Editing,
	{ changes, wrong, standing }: FoundEdit,
) {
	const named = { what: "pledge", title, publicId };
	if (wrong) return [{ kind: "corrected" as const, data: { ...named, changes, standing, ...wrong } }];
	const { criteria, ...others } = changes;
	return [
		...(criteria ? [{ kind: "criteria_changed" as const, data: { ...named, changes: { criteria }, changeKind } }] : []),
		...(Object.keys(others).length > 0 ? [{ kind: "edited" as const, data: { changes: others, changeKind } }] : []),
	];
}

function draftedOf(changes: Changes) {
	return Object.keys(changes).length > 0 ? [{ kind: "edited" as const, data: { changes } }] : [];
}

/** A pledge's test and filing as they stand. */
export async function testAsItIs(tx: Tx, pledge: Pledge): Promise<EditedTest> {
	const { title, kind, criteria, beneficiary, notes } = pledge;
	const topics = (await listTopicsOf(tx, [pledge.id])).get(pledge.id)?.map((topic) => topic.name) ?? [];
	const held = await listPromisersOf(tx, pledge.id);
	const promisers = held.map(({ name, kind: sort, roleThen }) => ({ name, kind: sort, roleThen }));
	return { title, kind, criteria, beneficiary, notes, topics, promisers };
}

const PLAIN_FIELDS = ["title", "kind", "criteria", "beneficiary"] as const;

async function changesOf(tx: Tx, pledge: Pledge, input: Edit): Promise<Changes> {
	const changes: Record<string, FieldChange> = {};
	for (const field of PLAIN_FIELDS) {
		if (pledge[field] !== input[field]) changes[field] = { from: pledge[field], to: input[field] };
	}
	const standing = await testAsItIs(tx, pledge);
	const compared = (names: readonly string[]) => [...new Set(names.map(plain))].sort().join("\n");
	// Other capitals name the same topic, and nothing changes.
	if (compared(standing.topics) !== compared(input.topics))
		changes["topics"] = { from: standing.topics, to: [...new Set(input.topics)] };
	const named = ({ promisers }: EditedTest) => promisers.map(({ name, roleThen }) => ({ name, roleThen }));
	const [heldNow, heldNext] = [named(standing), named(input)];
	if (JSON.stringify(heldNow) !== JSON.stringify(heldNext)) changes["promisers"] = { from: heldNow, to: heldNext };
	return changes;
}
