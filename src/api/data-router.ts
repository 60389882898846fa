import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { type RequestHandler, Router } from "express";
import type { Deps } from "../deps.ts";
import { civilDateIn } from "../domain/civil-date.ts";
import { limitApi } from "../http/limits.ts";
import { EXPORT_FORMATS, EXPORT_TYPES, type ExportFormat, exportPledges } from "./export.ts";
import { openApiJson, openToAll } from "./router.ts";

/** What is data but not below /api, at whole paths: /openapi.json and /export.json, /export.ndjson, /export.csv. */
export function dataRouter(deps: Deps): Router {
	const router = Router();
	router.get("/openapi.json", openToAll, openApiJson(deps));
	const limit = limitApi(deps.config);
	for (const format of EXPORT_FORMATS) router.get(`/export.${format}`, openToAll, limit, exportOf(deps, format));
	return router;
}

/** Streams an export. Where it breaks off, so does the connection: half a file never looks like a whole one. */
function exportOf(deps: Deps, format: ExportFormat): RequestHandler {
	return async (req, res) => {
		const day = civilDateIn(deps.config.TIME_ZONE, deps.now());
		res.setHeader("Content-Type", EXPORT_TYPES[format]);
		res.setHeader("Content-Disposition", `attachment; filename="pledges-${day}.${format}"`);
		if (req.method === "HEAD") {
			res.end();
			return;
		}
		try {
			await pipeline(Readable.from(exportPledges(deps, format)), res);
		} catch (error) {
			// A reader who hangs up is no failure of ours.
			if ((error as NodeJS.ErrnoException).code !== "ERR_STREAM_PREMATURE_CLOSE") throw error;
		}
	};
}
