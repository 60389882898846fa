import type { Router } from "express";
import { afterEach, beforeEach, expect, test } from "vitest";
import { findPledge } from "../../db/pledges.ts";
import { insertProposal } from "../../db/proposals.ts";
import { addComment } from "../../src/actions/add-comment.ts";
import { lapseDeadline } from "../../src/actions/lapse-deadline.ts";
import { registerPledge } from "../../src/actions/register-pledge.ts";
import type { OpenApiDocument } from "../../src/api/openapi.ts";
import type { ApiReference } from "../../src/api/reference.ts";
import { examples } from "../../src/api/request-examples.ts";
import { apiRouter } from "../../src/api/router.ts";
import { API_ROUTES } from "../../src/api/routes.ts";
import type { PledgeShape } from "../../src/api/shapes.ts";
import { aPledge, someEvidence } from "../support/pledges.ts";
import { newWorld, type World } from "../support/world.ts";
import { type ApiServer, startApi } from "./api-server.ts";

let world: World;
let api: ApiServer;
beforeEach(async () => {
	world = await newWorld("2025-11-05T09:00:00Z", { OUTCOME_HOLD_MINUTES: "10" });
	api = await startApi(world);
});
afterEach(async () => {
	await api.close();
	await world.close();
});

const document = async () => (await api.get("/openapi.json")).json<OpenApiDocument>();

/** The routes that the router really has, as OpenAPI writes them: "get /api/v1/pledges/{id}". */
function routesOf(router: Router): string[] {
	return router.stack.flatMap(({ route }) => {
		if (!route) return [];
		const methods = (route as unknown as { methods: Record<string, boolean> }).methods;
		return Object.keys(methods).map((method) => `${method} ${String(route.path).replaceAll(/:(\w+)/g, "{$1}")}`);
	});
}

test("every route is in the document, and nothing else is", async () => {
	const { paths = {} } = await document();
	const described = Object.entries(paths).flatMap(([path, item]) => Object.keys(item).map((one) => `${one} ${path}`));
	const routes = routesOf(apiRouter(world.deps, () => ""));
	const aboutItself = ["get /api/v1/openapi.json", "get /api/docs"];
	expect(described.sort()).toEqual(routes.filter((route) => !aboutItself.includes(route)).sort());
	expect(described.length).toBeGreaterThanOrEqual(13);
});

test("the document is OpenAPI 3.1, its references lead somewhere and its names are unique", async () => {
	const found = await document();
	expect(found.openapi).toBe("3.1.0");
	const text = JSON.stringify(found);
	const names = new Set(Object.keys(found.components?.schemas ?? {}));
	const referred = [...text.matchAll(/"#\/components\/schemas\/(\w+)"/g)].map(([, name]) => name ?? "");
	expect(referred.filter((name) => !names.has(name))).toEqual([]);
	expect(names).toContain("Pledge");
	expect(text).not.toMatch(/"type":\["object","null"\]/);
	const ids = API_ROUTES.map(({ id }) => id);
	expect(new Set(ids).size).toBe(ids.length);
	expect(text).not.toContain('"nullable"');
});

test("only routes that write ask for a token, and each says what it may be refused for", async () => {
	const { paths = {} } = await document();
	const register = paths["/api/v1/pledges"]?.post;
	expect(register?.security).toEqual([{ token: [] }]);
	expect(Object.keys(register?.responses ?? {})).toEqual(["201", "401", "403", "422", "429"]);
	expect(paths["/api/v1/pledges"]?.get?.security).toBeUndefined();
	expect(paths["/api/v1/deadlines/resolve"]?.post?.security).toBeUndefined();
});

