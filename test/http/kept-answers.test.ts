import { describe, expect, test } from "vitest";
import { makeSignInLink } from "../../src/actions/make-sign-in-link.ts";
import { registerPledge } from "../../src/actions/register-pledge.ts";
import { Problem } from "../../src/domain/problem.ts";
import { keptAnswer } from "../../src/http/kept-answers.ts";
import { aPledge } from "../support/pledges.ts";
import { startServer } from "../support/server.ts";
import { newWorld } from "../support/world.ts";
import { plainDoors } from "./doors.ts";

async function open(seconds = "5") {
	const world = await newWorld("2025-10-18T12:00:00Z", { PAGE_CACHE_SECONDS: seconds });
	let elapsedMs = 1000;
	const deps = { ...world.deps, monotonicMs: () => elapsedMs };
	let made = 0;
	const make = async () => {
		made += 1;
		return { type: "text/html", bytes: Buffer.from(`made ${made}`), tag: `"${made}"` };
	};
	const ask = async (address = "/pledges") => String((await keptAnswer(deps, address, make)).bytes);
	return {
		...world,
		deps,
		ask,
		later: (ms: number) => {
			elapsedMs += ms;
		},
		made: () => made,
	};
}

describe("An answer to readers", () => {
	test("is kept for the next one at the same address, for as long as the setting says", async () => {
		await using world = await open("5");
		expect(await world.ask()).toBe("made 1");
		world.later(4999);
		expect(await world.ask()).toBe("made 1");
		expect(await world.ask("/pledges?page=2")).toBe("made 2");
		world.later(2);
		expect(await world.ask()).toBe("made 3");
	});

	test("is made anew as soon as anything has happened", async () => {
		await using world = await open();
		expect(await world.ask()).toBe("made 1");
		await registerPledge(world.deps, await world.user("editor"), aPledge());
		expect(await world.ask()).toBe("made 2");
	});

	test("is made once for many who ask at the same moment", async () => {
		await using world = await open();
		expect(await Promise.all(Array.from({ length: 50 }, () => world.ask()))).toEqual(Array(50).fill("made 1"));
	});

	test("is never kept where it was a refusal, nor where the setting is 0", async () => {
		await using world = await open();
		const refuse = () => Promise.reject(new Problem("not-found", "page.unknown"));
		await expect(keptAnswer(world.deps, "/pledges", refuse)).rejects.toThrow("page.unknown");
		expect(await world.ask()).toBe("made 1");
		await using other = await open("0");
		expect([await other.ask(), await other.ask()]).toEqual(["made 1", "made 2"]);
	});

	test("is neither taken from what a signed-in user saw, nor given to one", async () => {
		await using world = await open();
		const server = await startServer(world, plainDoors(world.deps));
		try {
			const [reader, user] = [server.browser(), server.browser()];
			const { userId } = await world.user("editor");
			const url = await makeSignInLink(world.deps, { kind: "operator" }, userId);
			await user.post(new URL(url).pathname);
			expect((await user.get("/page")).text).toBe("<p>Hello User 1</p>");
			expect((await reader.get("/page")).text).toBe("<p>Hello reader</p>");
			expect((await user.get("/page")).text).toBe("<p>Hello User 1</p>");
		} finally {
			await server.close();
		}
	});
});
