import type { Composed } from "./mime.ts";

/**
 * What became of handing a message over. `accepted`: the server answered 2xx after the end of the data. `deferred`: not
 * taken, try later (4xx, or the connection broke before the message was handed over). `refused`: not ever (5xx).
 * `no_answer`: it may or may not have been taken. `unavailable`: no mail server could be talked to at all.
 */
export interface Answer {
	readonly kind: "accepted" | "deferred" | "refused" | "no_answer" | "unavailable";
	/** The server's reply code, where it replied. */
	readonly code: number | undefined;
	/** The server's words, or what went wrong. */
	readonly words: string;
}

/** A way to hand messages over, one recipient each. `send` does not throw. */
export interface Transport {
	readonly name: "smtp" | "mailbox";
	/** How many messages may be handed over at the same time. */
	readonly slots: number;
	send(message: Composed): Promise<Answer>;
	/** Closes what is open. Call it when no message is being sent. */
	close(): void;
}
