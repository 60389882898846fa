import { Agent, get } from "node:http";
import { expect, test } from "vitest";
import { createServer } from "../../src/server.ts";
import { startServer } from "../support/server.ts";
import { newWorld } from "../support/world.ts";
import { plainDoors } from "./doors.ts";

test("A port that is in use is a Problem which names it and what to do", async () => {
	await using world = await newWorld("2026-03-01T12:00:00Z");
	await using running = await startServer(world, plainDoors(world.deps));
	const PORT = Number(new URL(running.url).port);
	const deps = { ...world.deps, config: { ...world.deps.config, HOST: "127.0.0.1", PORT } };
	const second = createServer(deps, plainDoors(deps));
	await expect(second.listen()).rejects.toMatchObject({
		kind: "unavailable",
		refusal: { code: "port.in_use", values: { port: PORT } },
	});
	await second.close();
});

test("An address that this machine does not have is a Problem too", async () => {
	await using world = await newWorld("2026-03-01T12:00:00Z");
	const deps = { ...world.deps, config: { ...world.deps.config, HOST: "192.0.2.1", PORT: 0 } };
	await expect(createServer(deps, plainDoors(deps)).listen()).rejects.toMatchObject({ kind: "unavailable" });
});

test("Closing lets a request under way come to its end, takes no new one, and drops idle connections", async () => {
	await using world = await newWorld("2026-03-01T12:00:00Z");
	const doors = plainDoors(world.deps);
	let arrived = () => undefined as unknown;
	const isHere = new Promise((resolve) => {
		arrived = () => resolve(undefined);
	});
	let finish = () => undefined as unknown;
	const mayEnd = new Promise((resolve) => {
		finish = () => resolve(undefined);
	});
	doors.web.get("/slow", async (_req, res) => {
		arrived();
		await mayEnd;
		res.end("done");
	});
	const server = await startServer(world, doors);
	const agent = new Agent({ keepAlive: true, maxSockets: 2 });
	await textOf(`${server.url}/page`, agent);
	const slow = textOf(`${server.url}/slow`, agent);
	await isHere;
	const began = performance.now();
	const closed = server.close();
	await expect(textOf(`${server.url}/page`, new Agent())).rejects.toMatchObject({ code: "ECONNREFUSED" });
	finish();
	expect(await slow).toBe("done");
	await closed;
	// Well under the time for which a connection is kept alive.
	expect(performance.now() - began).toBeLessThan(5000);
	agent.destroy();
});

function textOf(url: string, agent: Agent): Promise<string> {
	return new Promise((resolve, reject) => {
		get(url, { agent }, (response) => {
			let text = "";
			response.on("data", (chunk) => {
				text += chunk;
			});
			response.on("end", () => resolve(text));
		}).on("error", reject);
	});
}
