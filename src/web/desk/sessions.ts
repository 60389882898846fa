import type { Request, RequestHandler } from "express";
import { listSessions } from "../../../db/sessions.ts";
import { endOtherSessions } from "../../actions/end-other-sessions.ts";
import { endSession } from "../../actions/end-session.ts";
import type { Deps } from "../../deps.ts";
import { actorOf } from "../../http/actor.ts";
import { redirectTo } from "../../http/redirect.ts";
import { sessionTokenOf } from "../../http/session.ts";
import { isLive, sessionReference } from "../../secrets/session.ts";
import { tokenHash } from "../../secrets/token.ts";
import type { Texts } from "../../text/text.ts";
import type { PageMaker } from "../page.ts";
import type { Web } from "../site.ts";
import { deskPaths } from "../views/desk/desk-paths.ts";
import { type SessionView, sessionsPage } from "../views/desk/sessions.tsx";
import { doneWords } from "./done.ts";

/** Every browser that is signed in as the user. */
export function ownSessions({ deps }: Web): PageMaker {
	return async (req, texts) =>
		sessionsPage({ sessions: await viewsOf(deps, req, texts), done: doneWords(req, texts) }, texts);
}

/** Ends one of the user's sessions. */
export function endOne({ deps }: Web): RequestHandler {
	return async (req, res) => {
		await endSession(deps, actorOf(req), String(req.params["reference"]));
		redirectTo(res, `${deskPaths.sessions}?done=session_ended`);
	};
}

/** Ends the user's sessions but for the one in this browser. */
export function endOthers({ deps }: Web): RequestHandler {
	return async (req, res) => {
		await endOtherSessions(deps, actorOf(req), sessionTokenOf(req, deps.config) ?? "");
		redirectTo(res, `${deskPaths.sessions}?done=sessions_ended`);
	};
}

async function viewsOf(deps: Deps, req: Request, { formats }: Texts): Promise<SessionView[]> {
	const own = tokenHash(sessionTokenOf(req, deps.config) ?? "");
	const now = deps.now();
	const inWords = (instant: Date) => formats.instant(instant.toISOString(), deps.config.TIME_ZONE);
	const rows = await listSessions(deps.db, actorOf(req).userId);
	return rows
		.filter((row) => isLive(row, deps.config, now))
		.map((row) => ({
			reference: sessionReference(row.tokenHash),
			browser: row.browser,
			network: row.network,
			by: row.signedInBy,
			began: inWords(row.createdAt),
			seen: inWords(row.lastSeenAt),
			isThis: row.tokenHash === own,
		}));
}
