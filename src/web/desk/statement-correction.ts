/** The form that puts the words of a statement right. Which one stands in the address, and then in the form. */
import { listStatements } from "../../../db/statements.ts";
import { correctStatement } from "../../actions/correct-statement.ts";
import { foundCorrection } from "../../actions/correct-statement-parts.ts";
import { civilDateIn } from "../../domain/civil-date.ts";
import { Problem, refusedTogether } from "../../domain/problem.ts";
import { actorOf } from "../../http/actor.ts";
import { statementCorrectionPage } from "../views/desk/statement-correction.tsx";
import type { ChangeForm } from "./changes.ts";
import { statementCorrectionForm } from "./forms.ts";
import { proposableBy, proposedAt } from "./proposals.ts";

/** A statement's words, day and place as they should have stood. */
export const correction: ChangeForm<typeof statementCorrectionForm> = {
	schema: statementCorrectionForm,
	done: "corrected",
	ability: "edit pledges",
	async values({ id }, { db }, req) {
		const number = String(req.query["number"] ?? "1");
		const statement = (await listStatements(db, id))[Number(number) - 1];
		if (!statement) throw new Problem("not-found", "statement.unknown");
		const { quote, saidOn, place } = statement;
		return { number, quote, saidOn, place };
	},
	async view({ deps }, { id, publicId, title, version, publishedAt }, state, { req, texts }) {
		const today = civilDateIn(deps.config.TIME_ZONE, deps.now());
		const pledge = { id: publicId, title, version };
		const isDraft = !publishedAt;
		const isProposed = !isDraft && (await proposableBy(req, deps, id)).includes("correction");
		return statementCorrectionPage({ pledge, isDraft, isProposed, today, ...state }, texts);
	},
	also({ deps }, pledge, { entries }) {
		const { number, quote = "", saidOn = pledge.saidOn, place = "", reason = "", wrongSince } = entries;
		if (number === undefined) return {};
		const input = { number, quote, saidOn, place, reason, wrongSince };
		return refusedTogether(() => foundCorrection(deps.db, deps, { pledge, input, now: deps.now() }));
	},
	async change({ deps }, req, { publicId }, form) {
		return proposedAt(await correctStatement(deps, actorOf(req), { ...form, publicId }));
	},
};
