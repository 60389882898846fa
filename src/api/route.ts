import type { Request, RequestHandler } from "express";
import type { z } from "zod";
import type { Config } from "../config.ts";
import type { Deps } from "../deps.ts";
import type { ProblemKind } from "../domain/problem.ts";

/** The parts under which the reference lists the routes. */
export const TAGS = ["Pledges", "Deadlines", "Promisers and topics", "Outcomes", "Replies", "Desk"] as const;
type Tag = (typeof TAGS)[number];

/** What a route answers with. */
interface Reply<B> {
	readonly body: B;
	/** The address of what was made. */
	readonly location?: string | undefined;
}

/** A request after it was checked. */
interface Call<P, Q, B> {
	readonly deps: Deps;
	readonly req: Request;
	readonly params: P;
	readonly query: Q;
	readonly body: B;
}

interface Words {
	/** Unique, for clients made from the document. */
	readonly id: string;
	/** Below /api/v1, with OpenAPI's braces: "/pledges/{id}". */
	readonly path: string;
	readonly tag: Tag;
	readonly summary: string;
	readonly description?: string;
	/** What it may be refused for, beside what every request may be. */
	readonly problems: readonly ProblemKind[];
}

/** One route of the API: the router and the OpenAPI document are both made from it, so they cannot differ. */
export interface ApiRoute extends Words {
	readonly method: "get" | "post";
	readonly needsToken: boolean;
	readonly params: z.ZodObject | undefined;
	readonly query: z.ZodObject | undefined;
	readonly body: z.ZodObject | undefined;
	/** Whether it answers 202 with the address of a proposal where another editor has to approve it first. */
	readonly proposes?: boolean | undefined;
	/** What counts its requests, beside what counts all of the API's. */
	readonly limit?: ((config: Config) => RequestHandler) | undefined;
	/** A body that the route takes, for the reference. */
	readonly example: unknown;
	readonly answer: { readonly status: 200 | 201 | 202; readonly description: string; readonly shape: z.ZodType };
	handle(call: Call<unknown, unknown, unknown>): Promise<Reply<unknown>>;
}

interface Reading<P extends z.ZodObject, Q extends z.ZodObject, A extends z.ZodType> extends Words {
	readonly params?: P;
	readonly query: Q;
	/** Whether it is for users only; else it reads what is public. */
	readonly needsToken?: boolean;
	readonly answer: { readonly description: string; readonly shape: A };
	handle(call: Call<z.output<P>, z.output<Q>, undefined>): Promise<Reply<z.output<A>>>;
}

/** A route that reads: what is public, or what is for users only. */
export function get<P extends z.ZodObject, Q extends z.ZodObject, A extends z.ZodType>(
	route: Reading<P, Q, A>,
): ApiRoute {
	const { params, answer, handle, needsToken = false, ...rest } = route;
	return {
		...rest,
		method: "get",
		needsToken,
		params,
		body: undefined,
		example: undefined,
		answer: { status: 200, ...answer },
		handle: handle as ApiRoute["handle"], // The router checks each call with this route's own schemas first.
	};
}

interface Writing<P extends z.ZodObject, B extends z.ZodObject, A extends z.ZodType> extends Words {
	readonly params?: P;
	readonly body: B;
	readonly proposes?: boolean;
	readonly limit?: (config: Config) => RequestHandler;
	readonly example: z.input<B>;
	readonly needsToken: boolean;
	readonly answer: { readonly status: 200 | 201 | 202; readonly description: string; readonly shape: A };
	handle(call: Call<z.output<P>, undefined, z.output<B>>): Promise<Reply<z.output<A>>>;
}

/** A route that takes a body. */
export function post<P extends z.ZodObject, B extends z.ZodObject, A extends z.ZodType>(
	route: Writing<P, B, A>,
): ApiRoute {
	const { params, handle, ...rest } = route;
	return {
		...rest,
		method: "post",
		params,
		query: undefined,
		handle: handle as ApiRoute["handle"], // As above.
	};
}
