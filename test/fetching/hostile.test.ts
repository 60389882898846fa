import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { mayConnect, networksIn } from "../../src/fetching/addresses.ts";
import { fetchPage } from "../../src/fetching/fetch-page.ts";
import type { FetchRules } from "../../src/fetching/rules.ts";
import { INSIDE, NO_WEB_PAGE, OWN_MACHINE } from "./hostile-addresses.ts";
import { type Net, openNet, PUBLIC, page, redirect } from "./net.ts";

const now = new Date("2026-03-01T09:00:00Z");

let net: Net;

beforeAll(async () => {
	net = await openNet();
});

afterAll(async () => {
	await net[Symbol.asyncDispose]();
});

function spelt(address: string): string {
	return address.replaceAll("PORT", String(net.port)).replaceAll("SITE", `${PUBLIC}:${net.port}`);
}

async function outcome(url: string, rules: FetchRules): Promise<string> {
	const fetched = await fetchPage({ url, now }, rules);
	return fetched.kind === "refused" ? fetched.reason : fetched.kind;
}

test("the suite is as large as it is meant to be", () => {
	expect(OWN_MACHINE.length + INSIDE.length + NO_WEB_PAGE.length).toBeGreaterThanOrEqual(100);
});

describe("with every port allowed, an address inside is refused before anything connects", () => {
	test.each([...OWN_MACHINE, ...INSIDE])("%j", async (address) => {
		const before = net.forbidden();
		expect(await outcome(spelt(address), net.rules({ ports: [80, net.port] }))).toBe("forbidden-address");
		expect(net.forbidden()).toBe(before);
	});
});

describe("what is no plain web address on an allowed port is refused", () => {
	test.each(NO_WEB_PAGE)("%j", async (address) => {
		const before = net.forbidden();
		const refused = await outcome(spelt(address), net.rules());
		expect(["forbidden-scheme", "forbidden-user", "forbidden-port", "bad-redirect"]).toContain(refused);
		expect(net.forbidden()).toBe(before);
	});
});

describe("redirects of every kind are held to the same", () => {
	const targets = [
		...["http://127.0.0.1:PORT/", "http://[::1]:PORT/", "http://localhost:PORT/", "http://2130706433:PORT/"],
		...["//127.0.0.1:PORT/", "\\\\127.0.0.1:PORT/", "http://169.254.169.254/latest/", "http://[::ffff:7f00:1]:PORT/"],
		...["file:///etc/passwd", "gopher://127.0.0.1:PORT/", "http://SITE@127.0.0.1:PORT/", "http://127.77.0.1:22/"],
	];
	const cases = [301, 302, 303, 307, 308].flatMap((status) => targets.map((to) => [status, to] as const));
	test.each(cases)("%i to %s", async (status, to) => {
		const before = net.forbidden();
		net.on("/away", redirect(status, spelt(to)));
		const refused = await outcome(`${net.site}/away`, net.rules({ ports: [80, net.port] }));
		expect(refused).toMatch(/^forbidden-/);
		expect(net.forbidden()).toBe(before);
	});

	test("also the last of several", async () => {
		net.on("/one", redirect(302, "/two"));
		net.on("/two", redirect(307, `${net.site}/three`));
		net.on("/three", redirect(301, spelt("http://127.0.0.1:PORT/")));
		expect(await outcome(`${net.site}/one`, net.rules())).toBe("forbidden-address");
		expect(net.forbidden()).toBe(0);
	});

	test("one that goes in circles comes to an end", async () => {
		net.on("/round", redirect(302, "/round"));
		const before = net.seen.length;
		expect(await outcome(`${net.site}/round`, net.rules())).toBe("too-many-redirects");
		expect(net.seen.length - before).toBe(6);
	});

	test("one to no address at all is refused", async () => {
		net.on("/nowhere", redirect(302, "http://[nowhere"));
		expect(await outcome(`${net.site}/nowhere`, net.rules())).toBe("bad-redirect");
	});
});

