/** Each role tries each forbidden thing, by page, by form and by the API with every kind of token; nothing comes of it. */
import { afterAll, beforeAll, expect, test } from "vitest";
import { findLastEventId } from "../../db/events.ts";
import { createApiToken } from "../../src/actions/create-api-token.ts";
import { registerPledge } from "../../src/actions/register-pledge.ts";
import { API_ROUTES } from "../../src/api/routes.ts";
import { ROLES, type Role, TOKEN_SCOPES, type TokenScope } from "../../src/domain/role.ts";
import { loadAssets } from "../../src/http/assets.ts";
import { webRouter } from "../../src/web/routes.ts";
import { aPledge } from "../support/pledges.ts";
import { API_RULES, WEB_RULES } from "../support/route-rules.ts";
import type { Answer, Browser } from "../support/server.ts";
import { newWorld, type World } from "../support/world.ts";
import { startSite } from "../web/site-server.ts";

type Who = "anyone" | Role;
const WHO: readonly Who[] = ["anyone", ...ROLES];

let world: World;
let site: Awaited<ReturnType<typeof startSite>>;
let publicId: string;
const browsers = new Map<Who, Browser>();
const tokens = new Map<string, string>();

beforeAll(async () => {
	world = await newWorld("2025-10-18T12:00:00Z", { API_REQUESTS_PER_MINUTE: "100000" });
	site = await startSite(world);
	browsers.set("anyone", site.browser());
	for (const role of ROLES) {
		const user = await world.user(role);
		browsers.set(role, await site.signedIn(user));
		for (const scopes of [...TOKEN_SCOPES.map((one) => [one]), TOKEN_SCOPES]) {
			const { token } = await createApiToken(world.deps, user, { name: "A script", scopes: [...scopes] });
			tokens.set(nameOf(role, scopes), token);
		}
		publicId ??= await registerPledge(world.deps, user, aPledge());
	}
});
afterAll(async () => {
	await site.close();
	await world.close();
});

const nameOf = (role: Role, scopes: readonly TokenScope[]) => `${role} ${scopes.join("+")}`;

test("Every page, form and operation has a rule, and no rule is of what is gone", () => {
	const router = webRouter({ deps: world.deps, assets: loadAssets(ASSETS), demo: undefined, jobs: [] });
	const routes = router.stack.flatMap(({ route }) =>
		route ? route.stack.map(({ method }) => `${method.toUpperCase()} ${route.path}`) : [],
	);
	expect(Object.values(WEB_RULES).flat().toSorted()).toEqual([...new Set(routes)].toSorted());
	expect(Object.keys(API_RULES).toSorted()).toEqual(API_ROUTES.map(({ id }) => id).toSorted());
});

const ASSETS = new URL("../../src/web/assets/", import.meta.url);

test.each(["fact_checker", "editor", "admin"] as const)("What is for a %s opens to nobody below", async (least) => {
	const before = await findLastEventId(world.db);
	const open: string[] = [];
	for (const route of WEB_RULES[least]) {
		for (const who of WHO.slice(0, WHO.indexOf(least))) {
			const answer = await tried(who, route, "POST");
			if (answer && !isRefusal(answer)) open.push(`${who}: ${route} -> ${answer.status}`);
		}
	}
	expect(open).toEqual([]);
	expect(await findLastEventId(world.db)).toBe(before);
});

test.each(["fact_checker", "editor", "admin"] as const)("A %s may open every page that is theirs", async (role) => {
	const closed: string[] = [];
	for (const least of WHO.slice(1, WHO.indexOf(role) + 1)) {
		for (const route of WEB_RULES[least]) {
			const answer = await tried(role, route, "GET");
			if (answer && (isForbidden(answer) || answer.status >= 500)) closed.push(`${route} -> ${answer.status}`);
		}
	}
	expect(closed).toEqual([]);
});

test("The API tells what is not public, and writes, for no token beyond its owner's role and its own scopes", async () => {
	const before = await findLastEventId(world.db);
	const wrong: string[] = [];
	for (const { id, method, path, example } of API_ROUTES) {
		const rule = API_RULES[id];
		if (rule === "anyone" || !rule) continue;
		const address = `/api/v1${addressOf(path)}`;
		const body = method === "get" ? {} : { body: JSON.stringify(example) };
		const ask = async (who: string, wanted: number, headers: Record<string, string>) => {
			const { status } = await fetch(site.url + address, {
				method: method.toUpperCase(),
				headers: { "content-type": "application/json", ...headers },
				...body,
			});
			if (status !== wanted) wrong.push(`${who}: ${id} -> ${status}, not ${wanted}`);
		};
		await ask("nobody", 401, {});
		await ask("no such token", 401, { authorization: "Bearer bywhen_nothing" });
		for (const [name, token] of tokens) {
			const [role = "", scopes = ""] = name.split(" ");
			const isEnough =
				ROLES.indexOf(role as Role) >= ROLES.indexOf(rule.role) &&
				rule.scopes.some((scope) => scopes.split("+").includes(scope));
			if (!isEnough) await ask(name, 403, { authorization: `Bearer ${token}` });
		}
	}
	expect(wrong).toEqual([]);
	expect(await findLastEventId(world.db)).toBe(before);
});

test("A session is no token: another site's page gains nothing by the cookie of whoever looks at it", async () => {
	const cookie = [...(browsers.get("admin")?.cookies ?? [])].map(([name, value]) => `${name}=${value}`).join("; ");
	for (const { id, method, path, example } of API_ROUTES) {
		if (method === "get" || API_RULES[id] === "anyone") continue;
		const headers = { "content-type": "application/json", cookie, "sec-fetch-site": "cross-site" };
		const body = JSON.stringify(example);
		const { status } = await fetch(`${site.url}/api/v1${addressOf(path)}`, { method: "POST", headers, body });
		expect([401, 403], id).toContain(status);
	}
});

/** What somebody is answered at a page (GET), or also at what a form is sent to. */
async function tried(who: Who, route: string, most: "GET" | "POST"): Promise<Answer | undefined> {
	const [method, path = ""] = route.split(" ");
	const browser = browsers.get(who);
	if (method === "GET") return browser?.get(addressOf(path));
	return most === "POST" ? browser?.post(addressOf(path), FORM) : undefined;
}

/** Words for whatever form it is. */
const FORM = { version: "1", reason: "Because.", title: "Another", outcome: "broken", role: "admin" };

function isForbidden({ status, location }: Answer): boolean {
	return status === 401 || status === 403 || (status === 303 && location?.startsWith("/sign-in") === true);
}

/** Also what is not there, or lacks something before anybody asks who sends it: nothing may have come of it. */
function isRefusal(answer: Answer): boolean {
	return isForbidden(answer) || [404, 409, 422].includes(answer.status);
}

function addressOf(path: string): string {
	const values: Record<string, string> = {
		id: publicId,
		slug: "a-minister",
		lane: "lapsed",
		kind: "pledge",
		queue: "lapsed",
	};
	return path.replace(/:(\w+)|\{(\w+)\}/g, (_all, one, other) => values[one ?? other] ?? "1");
}
