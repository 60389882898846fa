import type { Readable } from "node:stream";
import { createTransport } from "nodemailer";
import { oneLine } from "./clean.ts";
import type { Answer, Transport } from "./transport.ts";

export interface SmtpSettings {
	/** "smtp://user:password@host:port", or smtps. */
	readonly url: string;
	readonly connections: number;
	readonly dkim?: DkimKey | undefined;
	/** Milliseconds; shorter in tests. A whole send must end well before its lease does. */
	readonly limits?: Partial<typeof LIMITS> | undefined;
}

export interface DkimKey {
	readonly domain: string;
	readonly selector: string;
	/** In PEM. */
	readonly privateKey: string;
}

const LIMITS = { connection: 10_000, greeting: 10_000, silence: 30_000, wholeSend: 60_000 };

/**
 * Hands messages to a mail server over a pool of connections. It keeps no queue: a caller has at most `slots` messages
 * open at a time.
 */
export function smtpTransport(settings: SmtpSettings): Transport {
	const limits = { ...LIMITS, ...settings.limits };
	const dropped = new Map<string, string>();
	const mailer = createTransport({ ...poolOptions(settings, limits), logger: listenerFor(dropped) });
	mailer.on("error", () => undefined); // Each send gets its own error; without a listener this one would end us.
	const progress = watchProgress(mailer);
	return {
		name: "smtp",
		slots: settings.connections,
		async send({ from, to, raw, messageId }) {
			const signal = AbortSignal.timeout(limits.wholeSend);
			try {
				const { response } = await mailer.sendMail({ envelope: { from, to: [to] }, raw, messageId, signal });
				return { kind: "accepted", code: codeIn(response) ?? 250, words: oneLine(response) };
			} catch (error) {
				const words = dropped.get(messageId);
				if (words !== undefined) return droppedWith(words);
				return answerTo(error as SmtpError, progress.of(messageId));
			} finally {
				dropped.delete(messageId);
				progress.forget(messageId);
			}
		},
		close: () => mailer.close(),
	};
}

function poolOptions({ url, connections, dkim }: SmtpSettings, limits: typeof LIMITS) {
	return {
		pool: true as const,
		url,
		maxConnections: connections,
		maxMessages: 1000,
		// A message whose connection broke is tried again by us, who count the tries, not in silence by the pool.
		maxRequeues: 0,
		// Before the server's own limit, so that a message does not find its connection gone.
		idleTimeout: 5_000,
		connectionTimeout: limits.connection,
		greetingTimeout: limits.greeting,
		socketTimeout: limits.silence,
		disableFileAccess: true,
		disableUrlAccess: true,
		...(dkim && { dkim: dkimOptions(dkim) }),
	};
}

/**
 * Hears why the server ended a connection that had carried other messages, before a byte of the next one had left (RFC
 * 5321, 3.8): the pool tells the server's words only to its log.
 */
function listenerFor(dropped: Map<string, string>) {
	const ignore = () => undefined;
	function info(entry: { tnx?: unknown; messageId?: unknown }, _format: unknown, ...given: unknown[]) {
		const why = given[2];
		if (entry.tnx !== "pool" || typeof entry.messageId !== "string" || typeof why !== "string") return;
		dropped.set(entry.messageId, oneLine(why.replace(/^Mail command failed: /, "")));
	}
	return { level: ignore, trace: ignore, debug: ignore, info, warn: ignore, error: ignore, fatal: ignore };
}

/** RFC 8058, section 4: the signature must cover both headers of one-click unsubscribing. */
function dkimOptions({ domain, selector, privateKey }: DkimKey) {
	const headerFieldNames =
		"From:Reply-To:Subject:Date:Message-ID:To:References:MIME-Version:Content-Type:Content-Transfer-Encoding:" +
		"List-Id:List-Unsubscribe:List-Unsubscribe-Post:Auto-Submitted";
	return { domainName: domain, keySelector: selector, privateKey, headerFieldNames };
}

/** How far a send had come: no connection was ready; one was, but no byte of the message left; or bytes have left. */
type Progress = "not connected" | "not handed over" | "handed over";

type Mailer = ReturnType<typeof createTransport>;

/** The pool makes a message's stream once a connection is greeted and signed in, and reads it once the server says 354. */
function watchProgress(mailer: Mailer) {
	const streams = new Map<string, Readable>();
	mailer.use("stream", (mail, done) => {
		const message = mail.message as { createReadStream: (...args: unknown[]) => Readable };
		const create = message.createReadStream.bind(message);
		message.createReadStream = (...args) => {
			const stream = create(...args);
			streams.set(String(mail.data.messageId), stream);
			return stream;
		};
		done();
	});
	function of(messageId: string): Progress {
		const stream = streams.get(messageId);
		if (!stream) return "not connected";
		return stream.readableDidRead ? "handed over" : "not handed over";
	}
	return { of, forget: (messageId: string) => streams.delete(messageId) };
}

interface SmtpError extends Error {
	readonly code?: string;
	readonly response?: string;
	readonly responseCode?: number;
}

/** "Service not available" (RFC 5321, 3.8), bad sequence, and everything that asks for authentication or TLS first. */
const OF_THE_SERVER = new Set([421, 503, 530, 534, 535, 538, 454]);

function answerTo(error: SmtpError, progress: Progress): Answer {
	const code = error.responseCode;
	const words = oneLine(error.response ?? error.message);
	if (progress === "not connected" || (code !== undefined && OF_THE_SERVER.has(code))) {
		return { kind: "unavailable", code, words };
	}
	if (code !== undefined && code >= 500 && code < 600) return { kind: "refused", code, words };
	if (code !== undefined && code >= 400) return { kind: "deferred", code, words };
	// An address that cannot be put into a command at all; nonsense from the server has a response and no code.
	if (error.code === "EENVELOPE" && error.response === undefined) return { kind: "refused", code, words };
	return { kind: progress === "handed over" ? "no_answer" : "deferred", code, words };
}

/** A farewell is about the connection; silence and nonsense may be about the message, which then has to wait. */
function droppedWith(words: string): Answer {
	const code = codeIn(words);
	return { kind: code === 421 ? "unavailable" : "deferred", code, words };
}

function codeIn(response: string): number | undefined {
	const [digits] = /^\d{3}\b/.exec(response) ?? [];
	return digits === undefined ? undefined : Number(digits);
}
