import DKIM from "nodemailer/lib/dkim";
import SMTPPool from "nodemailer/lib/smtp-pool";
import { oneLine } from "./clean.ts";
import { type PooledMessage, type Progress, pooledMessage } from "./pooled-message.ts";
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
	const pool = new SMTPPool({ ...poolOptions(settings, limits), logger: listenerFor(dropped) });
	pool.on("error", () => undefined); // Each send gets its own error; without a listener this one would end us.
	const dkim = settings.dkim && new DKIM(dkimOptions(settings.dkim));
	return {
		name: "smtp",
		slots: settings.connections,
		async send(message) {
			const { messageId } = message;
			const pooled = pooledMessage(message, AbortSignal.timeout(limits.wholeSend), dkim);
			try {
				return takenBy(await handedOver(pool, pooled));
			} catch (error) {
				const words = dropped.get(messageId);
				if (words !== undefined) return droppedWith(words);
				return answerTo(error as SmtpError, pooled.progress());
			} finally {
				dropped.delete(messageId);
			}
		},
		close: () => pool.close(),
	};
}

/** What the server answered to the end of the message. */
function handedOver(pool: SMTPPool, { mail }: PooledMessage): Promise<string> {
	return new Promise((resolve, reject) => {
		pool.send(mail, (error, info) => (error ? reject(error) : resolve(info?.response ?? "")));
	});
}

function poolOptions({ url, connections }: SmtpSettings, limits: typeof LIMITS) {
	return {
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

interface SmtpError extends Error {
	readonly code?: string;
	readonly response?: string;
}

/** "Service not available" (RFC 5321, 3.8), bad sequence, and everything that asks for authentication or TLS first. */
const OF_THE_SERVER = new Set([421, 503, 530, 534, 535, 538, 454]);

/** nodemailer takes whatever begins with a 2. What is no reply (RFC 5321, 4.2) says nothing of what became of the message. */
function takenBy(response: string): Answer {
	const code = codeIn(response);
	return { kind: code === undefined ? "no_answer" : "accepted", code, words: oneLine(response) };
}

function answerTo(error: SmtpError, progress: Progress): Answer {
	const code = codeIn(error.response ?? "");
	const words = oneLine(error.response ?? error.message);
	if (progress === "not connected" || (code !== undefined && OF_THE_SERVER.has(code))) {
		return { kind: "unavailable", code, words };
	}
	if (code !== undefined && code >= 500 && code < 600) return { kind: "refused", code, words };
	if (code !== undefined && code >= 400 && code < 500) return { kind: "deferred", code, words };
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
