import { createServer, type Doors } from "../../src/server.ts";
import type { World } from "./world.ts";

/** The real server of a world, on a free port. */
export interface TestServer extends AsyncDisposable {
	/** "http://127.0.0.1:41234" */
	readonly url: string;
	/** A browser of its own: it keeps cookies, follows no redirects, and sends what browsers send with a form. */
	browser(): Browser;
	close(): Promise<void>;
}

export interface Browser {
	get(path: string, headers?: Record<string, string>): Promise<Answer>;
	/** Sends a form from a page of the same site. */
	post(path: string, form?: Form, headers?: Record<string, string>): Promise<Answer>;
	/** The cookies kept, by name. */
	readonly cookies: Map<string, string>;
}

/** What a form sends: a list for inputs of which several have one name. */
type Form = Readonly<Record<string, string | readonly string[]>>;

/** An answer that was read to its end. */
export interface Answer {
	readonly status: number;
	readonly headers: Headers;
	readonly text: string;
	/** Where a redirect leads, or undefined. */
	readonly location: string | undefined;
	json<T>(): T;
}

/** Starts the server of a world with these doors. */
export async function startServer(world: World, doors: Doors): Promise<TestServer> {
	const config = { ...world.deps.config, HOST: "127.0.0.1", PORT: 0 };
	const server = createServer({ ...world.deps, config }, doors);
	const url = `http://127.0.0.1:${await server.listen()}`;
	const close = () => server.close();
	return { url, browser: () => browserAt(url), close, [Symbol.asyncDispose]: close };
}

/** Sends one request as given, with nothing added. */
export async function send(url: string, init: RequestInit): Promise<Answer> {
	const response = await fetch(url, { redirect: "manual", ...init });
	const text = await response.text();
	return {
		status: response.status,
		headers: response.headers,
		text,
		location: response.headers.get("location") ?? undefined,
		json: <T>() => JSON.parse(text) as T,
	};
}

/** A browser at the address of a server that runs already. */
export function browserAt(url: string): Browser {
	const cookies = new Map<string, string>();
	async function request(path: string, init: RequestInit & { headers: Record<string, string> }): Promise<Answer> {
		const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join("; ");
		const answer = await send(`${url}${path}`, {
			...init,
			headers: cookie ? { cookie, ...init.headers } : init.headers,
		});
		for (const line of answer.headers.getSetCookie()) keep(cookies, line);
		return answer;
	}
	return {
		cookies,
		get: (path, headers = {}) => request(path, { headers: { accept: "text/html", ...headers } }),
		post: (path, form = {}, headers = {}) =>
			request(path, {
				method: "POST",
				body: encoded(form),
				headers: {
					accept: "text/html",
					"content-type": "application/x-www-form-urlencoded",
					"sec-fetch-site": "same-origin",
					...headers,
				},
			}),
	};
}

function encoded(form: Form): string {
	const pairs = Object.entries(form).flatMap(([name, value]) =>
		(typeof value === "string" ? [value] : value).map((one) => [name, one] as [string, string]),
	);
	return new URLSearchParams(pairs).toString();
}

function keep(cookies: Map<string, string>, line: string): void {
	const [pair = "", ...attributes] = line.split(";");
	const at = pair.indexOf("=");
	const isGone = attributes.some((attribute) => /^ *Expires=Thu, 01 Jan 1970/.test(attribute));
	if (isGone) cookies.delete(pair.slice(0, at));
	else cookies.set(pair.slice(0, at), pair.slice(at + 1));
}
