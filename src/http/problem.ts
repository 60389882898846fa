import { STATUS_CODES } from "node:http";
import type { ErrorRequestHandler, Request, RequestHandler, Response } from "express";
import type { Trouble } from "../../db/trouble.ts";
import type { Deps } from "../deps.ts";
import { type FieldMessages, Problem, type ProblemKind } from "../domain/problem.ts";
import { type Refusal, type RefusalCode, refusal } from "../domain/refusal.ts";
import { newToken } from "../secrets/token.ts";
import { refusalWords, wordsOf } from "../text/refusal-words.ts";
import { type Texts, textsFor } from "../text/text.ts";
import { html, sendPrivate } from "./cache.ts";
import { notedTrouble } from "./trouble.ts";

/** A refusal as a door answers it. `internal` is a bug of ours. */
export interface Refused {
	readonly kind: ProblemKind | "internal";
	readonly status: number;
	/** What was wrong this time. */
	readonly detail: string;
	/** For invalid input: a message for each field. */
	readonly fields: FieldMessages;
	/** The same for programs: why, and for each field why. */
	readonly code?: RefusalCode;
	readonly codes?: Readonly<Record<string, RefusalCode>>;
	/** What the log calls this request, for a bug. */
	readonly reference?: string;
	readonly retryAfterSeconds?: number;
}

/** The HTML page for a refusal: a view of the web's, handed in. */
export type ErrorPage = (refused: Refused, req: Request) => string | Promise<string>;

/** The status of each kind of problem. The catalogue has its title, which is always the same for a kind. */
export const PROBLEM_TYPES: Readonly<Record<Refused["kind"], { readonly status: number }>> = {
	"invalid-input": { status: 422 },
	"not-found": { status: 404 },
	"not-signed-in": { status: 401 },
	"not-allowed": { status: 403 },
	"edit-conflict": { status: 409 },
	"already-done": { status: 409 },
	"too-many-requests": { status: 429 },
	"expired-link": { status: 410 },
	"cross-site-request": { status: 403 },
	unavailable: { status: 503 },
	internal: { status: 500 },
};

/** The last route: there is nothing at this address. */
export const nothingHere: RequestHandler = () => {
	throw new Problem("not-found", "page.unknown");
};

/**
 * Answers what was thrown: a Problem with its status; a database that cannot be used with 503; anything else is a bug,
 * logged whole and shown without detail.
 * Browsers get the error page, everybody else (and everybody below /api) `application/problem+json`.
 */
export function answerProblems(deps: Deps, errorPage: ErrorPage): ErrorRequestHandler {
	return async (error: unknown, req, res, next) => {
		const refused = refusalOf(error, textsOf(deps)) ?? troubled(error, req, deps) ?? reported(error, req, deps);
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
		sendProblem(res, refused, textsOf(deps));
		return;
	}
	try {
		sendPrivate(res, html(await errorPage(refused, req)), refused.status);
	} catch (error) {
		deps.log.error({ err: error }, "The error page failed");
		sendProblem(res, refused, textsOf(deps));
	}
}

function textsOf({ config }: Deps): Texts {
	return textsFor(config.INTERFACE_LANGUAGE);
}

/** What a refusal says to who asked, or undefined where the error is a bug. */
function refusalOf(error: unknown, texts: Texts): Refused | undefined {
	if (error instanceof Problem) {
		const { kind } = error;
		return { kind, status: PROBLEM_TYPES[kind].status, ...refusalWords(error, texts), ...codesOf(error) };
	}
	const { status, type = "" } = (error ?? {}) as { status?: unknown; type?: string };
	if (typeof status !== "number" || status < 400 || status > 499) return undefined;
	const unreadable = UNREADABLE[type] ?? refusal("request.unreadable", { status: STATUS_CODES[status] ?? status });
	const { code } = unreadable;
	return { kind: "invalid-input", status, detail: wordsOf(unreadable, texts), fields: {}, code };
}

function codesOf({ refusal: { code }, fields }: Problem): Pick<Refused, "code" | "codes"> {
	const codes = Object.entries(fields).map(([name, one]) => [name, one.code]);
	return codes.length > 0 ? { code, codes: Object.fromEntries(codes) } : { code };
}

/** What express and its body parser refuse before a route sees it, by their `type`. */
const UNREADABLE: Readonly<Record<string, Refusal>> = {
	"entity.too.large": refusal("request.too_large"),
	"entity.parse.failed": refusal("request.malformed_json"),
	"parameters.too.many": refusal("request.too_many_fields"),
	"encoding.unsupported": refusal("request.unknown_encoding"),
	"charset.unsupported": refusal("request.unknown_charset"),
};

const TROUBLES = {
	away: "database.away",
	busy: "database.busy",
	unwritable: "database.unwritable",
	unanswered: "database.unanswered",
} as const satisfies Record<Trouble["kind"], RefusalCode>;

function troubled(error: unknown, { method, originalUrl: url }: Request, deps: Deps): Refused | undefined {
	const trouble = notedTrouble(error, deps, { method, url });
	return trouble && refusalOf(new Problem("unavailable", TROUBLES[trouble.kind]), textsOf(deps));
}

function reported(error: unknown, req: Request, deps: Deps): Refused {
	const reference = newToken().slice(0, 10);
	deps.log.error({ err: error, reference, method: req.method, url: req.originalUrl }, "A request failed");
	const detail = textsOf(deps).t("problem.internal.detail", { reference });
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
function sendProblem(res: Response, refused: Refused, { t }: Texts): void {
	const { kind, status, detail, fields, code, codes } = refused;
	const details = { type: `/problems/${kind}`, title: t(`problem.${kind}.type`), status, detail, code };
	const text = JSON.stringify(codes ? { ...details, fields, codes } : details);
	sendPrivate(res, { type: "application/problem+json", text }, status);
}
