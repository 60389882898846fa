/** What readers sent: one tip, the decisions on it, and what was decided last. */
import type { Request, RequestHandler } from "express";
import { z } from "zod";
import { findTip, listDecidedTips, type Tip } from "../../../db/tips.ts";
import { findUser } from "../../../db/users.ts";
import { decideOnTip } from "../../actions/decide-on-tip.ts";
import { eraseContactOfTip } from "../../actions/erase-contact-of-tip.ts";
import type { Deps } from "../../deps.ts";
import { civilDateIn, daysBetween } from "../../domain/civil-date.ts";
import { LENGTHS } from "../../domain/lengths.ts";
import { Problem } from "../../domain/problem.ts";
import { may } from "../../domain/role.ts";
import { TIP_DECISIONS, type TipDecision } from "../../domain/tip.ts";
import { actorOf } from "../../http/actor.ts";
import { line, oneOf } from "../../http/fields.ts";
import { messagesOf, parseForm, statusOf, tryForm, typed } from "../../http/parse.ts";
import { redirectTo } from "../../http/redirect.ts";
import type { Texts } from "../../text/text.ts";
import { answerPage, type PageMaker } from "../page.ts";
import { textsOf, type Web } from "../site.ts";
import { deskPaths } from "../views/desk/desk-paths.ts";
import type { TipView } from "../views/desk/parts/decided-tips.tsx";
import type { Values } from "../views/desk/parts/form-fields.tsx";
import { deskTipPage, type TipProps } from "../views/desk/tip.tsx";
import { doneWords } from "./done.ts";

const DECIDED_SHOWN = 20;

/** The tips that were decided on last. */
export async function decidedTips(deps: Deps, texts: Texts): Promise<TipView[]> {
	const rows = await listDecidedTips(deps.db, DECIDED_SHOWN);
	return rows.map(({ receivedAt, ...row }) => ({ ...row, when: ageOf(deps, receivedAt, texts) }));
}

/** One tip. */
export function deskTip(web: Web): PageMaker {
	return async (req, texts) => {
		const props = await propsOf(web.deps, req, texts);
		return deskTipPage({ ...props, done: doneWords(req, texts) }, texts);
	};
}

const decisionForm = z.object({
	decision: oneOf("what_becomes_of_it", TIP_DECISIONS),
	reason: line("reason", LENGTHS.reason).optional().default(""),
});

/** Decides on a tip. What is taken up leads to the form in which it can be checked. */
export function decideTip(web: Web): RequestHandler {
	return async (req, res) => {
		const { deps } = web;
		const tipId = tipIdIn(req);
		const work = async () => {
			const { decision, reason } = parseForm(decisionForm, req.body);
			await decideOnTip(deps, actorOf(req), { tipId, decision, reason });
			return decision;
		};
		const tried = await tryForm(textsOf(web), work, ["not-allowed"]);
		if (!tried.refusal) return redirectTo(res, await nextOf(deps, tipId, tried.done));
		const texts = textsOf(web);
		const errors = messagesOf(tried.refusal);
		const props = { ...(await propsOf(deps, req, texts)), values: typed(req.body), errors };
		answerPage(web, { req, res }, deskTipPage(props, texts), statusOf(tried.refusal));
	};
}

/** Erases how its sender can be reached. */
export function eraseTip({ deps }: Web): RequestHandler {
	return async (req, res) => {
		const tipId = tipIdIn(req);
		await eraseContactOfTip(deps, actorOf(req), tipId);
		redirectTo(res, `${deskPaths.tip(tipId)}?done=tip_erased`);
	};
}

/** What a form starts with that was reached from a tip (`?tip=12`): what its sender wrote, to be checked. */
export async function valuesFromTip({ db }: Deps, req: Request): Promise<Values> {
	const id = String(req.query["tip"] ?? "");
	const found = /^\d{1,15}$/.test(id) ? await findTip(db, Number(id)) : undefined;
	if (!found) return {};
	const { words, url, promiser, saidOn, kind } = found.tip;
	if (kind === "evidence") return { evidenceUrl: url, evidenceQuote: words };
	return { quote: words, sourceUrl: url, promiser, saidOn: saidOn ?? "" };
}

async function nextOf({ db }: Deps, tipId: number, decision: TipDecision): Promise<string> {
	if (decision === "declined") return `${deskPaths.queue("tips")}?done=tip_declined`;
	if (decision === "spam") return `${deskPaths.queue("tips")}?done=tip_spam`;
	const found = await findTip(db, tipId);
	const form = found && formOf(found.tip, found.publicId);
	if (form) return form;
	return found?.publicId ? deskPaths.pledge(found.publicId) : deskPaths.tip(tipId);
}

/** The form that a tip fills in, or undefined where it leads to none. */
function formOf({ id, kind }: Tip, publicId: string | null): string | undefined {
	if (kind === "evidence" && publicId) return `${deskPaths.evidence(publicId)}?tip=${id}`;
	return kind === "pledge" && !publicId ? `${deskPaths.newPledge}?tip=${id}` : undefined;
}

async function propsOf(deps: Deps, req: Request, texts: Texts): Promise<TipProps> {
	const found = await findTip(deps.db, tipIdIn(req));
	if (!found) throw new Problem("not-found", "tip.unknown");
	const { tip, publicId, title } = found;
	return {
		tip: { ...tip, title, when: ageOf(deps, tip.receivedAt, texts) },
		publicId,
		decided: await decidedOf(deps, tip, texts),
		formHref: tip.state === "accepted" ? formOf(tip, publicId) : undefined,
		mayDecide: may(actorOf(req), "decide on tips"),
		values: {},
	};
}

async function decidedOf(deps: Deps, { decidedAt, decidedBy }: Tip, texts: Texts): Promise<TipProps["decided"]> {
	if (!decidedAt) return undefined;
	const by = decidedBy === null ? undefined : await findUser(deps.db, decidedBy);
	return { by: by?.name ?? "", when: ageOf(deps, decidedAt, texts) };
}

function ageOf({ config, now }: Deps, at: Date, { formats }: Texts): string {
	const zone = config.TIME_ZONE;
	return formats.relativeDays(daysBetween(civilDateIn(zone, now()), civilDateIn(zone, at)));
}

function tipIdIn(req: Request): number {
	const id = String(req.params["id"]);
	if (!/^\d{1,15}$/.test(id)) throw new Problem("not-found", "tip.unknown");
	return Number(id);
}
