/** The selection log at the desk. */
import type { Request, RequestHandler } from "express";
import { z } from "zod";
import { findCandidate } from "../../../db/candidates.ts";
import { findTip } from "../../../db/tips.ts";
import { logCandidate } from "../../actions/log-candidate.ts";
import { policyNow } from "../../actions/policy-now-parts.ts";
import type { Deps } from "../../deps.ts";
import { LENGTHS } from "../../domain/lengths.ts";
import { PRESET_SELECTION, presetReasons } from "../../domain/listed-reason.ts";
import { actorOf } from "../../http/actor.ts";
import { civilDate, httpUrl, line, longText, rowId } from "../../http/fields.ts";
import { messagesOf, parseForm, statusOf, tryForm, typed } from "../../http/parse.ts";
import { redirectTo } from "../../http/redirect.ts";
import { selectionWords } from "../../text/listed-reasons.ts";
import type { Texts } from "../../text/text.ts";
import { answerPage, type Exchange, type PageMaker } from "../page.ts";
import { candidatesPart } from "../selection-log.ts";
import { textsOf, type Web } from "../site.ts";
import { candidatesPage } from "../views/desk/candidates.tsx";
import { deskPaths } from "../views/desk/desk-paths.ts";
import type { Values } from "../views/desk/parts/form-fields.tsx";
import { doneWords } from "./done.ts";

/** The log, and the form for one more; filled in where it was reached from a tip (`?tip=12`). */
export function deskCandidates({ deps }: Web): PageMaker {
	return async (req, texts) => {
		const values = await valuesFrom(deps, req);
		return candidatesPage({ ...(await listed(deps, req, texts)), values, done: doneWords(req, texts) }, texts);
	};
}

const candidateForm = z.object({
	title: line("what_was_promised", LENGTHS.title),
	promiser: line("who_promised_it", LENGTHS.name),
	saidOn: civilDate("day_on_which_it_was_said").optional(),
	url: httpUrl("source_address").optional(),
	reason: line("reason", LENGTHS.name),
	words: longText("your_words", LENGTHS.reason).optional().default(""),
	tip: rowId("tip").optional(),
});

/** Logs a candidate. */
export function takeCandidate(web: Web): RequestHandler {
	return async (req, res) => {
		const { deps } = web;
		const work = async () => {
			const { tip: tipId, saidOn, url, ...form } = parseForm(candidateForm, req.body);
			await logCandidate(deps, actorOf(req), { ...form, saidOn, url, tipId });
		};
		const { refusal } = await tryForm(textsOf(web), work, ["not-allowed"]);
		if (!refusal) return redirectTo(res, `${deskPaths.candidates}?done=candidate_logged`);
		const errors = messagesOf(refusal);
		const texts = textsOf(web);
		const props = { ...(await listed(deps, req, texts)), values: typed(req.body), errors };
		answerPage(web, { req, res }, candidatesPage(props, texts), statusOf(refusal));
	};
}

/** What was typed to register a pledge, in the form that logs it instead. */
export async function logInstead(web: Web, { req, res }: Exchange): Promise<void> {
	const { title, quote, promiser = "", saidOn = "", sourceUrl = "" } = typed(req.body);
	const values = { title: title || (quote ?? ""), promiser, saidOn, url: sourceUrl };
	const texts = textsOf(web);
	answerPage(web, { req, res }, candidatesPage({ ...(await listed(web.deps, req, texts)), values }, texts));
}

async function listed(deps: Deps, req: Request, texts: Texts) {
	const { policy } = await policyNow(deps.db, { config: deps.config, now: deps.now() });
	const reasons = policy.selectionReasons ?? presetReasons(PRESET_SELECTION);
	const { entries, ways } = await candidatesPart(deps, req, { listed: reasons, texts });
	return {
		entries: entries.map((entry) => ({ ...entry, ...wayOn(entry) })),
		ways,
		reasons: reasons.map(({ key }) => ({ value: key, label: selectionWords(key, reasons, texts) })),
	};
}

/** Where a candidate that is not registered yet is. */
function wayOn({ id, isRegistered }: Awaited<ReturnType<typeof candidatesPart>>["entries"][number]) {
	return isRegistered ? {} : { registerHref: `${deskPaths.newPledge}?candidate=${id}` };
}

/** What the form that registers starts with when it was reached from the log (`?candidate=12`). */
export async function valuesFromCandidate({ db }: Deps, req: Request): Promise<Values> {
	const id = String(req.query["candidate"] ?? "");
	const found = /^\d{1,15}$/.test(id) ? await findCandidate(db, Number(id)) : undefined;
	if (!found || found.pledgeId !== null) return {};
	const { title, promiser, saidOn, url } = found;
	return { candidate: id, title, promiser, saidOn: saidOn ?? "", sourceUrl: url };
}

async function valuesFrom({ db }: Deps, req: Request): Promise<Values> {
	const id = String(req.query["tip"] ?? "");
	const found = /^\d{1,15}$/.test(id) ? await findTip(db, Number(id)) : undefined;
	if (!found) return {};
	const { words, promiser, saidOn, url } = found.tip;
	return { tip: id, title: words, promiser, saidOn: saidOn ?? "", url };
}
