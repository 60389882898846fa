/** The passkeys of a user: listed, added, removed. */
import type { Request, RequestHandler } from "express";
import { z } from "zod";
import { listPasskeys } from "../../../db/passkeys.ts";
import { addPasskey } from "../../actions/add-passkey.ts";
import { askForPasskey } from "../../actions/ask-for-passkey.ts";
import { removePasskey } from "../../actions/remove-passkey.ts";
import type { Deps } from "../../deps.ts";
import { civilDateIn } from "../../domain/civil-date.ts";
import { actorOf } from "../../http/actor.ts";
import { line } from "../../http/fields.ts";
import { messagesOf, parseForm, tryForm, typed } from "../../http/parse.ts";
import { redirectTo } from "../../http/redirect.ts";
import { answerPage, type PageMaker } from "../page.ts";
import { passkeyAnswer } from "../passkey-answer.ts";
import { textsOf, type Web } from "../site.ts";
import { deskPaths } from "../views/desk/desk-paths.ts";
import { passkeysPage } from "../views/desk/passkeys.tsx";
import { doneWords } from "./done.ts";

const NAME_LENGTH = 100;
const newForm = z.object({ name: line("name_of_a_passkey", NAME_LENGTH), answer: passkeyAnswer() });
const oldForm = z.object({ id: z.string().max(1364) });

/** All of them. */
export function passkeys({ deps }: Web): PageMaker {
	return async (req, texts) => {
		const props = { passkeys: await own(deps, req), values: {}, done: doneWords(req, texts) };
		return passkeysPage(props, texts);
	};
}

/** What the browser is asked for, to make a new one. */
export function askForNew({ deps }: Web): RequestHandler {
	return async (req, res) => {
		res.json(await askForPasskey(deps, actorOf(req)));
	};
}

/** Adds the one that the browser has made. */
export function addNew(web: Web): RequestHandler {
	return async (req, res) => {
		const { deps } = web;
		const { refusal } = await tryForm(textsOf(web), () => addPasskey(deps, actorOf(req), parseForm(newForm, req.body)));
		if (!refusal) return redirectTo(res, `${deskPaths.passkeys}?done=passkey`);
		const { name = "" } = typed(req.body);
		const props = { passkeys: await own(deps, req), values: { name }, errors: messagesOf(refusal) };
		answerPage(web, { req, res }, passkeysPage(props, textsOf(web)), 422);
	};
}

/** Removes one. */
export function removeOne({ deps }: Web): RequestHandler {
	return async (req, res) => {
		await removePasskey(deps, actorOf(req), parseForm(oldForm, req.body).id);
		redirectTo(res, `${deskPaths.passkeys}?done=passkey_removed`);
	};
}

async function own({ db, config }: Deps, req: Request) {
	const rows = await listPasskeys(db, actorOf(req).userId);
	const day = (at: Date) => civilDateIn(config.TIME_ZONE, at);
	return rows.map(({ id, name, createdAt, lastUsedAt }) => ({
		...{ id, name, madeOn: day(createdAt) },
		usedOn: lastUsedAt ? day(lastUsedAt) : undefined,
	}));
}
