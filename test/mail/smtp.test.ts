import { once } from "node:events";
import { createServer, type Socket } from "node:net";
import { expect, test } from "vitest";
import { smtpTransport } from "../../src/mail/smtp.ts";
import type { Answer } from "../../src/mail/transport.ts";

type Verb = "EHLO" | "MAIL" | "RCPT" | "DATA" | "." | "RSET" | "QUIT";
/** What a server says to a command, the how-manyth of its kind; undefined: what it should. "" says nothing. */
type Script = (verb: Verb, count: number) => string | undefined;

const USUAL: Readonly<Record<Verb, string>> = {
	EHLO: "250-newsroom.test\r\n250 PIPELINING\r\n",
	MAIL: "250 2.1.0 ok\r\n",
	RCPT: "250 2.1.5 ok\r\n",
	DATA: "354 go on\r\n",
	".": "250 2.0.0 taken\r\n",
	RSET: "250 2.0.0 ok\r\n",
	QUIT: "221 bye\r\n",
};

/** A mail server that takes several commands at once, as most do, and says what the script has. A reply may end in "FIN". */
async function openServer(script: Script) {
	const seen = { connections: 0, heard: [] as Verb[], took: [] as string[] };
	const sockets = new Set<Socket>();
	const server = createServer((socket) => {
		seen.connections += 1;
		sockets.add(socket.on("error", () => undefined));
		socket.write("220 newsroom.test ESMTP\r\n");
		converse(socket, { script, seen });
	}).listen(0, "127.0.0.1");
	await once(server, "listening");
	const address = server.address();
	const port = typeof address === "object" && address ? address.port : 0;
	const close = async () => {
		for (const socket of sockets) socket.destroy();
		await new Promise((resolve) => server.close(resolve));
	};
	return { url: `smtp://127.0.0.1:${port}`, seen, [Symbol.asyncDispose]: close };
}

interface Talk {
	readonly script: Script;
	readonly seen: { heard: Verb[]; took: string[] };
}

function converse(socket: Socket, { script, seen }: Talk): void {
	let [pending, body] = ["", undefined as string | undefined];
	const say = (verb: Verb) => {
		seen.heard.push(verb);
		const reply = script(verb, seen.heard.filter((one) => one === verb).length) ?? USUAL[verb];
		if (reply.endsWith("FIN")) socket.end(reply.slice(0, -3));
		else socket.write(reply);
		if (verb === "DATA" && reply.startsWith("354")) body = "";
	};
	socket.on("data", (chunk) => {
		pending += chunk.toString("latin1");
		for (let end = pending.indexOf("\r\n"); end >= 0; end = pending.indexOf("\r\n")) {
			const line = pending.slice(0, end);
			pending = pending.slice(end + 2);
			if (body === undefined) say(line.slice(0, 4).toUpperCase() as Verb);
			else if (line !== ".") body += `${line}\n`;
			else {
				seen.took.push(body);
				body = undefined;
				say(".");
			}
		}
	});
}

const limits = { connection: 1_000, greeting: 1_000, silence: 300, wholeSend: 2_000 };
const message = (number: number) => ({
	messageId: `<${number}@newsroom.test>`,
	subject: "Deadline passed",
	from: "pledges@newsroom.test",
	to: "reader@readers.test",
	raw: `Message-ID: <${number}@newsroom.test>\r\n\r\nThe deadline passed.\r\n`,
});

/** What becomes of two messages on one connection, one after the other. */
async function sendTwo(script: Script) {
	await using server = await openServer(script);
	const transport = smtpTransport({ url: server.url, connections: 1, limits });
	const answers: Answer[] = [];
	for (const number of [1, 2]) answers.push(await transport.send(message(number)));
	transport.close();
	return { ...server.seen, kinds: answers.map(({ kind }) => kind), answers };
}

const first =
	(verb: Verb, reply: string): Script =>
	(one, count) =>
		one === verb && count === 1 ? reply : undefined;