test("what each route really answers is what the document says, member by member", async () => {
	const token = await api.token("editor");
	const made = (await api.post("/api/v1/pledges", examples.pledge, token)).json<PledgeShape>();
	await lapseDeadline(world.deps, 1);
	const bodies: Record<string, unknown> = {
		registerPledge: examples.pledge,
		addEvidence: examples.evidence,
		moveDeadline: examples.deadline,
		markOutcome: examples.outcome,
		markOccurrence: { ...examples.outcome, version: 1, evidence: [examples.evidence] },
		withdrawOutcome: examples.withdrawal,
		withdrawOccurrenceOutcome: { version: 2 },
		resolveDeadline: examples.words,
		addTerm: examples.term,
		publishPledge: examples.publication,
		editPledge: examples.edit,
		addStatement: examples.statement,
		markReviewed: examples.review,
		correctStatement: examples.correction,
		markCondition: examples.condition,
		addMilestone: examples.milestone,
		changeMilestone: examples.milestoneChange,
	};
	const pending = { words: "within ten days", timeZone: "UTC", choice: "condition", condition: "The council agrees" };
	const waiting = { ...examples.pledge, title: "Widen the road", deadline: pending };
	const waitingId = (await api.post("/api/v1/pledges", waiting, token)).json<PledgeShape>().id;
	const vague = {
		...examples.pledge,
		title: "Paint the bridge",
		deadline: { ...pending, words: "soon", choice: "suggested" },
	};
	const vagueId = (await api.post("/api/v1/pledges", vague, token)).json<PledgeShape>().id;
	const series = { ...vague, title: "Report on the bridge", deadline: { ...vague.deadline, words: "every quarter" } };
	const recurringId = (await api.post("/api/v1/pledges", series, token)).json<PledgeShape>().id;
	const draft = { ...examples.pledge, title: "Close the old bridge", publish: false };
	const drafted = async () => (await api.post("/api/v1/pledges", draft, token)).json<PledgeShape>().id;
	const replied = await drafted();
	const quoted = async () =>
		(await api.post("/api/v1/pledges", { ...examples.pledge, title: "Sweep the bridge" }, token)).json<PledgeShape>()
			.id;
	await api.post(`/api/v1/pledges/${await quoted()}/corrections`, examples.correction, token);
	const related = await quoted();
	const to = { kind: "renews", other: await quoted() };
	bodies["relatePledges"] = { version: 1, ...to };
	bodies["endRelation"] = { ...to, end: "from", reason: "It was another promise." };
	const ids: Record<string, string> = {
		relatePledges: related,
		endRelation: related,
		askForReply: replied,
		endReply: replied,
		correctStatement: await quoted(),
		markCondition: waitingId,
		markReviewed: vagueId,
		publishPledge: await drafted(),
		editPledge: await drafted(),
		addStatement: await drafted(),
		listOccurrences: recurringId,
		markOccurrence: recurringId,
		withdrawOccurrenceOutcome: recurringId,
	};
	const milestone = { name: "A summit", tie: "before", create: true };
	const deadline = { words: "", timeZone: "UTC", choice: "milestone", milestone };
	await api.post("/api/v1/pledges", { ...examples.pledge, title: "Sign the treaty", deadline }, token);
	await api.post("/api/v1/promisers/a-minister/terms", { ...examples.term, fromOn: "2021-01-20", toOn: null }, token);
	const proposed = await proposals();
	await sayTo("User 1", made.id);
	bodies["declareConflict"] = { promiser: "A minister", reason: "A relative works there." };
	const checked: string[] = [];
	const inOrder = [...API_ROUTES].sort((one, other) => LAST.indexOf(one.id) - LAST.indexOf(other.id));
	for (const route of inOrder) {
		const path = `/api/v1${route.path
			.replace("{id}", ids[route.id] ?? made.id)
			.replace("{number}", String(proposed[route.id] ?? 1))
			.replace("milestones/{slug}", "milestones/a-summit")
			.replace("{slug}", "a-minister")
			.replace("{queue}", "changed")
			.replace("{kind}", "pledge")}`;
		const bearer = route.needsToken ? { authorization: `Bearer ${token}` } : {};
		const answer =
			route.method === "get"
				? await api.get(path, bearer)
				: await api.post(path, bodies[route.id] ?? route.example, token);
		expect([route.id, answer.status]).toEqual([route.id, route.answer.status]);
		const parsed = route.answer.shape.parse(answer.json());
		// A shape drops what it does not name: if nothing was dropped, the document leaves nothing out.
		expect(parsed).toEqual(answer.json());
		if (route.method === "get" && "items" in (parsed as object)) {
			expect([route.id, (parsed as { items: unknown[] }).items.length]).not.toEqual([route.id, 0]);
		}
		checked.push(route.id);
	}
	expect(checked.sort()).toEqual(API_ROUTES.map(({ id }) => id).sort());
});

/** Somebody else names a user in a comment on a pledge. */
async function sayTo(name: string, publicId: string): Promise<void> {
	await addComment(world.deps, await world.user("editor"), { publicId, body: `@${name}: look.` });
}

/** A proposal by another for each route that decides on one; the user who asks is the first, and withdraws their own. */
async function proposals(): Promise<Record<string, number>> {
	const others = [await world.user("editor"), await world.user("editor")];
	const numbers: Record<string, number> = {};
	for (const route of ["approveProposal", "sendBackProposal", "withdrawProposal", "assignReviewer"]) {
		const publicId = await registerPledge(world.deps, { kind: "operator" }, aPledge({ title: route }));
		const { id: pledgeId = 0 } = (await findPledge(world.db, publicId)) ?? {};
		const proposedBy = route === "withdrawProposal" ? 1 : others[1]?.userId;
		numbers[route] = await world.db.transact((tx) =>
			insertProposal(tx, {
				...{ pledgeId, pledgeVersion: 1, subject: "outcome", state: "proposed", proposedBy: proposedBy ?? 0 },
				content: { ...judged, evidence: [someEvidence], standingRevision: 0 },
				proposedAt: world.deps.now(),
			}),
		);
	}
	return numbers;
}

const judged = {
	outcome: "fulfilled",
	happenedOn: "2025-10-30",
	rationale: "Traffic flows.",
	changeKind: "update",
	reason: "",
} as const;

/** The examples name the versions that a pledge has in this order. */
const LAST = [
	"addEvidence",
	"moveDeadline",
	"markOutcome",
	"withdrawOutcome",
	"withdrawOccurrenceOutcome",
	"declareConflict",
	"listConflicts",
	"endConflict",
];

test("the reference names every operation, the fields of each body and what it answers", async () => {
	const reference = (await api.get("/api/docs")).json<ApiReference>();
	const operations = reference.groups.flatMap((group) => group.operations);
	expect(operations.map(({ id }) => id).sort()).toEqual(API_ROUTES.map(({ id }) => id).sort());
	const register = operations.find(({ id }) => id === "registerPledge");
	expect(register).toMatchObject({ method: "post", path: "/api/v1/pledges", needsToken: true });
	expect(register?.parameters.find(({ name }) => name === "statement.source.url")).toMatchObject({ isRequired: true });
	expect(register?.parameters.find(({ name }) => name === "promisers[].kind")?.type).toBe("person | body");
	expect(register?.parameters.find(({ name }) => name === "statement.saidOn")?.type).toBe("date");
	const silent = operations.flatMap((one) =>
		one.parameters.filter(({ description }) => !description).map(({ name }) => name),
	);
	expect([...new Set(silent)]).toEqual([]);
	expect(JSON.parse(register?.example ?? "")).toEqual(examples.pledge);
});
