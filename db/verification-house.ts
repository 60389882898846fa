import { asc, eq } from "drizzle-orm";
import { FROM_THE_BEGINNING } from "../src/domain/policy.ts";
import { digestOf } from "../src/domain/record.ts";

import { lookSources } from "./schema/captures.ts";
import { policies } from "./schema/house.ts";
import { milestones, promisers, sources, terms } from "./schema/pledges.ts";
import type { Reader } from "./types.ts";
import { heldCandidates } from "./verification-candidates.ts";
import {
	type Difference,
	differenceAmong,
	differs,
	eventsOf,
	type Facts,
	type Held,
	MOST,
	type Told,
} from "./verification-facts.ts";
import { listInventory } from "./verification-inventory.ts";
import { differenceOfPeriods } from "./verification-periods.ts";
import { differenceOfCaptures, differenceOfLinks, heldOlderLinks } from "./verification-sources.ts";

/**
 * The rows that readers see and that stand in no pledge's document (milestones, promisers, their terms of office,
 * policies, outcomes of single periods, the selection log, copies of sources and how their links stood) against the events
 * that made them. The events themselves have to be verified before.
 */
export async function differenceOfHouse(db: Reader): Promise<Difference | undefined> {
	for (const [what, look] of LOOKS) {
		const found = await look(db).catch(() => ({
			what,
			detail: "One holds what nothing here wrote and cannot be read.",
		}));
		if (found) return found;
	}
	return undefined;
}

/** Rows by their ids with what is told of them, `older` being what the inventory tells. */
export const HELD: Readonly<Record<string, (db: Reader, older: Told) => Promise<Held>>> = {
	milestones: heldMilestones,
	promisers: heldPromisers,
	"policy versions": heldPolicies,
	candidates: heldCandidates,
	"states of links": heldOlderLinks,
	"sources of looks": heldLooks,
};

const LOOKS: readonly (readonly [string, (db: Reader) => Promise<Difference | undefined>])[] = [
	...Object.entries(HELD).map(
		([what, held]) =>
			[what, async (db: Reader) => differenceAmong(await held(db, await listInventory(db, what)))] as const,
	),
	["terms of office", differenceOfTerms],
	["outcomes of periods", differenceOfPeriods],
	["copies of sources", differenceOfCaptures],
	["links", differenceOfLinks],
];

async function heldMilestones(db: Reader, older: Told): Promise<Held> {
	const told = new Map(older);
	for await (const { milestoneId, recordedAt: changedAt, data } of eventsOf(db, [
		"milestone_added",
		"milestone_changed",
	])) {
		const { slug, name, state, onDate } = { ...data, ...(data["to"] as Facts | undefined) } as Facts;
		if (milestoneId !== null) told.set(milestoneId, { slug, name, state, onDate, changedAt, ...sourceIn(data) });
	}
	const { id, slug, name, state, onDate, changedAt } = milestones;
	const rows = await db
		.select({ id, slug, name, state, onDate, changedAt, source: sources })
		.from(milestones)
		.leftJoin(sources, eq(sources.id, milestones.sourceId))
		.orderBy(asc(id))
		.limit(MOST);
	const since = await changesOfSources(db);
	for (const { id: milestone, source } of rows) {
		const changes = source && since.get(source.id);
		if (changes && told.has(milestone)) told.set(milestone, { ...told.get(milestone), ...changes });
	}
	return { noun: "milestone", rows: rows.map(({ source, ...row }) => ({ ...row, ...factsOf(source) })), told };
}

/** Sources that were looked at, against the first look that named each. */
async function heldLooks(db: Reader, older: Told): Promise<Held> {
	const told = new Map(older);
	for await (const { pledgeId, recordedAt: createdAt, data } of eventsOf(db, ["reviewed"])) {
		const named = Array.isArray(data["sources"]) ? (data["sources"] as readonly Facts[]) : [];
		for (const source of named) {
			const id = Number(source["sourceId"]);
			if (id && !told.has(id)) told.set(id, { pledgeId, createdAt, ...factsOf(source) });
		}
	}
	const rows = await db
		.select({ look: lookSources, source: sources })
		.from(lookSources)
		.innerJoin(sources, eq(sources.id, lookSources.sourceId))
		.orderBy(asc(lookSources.sourceId))
		.limit(MOST);
	const since = told.size > 0 ? await changesOfSources(db) : new Map<number, Facts>();
	for (const [id, facts] of told) told.set(id, { ...facts, ...since.get(id) });
	const all = rows.map(({ look, source }) => ({ id: source.id, ...look, ...factsOf(source) }));
	return { noun: "source of a look", rows: all, told };
}

