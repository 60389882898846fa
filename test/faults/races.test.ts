import { eq } from "drizzle-orm";
import fc from "fast-check";
import { afterAll, beforeAll, expect, test } from "vitest";
import { listUnbalanced } from "../../db/ledger.ts";
import { alerts } from "../../db/schema/alerts.ts";
import { messages } from "../../db/schema/mail.ts";
import { pledges } from "../../db/schema/pledges.ts";
import { fanOutAlerts } from "../../jobs/fan-out-alerts.ts";
import { gatherAlerts } from "../../jobs/gather-alerts.ts";
import { exchangeMessages } from "../../src/actions/exchange-messages.ts";
import type { Try } from "../../src/actions/message-answer-parts.ts";
import type { Claim } from "../../src/actions/message-claim-parts.ts";
import { releaseLease } from "../../src/actions/release-lease.ts";
import { unsubscribe } from "../../src/actions/unsubscribe.ts";
import { LANES } from "../../src/domain/subscription.ts";
import { signLink } from "../../src/mail/links.ts";
import { insertEvent, insertPledge, insertPromiser, insertSubscriber } from "../support/rows.ts";
import { newWorld, type World } from "../support/world.ts";

const LONG = process.env["FAULTS"] === "long";
const SEEDS = LONG ? 10_000 : 500;
const START_MS = Date.parse("2026-04-01T00:00:30Z");

/** What can happen to one pledge that one reader follows, in any order and as often as you like. */
const STEPS = [
	"lapse",
	"decide",
	"move",
	"leave",
	"fan out",
	"gather",
	"claim",
	"answer",
	"lose",
	"die",
	"wait",
] as const;
type Step = (typeof STEPS)[number];
/** What has to come several times in a row before a third copy could go out. */
const SENDING = ["claim", "lose", "wait"] as const;

let world: World;
let promiserIds: number[];
let elapsedMs = 0;

beforeAll(async () => {
	world = await newWorld(new Date(START_MS).toISOString(), { FUSE_EVENTS: "1000000", FUSE_MAILS: "1000000" });
	promiserIds = [await insertPromiser(world)];
});

afterAll(() => world.close());

/** The model: all that is needed to say what the real thing may do next. */
interface Model {
	hasLeft: boolean;
	isSettled: boolean;
	revision: number;
	/** The revision of the deadline that each event of a lapse is of, by the event's id. */
	readonly lapses: Map<number, number>;
	/** Claims whose sender is alive, and how often each message was handed over. */
	readonly open: Claim[];
	readonly copies: Map<number, number>;
}

class Story {
	readonly model: Model = {
		hasLeft: false,
		isSettled: false,
		revision: 1,
		lapses: new Map(),
		open: [],
		copies: new Map(),
	};
	readonly pledgeId: number;
	readonly readerId: number;

	constructor(pledgeId: number, readerId: number) {
		this.pledgeId = pledgeId;
		this.readerId = readerId;
	}

	async take(step: Step): Promise<void> {
		const { model } = this;
		switch (step) {
			case "lapse":
				return this.lapse();
			case "decide":
				model.isSettled = true;
				return this.change({ settledAt: world.deps.now(), outcome: "fulfilled" });
			case "move":
				model.revision += 1;
				return this.change({ deadlineRevision: model.revision });
			case "leave":
				return this.leave();
			case "fan out":
				await fanOutAlerts(world.deps);
				return;
			case "gather":
				await gatherAlerts(world.deps);
				return;
			case "claim":
				return this.claim();
			case "answer":
				return this.end({ kind: "accepted", code: 250, words: "taken" });
			case "lose":
				return this.end({ kind: "no_answer", code: undefined, words: "gone" });
			case "die":
				return this.die();
			case "wait":
				elapsedMs += 61 * 60_000;
				world.at(new Date(START_MS + elapsedMs).toISOString());
		}
	}

	/** At most one lapse for each revision, and none of what is settled: the sweep's own tests hold that. */
	private async lapse(): Promise<void> {
		const { model, pledgeId } = this;
		if (model.isSettled || [...model.lapses.values()].includes(model.revision)) return;
		const data = { deadlineRevision: model.revision };
		model.lapses.set(await insertEvent(world, { kind: "lapsed", pledgeId, data }), model.revision);
	}

