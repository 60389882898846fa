/**
 * A mail server that takes everything at once, as small as one can be, so that it is not what is measured.
 * `smtp-sink.ts PORT [FILE]`: with a file, each message is added to it as a line of JSON, and when it was taken.
 */
import { appendFileSync } from "node:fs";
import { createServer, type Socket } from "node:net";

/** A message as it was taken. `atMs` is the wall clock's. */
export interface Taken {
	readonly from: string;
	readonly to: string;
	readonly raw: string;
	readonly atMs: number;
}

const [port = "", file] = process.argv.slice(2);
const END = "\r\n.\r\n";

createServer(serve).listen(Number(port), "127.0.0.1");
process.once("SIGTERM", () => process.exit(0));

function serve(socket: Socket): void {
	let waiting = "";
	let inData = false;
	const envelope = { from: "", to: "" };
	socket.setNoDelay(true);
	socket.on("error", () => undefined);
	socket.write("220 sink ESMTP\r\n");
	socket.on("data", (chunk: Buffer) => {
		waiting += chunk.toString("latin1");
		for (let at = next(); at >= 0; at = next()) {
			const text = waiting.slice(0, at);
			waiting = waiting.slice(at + (inData ? END.length : 2));
			if (inData) take(text);
			else command(text);
		}
	});

	function next(): number {
		return waiting.indexOf(inData ? END : "\r\n");
	}

	function take(raw: string): void {
		inData = false;
		if (file) {
			const taken: Taken = { ...envelope, raw: Buffer.from(raw, "latin1").toString(), atMs: Date.now() };
			appendFileSync(file, `${JSON.stringify(taken)}\n`);
		}
		socket.write("250 2.0.0 taken\r\n");
	}

	function command(line: string): void {
		const verb = line.slice(0, 4).toUpperCase();
		const address = /<(.*?)>/.exec(line)?.[1] ?? "";
		if (verb === "MAIL") envelope.from = address;
		if (verb === "RCPT") envelope.to = address;
		inData = verb === "DATA";
		socket.write(inData ? "354 go on\r\n" : answerTo(verb));
		if (verb === "QUIT") socket.end();
	}
}

function answerTo(verb: string): string {
	if (verb === "EHLO") return "250-sink\r\n250 8BITMIME\r\n";
	return verb === "QUIT" ? "221 bye\r\n" : "250 ok\r\n";
}
