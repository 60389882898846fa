import { STATUS_CODES } from "node:http";
import type { ErrorRequestHandler, Request, RequestHandler, Response } from "express";
import type { Deps } from "../deps.ts";
import { type FieldMessages, Problem, type ProblemKind } from "../domain/problem.ts";
import { newToken } from "../secrets/token.ts";
import { html, sendPrivate } from "./cache.ts";

/** A refusal as the doors answer it: RFC 9457, and the same facts for an error page. */
export interface ProblemDetails {
	/** "/problems/edit-conflict": a page of its own says what it means. */
	readonly type: `/problems/${ProblemKind | "internal"}`;
	/** Always the same for a type. */
	readonly title: string;
	readonly status: number;
	/** What was wrong this time. */
	readonly detail: string;
	/** For invalid input: a message for each field. */
	readonly fields?: FieldMessages;
}

/** The HTML page for a refusal: a view of the web's, handed in. */
export type ErrorPage = (details: ProblemDetails, req: Request) => string | Promise<string>;

/** Status and title of each kind of problem. */
export const PROBLEM_TYPES: Readonly<Record<ProblemKind | "internal", { status: number; title: string }>> = {
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
		const details = detailsOf(error) ?? reported(error, req, deps);
		// Half an answer is out: all that is left is to break it off, which express does.
		if (res.headersSent) return next(error);
		setHeadersFor(details, res);
		if (!wantsHtml(req)) return sendProblem(res, details);
		try {
			sendPrivate(res, html(await errorPage(details, req)), details.status);
		} catch (second) {
			deps.log.error({ err: second }, "The error page failed");
			sendProblem(res, details);
		}
	};
}

/** What a refusal says to who asked, or undefined where the error is a bug. */
function detailsOf(error: unknown): ProblemDetails | undefined {
	if (error instanceof Problem) {
		const { kind, message, fields } = error;
		const details = { type: `/problems/${kind}`, ...PROBLEM_TYPES[kind], detail: message } as const;
		return Object.keys(fields).length > 0 ? { ...details, fields } : details;
	}
	const detail = UNREADABLE[(error as { type?: string } | undefined)?.type ?? ""];
	const status = (error as { status?: unknown } | undefined)?.status;
	if (typeof status !== "number" || status < 400 || status > 499) return undefined;
	const { title } = PROBLEM_TYPES["invalid-input"];
	return { type: "/problems/invalid-input", title, status, detail: detail ?? `${STATUS_CODES[status]}.` };
}

/** What express and its body parser refuse before a route sees it, by their `type`. */
const UNREADABLE: Readonly<Record<string, string>> = {
	"entity.too.large": "This is more than one request may carry. Send less at a time.",
	"entity.parse.failed": "The body is not valid JSON.",
	"parameters.too.many": "This form has more fields than any of ours.",
	"encoding.unsupported": "The body is compressed in a way that is not understood here.",
	"charset.unsupported": "The body must be in UTF-8.",
};

function reported(error: unknown, req: Request, deps: Deps): ProblemDetails {
	const reference = newToken().slice(0, 10);
	deps.log.error({ err: error, reference, method: req.method, url: req.originalUrl }, "A request failed");
	const detail = `Something broke on our side; it has been logged. Reference: ${reference}`;
	return { type: "/problems/internal", ...PROBLEM_TYPES.internal, detail };
}

function setHeadersFor({ status }: ProblemDetails, res: Response): void {
	res.removeHeader("ETag");
	res.removeHeader("Content-Encoding");
	if (status === 401) res.setHeader("WWW-Authenticate", 'Bearer realm="Bywhen"');
	if (status === 503 && !res.hasHeader("Retry-After")) res.setHeader("Retry-After", "60");
}

function wantsHtml(req: Request): boolean {
	return !req.originalUrl.startsWith("/api/") && req.accepts(["json", "html"]) === "html";
}

/** Answers with the details as `application/problem+json`. */
function sendProblem(res: Response, details: ProblemDetails): void {
	sendPrivate(res, { type: "application/problem+json", text: JSON.stringify(details) }, details.status);
}
