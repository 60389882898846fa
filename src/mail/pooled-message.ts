import { Readable } from "node:stream";
import type DKIM from "nodemailer/lib/dkim";
import MimeNode from "nodemailer/lib/mime-node";
import type SMTPPool from "nodemailer/lib/smtp-pool";
import type { Composed } from "./mime.ts";

/** How far a message had come: no connection was ready; one was, but no byte of the message left; or bytes have left. */
export type Progress = "not connected" | "not handed over" | "handed over";

/** A message as nodemailer's pool takes it, and how far it has come there. */
export interface PooledMessage {
	readonly mail: Mail;
	progress(): Progress;
}

type Mail = Parameters<SMTPPool["send"]>[0];

/**
 * Gives the pool a message that is written already, through the interface that nodemailer has for transports. Its `sendMail` would
 * build the message and its envelope anew around the bytes, which takes as long as all the rest of the sending.
 */
export function pooledMessage(message: Composed, signal: AbortSignal, dkim: DKIM | undefined): PooledMessage {
	let stream: Readable | undefined;
	// The pool makes the stream once a connection is greeted and signed in, and reads it once the server says 354.
	function createReadStream(): Readable {
		const bytes = Buffer.from(message.raw);
		stream = dkim ? dkim.sign(bytes) : Readable.from(bytes, { objectMode: false });
		return stream;
	}
	const { messageId } = message;
	const envelope = envelopeOf(message);
	const given = {
		getEnvelope: () => envelope,
		messageId: () => messageId,
		getHeader: () => messageId,
		createReadStream,
	};
	return {
		// The pool reads nothing else of a mail: it is the same for every kind of transport.
		mail: { data: { signal }, message: given } as unknown as Mail,
		progress() {
			if (!stream) return "not connected";
			return stream.readableDidRead ? "handed over" : "not handed over";
		},
	};
}

const PLAIN = /^[\w.!#$%&'*+/=?^`{|}~-]+@[\w.-]+$/;

/** Addresses beyond ASCII are spelt for the wire by nodemailer. */
function envelopeOf({ from, to }: Pick<Composed, "from" | "to">): { from: string | false; to: string[] } {
	if (PLAIN.test(from) && PLAIN.test(to)) return { from, to: [to] };
	return new MimeNode("text/plain").setEnvelope({ from, to: { name: "", address: to } }).getEnvelope();
}
