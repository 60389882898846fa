/** What can happen to one pledge that one reader follows: the real actions, beside a model that says what they may do. */
import { and, desc, eq, inArray } from "drizzle-orm";
import { expect } from "vitest";
import { listUnbalanced } from "../../db/ledger.ts";
import { alerts } from "../../db/schema/alerts.ts";
import { messages } from "../../db/schema/mail.ts";
import { events } from "../../db/schema/record.ts";
import { fanOutAlerts } from "../../jobs/fan-out-alerts.ts";
import { gatherAlerts } from "../../jobs/gather-alerts.ts";
import { exchangeMessages } from "../../src/actions/exchange-messages.ts";
import { lapseDeadline } from "../../src/actions/lapse-deadline.ts";
import { markOutcome } from "../../src/actions/mark-outcome.ts";
import type { Try } from "../../src/actions/message-answer-parts.ts";
import type { Claim } from "../../src/actions/message-claim-parts.ts";
import { moveDeadline } from "../../src/actions/move-deadline.ts";
import { registerPledge } from "../../src/actions/register-pledge.ts";
import { releaseLease } from "../../src/actions/release-lease.ts";
import { unsubscribe } from "../../src/actions/unsubscribe.ts";
import { withdrawOutcome } from "../../src/actions/withdraw-outcome.ts";
import type { Actor } from "../../src/domain/role.ts";
import { LANES } from "../../src/domain/subscription.ts";
import { signLink } from "../../src/mail/links.ts";
import { aPledge, aSource, someEvidence } from "../support/pledges.ts";
import { insertSubscriber } from "../support/rows.ts";
import type { World } from "../support/world.ts";
import { newModel, type RaceModel } from "./race-model.ts";

/** In any order and as often as you like. */
export const STEPS = [
	...["lapse", "settle", "reopen", "correct", "undo", "move", "leave"],
	...["fan out", "gather", "claim", "answer", "lose", "die", "wait"],
] as const;
export type Step = (typeof STEPS)[number];

/** A world whose clock only goes forward, with an editor. */
export interface RaceWorld {
	readonly world: World;
	readonly editor: Actor;
	/** Sets the clock on by so many milliseconds. */
	wait(ms: number): void;
}

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;
const WORKER = { worker: "one", upSince: new Date(0) };

