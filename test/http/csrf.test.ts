import { expect, test } from "vitest";
import { createApiToken } from "../../src/actions/create-api-token.ts";
import { makeSignInLink } from "../../src/actions/make-sign-in-link.ts";
import { send, startServer } from "../support/server.ts";
import { newWorld } from "../support/world.ts";
import { plainDoors } from "./doors.ts";

async function open() {
	const world = await newWorld("2026-03-01T12:00:00Z", { BASE_URL: "https://pledges.example.org" });
	const server = await startServer(world, plainDoors(world.deps));
	const user = await world.user("editor");
	const url = await makeSignInLink(world.deps, { kind: "operator" }, user.userId);
	const browser = server.browser();
	await browser.post(new URL(url).pathname);
	const cookie = `__Host-bywhen=${browser.cookies.get("__Host-bywhen")}`;
	const post = (path: string, headers: Record<string, string>, body = "") =>
		send(`${server.url}${path}`, { method: "POST", headers: { accept: "application/json", ...headers }, body });
	const close = async () => {
		await server.close();
		await world.close();
	};
	return { world, server, user, cookie, post, [Symbol.asyncDispose]: close };
}

const FORM = { "content-type": "application/x-www-form-urlencoded" };
const JSON_BODY = { "content-type": "application/json" };

test("A form of this site's own pages is taken, whichever way the browser says so", async () => {
	await using product = await open();
	const { post, cookie, server } = product;
	const accepted: Record<string, string>[] = [
		{ "sec-fetch-site": "same-origin" },
		{ "sec-fetch-site": "none" },
		{ "sec-fetch-site": "same-origin", origin: "https://pledges.example.org" },
		{ origin: "https://pledges.example.org" },
		{ origin: server.url },
	];
	for (const headers of accepted) {
		const answer = await post("/desk/things", { ...FORM, cookie, ...headers });
		expect([answer.status, headers]).toEqual([200, headers]);
	}
});

test("A form of any other page is refused, and so is one that does not say where it comes from", async () => {
	await using product = await open();
	const { post, cookie } = product;
	const refused: Record<string, string>[] = [
		{},
		{ "sec-fetch-site": "cross-site" },
		{ "sec-fetch-site": "same-site" },
		{ "sec-fetch-site": "cross-site", origin: "https://pledges.example.org" },
		{ "sec-fetch-site": "Same-Origin" },
		{ origin: "https://evil.example" },
		{ origin: "http://pledges.example.org" },
		{ origin: "https://pledges.example.org.evil.example" },
		{ origin: "null" },
	];
	for (const headers of refused) {
		const answer = await post("/desk/things", { ...FORM, cookie, ...headers });
		expect([answer.status, headers]).toEqual([403, headers]);
		expect(answer.json()).toMatchObject({ type: "/problems/cross-site-request", title: "Cross-site request" });
	}
});

test("Reading is free for every site", async () => {
	await using product = await open();
	const { server } = product;
	const answer = await send(`${server.url}/page`, { headers: { "sec-fetch-site": "cross-site" } });
	expect(answer.status).toBe(200);
});

test("A mailbox provider unsubscribes without saying where it comes from, with any kind of form", async () => {
	await using product = await open();
	const { post } = product;
	const urlencoded = await post("/unsubscribe/some.token", FORM, "List-Unsubscribe=One-Click");
	const multipart = await post(
		"/unsubscribe/some.token",
		{ "content-type": "multipart/form-data; boundary=x" },
		"--x--",
	);
	expect([urlencoded.text, multipart.text]).toEqual(["unsubscribed", "unsubscribed"]);
});

test("The API takes a token from anywhere, and a browser's session only from this site's own pages", async () => {
	await using product = await open();
	const { post, cookie, world, user } = product;
	const { token } = await createApiToken(world.deps, user, { name: "A script" });
	const body = JSON.stringify({ title: "A thing" });
	const statusWith = async (headers: Record<string, string>) =>
		(await post("/api/v1/things", { ...JSON_BODY, ...headers }, body)).status;
	expect(await statusWith({ authorization: `Bearer ${token}` })).toBe(200);
	expect(await statusWith({ authorization: `Bearer ${token}`, "sec-fetch-site": "cross-site" })).toBe(200);
	expect(await statusWith({ cookie })).toBe(403);
	expect(await statusWith({ cookie, "sec-fetch-site": "cross-site" })).toBe(403);
	expect(await statusWith({ cookie, "sec-fetch-site": "same-origin" })).toBe(200);
	expect(await statusWith({})).toBe(401);
});

test("A bad token is refused even where the browser's session is good", async () => {
	await using product = await open();
	const { post, cookie } = product;
	const headers = { ...JSON_BODY, cookie, authorization: "Bearer bw_unknown", "sec-fetch-site": "same-origin" };
	const answer = await post("/api/v1/things", headers, "{}");
	expect(answer.status).toBe(401);
	expect(answer.headers.get("www-authenticate")).toBe('Bearer realm="Bywhen"');
});

test("The API does not read forms, which any page may send without asking", async () => {
	await using product = await open();
	const { post, cookie } = product;
	const answer = await post("/api/v1/things", { ...FORM, cookie, "sec-fetch-site": "same-origin" }, "title=A+thing");
	expect(answer.status).toBe(422);
});
