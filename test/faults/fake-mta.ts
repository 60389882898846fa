import { createServer, type Socket } from "node:net";

/** Where in the conversation something goes wrong. */
export const STAGES = ["connect", "greet", "ehlo", "mail", "rcpt", "data", "body", "dot"] as const;
export type Stage = (typeof STAGES)[number];

/** What goes wrong there: the connection ends or breaks, nothing or nonsense comes, the right reply too late, or a reply code. */
export const FAULTS = ["fin", "rst", "hang", "drip", "late", "garbage", "long", "421", "451", "550", "552"] as const;
export type Fault = (typeof FAULTS)[number];

/** A mail server that does one thing wrong, as no library would. */
export interface FakeMta extends AsyncDisposable {
	readonly url: string;
	/** Messages that it has whole, and could deliver whatever it answered, except where it said no. */
	readonly took: string[];
}

/** For whom it goes wrong; for everybody where nothing is said. */
export interface Victims {
	/** The envelope's sender of the one message that it goes wrong for; before MAIL it is not known yet. */
	readonly from?: string;
	/** How many connections it goes wrong for, before it is in order. */
	readonly connections?: number;
}

const STAGE_OF: Record<string, Stage> = { EHLO: "ehlo", HELO: "ehlo", MAIL: "mail", RCPT: "rcpt", DATA: "data" };
const REPLIES: Partial<Record<Stage, string>> = {
	greet: "220 fake ESMTP",
	ehlo: "250 fake",
	mail: "250 2.1.0 ok",
	rcpt: "250 2.1.5 ok",
	data: "354 go on",
	dot: "250 2.0.0 taken",
};

/** Opens a mail server that goes wrong at one stage. */
export async function openFakeMta(stage: Stage, fault: Fault, victims: Victims = {}): Promise<FakeMta> {
	const { from, connections = Number.POSITIVE_INFINITY } = victims;
	const took: string[] = [];
	let opened = 0;
	const sockets = new Set<Socket>();
	const server = createServer((socket) => {
		sockets.add(socket);
		socket.on("error", () => undefined);
		socket.once("close", () => sockets.delete(socket));
		opened += 1;
		converse(socket, { stage: opened > connections ? undefined : stage, fault, took, from });
	});
	await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
	const address = server.address();
	const port = typeof address === "object" && address ? address.port : 0;
	return {
		url: `smtp://127.0.0.1:${port}`,
		took,
		[Symbol.asyncDispose]: () =>
			new Promise((resolve) => {
				for (const socket of sockets) socket.destroy();
				server.close(() => resolve());
			}),
	};
}

interface Manner {
	readonly stage: Stage | undefined;
	readonly fault: Fault;
	readonly took: string[];
	readonly from: string | undefined;
}

function converse(socket: Socket, manner: Manner): void {
	const { fault, took, from } = manner;
	let body: string | undefined;
	let pending = "";
	let isVictim = from === undefined;
	const isWrongAt = (stage: Stage) => isVictim && stage === manner.stage;
	const say = (stage: Stage) => {
		if (isWrongAt(stage)) misbehave(socket, fault, stage);
		else socket.write(`${REPLIES[stage]}\r\n`);
	};
	if (isWrongAt("connect")) {
		misbehave(socket, fault, "connect");
		return;
	}
	say("greet");
	socket.on("data", (chunk: Buffer) => {
		pending += chunk.toString("latin1");
		for (;;) {
			if (body !== undefined) {
				const end = pending.indexOf("\r\n.\r\n");
				if (isWrongAt("body")) misbehave(socket, fault, "body");
				if (isWrongAt("body") || end < 0) return;
				// Only a server that says no to the end of the data has not taken it.
				if (!(isWrongAt("dot") && /^\d/.test(fault))) took.push(pending.slice(0, end));
				pending = pending.slice(end + 5);
				body = undefined;
				say("dot");
				continue;
			}
			const end = pending.indexOf("\r\n");
			if (end < 0) return;
			const line = pending.slice(0, end);
			const verb = line.slice(0, 4).toUpperCase();
			pending = pending.slice(end + 2);
			const stage = STAGE_OF[verb];
			if (verb === "QUIT") socket.end("221 bye\r\n");
			if (verb === "RSET") socket.write("250 ok\r\n");
			if (!stage) continue;
			if (stage === "mail" && from !== undefined) isVictim = line.includes(`<${from}>`);
			if (stage === "data" && !isWrongAt("data")) body = "";
			say(stage);
		}
	});
}

/** Longer than any test's patience. */
const LATE_MS = 2_000;

function misbehave(socket: Socket, fault: Fault, stage: Stage): void {
	switch (fault) {
		case "fin":
			socket.end();
			return;
		case "rst":
			socket.resetAndDestroy();
			return;
		case "hang":
			return;
		case "drip": {
			const timer = setInterval(() => socket.write("2"), 40);
			socket.once("close", () => clearInterval(timer));
			return;
		}
		case "late":
			setTimeout(() => socket.writable && socket.write(`${REPLIES[stage] ?? REPLIES.greet}\r\n`), LATE_MS);
			return;
		case "garbage":
			socket.write("\u0000\u0001ÿþ not a reply\r\n");
			return;
		case "long":
			socket.write(`250 ${"x".repeat(10_000)}`);
			return;
		case "421":
			socket.end("421 4.3.2 closing for today\r\n");
			return;
		case "451":
		case "550":
		case "552":
			socket.write(`${fault} ${fault[0]}.7.1 for a reason\r\n`);
			return;
	}
}
