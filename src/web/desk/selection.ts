import type { Request, RequestHandler } from "express";
import { z } from "zod";
import { listColleagues } from "../../../db/users.ts";
import type { Deps } from "../../deps.ts";
import { addDays, civilDateIn } from "../../domain/civil-date.ts";
import { LENGTHS } from "../../domain/lengths.ts";
import { type FieldMessages, Problem } from "../../domain/problem.ts";
import { MOST_SNOOZE_DAYS } from "../../domain/queue.ts";
import { refused } from "../../domain/refused-input.ts";
import { ACTS, type Act, type ChosenItem, chosenIn, chosenKey, MOST_CHOSEN } from "../../domain/selection.ts";
import { actorOf } from "../../http/actor.ts";
import { anyOf, civilDate, line, oneOf } from "../../http/fields.ts";
import { parse, parseForm, tryForm, typed } from "../../http/parse.ts";
import { ownPath, redirectTo } from "../../http/redirect.ts";
import { refusalWords } from "../../text/refusal-words.ts";
import type { Texts } from "../../text/text.ts";
import { answerPage, type PageMaker } from "../page.ts";
import { textsOf, type Web } from "../site.ts";
import { deskPaths } from "../views/desk/desk-paths.ts";
import { type ChosenRow, type SelectionProps, selectionPage, selectionResultPage } from "../views/desk/selection.tsx";
import { type Asked, actOn, lookAt } from "./chosen.ts";
import { backTo } from "./items.ts";

const chosenForm = z.object({
	act: oneOf("what_to_do", ACTS),
	item: anyOf(z.string().max(100), MOST_CHOSEN),
});

const askedForm = {
	assign: z.object({ owner: z.string().regex(/^(me|nobody|\d{1,15})$/, refused("queue.owner_missing")) }),
	snooze: z.object({ until: civilDate("day"), reason: line("reason", LENGTHS.reason) }),
	wake: z.object({}),
	review: z.object({ note: line("where_you_looked", LENGTHS.reason).optional() }),
	publish: z.object({}),
} satisfies Record<Act, z.ZodObject>;

/** What will happen to the items that were chosen. Nothing does yet. */
export function selection({ deps }: Web): PageMaker {
	return async (req, texts) => {
		const { act, chosen } = choiceIn(req.query);
		return selectionPage(await propsOf(deps, { req, act, chosen, values: {} }, texts), texts);
	};
}

/** Does it to each that still is as it was chosen. What refused is told with its reason. */
export function takeSelection(web: Web): RequestHandler {
	return async (req, res) => {
		const { deps } = web;
		const { act, chosen } = choiceIn(req.body);
		const texts = textsOf(web);
		const giveBack = async (errors: FieldMessages) => {
			const props = await propsOf(deps, { req, act, chosen, values: typed(req.body) }, texts);
			answerPage(web, { req, res }, selectionPage({ ...props, errors }, texts), 422);
		};
		const tried = await tryForm(textsOf(web), () => askedIn(act, req));
		if (!tried.done) return giveBack(tried.refusal?.fields ?? {});
		const { done, refused, errors } = await actOnEach(deps, req, { act, chosen, asked: tried.done }, texts);
		if (errors) return giveBack(errors);
		const back = backTo(req.body?.["back"], `chosen.${act}`, { count: String(done) });
		if (refused.length === 0) return redirectTo(res, back);
		const page = selectionResultPage({ act, done, refused, back: backOf(req.body?.["back"]) }, texts);
		answerPage(web, { req, res }, page, done === 0 ? 409 : 200);
	};
}

interface Choice {
	readonly act: Act;
	readonly chosen: readonly ChosenItem[];
}

/** Each item once, however many of its periods were ticked. */
function choiceIn(given: unknown): Choice {
	const { act, item } = parse(chosenForm, given);
	const chosen = new Map(item.flatMap((key) => chosenIn(key) ?? []).map((one) => [chosenKey(one), one]));
	return { act, chosen: [...chosen.values()] };
}

function askedIn(act: Act, req: Request): Asked {
	const asked: { [name in "owner" | "until" | "reason" | "note"]?: string | undefined } = parseForm(
		askedForm[act],
		req.body,
	);
	const { owner, until = "", reason = "", note = "" } = asked;
	const ownerId = owner === "me" ? actorOf(req).userId : Number(owner) || undefined;
	return { ownerId, until, reason, note };
}

interface Work extends Choice {
	readonly asked: Asked;
}

/** One after the other, each in a transaction of its own. What was typed wrongly refuses all of them, before any is done. */
async function actOnEach(deps: Deps, req: Request, { act, chosen, asked }: Work, texts: Texts) {
	const refused: ChosenRow[] = [];
	let done = 0;
	for (const one of chosen) {
		const problem = await problemOf(() => actOn(deps, actorOf(req), act, { ...one, ...asked }));
		const { detail, fields } = problem ? refusalWords(problem, texts) : { detail: "", fields: {} };
		if (!problem) done += 1;
		else if (done === 0 && "until" in fields) return { done, refused, errors: fields };
		else refused.push({ ...(await lookAt(deps, act, one, texts)).row, words: detail });
	}
	return { done, refused, errors: undefined };
}

async function problemOf(work: () => Promise<unknown>): Promise<Problem | undefined> {
	try {
		await work();
		return undefined;
	} catch (error) {
		if (error instanceof Problem) return error;
		throw error;
	}
}

interface Shown extends Choice {
	readonly req: Request;
	readonly values: SelectionProps["values"];
}

async function propsOf(deps: Deps, { req, act, chosen, values }: Shown, texts: Texts): Promise<SelectionProps> {
	const looked = [];
	for (const one of chosen) looked.push(await lookAt(deps, act, one, texts));
	const { userId } = actorOf(req);
	const today = civilDateIn(deps.config.TIME_ZONE, deps.now());
	return {
		act,
		ready: looked.filter(({ isReady }) => isReady).map(({ row }) => row),
		leftOut: looked.filter(({ isReady }) => !isReady).map(({ row }) => row),
		back: backOf(req.body?.["back"] ?? req.query["back"]),
		colleagues: (await listColleagues(deps.db)).filter(({ id }) => id !== userId),
		days: { first: addDays(today, 1), last: addDays(today, MOST_SNOOZE_DAYS) },
		values,
	};
}

function backOf(given: unknown): string {
	return ownPath(given, deskPaths.desk);
}