/** A source as an event names it, by the names that `source_changed` uses. */
function sourceIn({ source }: Facts): Facts {
	return factsOf(source as Facts | undefined);
}

function factsOf(source: Facts | null | undefined): Facts {
	const fields = ["url", "publisher", "title", "publishedOn", "archivedUrl"];
	return Object.fromEntries(fields.map((field) => [`source.${field}`, source?.[field] ?? null]));
}

/** What became of sources since they were saved, by their number. */
async function changesOfSources(db: Reader): Promise<Map<number, Facts>> {
	const since = new Map<number, Facts>();
	for await (const { data } of eventsOf(db, ["source_changed"])) {
		const { sourceId, changes } = data as { sourceId: number; changes: unknown };
		since.set(sourceId, { ...since.get(sourceId), ...becameIn(changes) });
	}
	return since;
}

/** What each field became by an event's changes. */
function becameIn(changes: unknown): Facts {
	const each = Object.entries((changes ?? {}) as Readonly<Record<string, { to: unknown }>>);
	return Object.fromEntries(each.map(([field, { to }]) => [field, to]));
}

async function heldPromisers(db: Reader, older: Told): Promise<Held> {
	const told = new Map(older);
	for await (const { promiserId, kind: event, recordedAt: createdAt, data } of eventsOf(db, [
		"promiser_added",
		"promiser_edited",
	])) {
		if (promiserId === null) continue;
		const { name, kind } = data;
		const isNew = event === "promiser_added";
		const before = isNew ? { name, kind, about: "", party: "", createdAt } : told.get(promiserId);
		told.set(promiserId, { ...before, ...becameIn(data["changes"]) });
	}
	const { id, name, kind, about, party, createdAt } = promisers;
	const rows = await db
		.select({ id, name, kind, about, party, createdAt })
		.from(promisers)
		.orderBy(asc(id))
		.limit(MOST);
	return { noun: "promiser", rows, told };
}

/** Terms carry no number in their events: whoever has as many, and the same ones, has those. */
async function differenceOfTerms(db: Reader): Promise<Difference | undefined> {
	const told = new Map<string, { readonly promiserId: number | null; readonly source: Facts }>();
	for await (const { promiserId, data } of eventsOf(db, ["promiser_edited"])) {
		const { term } = data;
		if (term) told.set(digestOf({ promiserId, term }), { promiserId, source: sourceIn(data) });
	}
	const { promiserId, role, body, country, fromOn, toOn } = terms;
	const rows = await db
		.select({ promiserId, term: { role, body, country, fromOn, toOn }, source: sources })
		.from(terms)
		.innerJoin(sources, eq(sources.id, terms.sourceId))
		.orderBy(asc(terms.id))
		.limit(MOST);
	const since = await changesOfSources(db);
	for (const { source, ...row } of rows) {
		const what = `a term of office of promiser ${row.promiserId}`;
		const key = digestOf(row);
		const saved = told.get(key)?.source;
		if (!told.delete(key)) return { what, detail: "No event says what its row says." };
		const field = differs({ ...saved, ...since.get(source.id) }, factsOf(source));
		if (field) return { what, detail: `Its row is not what its event says: ${field} differs.` };
	}
	const [missing] = told.values();
	return missing && { what: `a term of office of promiser ${missing.promiserId}`, detail: "Its row is gone." };
}

async function heldPolicies(db: Reader, older: Told): Promise<Held> {
	const told = new Map(older);
	for await (const { recordedAt: publishedAt, actorId, reason, data } of eventsOf(db, ["policy_published"])) {
		const version = Number(data["version"]);
		// The first version had no event once: the second says what it was.
		if (version === 2 && !told.has(1)) told.set(1, { inForceOn: FROM_THE_BEGINNING, policy: data["from"] });
		told.set(version, { inForceOn: data["inForceOn"], policy: data["to"], reason, publishedAt, publishedBy: actorId });
	}
	const { version: id, inForceOn, policy, reason, publishedAt, publishedBy } = policies;
	const columns = { id, inForceOn, policy, reason, publishedAt, publishedBy };
	const rows = await db.select(columns).from(policies).orderBy(asc(id)).limit(MOST);
	return { noun: "policy version", rows, told };
}
