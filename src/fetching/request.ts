import http from "node:http";
import https from "node:https";
import { isIP, type LookupFunction } from "node:net";
import { mayConnect, type Network } from "./addresses.ts";
import { PAGE_TYPES } from "./content-type.ts";
import type { CheckedAddress } from "./find-addresses.ts";
import { Refusal } from "./refusal.ts";

/** What the server said of its last answer: sent back, it answers "unchanged" where nothing is new (RFC 9110, 13.1). */
export interface Conditions {
	readonly etag: string | undefined;
	readonly lastModified: string | undefined;
}

/** One request, to addresses that have been checked. */
interface Asking {
	readonly url: URL;
	readonly addresses: readonly CheckedAddress[];
	readonly userAgent: string;
	readonly networks: readonly Network[];
	readonly conditions: Conditions | undefined;
	readonly signal: AbortSignal;
}

/** The head of an answer, and its body still to be read. */
export interface Answer {
	readonly status: number;
	readonly statusText: string;
	readonly headers: readonly (readonly [string, string])[];
	readonly address: string;
	readonly body: AsyncIterable<Uint8Array>;
	header(name: string): string | undefined;
	/** Ends the connection, whatever is still to come. */
	discard(): void;
}

/**
 * Asks for a page on a connection of its own. The connection is made to one of the addresses given, never to what the
 * name may mean by then, and is looked at once more when it stands.
 */
export function ask(asking: Asking): Promise<Answer> {
	const { url, signal, networks } = asking;
	const { request } = url.protocol === "https:" ? https : http;
	return new Promise((resolve, reject) => {
		const host = url.hostname.replace(/^\[(.*)\]$/, "$1");
		const outgoing = request({
			agent: false,
			method: "GET",
			host,
			port: url.port === "" ? undefined : Number(url.port),
			path: `${url.pathname}${url.search}`,
			headers: headersOf(asking),
			lookup: lookupIn(asking.addresses),
			...(isIP(host) ? {} : { servername: host.replace(/\.$/, "") }),
			signal,
		});
		outgoing.once("socket", (socket) => {
			socket.once("connect", () => {
				const at = socket.remoteAddress ?? "";
				if (mayConnect(at, networks)) return;
				outgoing.destroy(new Refusal("forbidden-address", `The connection went to ${at}.`));
			});
		});
		outgoing.once("error", reject);
		outgoing.once("response", (incoming) => resolve(answerOf(incoming, outgoing)));
		outgoing.end();
	});
}

function headersOf({ url, userAgent, conditions }: Asking): Record<string, string> {
	return {
		host: url.host,
		"user-agent": userAgent,
		accept: `${PAGE_TYPES.slice(0, 2).join(", ")}, ${PAGE_TYPES.slice(2).join(";q=0.9, ")};q=0.9`,
		"accept-encoding": "gzip, deflate, br",
		connection: "close",
		...(conditions?.etag && { "if-none-match": conditions.etag }),
		...(conditions?.lastModified && { "if-modified-since": conditions.lastModified }),
	};
}

/** Node asks this instead of the system: the answer is what was checked before. */
function lookupIn(addresses: readonly CheckedAddress[]): LookupFunction {
	return (_host, options, callback) => {
		const [first] = addresses;
		if (!first) return callback(Object.assign(new Error("No address"), { code: "ENOTFOUND" }), "", 0);
		if (options.all) return callback(null, [...addresses]);
		return callback(null, first.address, first.family);
	};
}

function answerOf(incoming: http.IncomingMessage, outgoing: http.ClientRequest): Answer {
	// What breaks while the body is read reaches its reader; after that nobody listens, and it must not end the process.
	outgoing.on("error", () => undefined);
	incoming.on("error", () => undefined);
	return {
		status: incoming.statusCode ?? 0,
		statusText: incoming.statusMessage ?? "",
		headers: pairsOf(incoming.rawHeaders),
		address: incoming.socket.remoteAddress ?? "",
		body: incoming,
		header: (name) => {
			const value = incoming.headers[name];
			return Array.isArray(value) ? value[0] : value;
		},
		discard: () => void outgoing.destroy(),
	};
}

function pairsOf(raw: readonly string[]): [string, string][] {
	return raw.flatMap((name, at) => (at % 2 === 0 ? [[name, raw[at + 1] ?? ""] as [string, string]] : []));
}
