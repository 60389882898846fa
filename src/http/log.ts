import type { RequestHandler } from "express";
import { pinoHttp } from "pino-http";
import type { Deps } from "../deps.ts";
import { redact } from "../secrets/redact.ts";

/**
 * Logs requests: those that change something (in a demo none), and with LOG_LEVEL=debug all. Pages read by the public are not logged one
 * by one, because that costs more than making them; what fails is always logged, by `answerProblems`.
 */
export function requestLog(deps: Deps): RequestHandler {
	const log = pinoHttp({
		logger: deps.log,
		quietReqLogger: true,
		serializers: {
			req: (req: { method: string; url: string }) => ({ method: req.method, url: redact(req.url) }),
			res: (res: { statusCode: number }) => ({ status: res.statusCode }),
		},
	});
	const isDetailed = deps.log.isLevelEnabled("debug");
	return (req, res, next) => {
		const isChange = req.method !== "GET" && req.method !== "HEAD";
		if (isDetailed || (isChange && !deps.config.demo)) log(req, res);
		next();
	};
}
