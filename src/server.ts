import { createServer as createHttpServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import express, { type Express, type Request, type RequestHandler, type Router } from "express";
import { keepApiToken } from "./actions/keep-api-token.ts";
import { keepSession } from "./actions/keep-session.ts";
import type { Deps } from "./deps.ts";
import { Problem } from "./domain/problem.ts";
import type { Assets } from "./http/assets.ts";
import { bearerOf, readBearer } from "./http/bearer.ts";
import { refuseCrossSite } from "./http/csrf.ts";
import { healthPage } from "./http/health.ts";
import { limitApi } from "./http/limits.ts";
import { requestLog } from "./http/log.ts";
import { metricsPage } from "./http/metrics.ts";
import { refuseUnnameable } from "./http/paths.ts";
import { answerProblems, type ErrorPage, nothingHere } from "./http/problem.ts";
import { withPrototypesOf } from "./http/prototypes.ts";
import { livenessPage, readinessPage } from "./http/readiness.ts";
import { securityHeaders } from "./http/security-headers.ts";
import { readSession } from "./http/session.ts";

/** The ways in over HTTP. They are handed in, so that the server knows neither the pages nor the API. */
export interface Doors {
	/** Pages, at whole paths from the root. */
	readonly web: Router;
	/** Everything below /api, at whole paths too ("/api/v1/pledges"). */
	readonly api: Router;
	readonly assets: Assets;
	readonly errorPage: ErrorPage;
}

/** The web server of a product. */
export interface WebServer {
	/** Begins to answer on HOST and PORT and gives the port. Throws a Problem where the port cannot be had. */
	listen(): Promise<number>;
	/** Stops accepting, lets requests under way come to their end (10 seconds at most), and closes every connection. */
	close(): Promise<void>;
}

/**
 * Throws a Problem where HOST and PORT cannot be had: asked before anything is made, so that a start in vain leaves
 * nothing behind.
 */
export async function assertPortFree(config: Deps["config"]): Promise<void> {
	const probe = createHttpServer();
	await listen(probe, config);
	await new Promise((resolve) => probe.close(resolve));
}

/** The web server that answers through these doors. It does not listen yet. */
export function createServer(deps: Deps, doors: Doors): WebServer {
	const app = appOf(deps, doors);
	const limits = { requestTimeout: 60_000, headersTimeout: 20_000, keepAliveTimeout: 65_000 };
	const server = createHttpServer({ ...limits, ...withPrototypesOf(app) }, app);
	return { listen: () => listen(server, deps.config), close: () => close(server) };
}

/** What a request passes, from top to bottom. */
function appOf(deps: Deps, doors: Doors): Express {
	const app = express();
	app.disable("x-powered-by").disable("etag").set("query parser", "simple").set("trust proxy", deps.config.TRUST_PROXY);

	app.use(securityHeaders());
	app.use("/assets", doors.assets.serve);
	app.get("/livez", livenessPage);
	app.get("/readyz", readinessPage(deps));
	app.get("/healthz", healthPage(deps));
	app.get("/metrics", metricsPage(deps));

	app.use(requestLog(deps));
	app.use(refuseUnnameable);
	app.use(refuseCrossSite(deps.config.baseUrl, isSafeFromOtherSites));
	app.use(onlyApi(apiDoor(deps, doors.api)));
	app.use(readSession(deps, keepSession));
	app.use(express.urlencoded({ extended: false, limit: bodyLimit(deps), parameterLimit: 1000 }));
	app.use(doors.web);
	app.use(nothingHere);
	app.use(answerProblems(deps, doors.errorPage));
	return app;
}

/** What a request to the API passes. It reads JSON and no forms, which another site's page can send without asking. */
function apiDoor(deps: Deps, api: Router): Router {
	const door = express.Router();
	door.use(limitApi(deps.config));
	door.use(readBearer(deps, keepApiToken));
	door.use(readSession(deps, keepSession));
	door.use(express.json({ limit: bodyLimit(deps) }));
	door.use(api);
	door.use(nothingHere);
	return door;
}

function isApi(req: Request): boolean {
	return req.path.startsWith("/api/");
}

function onlyApi(handler: RequestHandler): RequestHandler {
	return (req, res, next) => (isApi(req) ? handler(req, res, next) : next());
}

/**
 * What another site's page gains nothing by: a mailbox provider's one-click unsubscribe, whose authority is the token
 * in its address (RFC 8058), and API requests that act by a token of their own or for nobody.
 */
function isSafeFromOtherSites(req: Request): boolean {
	if (isApi(req)) return bearerOf(req) !== undefined || req.headers.cookie === undefined;
	return req.path.startsWith("/unsubscribe/");
}

function bodyLimit({ config }: Deps): string {
	return `${config.BODY_LIMIT_KB}kb`;
}

const CLOSE_LIMIT_MS = 10_000;

function listen(server: Server, config: Deps["config"]): Promise<number> {
	return new Promise((resolve, reject) => {
		server.once("error", (error: NodeJS.ErrnoException) => reject(refusalOf(error, config)));
		server.listen(config.PORT, config.HOST, () => resolve((server.address() as AddressInfo).port));
	});
}

function refusalOf(error: NodeJS.ErrnoException, { HOST, PORT }: Deps["config"]): Error {
	const refusals: Record<string, () => Problem> = {
		EADDRINUSE: () => new Problem("unavailable", "port.in_use", { port: PORT }),
		EACCES: () => new Problem("unavailable", "port.for_root", { port: PORT }),
		EADDRNOTAVAIL: () => new Problem("unavailable", "host.not_ours", { host: HOST }),
		ENOTFOUND: () => new Problem("unavailable", "host.unknown", { host: HOST }),
	};
	return refusals[error.code ?? ""]?.() ?? error;
}

function close(server: Server): Promise<void> {
	return new Promise((resolve, reject) => {
		const overdue = setTimeout(() => server.closeAllConnections(), CLOSE_LIMIT_MS);
		// A connection that is kept alive becomes idle only after its answer: so the idle ones are closed again and again.
		const idle = setInterval(() => server.closeIdleConnections(), 50);
		server.close((error) => {
			clearTimeout(overdue);
			clearInterval(idle);
			if (error && (error as NodeJS.ErrnoException).code !== "ERR_SERVER_NOT_RUNNING") reject(error);
			else resolve();
		});
	});
}
