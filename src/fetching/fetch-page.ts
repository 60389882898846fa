import { contentTypeOf, type PageType } from "./content-type.ts";
import { findAddresses } from "./find-addresses.ts";
import { readBody } from "./read-body.ts";
import { Refusal } from "./refusal.ts";
import { type Answer, ask, type Conditions } from "./request.ts";
import { retryAfter } from "./retry-after.ts";
import type { FetchRules } from "./rules.ts";

/** What came of fetching an address. */
export type Fetched =
	| { readonly kind: "page"; readonly page: FetchedPage }
	/** The server has nothing newer than what the conditions name. */
	| { readonly kind: "unchanged"; readonly finalUrl: string; readonly moves: readonly Move[] }
	/** The server answered with something other than a page. `retryAt`: when it asks to be asked again. */
	| { readonly kind: "status"; readonly status: number; readonly finalUrl: string; readonly retryAt: Date | undefined }
	/** The rules forbid it: trying again would not help. */
	| { readonly kind: "refused"; readonly reason: Refusal["reason"]; readonly words: string }
	/** No answer: no such host, no connection, no time. It may be our own network that is gone (`isPerhapsOurs`). */
	| { readonly kind: "unreachable"; readonly words: string; readonly isPerhapsOurs: boolean };

/** A page as it came over the line. */
export interface FetchedPage {
	/** Where it was in the end, after all redirects. */
	readonly finalUrl: string;
	readonly moves: readonly Move[];
	readonly status: number;
	readonly statusText: string;
	/** Names and values in the server's own spelling and order. */
	readonly headers: readonly (readonly [string, string])[];
	readonly address: string;
	readonly type: PageType;
	/** The encoding of its letters, where the server names one. */
	readonly charset: string | undefined;
	/** As it came, still packed. */
	readonly wire: Uint8Array;
	/** Unpacked. */
	readonly body: Uint8Array;
	/** What to ask with the next time, so that the server need not send the same again. */
	readonly conditions: Conditions;
}

/** A redirect that was followed. */
export interface Move {
	readonly status: number;
	readonly to: string;
}

export interface FetchOrder {
	readonly url: string;
	readonly conditions?: Conditions | undefined;
	/** By which a server's wish to be asked later is counted. */
	readonly now: Date;
	/** Ends it early. */
	readonly signal?: AbortSignal | undefined;
}

const MOST_MOVES = 5;

/**
 * Fetches a page within the rules: only http and https, only allowed ports, only checked addresses, and each redirect
 * is held to the same. No cookies are kept or sent and no proxy is asked. Never throws for what the other side does.
 */
export async function fetchPage(order: FetchOrder, rules: FetchRules): Promise<Fetched> {
	const limit = AbortSignal.timeout(rules.timeoutMs);
	const signal = order.signal ? AbortSignal.any([limit, order.signal]) : limit;
	const way: Way = { order, rules, signal, moves: [] };
	try {
		return await unlessAborted(follow(way, order.url), signal);
	} catch (error) {
		if (error instanceof Refusal) return { kind: "refused", reason: error.reason, words: error.message };
		if (limit.aborted) return unreachable(`No whole answer within ${rules.timeoutMs / 1000} s.`);
		return unreachable(wordsOf(error), isPerhapsOurs(error));
	}
}

interface Way {
	readonly order: FetchOrder;
	readonly rules: FetchRules;
	readonly signal: AbortSignal;
	readonly moves: Move[];
}

async function follow(way: Way, address: string): Promise<Fetched> {
	const url = webAddress(address, way.rules);
	const addresses = await findAddresses(url.hostname, way.rules);
	way.signal.throwIfAborted();
	const { userAgent, networks } = way.rules;
	const { signal, order } = way;
	const answer = await ask({ url, addresses, userAgent, networks, conditions: order.conditions, signal });
	try {
		const next = nextAddress(answer, url);
		if (next === undefined) return await received(way, answer, url.href);
		if (way.moves.length === MOST_MOVES) {
			throw new Refusal("too-many-redirects", `It leads on and on: more than ${MOST_MOVES} redirects.`);
		}
		way.moves.push({ status: answer.status, to: next });
		answer.discard();
		return await follow(way, next);
	} finally {
		answer.discard();
	}
}

