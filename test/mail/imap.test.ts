import { createServer, type Socket } from "node:net";
import { expect, test } from "vitest";
import { openImapMailbox } from "../../src/mail/imap.ts";

/** What a server does with a connection, after which nothing good can come. */
const manners: Readonly<Record<string, (socket: Socket) => void>> = {
	"says nothing": () => undefined,
	"hangs up": (socket) => socket.end(),
	"breaks the connection": (socket) => socket.resetAndDestroy(),
	"talks nonsense": (socket) => socket.write("\u0000\u0001 HTTP/1.1 200 OK\r\n\r\n"),
	"says goodbye at once": (socket) => socket.end("* BYE too many connections\r\n"),
	"greets and then says nothing": (socket) => socket.write("* OK [CAPABILITY IMAP4rev1] ready\r\n"),
	"drips a line that never ends": (socket) => {
		socket.write("* OK ");
		const timer = setInterval(() => socket.write("x"), 50);
		socket.once("close", () => clearInterval(timer));
	},
	"floods with one endless line": (socket) => {
		const flood = () => {
			while (!socket.destroyed && socket.write("x".repeat(100_000)));
		};
		socket.on("drain", flood);
		socket.write("* OK ");
		flood();
	},
};

test.concurrent.each(Object.keys(manners))(
	"a mailbox whose server %s is given up in time, in words",
	async (manner) => {
		const sockets = new Set<Socket>();
		const server = createServer((socket) => {
			sockets.add(socket.on("error", () => undefined));
			manners[manner]?.(socket);
		});
		await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
		const address = server.address();
		const port = typeof address === "object" && address ? address.port : 0;
		const limits = { connection: 500, greeting: 500, silence: 500, wholeVisit: 1500 };
		const url = `imap://user:password@127.0.0.1:${port}/INBOX`;
		await expect(openImapMailbox({ url, limits })).rejects.toThrow(
			/^bounces\.unreadable \{"host":"127\.0\.0\.1","isRefused":"no","why":"\w/,
		);
		for (const socket of sockets) socket.destroy();
		server.close();
	},
);

test("a mailbox whose server is not there is given up in words that hold no password", async () => {
	const refusal = await openImapMailbox({ url: "imap://user:secret@127.0.0.1:1/INBOX" }).catch(String);
	expect(refusal).toContain('bounces.unreadable {"host":"127.0.0.1","isRefused":"no"');
	expect(refusal).not.toContain("secret");
});
