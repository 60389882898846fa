import { createBrotliDecompress, createGunzip, createInflate, createInflateRaw } from "node:zlib";
import { Refusal } from "./refusal.ts";
import type { Answer } from "./request.ts";

/** A body as it came over the line, and unpacked. */
export interface Body {
	readonly wire: Uint8Array;
	readonly body: Uint8Array;
}

/**
 * Reads a body to its end, or to the limit: a page is refused the moment it grows beyond it, on the line or while it is
 * unpacked. So a small bomb that would unpack to gigabytes costs no more than the limit. Throws a Refusal.
 */
export async function readBody(answer: Answer, maxBytes: number): Promise<Body> {
	const announced = Number(answer.header("content-length"));
	if (announced > maxBytes) throw tooLarge(maxBytes);
	const wire = await upTo(answer.body, maxBytes);
	const coding = (answer.header("content-encoding") ?? "identity").trim().toLowerCase();
	if (coding === "identity" || coding === "" || wire.length === 0) return { wire, body: wire };
	return { wire, body: await unpacked(wire, coding, maxBytes) };
}

async function unpacked(wire: Uint8Array, coding: string, maxBytes: number): Promise<Uint8Array> {
	const unpack = unpackerOf(coding, wire);
	unpack.end(wire);
	try {
		return await upTo(unpack, maxBytes);
	} catch (error) {
		if (error instanceof Refusal) throw error;
		throw new Refusal("encoding", `It cannot be unpacked as ${coding}.`);
	} finally {
		unpack.destroy();
	}
}

/** One coding, not several on top of each other: no honest page needs them, and bombs do. */
function unpackerOf(coding: string, wire: Uint8Array) {
	switch (coding) {
		case "gzip":
		case "x-gzip":
			return createGunzip();
		case "deflate":
			// Some servers leave out the wrapper that the name asks for (RFC 9110, 8.4.1.2); its first byte tells.
			return ((wire[0] ?? 0) & 0x0f) === 8 ? createInflate() : createInflateRaw();
		case "br":
			return createBrotliDecompress();
		default:
			throw new Refusal("encoding", `It is packed as ${coding.slice(0, 60)}, which is not unpacked.`);
	}
}

async function upTo(pieces: AsyncIterable<Uint8Array>, maxBytes: number): Promise<Uint8Array> {
	const kept: Uint8Array[] = [];
	let bytes = 0;
	for await (const piece of pieces) {
		bytes += piece.length;
		if (bytes > maxBytes) throw tooLarge(maxBytes);
		kept.push(piece);
	}
	return Buffer.concat(kept);
}

function tooLarge(maxBytes: number): Refusal {
	return new Refusal("too-large", `It has more than ${Math.round(maxBytes / 1024 ** 2)} MB.`);
}