	private async change(change: Partial<typeof pledges.$inferInsert>): Promise<void> {
		await world.db.transact((tx) => tx.update(pledges).set(change).where(eq(pledges.id, this.pledgeId)));
	}

	private async leave(): Promise<void> {
		this.model.hasLeft = true;
		const grant = { purpose: "unsubscribe", subscriberId: this.readerId, from: { kind: "all" } } as const;
		await unsubscribe(world.deps, signLink(world.deps.secret, grant));
	}

	/** Whatever is handed over must be wanted and true at the moment at which it is taken. */
	private async claim(): Promise<void> {
		const { claims } = await exchangeMessages(world.deps, {
			ended: [],
			worker: "one",
			upSince: new Date(START_MS),
			slots: 2,
			lanes: Object.values(LANES),
		});
		for (const claim of claims) {
			const { model } = this;
			expect(model.hasLeft, "nobody is mailed who has left").toBe(false);
			expect(model.isSettled, "no lapse is told of what is settled").toBe(false);
			if (claim.facts.kind === "alert") {
				expect(model.lapses.get(claim.facts.alert.eventId), "only the deadline in force is told").toBe(model.revision);
			}
			model.open.push(claim);
			model.copies.set(claim.id, (model.copies.get(claim.id) ?? 0) + 1);
			expect(model.copies.get(claim.id), "no message goes out a third time").toBeLessThanOrEqual(2);
		}
	}

	private async end(answer: Try["answer"]): Promise<void> {
		const claim = this.model.open.shift();
		if (!claim) return;
		const order = { worker: "one", upSince: new Date(START_MS), slots: 0, lanes: [] };
		await exchangeMessages(world.deps, { ended: [{ claim, answer, raw: "the bytes" }], ...order });
	}

	private async die(): Promise<void> {
		for (const { id, worker, attempt } of this.model.open.splice(0)) {
			await releaseLease(world.deps, { id, worker, attempts: attempt });
		}
	}

	/** In the end everything has an end, each event's ledger has all its rows, and no message was handed over thrice. */
	async settle(): Promise<void> {
		for (let round = 0; round < 6; round += 1) {
			for (const step of ["fan out", "gather", "claim", "answer", "answer", "wait"] as const) await this.take(step);
		}
		const rows = await world.db.select().from(messages).where(eq(messages.subscriberId, this.readerId));
		for (const { state } of rows) expect(["sent", "cancelled", "uncertain"]).toContain(state);
		const told = await world.db.select().from(alerts).where(eq(alerts.subscriberId, this.readerId));
		for (const { state } of told) expect(["gathered", "cancelled"]).toContain(state);
		expect(await listUnbalanced(world.db, [...this.model.lapses.keys()])).toEqual([]);
		const isWanted = !this.model.hasLeft && !this.model.isSettled;
		const [last] = [...this.model.lapses].filter(([, revision]) => revision === this.model.revision);
		if (isWanted && last)
			expect(rows.filter(({ state }) => state === "sent" || state === "uncertain").length).toBeGreaterThan(0);
	}
}

test(`in ${SEEDS} stories of lapses, outcomes, moves, leaving, sending and dying no rule is broken`, {
	timeout: 3_600_000,
}, async () => {
	const any = fc.constantFrom(...STEPS, ...SENDING, ...SENDING);
	const opening = fc.constantFrom<Step[]>([], ["lapse", "fan out", "gather"]);
	const steps = fc.tuple(opening, fc.array(any, { minLength: 3, maxLength: 24 })).map((parts) => parts.flat());
	const property = fc.asyncProperty(steps, async (story) => {
		const pledge = await insertPledge(world, { promiserIds, lapseCheckAt: null });
		const reader = await insertSubscriber(world, { follows: [{ scope: "pledge", targetId: pledge.id }] });
		const run = new Story(pledge.id, reader.id);
		for (const step of story) await run.take(step);
		await run.settle();
	});
	const seed = Number(process.env["SEED"] ?? 20_261_123);
	await fc.assert(property, { numRuns: SEEDS, seed, endOnFailure: true });
});
