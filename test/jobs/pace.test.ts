import { expect, test } from "vitest";
import { newPace } from "../../jobs/pace.ts";
import { newThrottle } from "../../jobs/throttle.ts";

function paced() {
	let nowMs = 0;
	const pace = newPace(() => nowMs);
	return { pace, after: (ms: number) => (nowMs += ms) };
}

const accepted = { kind: "accepted", code: 250, words: "250 Ok: rate 5 of 10" } as const;
const tooFast = { kind: "deferred", code: 450, words: "450 4.7.1 Rate limit exceeded" } as const;

test("a server that asks for less gets half, and twice as much again with each quiet minute", () => {
	const { pace, after } = paced();
	expect(pace.share()).toBe(1);
	pace.hear(tooFast);
	pace.hear(tooFast);
	expect(pace.share()).toBe(1 / 4);
	after(59_999);
	expect(pace.share()).toBe(1 / 4);
	after(1);
	expect(pace.share()).toBe(1 / 2);
	after(10 * 60_000);
	expect(pace.share()).toBe(1);
	pace.hear({ kind: "unavailable", code: 421, words: "421 Too many connections" });
	expect(pace.share()).toBe(1 / 2);
});

test("however often it asks, a little goes out; other answers change nothing", () => {
	const { pace } = paced();
	pace.hear(accepted);
	pace.hear({ kind: "deferred", code: 451, words: "451 4.3.0 Greylisted, come back in 5 minutes" });
	expect(pace.share()).toBe(1);
	for (let i = 0; i < 20; i += 1) pace.hear(tooFast);
	expect(pace.share()).toBe(1 / 16);
});

test("processes that send at the same time share the limit", () => {
	const { pace } = paced();
	pace.others = 3;
	expect(pace.share()).toBe(1 / 4);
});

test("no more begin in a second than the rate of that second allows", () => {
	let nowMs = 0;
	let rate = 100;
	const throttle = newThrottle(
		() => rate,
		() => nowMs,
	);
	const begunIn = (seconds: number) => {
		let begun = 0;
		for (const end = nowMs + seconds * 1000; nowMs < end; nowMs += 1) {
			const count = throttle.available();
			throttle.take(count);
			begun += count;
		}
		return begun;
	};
	begunIn(1);
	expect(begunIn(10)).toBeGreaterThanOrEqual(999);
	rate = 10;
	expect(begunIn(10)).toBeLessThanOrEqual(111);
});
