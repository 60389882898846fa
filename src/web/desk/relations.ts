/** How a pledge stands to others: set at the desk, and ended where it no longer holds. */
import type { Request, RequestHandler } from "express";
import { z } from "zod";
import { findPledge, type Pledge } from "../../../db/pledges.ts";
import { listRelations } from "../../../db/relations.ts";
import { endRelation } from "../../actions/end-relation.ts";
import { relatePledges } from "../../actions/relate-pledges.ts";
import { asOther, assertRelatable } from "../../actions/relation-parts.ts";
import type { Deps } from "../../deps.ts";
import { LENGTHS } from "../../domain/lengths.ts";
import { RELATION_KINDS } from "../../domain/relation.ts";
import { assertMay, may } from "../../domain/role.ts";
import { actorOf } from "../../http/actor.ts";
import { line, oneOf, publicId, ticked, wholeNumber } from "../../http/fields.ts";
import { parseForm, statusOf, tryForm, typed } from "../../http/parse.ts";
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
	/** For a merge: that its page was seen. */
	confirmed: ticked(),
});

/** Relates a pledge to another. */
export const relation: ChangeForm<typeof relationForm> = {
	schema: relationForm,
	ability: "edit pledges",
	alsoMerged: true,
	done: "related",
	values: () => ({}),
	async view({ deps }, pledge, state, { req, texts }) {
		return relationFormPage({ ...(await onRecord(deps, req, pledge)), ...state }, texts);
	},
	async change({ deps }, req, pledge, { confirmed, ...form }) {
		if (form.kind === "duplicates" && !confirmed) return mergeToConfirm(deps, req, pledge, form);
		await relatePledges(deps, actorOf(req), { publicId: pledge.publicId, ...form });
		return undefined;
	},
};

/** The page on which a merge is confirmed. Throws a Problem where it would be refused. */
async function mergeToConfirm(deps: Deps, req: Request, pledge: Pledge, { other: id, note, version }: Asked) {
	const actor = actorOf(req);
	assertMay(actor, "mark outcomes");
	const to = asOther(pledge, id, await findPledge(deps.db, id));
	await assertRelatable(deps.db, deps, { kind: "duplicates", from: pledge, to, actor, now: deps.now() });
	return `${deskPaths.merge(pledge.publicId, id)}?${new URLSearchParams({ version: String(version), note })}`;
}

type Asked = Pick<z.output<typeof relationForm>, "other" | "note" | "version">;

const endForm = z.object({ kind, end: oneOf("relation_end", ["from", "to"] as const), other, reason });

/** Ends a relation that no longer holds. */
export function takeRelationEnd(web: Web): RequestHandler {
	return async (req, res) => {
		const { deps } = web;
		const pledge = await anyPledge(deps, req);
		const work = () => endRelation(deps, actorOf(req), { publicId: pledge.publicId, ...parseForm(endForm, req.body) });
		const { refusal } = await tryForm(textsOf(web), work, ["not-allowed"]);
		if (!refusal) return redirectTo(res, `${deskPaths.pledge(pledge.publicId)}?done=relation_ended`);
		const messages = Object.values(refusal.fields);
		const errors = { form: messages.length > 0 ? messages.join(" ") : refusal.detail };
		const props = { ...(await onRecord(deps, req, pledge)), values: {}, ending: typed(req.body), errors };
		answerPage(web, { req, res }, relationFormPage(props, textsOf(web)), statusOf(refusal));
	};
}

async function onRecord(deps: Deps, req: Request, { id, publicId: publicName, title, version, mergedIntoId }: Pledge) {
	const relations = await relationViews(deps, await listRelations(deps.db, id));
	const mayMerge = may(actorOf(req), "mark outcomes");
	return { pledge: { id: publicName, title, version }, relations, mayMerge, isMerged: mergedIntoId !== null };
}
