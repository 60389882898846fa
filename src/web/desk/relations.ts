/** How a pledge stands to others: set at the desk, and ended where it no longer holds. */
import type { RequestHandler } from "express";
import { z } from "zod";
import type { Pledge } from "../../../db/pledges.ts";
import { listRelations } from "../../../db/relations.ts";
import { endRelation } from "../../actions/end-relation.ts";
import { relatePledges } from "../../actions/relate-pledges.ts";
import type { Deps } from "../../deps.ts";
import { LENGTHS } from "../../domain/lengths.ts";
import { RELATION_KINDS } from "../../domain/relation.ts";
import { actorOf } from "../../http/actor.ts";
import { line, oneOf, publicId, wholeNumber } from "../../http/fields.ts";
import { parseForm, tryForm } from "../../http/parse.ts";
import { redirectTo } from "../../http/redirect.ts";
import { answerPage } from "../page.ts";
import { relationViews } from "../relations.ts";
import { textsOf, type Web } from "../site.ts";
import { deskPaths } from "../views/desk/desk-paths.ts";
import { relationFormPage } from "../views/desk/relation-form.tsx";
import type { ChangeForm } from "./changes.ts";
import { anyPledge } from "./pledge.ts";

const kind = oneOf("relation", RELATION_KINDS);
const reason = line("reason", LENGTHS.reason).optional().default("");

/** An id, or the address of a page that ends in it. */
const other = line("other_pledge", LENGTHS.url)
	.transform((value) => value.replace(/[/?#]+$/, "").replace(/^.*\/pledges\//, ""))
	.pipe(publicId("other_pledge"));

const relationForm = z.object({
	version: wholeNumber("version", 1, 1_000_000_000),
	kind,
	other,
	note: line("note", LENGTHS.reason).optional().default(""),
});

/** Relates a pledge to another. */
export const relation: ChangeForm<typeof relationForm> = {
	schema: relationForm,
	ability: "edit pledges",
	done: "related",
	values: () => ({}),
	async view({ deps }, pledge, state, { texts }) {
		return relationFormPage({ ...(await onRecord(deps, pledge)), ...state }, texts);
	},
	async change({ deps }, req, { publicId: id }, form) {
		await relatePledges(deps, actorOf(req), { publicId: id, ...form });
	},
};

const endForm = z.object({ kind, end: oneOf("relation_end", ["from", "to"] as const), other, reason });

/** Ends a relation that no longer holds. */
export function takeRelationEnd(web: Web): RequestHandler {
	return async (req, res) => {
		const { deps } = web;
		const pledge = await anyPledge(deps, req);
		const { refusal } = await tryForm(textsOf(web), async () => {
			await endRelation(deps, actorOf(req), { publicId: pledge.publicId, ...parseForm(endForm, req.body) });
		});
		if (!refusal) return redirectTo(res, `${deskPaths.pledge(pledge.publicId)}?done=relation_ended`);
		const values = Object.values(refusal.fields);
		const errors = { form: values.length > 0 ? values.join(" ") : refusal.detail };
		const page = relationFormPage({ ...(await onRecord(deps, pledge)), values: {}, errors }, textsOf(web));
		answerPage(web, { req, res }, page, 422);
	};
}

async function onRecord(deps: Deps, { id, publicId: publicName, title, version }: Pledge) {
	const relations = await relationViews(deps, await listRelations(deps.db, id));
	return { pledge: { id: publicName, title, version }, relations };
}
