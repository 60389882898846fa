import type { RequestHandler } from "express";
import { z } from "zod";
import { findPledge } from "../../db/pledges.ts";
import { sendTip } from "../actions/send-tip.ts";
import type { Deps } from "../deps.ts";
import { LENGTHS } from "../domain/lengths.ts";
import { Problem } from "../domain/problem.ts";
import { TIP_KINDS, tipLacks } from "../domain/tip.ts";
import { civilDate, emailAddress, httpUrl, line, longText, oneOf } from "../http/fields.ts";
import { type FormRefusal, messagesOf, parseWhole, statusOf, tryForm, typed } from "../http/parse.ts";
import { isNameable } from "../http/paths.ts";
import { answerPage, type Exchange, type PageMaker } from "./page.ts";
import { textsOf, type Web } from "./site.ts";
import { thanksPage, tipsPage } from "./views/tips.tsx";

/** The form for what a reader sends, about the pledge that its address names where it names one. */
export function tips({ deps }: Web): PageMaker {
	return async (req, texts) => {
		const pledge = await pledgeNamed(deps, req.query["pledge"]);
		const kind = TIP_KINDS.find((one) => one === req.query["kind"]) ?? (pledge ? "evidence" : "pledge");
		return tipsPage({ pledge, kind, contactDays: deps.config.CONTACT_DAYS, values: {} }, texts);
	};
}

const tipForm = z.object({
	kind: oneOf("what_it_is", TIP_KINDS),
	words: longText("what_you_know", LENGTHS.long),
	promiser: line("who_promised_it", LENGTHS.name).optional().default(""),
	saidOn: civilDate("day_on_which_it_was_said").optional(),
	url: httpUrl("where_it_can_be_looked_up").optional(),
	contact: emailAddress().optional(),
});

/** Takes what a reader sends. The answer is the same whatever becomes of it. */
export function takeTip(web: Web): RequestHandler {
	return async (req, res) => {
		const { deps } = web;
		const texts = textsOf(web);
		const pledge = await pledgeNamed(deps, req.body?.["pledge"]);
		const work = async () => {
			const lacks = ({ kind, promiser, url }: Partial<z.output<typeof tipForm>>) =>
				tipLacks({ kind, promiser, url, pledgeId: pledge?.rowId });
			const { kind, words, promiser, saidOn, url, contact } = await parseWhole(tipForm, req.body, lacks);
			await sendTip(deps, { kind, words, promiser, saidOn, url, contact, pledgeId: pledge?.rowId });
		};
		// Where no more are taken, what was typed comes back all the same: so it can be kept elsewhere.
		const { refusal } = await tryForm(texts, work, ["unavailable"]);
		if (!refusal) return answerPage(web, { req, res }, thanksPage(texts), 202);
		await giveTipBack(web, { req, res }, refusal);
	};
}

/** The form as it was sent, with what was wrong. */
export async function giveTipBack(web: Web, { req, res }: Exchange, refusal: FormRefusal): Promise<void> {
	const values = typed(req.body);
	const pledge = await pledgeNamed(web.deps, values["pledge"]);
	const kind = TIP_KINDS.find((one) => one === values["kind"]) ?? "correction";
	const contactDays = web.deps.config.CONTACT_DAYS;
	const page = tipsPage({ pledge, kind, contactDays, values, errors: messagesOf(refusal) }, textsOf(web));
	answerPage(web, { req, res }, page, statusOf(refusal));
}

/** The published pledge of this id; undefined where none is named. Throws a Problem where there is none. */
async function pledgeNamed({ db }: Deps, named: unknown) {
	if (named === undefined || named === "") return undefined;
	const publicId = String(named);
	const found = isNameable(publicId) ? await findPledge(db, publicId) : undefined;
	if (!found?.publishedAt) throw new Problem("not-found", "pledge.not_published_here");
	return { rowId: found.id, id: publicId, title: found.title };
}
