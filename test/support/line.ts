import { createServer, connect as dial, type Socket } from "node:net";

/** A line to the database, which can fall silent or break with all that is on it. */
export interface Line extends AsyncDisposable {
	/** The database's address over this line. */
	readonly url: string;
	/** It stays open, and nothing more comes over it. */
	fallSilent(): void;
	speak(): void;
	/** From now on it breaks where these words come along; undefined: no more. */
	breakAt(words: string | undefined): void;
}

/** Lays a line to the database at this address. */
export async function lineTo(url: URL): Promise<Line> {
	const sockets = new Set<Socket>();
	let silent = new Set<Socket>();
	let last: string | undefined;
	const server = createServer((near) => {
		const far = dial(Number(url.port), url.hostname);
		near.on("data", (chunk) => {
			if (last !== undefined && chunk.includes(last)) near.destroy();
			else if (!silent.has(near)) far.write(chunk);
		});
		far.on("data", (chunk) => silent.has(far) || near.write(chunk));
		for (const [from, to] of [
			[near, far],
			[far, near],
		] as const) {
			sockets.add(from);
			from.on("error", () => undefined);
			from.on("close", () => to.destroy());
		}
	});
	await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
	const address = server.address();
	const here = new URL(url);
	here.port = String(typeof address === "object" && address ? address.port : 0);
	return {
		url: here.href,
		fallSilent() {
			silent = new Set(sockets);
		},
		speak() {
			silent = new Set();
		},
		breakAt(words) {
			last = words;
		},
		async [Symbol.asyncDispose]() {
			for (const socket of sockets) socket.destroy();
			await new Promise((resolve) => server.close(resolve));
		},
	};
}
