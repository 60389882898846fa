import { STATUS_CODES } from "node:http";
import type { ErrorRequestHandler, Request, RequestHandler, Response } from "express";
import type { Deps } from "../deps.ts";
import { type FieldMessages, Problem, type ProblemKind } from "../domain/problem.ts";
import { newToken } from "../secrets/token.ts";
import { html, sendPrivate } from "./cache.ts";

/** A refusal as a door answers it. `internal` is a bug of ours. */
export interface Refused {
	readonly kind: ProblemKind | "internal";
	readonly status: number;
	/** What was wrong this time. */
	readonly detail: string;
	/** For invalid input: a message for each field. */
	readonly fields: FieldMessages;
	/** What the log calls this request, for a bug. */
	readonly reference?: string;
	readonly retryAfterSeconds?: number;
}

/** The HTML page for a refusal: a view of the web's, handed in. */
export type ErrorPage = (refused: Refused, req: Request) => string | Promise<string>;

/** Status and title of each kind of problem; the title is always the same for a kind. */
export const PROBLEM_TYPES: Readonly<Record<Refused["kind"], { status: number; title: string }>> = {
	"invalid-input": { status: 422, title: "Invalid input" },
	"not-found": { status: 404, title: "Not found" },
	"not-signed-in": { status: 401, title: "Not signed in" },
	"not-allowed": { status: 403, title: "Not allowed" },
	"edit-conflict": { status: 409, title: "Edit conflict" },
	"already-done": { status: 409, title: "Already done" },
	"too-many-requests": { status: 429, title: "Too many requests" },
	"expired-link": { status: 410, title: "Expired link" },
	"cross-site-request": { status: 403, title: "Cross-site request" },
	unavailable: { status: 503, title: "Unavailable" },
	internal: { status: 500, title: "Internal error" },
};

/** The last route: there is nothing at this address. */
export const nothingHere: RequestHandler = () => {
	throw new Problem("not-found", "There is nothing at this address.");
};

/**
 * Answers what was thrown: a Problem with its status; anything else is a bug, logged whole and shown without detail.
 * Browsers get the error page, everybody else (and everybody below /api) `application/problem+json`.
 */
export function answerProblems(deps: Deps, errorPage: ErrorPage): ErrorRequestHandler {
	return async (error: unknown, req, res, next) => {
		const refused = refusalOf(error) ?? reported(error, req, deps);
		// Half an answer is out: all that is left is to break it off, which express does.
		if (res.headersSent) return next(error);
		await answer({ req, res, deps, errorPage }, withHeaders(refused, res));
	};
}

interface Exchange {
	readonly req: Request;
	readonly res: Response;
	readonly deps: Deps;
	readonly errorPage: ErrorPage;
}

async function answer({ req, res, deps, errorPage }: Exchange, refused: Refused): Promise<void> {
	if (!wantsHtml(req)) {
		sendProblem(res, refused);
		return;
	}
	try {
		sendPrivate(res, html(await errorPage(refused, req)), refused.status);
	} catch (error) {
		deps.log.error({ err: error }, "The error page failed");
		sendProblem(res, refused);
	}
}

/** What a refusal says to who asked, or undefined where the error is a bug. */
function refusalOf(error: unknown): Refused | undefined {
	if (error instanceof Problem) {
		const { kind, message, fields } = error;
		return { kind, status: PROBLEM_TYPES[kind].status, detail: message, fields };
	}
	const { status, type = "" } = (error ?? {}) as { status?: unknown; type?: string };
	if (typeof status !== "number" || status < 400 || status > 499) return undefined;
	return { kind: "invalid-input", status, detail: UNREADABLE[type] ?? `${STATUS_CODES[status]}.`, fields: {} };
}

/** What express and its body parser refuse before a route sees it, by their `type`. */
const UNREADABLE: Readonly<Record<string, string>> = {
	"entity.too.large": "This is more than one request may carry. Send less at a time.",
	"entity.parse.failed": "The body is not valid JSON.",
	"parameters.too.many": "This form has more fields than any of ours.",
	"encoding.unsupported": "The body is compressed in a way that is not understood here.",
	"charset.unsupported": "The body must be in UTF-8.",
};

function reported(error: unknown, req: Request, deps: Deps): Refused {
	const reference = newToken().slice(0, 10);
	deps.log.error({ err: error, reference, method: req.method, url: req.originalUrl }, "A request failed");
	const detail = `Something broke on our side; it has been logged. Reference: ${reference}`;
	return { kind: "internal", status: 500, detail, fields: {}, reference };
}

function withHeaders(refused: Refused, res: Response): Refused {
	res.removeHeader("ETag");
	res.removeHeader("Content-Encoding");
	if (refused.status === 401) res.setHeader("WWW-Authenticate", 'Bearer realm="Bywhen"');
	if (refused.status === 503) res.setHeader("Retry-After", "60");
	const retryAfterSeconds = Number(res.getHeader("Retry-After"));
	return retryAfterSeconds > 0 ? { ...refused, retryAfterSeconds } : refused;
}

function wantsHtml(req: Request): boolean {
	return !req.originalUrl.startsWith("/api/") && req.accepts(["json", "html"]) === "html";
}

/** RFC 9457: `type` has a page of its own, which says what it means. */
function sendProblem(res: Response, { kind, status, detail, fields }: Refused): void {
	const details = { type: `/problems/${kind}`, title: PROBLEM_TYPES[kind].title, status, detail };
	const text = JSON.stringify(Object.keys(fields).length > 0 ? { ...details, fields } : details);
	sendPrivate(res, { type: "application/problem+json", text }, status);
}
