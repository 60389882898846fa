/**
 * The address that a mail which cannot be delivered comes back to: one for each message, so that the way back tells
 * which one it was, whatever the other side has left of it (a "variable envelope return path"). It is signed, stays the
 * same for all tries (greylisting keys on it), and has no letter whose case could get lost.
 */
import { createHmac, timingSafeEqual } from "node:crypto";
import { mailDomain, type Site } from "./site.ts";

type Sender = Pick<Site, "secret" | "from" | "bounceAddress">;

/** The envelope's sender for the message with the id: "bounces+<id>.<mac>@domain", or simply `from` where no address is set. */
export function envelopeSender(site: Sender, id: number): string {
	const { bounceAddress, from, secret } = site;
	if (bounceAddress === undefined) return from;
	const local = bounceAddress.slice(0, bounceAddress.lastIndexOf("@"));
	return `${local}+${id.toString(36)}.${macOf(secret, id)}@${mailDomain({ from: bounceAddress })}`;
}

/** The ids of messages whose signed addresses stand in the text, at most ten of them. Forged ones are not among them. */
export function signedIdsIn(secret: string, text: string): number[] {
	const ids = new Set<number>();
	for (const [, digits = "", mac = ""] of text.toLowerCase().matchAll(SIGNED)) {
		const id = Number.parseInt(digits, 36);
		if (isSame(mac, macOf(secret, id))) ids.add(id);
		if (ids.size === MOST_IDS) break;
	}
	return [...ids];
}

/** Whether the text holds an address that looks like one of ours, signed by us or not. */
export function looksSigned(text: string): boolean {
	return text.toLowerCase().search(SIGNED) >= 0;
}

const MOST_IDS = 10;
const SIGNED = /\+([0-9a-z]{1,11})\.([0-9a-f]{20})@/g;

/** 80 bits: 20 of the 64 characters that a local part may have. */
function macOf(secret: string, id: number): string {
	return createHmac("sha256", secret).update(`bounce:${id}`).digest("hex").slice(0, 20);
}

function isSame(given: string, wanted: string): boolean {
	return given.length === wanted.length && timingSafeEqual(Buffer.from(given), Buffer.from(wanted));
}
