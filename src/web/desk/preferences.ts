import type { Request, RequestHandler } from "express";
import { z } from "zod";
import { findDeskPreferences } from "../../../db/desk-preferences.ts";
import { changeDeskPreferences } from "../../actions/change-desk-preferences.ts";
import { endMorningMail } from "../../actions/end-morning-mail.ts";
import type { Deps } from "../../deps.ts";
import { FIRST_MORNING, MORNING_PACES } from "../../domain/morning.ts";
import { actorOf } from "../../http/actor.ts";
import { oneOf, ticked, timeZone, wholeNumber } from "../../http/fields.ts";
import { parseForm, tryForm, typed } from "../../http/parse.ts";
import { redirectTo } from "../../http/redirect.ts";
import { openLink } from "../../mail/links.ts";
import { answerPage, type PageMaker } from "../page.ts";
import { textsOf, type Web } from "../site.ts";
import { TIME_ZONES } from "../subscriber.ts";
import { deskPaths } from "../views/desk/desk-paths.ts";
import { deskMailEndedPage, deskMailPage, deskPreferencesPage } from "../views/desk/preferences.tsx";
import { doneWords } from "./done.ts";

const form = z.object({
	pace: oneOf("the_mornings", MORNING_PACES),
	hour: wholeNumber("the_hour", 0, 23),
	timeZone: timeZone(),
	shortcuts: ticked(),
});

/** How the user wants to work at the desk. */
export function ownPreferences({ deps }: Web): PageMaker {
	return async (req, texts) => {
		const values = await valuesOf(deps, req);
		return deskPreferencesPage({ values, timeZones: TIME_ZONES, done: doneWords(req, texts) }, texts);
	};
}

/** Sets it. */
export function setPreferences(web: Web): RequestHandler {
	return async (req, res) => {
		const { refusal } = await tryForm(textsOf(web), () =>
			changeDeskPreferences(web.deps, actorOf(req), parseForm(form, req.body)),
		);
		if (!refusal) return redirectTo(res, `${deskPaths.preferences}?done=preferences`);
		const props = { values: typed(req.body), timeZones: TIME_ZONES, errors: refusal.fields };
		answerPage(web, { req, res }, deskPreferencesPage(props, textsOf(web)), 422);
	};
}

/** Where the link in a morning mail leads. Only the press ends it. */
export function deskMail({ deps }: Web): PageMaker {
	return (req, texts) => {
		const token = String(req.params["token"]);
		openLink({ secret: deps.secret, now: deps.now() }, "desk-mail", token);
		return deskMailPage(req.originalUrl, texts);
	};
}

/** Ends the morning mail, by the press or by a mailbox provider's one-click POST (RFC 8058). */
export function endDeskMail(web: Web): RequestHandler {
	return async (req, res) => {
		await endMorningMail(web.deps, String(req.params["token"]));
		answerPage(web, { req, res }, deskMailEndedPage(textsOf(web)));
	};
}

async function valuesOf(deps: Deps, req: Request): Promise<Record<string, string>> {
	const chosen = await findDeskPreferences(deps.db, actorOf(req).userId);
	const { pace = "off", hour = FIRST_MORNING.hour, timeZone: zone = deps.config.TIME_ZONE } = chosen ?? {};
	return { pace, hour: String(hour), timeZone: zone, ...(chosen?.shortcuts && { shortcuts: "on" }) };
}
