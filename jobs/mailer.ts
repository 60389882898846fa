import { hostname } from "node:os";
import { nanoid } from "nanoid";
import { keepInMailbox } from "../src/actions/keep-in-mailbox.ts";
import type { Try } from "../src/actions/message-answer-parts.ts";
import type { Deps } from "../src/deps.ts";
import { messageWriter, type WriteMessage } from "../src/mail/message-writer.ts";
import { siteOf } from "../src/mail/site.ts";
import { smtpTransport } from "../src/mail/smtp.ts";
import type { Transport } from "../src/mail/transport.ts";
import { textsFor } from "../src/text/text.ts";
import { newPace, type Pace } from "./pace.ts";
import { processStartedAt } from "./process-life.ts";
import { openSendJournal, type SendJournal } from "./send-journal.ts";

/** What sends mail in this process, from its start to its end: the transport, and what must outlive one run of the job. */
export interface Mailer {
	readonly transport: Transport;
	/** Builds messages: what many are told alike only once. */
	readonly write: WriteMessage;
	/** Where what was sent is written down outside the database; undefined where nothing is. */
	readonly journal: SendJournal | undefined;
	readonly pace: Pace;
	/** Names this process among all that ever were: host, process, its start, and chance. */
	readonly worker: string;
	readonly upSince: Date;
	/** When, on the monotonic clock, sending may begin again after the server was not there. */
	pausedUntilMs: number;
	/** Tries in a row that found no server. */
	failures: number;
	/** Which claim it is: every second one serves confirmations last, so that they cannot starve alerts. */
	turns: number;
	/** Answers that could not be noted yet: nothing more is claimed until they are. */
	readonly unrecorded: Try[];
	/** When, on the monotonic clock, another worker's lease was first seen as it is. */
	readonly seenLeases: Map<string, number>;
	/** Runs that are under way. */
	readonly open: Set<Promise<unknown>>;
	stopping: boolean;
}

/** The mailer of this process: over SMTP where SMTP_URL is set, else into the built-in mailbox. */
export function openMailer(deps: Deps, transport: Transport = transportOf(deps)): Mailer {
	return {
		transport,
		write: messageWriter(siteOf(deps)),
		pace: newPace(deps.monotonicMs),
		journal: journalOf(deps, transport),
		worker: `${hostname()}/${process.pid}/${processStartedAt(process.pid) ?? 0}/${nanoid(8)}`,
		upSince: deps.now(),
		pausedUntilMs: 0,
		failures: 0,
		turns: 0,
		unrecorded: [],
		seenLeases: new Map(),
		open: new Set(),
		stopping: false,
	};
}

/** Stops claiming, waits for the sends that are open and for their answers to be noted, and closes the connections. */
export async function closeMailer(mailer: Mailer): Promise<void> {
	mailer.stopping = true;
	while (mailer.open.size > 0) await Promise.allSettled(mailer.open);
	mailer.transport.close();
	await mailer.journal?.close();
}

function transportOf(deps: Deps): Transport {
	const { config } = deps;
	if (!config.SMTP_URL) return mailboxTransport(deps);
	const { DKIM_DOMAIN: domain, DKIM_SELECTOR: selector, DKIM_PRIVATE_KEY: privateKey } = config;
	const dkim = domain && selector && privateKey ? { domain, selector, privateKey } : undefined;
	return smtpTransport({ url: config.SMTP_URL, connections: config.SMTP_CONNECTIONS, dkim });
}

/** Mail in the built-in mailbox is in the database itself, and goes back with it. */
function journalOf({ config: { sendJournal } }: Deps, { name }: Transport): SendJournal | undefined {
	return sendJournal === undefined || name === "mailbox" ? undefined : openSendJournal(sendJournal);
}

function mailboxTransport(deps: Deps): Transport {
	const { t } = textsFor(deps.config.INTERFACE_LANGUAGE);
	return {
		name: "mailbox",
		slots: 1,
		async send(message) {
			await keepInMailbox(deps, message);
			return { kind: "accepted", code: undefined, words: t("mailbox.kept") };
		},
		close: () => undefined,
	};
}
