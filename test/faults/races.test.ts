import fc from "fast-check";
import { test } from "vitest";
import { engine } from "../../db/engine.ts";
import { newWorld } from "../support/world.ts";
import { beginStory, type RaceWorld, STEPS, type Step } from "./race-story.ts";

const LONG = process.env["FAULTS"] === "long";
/** Each story is hundreds of small transactions, which take several times longer where each goes over a socket. */
const SHORT = engine === "postgresql" ? 50 : 150;
const SEEDS = LONG ? 10_000 : SHORT;
const START_MS = Date.parse("2026-04-01T00:00:30Z");

/** What has to come several times in a row before a third copy could go out. */
const SENDING = ["claim", "lose", "wait"] as const;
/** What makes news: told to its end, or overtaken on its way. */
const NEWS = ["fan out", "gather"] as const;

/** What lapsed while a judged pledge was open by mistake is not owed once that is taken back. */
const LAPSED_BETWEEN: Step[] = ["settle", "wait", "wait", "reopen", "lapse", "undo", "wait", "reopen"];

async function newRace(): Promise<RaceWorld & AsyncDisposable> {
	const settings = { FUSE_EVENTS: "1000000", FUSE_MAILS: "1000000", OUTCOME_HOLD_MINUTES: "10" };
	const world = await newWorld(new Date(START_MS).toISOString(), settings);
	const editor = await world.user("editor");
	let nowMs = START_MS;
	const wait = (ms: number) => {
		nowMs += ms;
		world.at(new Date(nowMs).toISOString());
	};
	return { world, editor, wait, [Symbol.asyncDispose]: () => world.close() };
}

test(`in ${SEEDS} stories of lapses, outcomes, Undo, moves, leaving, sending and dying no rule is broken`, {
	timeout: 3_600_000,
}, async () => {
	await using race = await newRace();
	const any = fc.constantFrom(...STEPS, ...NEWS, ...SENDING, ...SENDING);
	const opening = fc.constantFrom<Step[]>([], ["lapse", ...NEWS], ["lapse", "settle"], ["settle", "wait", ...NEWS]);
	const steps = fc.tuple(opening, fc.array(any, { minLength: 3, maxLength: 24 })).map((parts) => parts.flat());
	const property = fc.asyncProperty(steps, async (taken) => {
		const story = await beginStory(race);
		for (const step of taken) await story.take(step);
		await story.settle();
	});
	const seed = Number(process.env["SEED"] ?? 20_261_123);
	const examples: [Step[]][] = [[LAPSED_BETWEEN]];
	await fc.assert(property, { numRuns: SEEDS, seed, examples, endOnFailure: true, includeErrorInReport: true });
});
