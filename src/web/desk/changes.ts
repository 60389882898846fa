import type { Request, RequestHandler } from "express";
import type { z } from "zod";
import { listPledgeEvents } from "../../../db/events.ts";
import type { Pledge } from "../../../db/pledges.ts";
import { editConflict } from "../../actions/pledge-parts.ts";
import type { Deps } from "../../deps.ts";
import { type FieldMessages, type FieldRefusals, Problem } from "../../domain/problem.ts";
import { type Ability, assertMay } from "../../domain/role.ts";
import { actorOf } from "../../http/actor.ts";
import {
	type FormRefusal,
	type Given,
	messagesOf,
	parseForm,
	parseWhole,
	statusOf,
	tryForm,
	typed,
} from "../../http/parse.ts";
import { redirectTo } from "../../http/redirect.ts";
import type { Texts } from "../../text/text.ts";
import { byName } from "../attribution.ts";
import { timelineOf } from "../history.ts";
import { answerPage, type Exchange, type PageMaker } from "../page.ts";
import { textsOf, type Web } from "../site.ts";
import { deskPaths } from "../views/desk/desk-paths.ts";
import type { EditConflict } from "../views/desk/parts/conflict.tsx";
import type { Values } from "../views/desk/parts/form-fields.tsx";
import type { DeadlineSuggestion } from "../views/desk/parts/suggestion.tsx";
import type { Page } from "../views/page.ts";
import { askForm } from "./forms.ts";
import { anyPledge } from "./pledge.ts";
import { suggestionIn } from "./suggestion.ts";

/** A form as it is shown: what was typed, what was wrong, and what somebody else did in the meantime. */
export interface FormState {
	readonly values: Values;
	readonly errors?: FieldMessages | undefined;
	readonly conflict?: EditConflict | undefined;
	/** The id of the newest event when the form was opened. */
	readonly seen?: string | undefined;
	/** What the rules read from the words of a deadline, where the form has any. */
	readonly suggestion?: DeadlineSuggestion | undefined;
}

/** A form that changes a pledge: how it looks, what it holds, and what its entries do. */
export interface ChangeForm<S extends z.ZodObject> {
	readonly schema: S;
	/** What one must be allowed to do to be shown the form: nobody fills in what they may not send. */
	readonly ability?: Ability;
	/** Whether a pledge that was merged into another still has it: that one is the one that goes on. */
	readonly alsoMerged?: boolean;
	/** What the form starts with. */
	values(pledge: Pledge, deps: Deps, req: Request): Promise<Values> | Values;
	view(web: Web, pledge: Pledge, state: FormState, asked: Asked): Promise<Page>;
	/** What is refused of entries besides by the schema, so that all of it is told in one answer. */
	also?(web: Web, pledge: Pledge, entered: Entered<S>): Promise<FieldRefusals> | FieldRefusals;
	/** What was done, for the page that follows (see done.ts). */
	readonly done: string;
	/** Where it leads, if not to the pledge. */
	next?(publicId: string, body: unknown): string | undefined;
	/** Gives the address that it leads to, where that hangs on what came of it. */
	change(web: Web, req: Request, pledge: Pledge, form: z.output<S>): Promise<void> | Promise<string | undefined>;
}

/** What can be accepted of a form, each by itself, and all of it as it was sent. */
interface Entered<S extends z.ZodObject> {
	readonly entries: Partial<z.output<S>>;
	readonly given: Given;
}

/** Who asks for a form, and the words that it is in. */
interface Asked {
	readonly req: Request;
	readonly texts: Texts;
}

/** The form, filled with what is. */
export function showForm<S extends z.ZodObject>(web: Web, form: ChangeForm<S>): PageMaker {
	return async (req, texts) => {
		if (form.ability) assertMay(actorOf(req), form.ability);
		const pledge = await anyPledge(web.deps, req);
		if (pledge.mergedIntoId !== null && !form.alsoMerged) throw new Problem("already-done", "pledge.merged");
		const seen = await newestEvent(web.deps, pledge);
		return form.view(web, pledge, { values: await form.values(pledge, web.deps, req), seen }, { req, texts });
	};
}

