import { OpenAPIRegistry, OpenApiGeneratorV31 } from "@asteasolutions/zod-to-openapi";
import { z } from "zod";
import type { Config } from "../config.ts";
import type { ProblemKind } from "../domain/problem.ts";
import { AS_OF } from "../http/past.ts";
import { PROBLEM_TYPES } from "../http/problem.ts";
import { type Texts, textsFor } from "../text/text.ts";
import { API_PATH } from "./links.ts";
import { KEY_HEADER } from "./once.ts";
import { problemShape } from "./problem-shape.ts";
import { type ApiRoute, TAGS } from "./route.ts";
import { API_ROUTES } from "./routes.ts";

export type OpenApiDocument = ReturnType<OpenApiGeneratorV31["generateDocument"]>;

type Described = Pick<Config, "baseUrl" | "SITE_NAME" | "INTERFACE_LANGUAGE">;

const made = new WeakMap<Described, OpenApiDocument>();

/** The OpenAPI 3.1 document, made from the same schemas that check requests: when it is first asked for, since it takes its time. */
export function openApiDocument(described: Described): OpenApiDocument {
	const document = made.get(described) ?? documentOf(described);
	made.set(described, document);
	return document;
}

function documentOf({ baseUrl, SITE_NAME, INTERFACE_LANGUAGE }: Described): OpenApiDocument {
	const texts = textsFor(INTERFACE_LANGUAGE);
	const registry = new OpenAPIRegistry();
	const token = registry.registerComponent("securitySchemes", "token", {
		type: "http",
		scheme: "bearer",
		description: "A personal token. Users make theirs at the desk.",
	});
	for (const route of API_ROUTES) registry.registerPath(pathOf(route, token.name, texts));
	return new OpenApiGeneratorV31(registry.definitions).generateDocument({
		openapi: "3.1.0",
		info: { title: `${SITE_NAME}: pledges, deadlines and outcomes`, version: "1", description: DESCRIPTION },
		servers: [{ url: baseUrl }],
		tags: TAGS.map((name) => ({ name })),
	});
}

const DESCRIPTION = `All public data, without a key. Civil dates are "YYYY-MM-DD" and end in the pledge's time zone; \
instants are ISO 8601 in UTC. What is unknown is null. Lists are paged: follow \`next\` until it is null. A refusal is \
application/problem+json (RFC 9457). A write that names an Idempotency-Key may be sent again after a lost answer: it is \
done once, and every repetition gets the same answer, marked Idempotency-Replayed. Answers carry an ETag, and RateLimit headers tell what is left.`;

const keyHeader = z.object({
	[KEY_HEADER]: z.string().min(1).max(255).optional().meta({
		description:
			"Names this request, such as by a UUID, so that it can be sent again: it is done once. The same key with another request is refused.",
	}),
});

const asOfQuery = {
	[AS_OF]: z.iso.date().optional().meta({
		description: "A day that is over: the answer as it stood at its end, in the newsroom's time zone.",
		example: "2025-11-01",
	}),
};

const EVERYWHERE: readonly ProblemKind[] = ["too-many-requests"];

function pathOf(route: ApiRoute, token: string, texts: Texts): Parameters<OpenAPIRegistry["registerPath"]>[0] {
	const { id, method, tag, summary, description, params, query, body, answer, example } = route;
	const content = body && { "application/json": { schema: body, example } };
	return {
		operationId: id,
		method,
		path: `${API_PATH}${route.path}`,
		tags: [tag],
		summary,
		...(description && { description }),
		...(route.needsToken && { security: [{ [token]: [] }] }),
		request: {
			...(params && { params }),
			...(route.needsToken && method === "post" && { headers: keyHeader }),
			...(query && { query: route.needsToken ? query : query.extend(asOfQuery) }),
			...(content && { body: { required: true, content } }),
		},
		responses: {
			[answer.status]: {
				description: answer.description,
				content: { "application/json": { schema: answer.shape } },
			},
			...(route.proposes && {
				202: {
					description: "It waits for another editor, at the address in the header Location. The pledge as it still is.",
					content: { "application/json": { schema: answer.shape } },
				},
			}),
			...problemsOf(route, texts),
		},
	};
}

/** One answer for each status; two kinds of problem can share one. */
function problemsOf(route: ApiRoute, { t }: Texts) {
	const kinds = [...(route.needsToken ? (["not-signed-in"] as const) : []), ...route.problems, ...EVERYWHERE];
	const titles = new Map<number, string[]>();
	for (const kind of kinds) {
		const { status } = PROBLEM_TYPES[kind];
		titles.set(status, [...(titles.get(status) ?? []), t(`problem.${kind}.type`)]);
	}
	const content = { "application/problem+json": { schema: problemShape } };
	return Object.fromEntries(
		[...titles].map(([status, words]) => [status, { description: `${words.join(", or ")}.`, content }]),
	);
}