describe("names are asked for once, and what they lead to is what is connected to", () => {
	const url = (name: string) => `http://${name}:${net.port}/`;

	test.each([
		["an address inside", { a: ["127.0.0.1"] }],
		["a version 6 address inside", { aaaa: ["::1"] }],
		["the address of the machine's keys", { a: ["169.254.169.254"] }],
		["a version 4 address within a version 6 one", { aaaa: ["::ffff:127.0.0.1"] }],
		["another name, which leads inside", { cname: "inner.example", a: ["127.0.0.1"] }],
		["several addresses, the last of them inside", { a: [PUBLIC, PUBLIC, "127.0.0.1"] }],
		["several addresses, the first of them inside", { a: ["127.0.0.1", PUBLIC] }],
		["a public version 4 address and a version 6 one inside", { a: [PUBLIC], aaaa: ["::1"] }],
	])("a name that leads to %s is refused", async (_what, answers) => {
		net.names.set("hostile.example", answers);
		expect(await outcome(url("hostile.example"), net.namedRules())).toBe("forbidden-address");
		expect(net.forbidden()).toBe(0);
	});

	test("a name that leads outside is fetched", async () => {
		net.names.set("news.example", { a: [PUBLIC] });
		expect(await outcome(url("news.example"), net.namedRules())).toBe("page");
	});

	test("a name that turns inside after it was checked gains nothing", async () => {
		let asked = 0;
		net.names.set("rebinding.example", (time) => {
			asked = Math.max(asked, time);
			return { a: [time === 1 ? PUBLIC : "127.0.0.1"] };
		});
		expect(await outcome(url("rebinding.example"), net.namedRules())).toBe("page");
		expect(asked).toBe(1);
		expect(await outcome(url("rebinding.example"), net.namedRules())).toBe("forbidden-address");
		expect(net.forbidden()).toBe(0);
	});

	test("a name that turns inside between two redirects is refused at the second", async () => {
		net.names.set("turning.example", (time) => ({ a: [time === 1 ? PUBLIC : "127.0.0.1"] }));
		net.on("/start", redirect(302, `http://turning.example:${net.port}/next`));
		net.on("/next", redirect(302, `http://turning.example:${net.port}/last`));
		expect(await outcome(`${net.site}/start`, net.namedRules())).toBe("forbidden-address");
		expect(net.forbidden()).toBe(0);
	});

	test("a name that nobody knows is out of reach", async () => {
		expect(await outcome(url("nobody.example"), net.namedRules())).toBe("unreachable");
	});
});

test("settings of a proxy change nothing", async () => {
	const before = { ...process.env };
	const proxy = `http://127.0.0.1:${net.port}`;
	Object.assign(process.env, { HTTP_PROXY: proxy, http_proxy: proxy, ALL_PROXY: proxy, NODE_USE_ENV_PROXY: "1" });
	try {
		expect(await outcome(`${net.site}/`, net.rules())).toBe("page");
	} finally {
		process.env = before;
	}
	expect(net.forbidden()).toBe(0);
});

test("no connection reached a forbidden address in all of this", () => {
	expect(net.forbidden()).toBe(0);
});

describe("the listeners do hear what comes", () => {
	test.each(OWN_MACHINE)("%j, once it is allowed", async (address) => {
		const before = net.forbidden();
		const careless = net.rules({ networks: networksIn("127.0.0.0/8, ::1") });
		expect(await outcome(spelt(address), careless)).toBe("page");
		expect(net.forbidden()).toBe(before + 1);
	});
});

test("an operator can allow a network of their own, and nothing beside it", () => {
	const allowed = networksIn("10.20.0.0/16, fd12:3456::/32");
	expect(mayConnect("10.20.255.1", allowed)).toBe(true);
	expect(mayConnect("10.21.0.1", allowed)).toBe(false);
	expect(mayConnect("fd12:3456::1", allowed)).toBe(true);
	expect(mayConnect("fd12:3457::1", allowed)).toBe(false);
	expect(mayConnect("::ffff:10.20.0.1", allowed)).toBe(false);
});

test.each(["93.184.216.34", "8.8.8.8", "172.32.0.1", "100.128.0.1", "2606:4700::6810:84e5", "2a00:1450::1"])(
	"%s is on the public internet",
	(address) => {
		expect(mayConnect(address, [])).toBe(true);
	},
);

test("a page of the site keeps nothing back", async () => {
	net.on("/plain", page("<title>A page</title>"));
	expect(await outcome(`${net.site}/plain`, net.rules())).toBe("page");
});
