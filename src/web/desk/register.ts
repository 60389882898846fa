import type { Request, RequestHandler } from "express";
import { listKnownMilestones } from "../../../db/milestones.ts";
import { listPromiserNames } from "../../../db/promisers.ts";
import { findSimilarPledges } from "../../../db/similar-pledges.ts";
import { registerPledge } from "../../actions/register-pledge.ts";
import { civilDateIn } from "../../domain/civil-date.ts";
import { refusedTogether } from "../../domain/problem.ts";
import { refusal } from "../../domain/refusal.ts";
import { actorOf } from "../../http/actor.ts";
import { messagesOf, parseForm, parseWhole, statusOf, tryForm, typed } from "../../http/parse.ts";
import { redirectTo } from "../../http/redirect.ts";
import { answerPage, type Exchange, type PageMaker } from "../page.ts";
import { textsOf, type Web } from "../site.ts";
import { TIME_ZONES } from "../subscriber.ts";
import { deskPaths } from "../views/desk/desk-paths.ts";
import { type PledgeFormProps, pledgeFormPage } from "../views/desk/pledge-form.tsx";
import { logInstead, valuesFromCandidate } from "./candidates.ts";
import { deadlineChecks, listsLack } from "./entries-lack.ts";
import { askForm, deadlineInputFrom, pledgeForm, statementFrom, testFrom } from "./forms.ts";
import { asMeant, likeIn } from "./like-promisers.ts";
import { milestoneQuestion } from "./milestone-question.ts";
import { assertSeen, suggestionIn } from "./suggestion.ts";
import { valuesFromTip } from "./tips.ts";

/** The empty form for a new pledge. */
export function newPledge(web: Web): PageMaker {
	return async (req, texts) => {
		const values = { timeZone: web.deps.config.TIME_ZONE, ...(await startOf(web, req)) };
		return pledgeFormPage({ ...(await lists(web)), values }, texts);
	};
}

/** What the form starts with that was reached from a tip or from the selection log. */
async function startOf({ deps }: Web, req: Request) {
	return { ...(await valuesFromTip(deps, req)), ...(await valuesFromCandidate(deps, req)) };
}

/** Registers the pledge that the form holds, or gives the form back: with a suggestion, a warning, or what was wrong. */
export function register(web: Web): RequestHandler {
	return async (req, res) => {
		const intent = req.body?.["intent"];
		if (intent === "log") return logInstead(web, { req, res });
		if (intent === "suggest") {
			const { refusal } = await tryForm(textsOf(web), () => parseForm(askForm, req.body));
			return giveBack(web, { req, res }, { errors: refusal?.fields }, refusal ? 422 : 200);
		}
		// Who may not publish it, for a conflict of interest, keeps what was typed: as a draft somebody else can publish it.
		const tried = await tryForm(textsOf(web), () => registered(web, req, intent === "publish"), ["not-allowed"]);
		const done = intent === "publish" ? "registered" : "drafted";
		if (tried.done?.publicId) return redirectTo(res, `${deskPaths.pledge(tried.done.publicId)}?done=${done}`);
		if (!tried.refusal) return giveBack(web, { req, res }, { similar: tried.done.similar ?? [] });
		await giveBack(web, { req, res }, { errors: messagesOf(tried.refusal, pledgeForm) }, statusOf(tried.refusal));
	};
}

/** The new pledge's public id, or those that are so similar that it is asked first. */
async function registered({ deps }: Web, req: Request, publish: boolean) {
	// What is wrong is said before anything is asked: nobody should confirm a day that counts from a mistyped one.
	const form = await parseWhole(pledgeForm, req.body, async (entries) => ({
		...(publish && !entries.criteria ? { criteria: refusal("pledge.criteria_missing") } : {}),
		...(await listsLack(entries)),
		...(await refusedTogether(...deadlineChecks(deps, entries))),
	}));
	const deadline = deadlineInputFrom(form);
	await assertSeen(form, deps, form.promiser);
	const test = testFrom(form);
	const promisers = await asMeant(deps.db, test.promisers, req.body);
	const by = promisers[0]?.name ?? form.promiser;
	const similar = form.different ? [] : await findSimilarPledges(deps.db, by, `${form.title} ${form.quote}`);
	if (similar.length > 0) return { similar };
	const said = { ...statementFrom(form), deadline, publish, candidateId: form.candidate };
	const input = { ...test, ...said, promisers };
	return { publicId: await registerPledge(deps, actorOf(req), input) };
}

type Returned = Pick<PledgeFormProps, "errors" | "similar">;

async function giveBack(web: Web, { req, res }: Exchange, returned: Returned, status = 422): Promise<void> {
	const suggestion = await suggestionIn(req.body, web.deps, typed(req.body)["promiser"]?.trim());
	const values = typed(req.body);
	const question = await milestoneQuestion(web.deps.db, values);
	const like = await likeIn(web.deps.db, { values, errors: returned.errors });
	const form = { ...(await lists(web)), values, suggestion, question, like, ...returned };
	answerPage(web, { req, res }, pledgeFormPage(form, textsOf(web)), status);
}

async function lists({ deps }: Web) {
	return {
		promisers: await listPromiserNames(deps.db),
		timeZones: TIME_ZONES,
		milestones: (await listKnownMilestones(deps.db)).map(({ name }) => name),
		today: civilDateIn(deps.config.TIME_ZONE, deps.now()),
	};
}
