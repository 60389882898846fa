import type { Socket } from "node:net";
import PostalMime, { type Email } from "postal-mime";
import { SMTPServer, type SMTPServerOptions } from "smtp-server";

/** One message as the mail server took it. */
export interface Received {
	readonly from: string;
	readonly to: readonly string[];
	readonly raw: string;
}

/** A real mail server on a free port of this machine. */
export interface SmtpSink extends AsyncDisposable {
	/** For SMTP_URL. */
	readonly url: string;
	/** What it took, in the order in which it answered. */
	readonly received: Received[];
	/** The messages, parsed. */
	parsed(): Promise<Email[]>;
	/** Breaks every open connection. */
	hangUp(): void;
	close(): Promise<void>;
}

export interface SinkOptions extends SMTPServerOptions {
	/** Called with the whole message before the answer; what it throws is the answer. */
	readonly onMessage?: (message: Received) => void | Promise<void>;
	/** Called for each recipient; what it throws is the answer. */
	readonly onRecipient?: (address: string) => void | Promise<void>;
}

/** The error that makes the sink answer with a code: `reply(550, "5.1.1 no such user")`. */
export function reply(responseCode: number, words: string): Error {
	return Object.assign(new Error(words), { responseCode });
}

/** Opens a mail server, on the port given or on a free one. */
export async function openSmtpSink(sinkOptions: SinkOptions = {}, wantedPort = 0): Promise<SmtpSink> {
	const { onMessage, onRecipient, ...options } = sinkOptions;
	const received: Received[] = [];
	const server = new SMTPServer({
		authOptional: true,
		disabledCommands: ["STARTTLS", "AUTH"],
		closeTimeout: 500,
		logger: false,
		...options,
		onRcptTo({ address }, _session, done) {
			Promise.resolve()
				.then(() => onRecipient?.(address))
				.then(() => done(), done);
		},
		onData(stream, session, done) {
			const chunks: Buffer[] = [];
			stream.on("data", (chunk: Buffer) => chunks.push(chunk));
			stream.on("end", async () => {
				const { mailFrom, rcptTo } = session.envelope;
				const from = mailFrom === false ? "" : mailFrom.address;
				const message = { from, to: rcptTo.map(({ address }) => address), raw: Buffer.concat(chunks).toString("utf8") };
				try {
					await onMessage?.(message);
					received.push(message);
					done();
				} catch (error) {
					done(error as Error);
				}
			});
		},
	});
	server.on("error", () => undefined); // A client that goes away is what some tests are about.
	const sockets = new Set<Socket>();
	server.server.on("connection", (socket: Socket) => {
		sockets.add(socket);
		socket.once("close", () => sockets.delete(socket));
	});
	await new Promise<void>((resolve) => server.listen(wantedPort, "127.0.0.1", resolve));
	const address = server.server.address();
	const port = typeof address === "object" && address ? address.port : 0;
	const close = () => new Promise<void>((resolve) => server.close(() => resolve()));
	return {
		url: `smtp://127.0.0.1:${port}`,
		received,
		parsed: () => Promise.all(received.map(({ raw }) => PostalMime.parse(raw))),
		hangUp: () => {
			for (const socket of sockets) socket.destroy();
		},
		close,
		[Symbol.asyncDispose]: close,
	};
}
