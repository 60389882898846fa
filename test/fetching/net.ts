/** A small internet for tests: a site that may be reached, listeners that must not be, and a name server. */
import { createSocket } from "node:dgram";
import { createServer as createHttpServer, type IncomingMessage, type ServerResponse } from "node:http";
import { type AddressInfo, createServer as createTcpServer, type Server } from "node:net";
import packet from "dns-packet";
import { networksIn } from "../../src/fetching/addresses.ts";
import type { FetchRules } from "../../src/fetching/rules.ts";

/** Stands for the public internet: a loopback address that the rules of the test allow. */
export const PUBLIC = "127.77.0.1";
/** Loopback addresses that nothing may ever connect to. */
const FORBIDDEN = ["127.0.0.1", "127.0.0.2", "::1"];

type Handler = (req: IncomingMessage, res: ServerResponse) => void;

export interface Net extends AsyncDisposable {
	/** The site and the forbidden listeners have the same port, so that only the address tells them apart. */
	readonly port: number;
	readonly site: string;
	/** What the site answers at a path; anything else is "Hello." */
	on(path: string, handler: Handler): void;
	/** Requests that reached the site. */
	readonly seen: IncomingMessage[];
	/** Connections that reached a forbidden address. There must never be one. */
	forbidden(): number;
	/** What the name server answers for a name; a function is asked each time. */
	readonly names: Map<string, Answers | ((time: number) => Answers)>;
	/** Rules under which only the site may be reached; by the system's names unless told otherwise. */
	rules(change?: Partial<FetchRules>): FetchRules;
	/** The same, where names are asked of the test's own name server. */
	namedRules(change?: Partial<FetchRules>): FetchRules;
}

export interface Answers {
	readonly a?: readonly string[];
	readonly aaaa?: readonly string[];
	readonly cname?: string;
}

/** Opens it. */
export async function openNet(): Promise<Net> {
	const handlers = new Map<string, Handler>();
	const seen: IncomingMessage[] = [];
	const site = createHttpServer((req, res) => {
		seen.push(req);
		const handler = handlers.get(new URL(req.url ?? "/", "http://site").pathname) ?? hello;
		handler(req, res);
	});
	const port = await listen(site, 0, PUBLIC);
	let reached = 0;
	const listeners = await Promise.all(
		FORBIDDEN.map(async (address) => {
			const server = createTcpServer((socket) => {
				reached += 1;
				socket.on("error", () => undefined).resume();
				socket.end("HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: 6\r\n\r\nsecret");
			});
			await listen(server, port, address);
			return server;
		}),
	);
	const names: Net["names"] = new Map();
	const dns = await nameServer(names);
	const rules = (change: Partial<FetchRules> = {}): FetchRules => ({
		userAgent: "Bywhen (+https://pledges.example.org)",
		ports: [port],
		networks: networksIn(PUBLIC),
		dnsServers: [],
		timeoutMs: 5_000,
		maxBytes: 200_000,
		...change,
	});
	return {
		port,
		site: `http://${PUBLIC}:${port}`,
		on: (path, handler) => handlers.set(path, handler),
		seen,
		forbidden: () => reached,
		names,
		rules,
		namedRules: (change) => rules({ dnsServers: [dns.address], ...change }),
		async [Symbol.asyncDispose]() {
			site.closeAllConnections();
			await Promise.all([site, ...listeners].map((server) => new Promise((done) => server.close(done))));
			dns.close();
		},
	};
}

/** A page of the site. */
export function page(html: string, headers: Record<string, string> = {}): Handler {
	return (_req, res) => res.writeHead(200, { "Content-Type": "text/html; charset=utf-8", ...headers }).end(html);
}

/** A redirect of the site. */
export function redirect(status: number, to: string): Handler {
	return (_req, res) => res.writeHead(status, { Location: to }).end();
}

const hello = page("<!doctype html><title>Hello</title><p>Hello.");

function listen(server: Server, port: number, host: string): Promise<number> {
	return new Promise((resolve, reject) => {
		server.once("error", reject);
		server.listen(port, host, () => resolve((server.address() as AddressInfo).port));
	});
}

const NO_SUCH_NAME = 3;

async function nameServer(names: Net["names"]) {
	const socket = createSocket("udp4");
	const times = new Map<string, number>();
	socket.on("message", (message, { address, port }) => {
		const query = packet.decode(message);
		const [question] = query.questions ?? [];
		if (!question) return;
		const answers = answersTo(names, times, question);
		const flags = answers === undefined ? NO_SUCH_NAME : packet.AUTHORITATIVE_ANSWER;
		const reply: packet.Packet = { id: query.id ?? 0, type: "response", flags, questions: [question] };
		reply.answers = answers ?? [];
		socket.send(packet.encode(reply), port, address);
	});
	await new Promise<void>((resolve) => socket.bind(0, "127.0.0.1", resolve));
	return { address: `127.0.0.1:${socket.address().port}`, close: () => socket.close() };
}

function answersTo(names: Net["names"], times: Map<string, number>, { name, type }: packet.Question) {
	const known = names.get(name.toLowerCase());
	if (!known) return undefined;
	const key = `${name} ${type}`;
	const time = (times.get(key) ?? 0) + 1;
	times.set(key, time);
	const { a = [], aaaa = [], cname } = typeof known === "function" ? known(time) : known;
	const alias = cname ? [{ type: "CNAME" as const, name, ttl: 0, data: cname }] : [];
	const owner = cname ?? name;
	if (type === "A") return [...alias, ...a.map((data) => ({ type: "A" as const, name: owner, ttl: 0, data }))];
	if (type === "AAAA") return [...alias, ...aaaa.map((data) => ({ type: "AAAA" as const, name: owner, ttl: 0, data }))];
	return alias;
}
