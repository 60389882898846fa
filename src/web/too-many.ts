import type { ErrorRequestHandler } from "express";
import { Problem } from "../domain/problem.ts";
import { type FormRefusal, refusalIn } from "../http/parse.ts";
import type { Exchange } from "./page.ts";
import { textsOf, type Web } from "./site.ts";

/** Gives a form back with what was typed into it, and why. */
export type GiveBack = (web: Web, exchange: Exchange, refusal: FormRefusal) => Promise<void> | void;

/** Behind a limit and a form's door: who sent it too often gets the form back as it was sent, and no bare error page. */
export function onTooMany(web: Web, giveBack: GiveBack): ErrorRequestHandler {
	return async (error: unknown, req, res, next) => {
		if (!(error instanceof Problem) || error.kind !== "too-many-requests") return next(error);
		await giveBack(web, { req, res }, refusalIn(error, textsOf(web)));
	};
}