/** One story: steps taken on a pledge of its own. Each step checks what the real thing did against the model. */
export async function beginStory(race: RaceWorld) {
	const { world, editor } = race;
	const nowMs = () => world.deps.now().getTime();
	const inHours = (hours: number) => new Date(Math.ceil(nowMs() / MINUTE_MS) * MINUTE_MS + hours * HOUR_MS);
	const dueAt = (at: Date) =>
		({ words: "", timeZone: "UTC", choice: "by_hand", dueAt: at, why: "They said so." }) as const;
	const saidOn = world.deps.now().toISOString().slice(0, 10);
	const firstDue = inHours(2);
	const statement = { quote: "We will open the bridge.", saidOn, place: "" };
	const publicId = await registerPledge(world.deps, editor, aPledge({ statement, deadline: dueAt(firstDue) }));
	const [registered] = await world.db.select().from(events).orderBy(desc(events.id)).limit(1);
	const pledgeId = registered?.pledgeId ?? 0;
	race.wait(2000);
	const reader = await insertSubscriber(world, { follows: [{ scope: "pledge", targetId: pledgeId }] });
	const model = newModel(firstDue.getTime());
	const open: Claim[] = [];
	let version = 1;

	const newest = async () => {
		const [row] = await world.db
			.select()
			.from(events)
			.where(eq(events.pledgeId, pledgeId))
			.orderBy(desc(events.id))
			.limit(1);
		return row?.id ?? 0;
	};
	const judge = async (outcome: "broken" | "fulfilled" | "in_progress", changeKind: "update" | "correction") => {
		const happenedOn = outcome === "in_progress" ? undefined : world.deps.now().toISOString().slice(0, 10);
		const words = { rationale: "It was seen.", reason: "It came to light.", evidence: [someEvidence] };
		await markOutcome(world.deps, editor, { publicId, version, outcome, happenedOn, changeKind, ...words });
		version += 1;
		model.judged({ isSettled: outcome !== "in_progress", eventId: await newest(), atMs: nowMs() });
	};
	const end = async (answer: Try["answer"]) => {
		const claim = open.shift();
		if (!claim) return;
		await exchangeMessages(world.deps, {
			ended: [{ claim, answer, raw: "the bytes" }],
			...WORKER,
			slots: 0,
			lanes: [],
		});
	};
	const steps: Record<Step, () => Promise<unknown>> = {
		lapse: async () => {
			const toGo = model.dueMs + 30_000 - nowMs();
			if (toGo > 0) race.wait(toGo);
			const mayLapse = model.mayLapse(nowMs());
			expect(await lapseDeadline(world.deps, pledgeId), "a deadline lapses once, where nothing is settled").toBe(
				mayLapse,
			);
			if (mayLapse) model.lapsed(await newest());
		},
		settle: () => judge("broken", "update"),
		reopen: () => judge("in_progress", "update"),
		correct: async () => model.outcome && judge("fulfilled", "correction"),
		undo: async () => {
			const undone = withdrawOutcome(world.deps, editor, { publicId, version });
			if (!model.mayUndo(nowMs())) return expect(undone).rejects.toThrow(/nothing_to_take_back|hold_is_over/);
			await undone;
			version += 1;
			model.undone();
		},
		move: async () => {
			const at = new Date(Math.max(inHours(30).getTime(), model.dueMs + HOUR_MS));
			const words = { saidOn, change: "moved", reason: "They moved it.", source: aSource } as const;
			await moveDeadline(world.deps, editor, { publicId, version, deadline: dueAt(at), ...words });
			version += 1;
			model.moved(at.getTime(), await newest());
		},
		leave: async () => {
			model.hasLeft = true;
			const grant = { purpose: "unsubscribe", subscriberId: reader.id, from: { kind: "all" } } as const;
			await unsubscribe(world.deps, signLink(world.deps.secret, grant));
		},
		"fan out": () => fanOutAlerts(world.deps),
		gather: () => gatherAlerts(world.deps),
		claim: async () => {
			const order = { ended: [], ...WORKER, slots: 2, lanes: Object.values(LANES) };
			for (const claim of (await exchangeMessages(world.deps, order)).claims) {
				open.push(claim);
				model.taken(claim.id, eventsIn(claim), nowMs());
			}
		},
		answer: () => end({ kind: "accepted", code: 250, words: "taken" }),
		lose: () => end({ kind: "no_answer", code: undefined, words: "gone" }),
		die: async () => {
			for (const { id, worker, attempt } of open.splice(0))
				await releaseLease(world.deps, { id, worker, attempts: attempt });
		},
		wait: async () => race.wait(61 * MINUTE_MS),
	};
	return {
		take: (step: Step) => steps[step](),
		settle: () => settle(world, { model, steps, readerId: reader.id, pledgeId }),
	};
}

function eventsIn({ facts }: Claim): number[] {
	if (facts.kind === "alert") return [facts.alert.eventId];
	return facts.kind === "digest" ? facts.alerts.map(({ eventId }) => eventId) : [];
}

interface Ending {
	readonly model: RaceModel;
	readonly steps: Record<Step, () => Promise<unknown>>;
	readonly readerId: number;
	readonly pledgeId: number;
}

/** In the end everything has an end, each event's ledger has all its rows, and whoever is owed news was told. */
async function settle(world: World, { model, steps, readerId, pledgeId }: Ending): Promise<void> {
	for (let round = 0; round < 7; round += 1) {
		for (const step of ["fan out", "gather", "claim", "answer", "answer", "wait"] as const) await steps[step]();
	}
	const rows = await world.db.select().from(messages).where(eq(messages.subscriberId, readerId));
	for (const { state } of rows) expect(["sent", "cancelled", "uncertain"]).toContain(state);
	const told = await world.db.select().from(alerts).where(eq(alerts.subscriberId, readerId));
	for (const { state } of told) expect(["gathered", "cancelled"]).toContain(state);
	const all = await world.db.select({ id: events.id }).from(events).where(eq(events.pledgeId, pledgeId));
	expect(
		await listUnbalanced(
			world.db,
			all.map(({ id }) => id),
		),
	).toEqual([]);
	if (model.hasLeft) return;
	const gone = await world.db
		.select({ eventId: alerts.eventId })
		.from(alerts)
		.innerJoin(messages, eq(messages.id, alerts.messageId))
		.where(and(eq(alerts.subscriberId, readerId), inArray(messages.state, ["sent", "uncertain"])));
	for (const owed of model.owed()) expect(gone, "who is owed news gets it").toContainEqual({ eventId: owed });
}