async function received(way: Way, answer: Answer, finalUrl: string): Promise<Fetched> {
	const { status } = answer;
	const { moves } = way;
	if (status === 304 && way.order.conditions) return { kind: "unchanged", finalUrl, moves };
	const retryAt = retryAfter(answer.header("retry-after"), way.order.now);
	if (status < 200 || status > 299 || status === 204) return { kind: "status", status, finalUrl, retryAt };
	const { type, charset } = contentTypeOf(answer.header("content-type"));
	const { wire, body } = await readBody(answer, way.rules.maxBytes);
	const { statusText, headers, address } = answer;
	const conditions = { etag: answer.header("etag"), lastModified: answer.header("last-modified") };
	const page = { finalUrl, moves, status, statusText, headers, address, type, charset, wire, body, conditions };
	return { kind: "page", page };
}

const REDIRECTS = [301, 302, 303, 307, 308];

function nextAddress(answer: Answer, from: URL): string | undefined {
	const to = answer.header("location");
	if (!REDIRECTS.includes(answer.status) || to === undefined) return undefined;
	const base = from.href;
	if (!URL.canParse(to, base)) throw new Refusal("bad-redirect", "It redirects to something that is no address.");
	return new URL(to, base).href;
}

const DEFAULT_PORTS: Readonly<Record<string, number>> = { "http:": 80, "https:": 443 };

function webAddress(address: string, { ports }: FetchRules): URL {
	if (!URL.canParse(address)) throw new Refusal("bad-redirect", "It is no address.");
	const url = new URL(address);
	const usual = DEFAULT_PORTS[url.protocol];
	if (usual === undefined)
		throw new Refusal("forbidden-scheme", `Only http and https are fetched, not ${url.protocol}`);
	if (url.username !== "" || url.password !== "") {
		throw new Refusal("forbidden-user", "It carries a user name or a password.");
	}
	const port = url.port === "" ? usual : Number(url.port);
	if (!ports.includes(port)) throw new Refusal("forbidden-port", `Nothing is fetched from port ${port}.`);
	return url;
}

/** A name that nobody answers for cannot be called off, so its answer is no longer waited for. */
async function unlessAborted<T>(work: Promise<T>, signal: AbortSignal): Promise<T> {
	let end: () => void = () => undefined;
	const aborted = new Promise<never>((_, reject) => {
		end = () => reject(signal.reason);
		signal.addEventListener("abort", end, { once: true });
	});
	return Promise.race([work, aborted]).finally(() => signal.removeEventListener("abort", end));
}

const KNOWN: Readonly<Record<string, string>> = {
	ENOTFOUND: "There is no host of that name.",
	ENODATA: "There is no host of that name.",
	EAI_AGAIN: "The name could not be looked up.",
	ECONNREFUSED: "The host takes no connection.",
	ECONNRESET: "The host broke the connection off.",
	EHOSTUNREACH: "The host cannot be reached.",
	ENETUNREACH: "The network cannot be reached.",
	ETIMEDOUT: "The host does not answer.",
	CERT_HAS_EXPIRED: "The host's certificate has expired.",
	ERR_TLS_CERT_ALTNAME_INVALID: "The host's certificate is for another name.",
	DEPTH_ZERO_SELF_SIGNED_CERT: "The host's certificate is vouched for by nobody.",
};

/** What a machine without a network gets; a name server of theirs that is broken looks the same. */
const OUR_NETWORK = ["EAI_AGAIN", "ENETUNREACH", "ENETDOWN"];
const NO_SUCH_NAME = ["ENOTFOUND", "ENODATA"];

function isPerhapsOurs(error: unknown): boolean {
	return OUR_NETWORK.includes(codeOf(error)) || (isOfNameServer(error) && !NO_SUCH_NAME.includes(codeOf(error)));
}

/** Whether it was a name server that could not be asked, and not the host itself: then Node names the query. */
function isOfNameServer(error: unknown): boolean {
	return (error as NodeJS.ErrnoException | undefined)?.syscall?.startsWith("query") ?? false;
}

function unreachable(words: string, isOurs = false): Fetched {
	return { kind: "unreachable", words, isPerhapsOurs: isOurs };
}

function codeOf(error: unknown): string {
	return (error as NodeJS.ErrnoException | undefined)?.code ?? "";
}

function wordsOf(error: unknown): string {
	const code = codeOf(error);
	if (isOfNameServer(error) && !NO_SUCH_NAME.includes(code)) return "The name could not be looked up.";
	return KNOWN[code] ?? (error instanceof Error ? error.message : String(error));
}