/** Does what the form asks for; where it cannot, the form comes back with everything that was typed. */
export function takeForm<S extends z.ZodObject>(web: Web, form: ChangeForm<S>): RequestHandler {
	return async (req, res) => {
		const pledge = await anyPledge(web.deps, req);
		if (req.body?.["intent"] === "suggest") return suggest(web, { req, res }, form);
		const work = async () => {
			if (form.ability) assertMay(actorOf(req), form.ability);
			// Before anything that the form lacks: what it asks for may be another thing now.
			if ("version" in form.schema.shape) assertSeen(pledge, req.body);
			const also = (entries: Partial<z.output<S>>, given: Given) => form.also?.(web, pledge, { entries, given }) ?? {};
			return form.change(web, req, pledge, await parseWhole(form.schema, req.body, also));
		};
		// Who may not send it, such as for a conflict of interest, keeps what was typed: somebody else can be given it.
		const tried = await tryForm(textsOf(web), work, ["not-allowed"]);
		if (!tried.refusal) {
			const { publicId } = pledge;
			const next = tried.done ?? form.next?.(publicId, req.body) ?? `${deskPaths.pledge(publicId)}?done=${form.done}`;
			return redirectTo(res, next);
		}
		const texts = textsOf(web);
		// Read again: what somebody else has changed meanwhile is part of the answer.
		const newest = await anyPledge(web.deps, req);
		const { refusal } = tried;
		const state = await returned(web.deps, { req, refusal, schema: form.schema, pledge: newest, texts });
		const status = statusOf(refusal);
		answerPage(web, { req, res }, await form.view(web, asOpened(newest, state), state, { req, texts }), status);
	};
}

/** Throws a Problem where the form was opened on a version that is no longer the newest. */
function assertSeen(pledge: Pledge, body: unknown): void {
	const version = Number(typed(body)["version"]);
	if (Number.isSafeInteger(version) && version > 0 && version !== pledge.version) throw editConflict();
}

/**
 * The pledge with the version on which the form was opened, so that a form that comes back for another reason still
 * finds out that somebody was faster. Once that was told, it stands on the newest.
 */
function asOpened(pledge: Pledge, { values, conflict }: FormState): Pledge {
	const version = Number(values["version"]);
	const isOne = Number.isSafeInteger(version) && version > 0;
	return conflict || !isOne ? pledge : { ...pledge, version };
}

/** Only shows what the rules read from the words; nothing is saved. */
async function suggest<S extends z.ZodObject>(web: Web, { req, res }: Exchange, form: ChangeForm<S>): Promise<void> {
	const { refusal } = await tryForm(textsOf(web), () => parseForm(askForm, req.body));
	const newest = await anyPledge(web.deps, req);
	const suggestion = await suggestionIn(req.body, web.deps, newest.promiserId);
	const values = typed(req.body);
	const state = { values, seen: values["seen"], errors: refusal?.fields, suggestion };
	const pledge = asOpened(newest, state);
	const page = await form.view(web, pledge, state, { req, texts: textsOf(web) });
	answerPage(web, { req, res }, page, refusal ? 422 : 200);
}

interface Returned {
	readonly req: Request;
	readonly refusal: FormRefusal;
	readonly schema: z.ZodObject;
	readonly pledge: Pledge;
	readonly texts: Texts;
}

async function returned(deps: Deps, { req, refusal, schema, pledge, texts }: Returned): Promise<FormState> {
	const values = typed(req.body);
	const suggestion = await suggestionIn(req.body, deps, pledge.promiserId);
	const { seen } = values;
	if (refusal.kind === "edit-conflict") {
		// Once told, the form stands on the newest version, and what comes after that is what it has not seen.
		const conflict = await conflictOf(deps, { pledge, seen, texts });
		return { values, seen: await newestEvent(deps, pledge), suggestion, conflict };
	}
	const errors = messagesOf(refusal, schema);
	return { values, seen, suggestion, errors };
}

async function newestEvent({ db }: Deps, pledge: Pledge): Promise<string> {
	const [newest] = await listPledgeEvents(db, pledge.id, { limit: 1 });
	return String(newest?.id ?? 0);
}

const SHOWN = 10;

interface Overtaken {
	readonly pledge: Pledge;
	/** The newest event that the form had seen; a form that does not say is told of the latest. */
	readonly seen: string | undefined;
	readonly texts: Texts;
}

/** What happened since the form was opened. */
async function conflictOf(deps: Deps, { pledge, seen, texts }: Overtaken): Promise<EditConflict> {
	const since = Number(seen) || 0;
	const events = (await listPledgeEvents(deps.db, pledge.id, { limit: SHOWN })).filter(({ id }) => id > since);
	return {
		changes: timelineOf(events, { publicId: pledge.publicId, zone: deps.config.TIME_ZONE, naming: byName }, texts),
		href: deskPaths.pledge(pledge.publicId),
	};
}
