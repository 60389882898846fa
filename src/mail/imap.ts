import { ImapFlow } from "imapflow";
import { Problem } from "../domain/problem.ts";
import { oneLine } from "./clean.ts";
import { MOST_REPORT_BYTES } from "./report.ts";

export interface ImapSettings {
	/** "imaps://user:password@host:993/INBOX". With imap the server must offer STARTTLS, except on this machine. */
	readonly url: string;
	/** Where mails go that have been read; without it they stay, marked as seen. */
	readonly doneFolder?: string | undefined;
	/** Milliseconds; shorter in tests. */
	readonly limits?: Partial<typeof LIMITS> | undefined;
}

/** A mail in the mailbox, its first megabyte. */
export interface Fetched {
	/** Grows from mail to mail, and is never given out again as long as the mailbox's `name` is the same. */
	readonly uid: number;
	readonly raw: Uint8Array;
}

/** A mailbox that is open. What it throws is a Problem in the server's words. */
export interface OpenMailbox {
	/** Tells it from all others. It changes where the server has numbered the mails in it anew. */
	readonly name: string;
	/** How many mails are in it. */
	readonly count: number;
	/** The mails after the one with the uid, the oldest first, at most `limit`. */
	listAfter(uid: number, limit: number): Promise<Fetched[]>;
	/** Marks mails as seen, and moves them where there is a folder for it. */
	markDone(uids: readonly number[]): Promise<void>;
	close(): Promise<void>;
}

/** `wholeVisit`: however slowly a server drips, the visit ends. */
const LIMITS = { connection: 10_000, greeting: 10_000, silence: 30_000, wholeVisit: 90_000 };

/** Opens the mailbox that an IMAP address names. Throws a Problem where it cannot. */
export async function openImapMailbox(settings: ImapSettings): Promise<OpenMailbox> {
	const limits = { ...LIMITS, ...settings.limits };
	const { host, folder, options } = readUrl(settings.url);
	const client = new ImapFlow({
		...options,
		logger: false,
		disableAutoIdle: true,
		connectionTimeout: limits.connection,
		greetingTimeout: limits.greeting,
		socketTimeout: limits.silence,
		maxLiteralSize: MOST_REPORT_BYTES * 2,
		maxLineLength: MOST_REPORT_BYTES * 2,
		maxResponseSize: MOST_REPORT_BYTES * 4,
	});
	client.on("error", () => undefined); // Each command gets its own error; without a listener this one would end us.
	const watchdog = setTimeout(() => client.close(), limits.wholeVisit);
	const close = async () => {
		clearTimeout(watchdog);
		if (client.usable) await client.logout().catch(() => undefined);
		client.close();
	};
	const told = <T>(work: () => Promise<T>) => work().catch((error) => Promise.reject(inWords(host, error)));
	try {
		const opened = await told(async () => {
			await client.connect();
			return client.mailboxOpen(folder);
		});
		const { doneFolder } = settings;
		return {
			name: `${options.auth.user}@${host}/${folder}#${opened.uidValidity}`,
			count: opened.exists,
			listAfter: (uid, limit) => told(() => listAfter(client, uid, limit)),
			markDone: (uids) => told(() => markDone(client, uids, doneFolder)),
			close,
		};
	} catch (error) {
		await close();
		throw error;
	}
}

function readUrl(address: string) {
	const url = new URL(address);
	const secure = url.protocol === "imaps:";
	const host = url.hostname.replace(/^\[|\]$/g, "");
	const isHere = /^(localhost|127\..*|::1)$/.test(host);
	const options = {
		host,
		port: Number(url.port || (secure ? 993 : 143)),
		secure,
		// A server in the middle could hide that the other one speaks TLS: only on this machine it goes without.
		...(secure ? {} : { doSTARTTLS: !isHere }),
		auth: { user: decodeURIComponent(url.username), pass: decodeURIComponent(url.password) },
	};
	return { host, folder: decodeURIComponent(url.pathname.slice(1)) || "INBOX", options };
}

async function listAfter(client: ImapFlow, after: number, limit: number): Promise<Fetched[]> {
	// "n:*" also names the last mail where its uid is below n (RFC 3501, 6.4.8).
	const found = (await client.search({ uid: `${after + 1}:*` }, { uid: true })) || [];
	const uids = found.filter((uid) => uid > after).sort((a, b) => a - b);
	const mails: Fetched[] = [];
	if (uids.length === 0) return mails;
	const source = { start: 0, maxLength: MOST_REPORT_BYTES };
	for await (const mail of client.fetch(uids.slice(0, limit), { uid: true, source }, { uid: true })) {
		mails.push({ uid: mail.uid, raw: mail.source ?? Buffer.alloc(0) });
	}
	return mails.sort((a, b) => a.uid - b.uid);
}

async function markDone(client: ImapFlow, uids: readonly number[], doneFolder: string | undefined): Promise<void> {
	if (uids.length === 0) return;
	await client.messageFlagsAdd([...uids], ["\\Seen"], { uid: true });
	if (doneFolder === undefined) return;
	await client.mailboxCreate(doneFolder); // It says so, and no more, where there is one already.
	await client.messageMove([...uids], doneFolder, { uid: true });
}

function inWords(host: string, error: unknown): Problem {
	const { responseText, authenticationFailed, message, code } = error as ImapError;
	const why = oneLine(responseText ?? message ?? String(error)).slice(0, 300);
	const isRefused = authenticationFailed ? "yes" : "no";
	return new Problem("unavailable", "bounces.unreadable", { host, isRefused, why: code ? `${why} (${code})` : why });
}

interface ImapError {
	readonly message?: string;
	readonly code?: string;
	readonly responseText?: string;
	readonly authenticationFailed?: boolean;
}