test.each([
	["550 5.1.1 unknown", "refused", 550],
	["451 4.7.1 greylisted", "deferred", 451],
	["421 4.3.2 closing", "unavailable", 421],
	["503 5.5.1 sign in first", "unavailable", 503],
])("a recipient answered with %s is %s, and the next message goes out", async (reply, kind, code) => {
	const refuse: Script = (verb, count) => {
		if (count > 1) return undefined;
		if (verb === "RCPT") return `${reply}\r\n`;
		return verb === "DATA" ? "554 5.5.1 no valid recipients\r\n" : undefined;
	};
	const { answers, kinds, took, connections, heard } = await sendTwo(refuse);
	expect(kinds).toEqual([kind, "accepted"]);
	expect(answers[0]).toMatchObject({ code, words: reply });
	expect(took).toHaveLength(1);
	if (code === 421) expect(connections).toBe(2);
	else expect([connections, heard.includes("RSET")]).toEqual([1, true]);
});

test("a server that goes on with a message after it refused its recipient gets an empty one, to nobody", async () => {
	const { kinds, took } = await sendTwo(first("RCPT", "550 5.1.1 unknown\r\n"));
	expect(kinds).toEqual(["refused", "accepted"]);
	expect(took[0]).toBe("");
	expect(took).toHaveLength(2);
});

test.each(["550 5.7.1 no\r\n", "", "FIN"])("a reset that is answered with '%s' changes no answer", async (reply) => {
	const script: Script = (verb, count) => {
		if (verb === "RSET") return reply;
		return verb === "." && count === 1 ? "552 5.3.4 too large\r\n" : undefined;
	};
	const { kinds, connections } = await sendTwo(script);
	expect(kinds).toEqual(["refused", "accepted"]);
	expect(connections).toBe(2);
});

test.each([
	["2 fine\r\n", "no_answer", undefined],
	["2500 fine\r\n", "no_answer", undefined],
	["5500 not fine\r\n", "no_answer", undefined],
	["354 go on\r\n", "no_answer", 354],
	["250-taken\r\nFIN", "no_answer", undefined],
	["25FIN", "no_answer", undefined],
	["FIN", "no_answer", undefined],
	["", "no_answer", undefined],
	["550 5.7.1 spamFIN", "refused", 550],
	["452 4.3.1 full\r\n", "deferred", 452],
	["421 4.3.2 closing\r\nFIN", "unavailable", 421],
	["250-2.0.0 taken\r\n250 queued as 1\r\n", "accepted", 250],
])("the end of a message answered with %j is %s", async (reply, kind, code) => {
	const { answers } = await sendTwo(first(".", reply));
	expect(answers[0]).toMatchObject({ kind, code });
	expect(answers[1]?.kind).toBe("accepted");
});

test.each(["MAIL", "RCPT", "DATA"] as const)(
	"a connection that breaks at the second message's %s has handed nothing over",
	async (verb) => {
		const { answers, took } = await sendTwo((one, count) => (one === verb && count === 2 ? "FIN" : undefined));
		expect(answers.map(({ kind }) => kind)).toEqual(["accepted", "deferred"]);
		expect(took).toHaveLength(1);
	},
);

test("a surplus reply is not taken for what became of the next message", async () => {
	const script: Script = (verb, count) => {
		if (verb !== "." && verb !== "RCPT") return undefined;
		if (verb === ".") return count === 1 ? "250 taken\r\n250 taken\r\n250 taken\r\n" : undefined;
		return count === 2 ? "550 5.1.1 unknown\r\n" : undefined;
	};
	const { kinds } = await sendTwo(script);
	expect(kinds[1]).not.toBe("accepted");
});

test("what finds every connection taken until its time is over was handed to nobody", async () => {
	await using server = await openServer((verb) => (verb === "." ? "" : undefined));
	const transport = smtpTransport({
		url: server.url,
		connections: 1,
		limits: { ...limits, silence: 5_000, wholeSend: 400 },
	});
	const answers = await Promise.all([transport.send(message(1)), transport.send(message(2))]);
	expect(answers.map(({ kind }) => kind)).toEqual(["no_answer", "unavailable"]);
	expect(server.seen.took).toHaveLength(1);
	transport.close();
	expect(await transport.send(message(3))).toMatchObject({ kind: "unavailable" });
});
