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
import type { PledgeKind, PromiserKind } from "../domain/pledge.ts";
import { invalidInput } from "../domain/problem.ts";
import { type Actor, assertMay } from "../domain/role.ts";
import { assertPublishable, editConflict, ensureHeld, ensureNamedTopics, pledgeAsSeen } from "./pledge-parts.ts";

export interface EditPledgeInput {
	readonly publicId: string;
	/** The version that the editor saw. */
	readonly version: number;
	readonly promisers: readonly { readonly name: string; readonly kind: PromiserKind; readonly roleThen: string }[];
	readonly title: string;
	readonly kind: PledgeKind;
	readonly criteria: string;
	readonly beneficiary: string;
	readonly topics: readonly string[];
	readonly notes: string;
	readonly reason: string;
	/** What the edit is to what readers saw; an update where it is not said. Told of published pledges only. */
	readonly changeKind?: ChangeKind | undefined;
	/** For a correction, since when readers saw what was wrong; since it was published where it is not given. */
	readonly wrongSince?: string | undefined;
}

const PLAIN_FIELDS = ["title", "kind", "criteria", "beneficiary"] as const;

/**
 * Changes a pledge's test and filing; its words, deadline and outcome have verbs of their own. Every change is kept. Of a
 * published pledge, other criteria are an event of their own, and a correction is told to whoever got the error.
 */
export async function editPledge(deps: Deps, actor: Actor, input: EditPledgeInput): Promise<void> {
	assertMay(actor, "edit pledges");
	const now = deps.now();
	await deps.db.transact(async (tx) => {
		const pledge = await pledgeAsSeen(tx, input);
		if (pledge.publishedAt) assertPublishable(input);
		const changes = await changesOf(tx, pledge, input);
		const isSeen = pledge.publishedAt !== null && Object.keys(changes).length > 0;
		if (isSeen && !input.reason) throw invalidInput("reason", "reason.missing");
		const wrong = isSeen ? wrongIn(pledge, input, { timeZone: deps.config.TIME_ZONE, now }) : undefined;
		const notesChanged = pledge.notes !== input.notes;
		if (Object.keys(changes).length === 0 && !notesChanged) return;
		const held = await ensureHeld(tx, { actor, now }, input.promisers);
		const [first] = held;
		if (!first) throw new Error("A pledge needs a promiser");
		const { title, kind, criteria, beneficiary, notes } = input;
		const change = { title, kind, criteria, beneficiary, notes, promiserId: first.promiserId };
		const columns = {
			...change,
			deadlineKind: kindFor(kind, { ...pledge, kind: pledge.deadlineKind }),
			changedAt: now,
		};
		if (!(await updatePledge(tx, pledge, columns))) throw editConflict();
		await setPromisers(tx, pledge.id, held);
		await setTopics(tx, pledge.id, await ensureNamedTopics(tx, { actor, now }, input.topics));
		await refreshSearch(tx, pledge.id);
		const event = { actor, pledgeId: pledge.id, recordedAt: now, reason: input.reason };
		for (const told of isSeen ? toldOf(changes, { pledge, input, wrong }) : draftedOf(changes)) {
			await appendEvent(tx, { ...event, ...told });
		}
		// Private notes leave a trace of who and when, and none of their words.
		if (notesChanged) await appendEvent(tx, { ...event, kind: "notes_edited", reason: "" });
	});
}

type Changes = Record<string, FieldChange>;

function wrongIn(pledge: Pledge, input: EditPledgeInput, at: { readonly timeZone: string; readonly now: Date }) {
	if (input.changeKind !== "correction") return undefined;
	return wrongSinceOf(input.wrongSince, { publishedAt: pledge.publishedAt, ...at });
}

interface Seen {
	readonly pledge: Pledge;
	readonly input: EditPledgeInput;
	readonly wrong: WrongSince | undefined;
}

/** What readers are told of an edit. */
function toldOf(changes: Changes, { pledge: { publicId }, input: { title, changeKind }, wrong }: Seen) {
	const named = { what: "pledge", title, publicId };
	if (wrong) return [{ kind: "corrected" as const, data: { ...named, changes, ...wrong } }];
	const { criteria, ...others } = changes;
	return [
		...(criteria ? [{ kind: "criteria_changed" as const, data: { ...named, changes: { criteria }, changeKind } }] : []),
		...(Object.keys(others).length > 0 ? [{ kind: "edited" as const, data: { changes: others, changeKind } }] : []),
	];
}

function draftedOf(changes: Changes) {
	return Object.keys(changes).length > 0 ? [{ kind: "edited" as const, data: { changes } }] : [];
}

async function changesOf(tx: Tx, pledge: Pledge, input: EditPledgeInput): Promise<Changes> {
	const changes: Changes = {};
	for (const field of PLAIN_FIELDS) {
		if (pledge[field] !== input[field]) changes[field] = { from: pledge[field], to: input[field] };
	}
	const topicsNow = (await listTopicsOf(tx, [pledge.id])).get(pledge.id)?.map((topic) => topic.name) ?? [];
	const compared = (names: readonly string[]) => [...new Set(names.map(plain))].sort().join("\n");
	// Other capitals name the same topic, and nothing changes.
	if (compared(topicsNow) !== compared(input.topics))
		changes["topics"] = { from: topicsNow, to: [...new Set(input.topics)] };
	const heldNow = (await listPromisersOf(tx, pledge.id)).map(({ name, roleThen }) => ({ name, roleThen }));
	const heldNext = input.promisers.map(({ name, roleThen }) => ({ name, roleThen }));
	if (JSON.stringify(heldNow) !== JSON.stringify(heldNext)) changes["promisers"] = { from: heldNow, to: heldNext };
	return changes;
}
