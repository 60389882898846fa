/** What a merge would do, before anybody does it: both pledges side by side. */
import { countFollowers } from "../../../db/followers.ts";
import { findPledge, type Pledge } from "../../../db/pledges.ts";
import { listWaitingOf } from "../../../db/proposals.ts";
import type { Deps } from "../../deps.ts";
import { Problem } from "../../domain/problem.ts";
import { assertMay } from "../../domain/role.ts";
import { actorOf } from "../../http/actor.ts";
import type { Texts } from "../../text/text.ts";
import { byName } from "../attribution.ts";
import type { PageMaker } from "../page.ts";
import { partsOf } from "../pledge.ts";
import type { Web } from "../site.ts";
import { mergePage } from "../views/desk/merge.tsx";
import { anyPledge } from "./pledge.ts";

/** Asks whether a pledge is to be merged into another. */
export function merge({ deps }: Web): PageMaker {
	return async (req, texts) => {
		assertMay(actorOf(req), "mark outcomes");
		const from = await anyPledge(deps, req);
		const to = await findPledge(deps.db, String(req.params["other"]));
		if (!to?.publishedAt || !from.publishedAt || to.id === from.id) throw new Problem("not-found", "pledge.not_here");
		const { version, note = "" } = req.query;
		const props = {
			from: await sideOf(deps, from, texts),
			to: await sideOf(deps, to, texts),
			// What the editor saw when they filled in the form; the other way round, what this page shows.
			version: Number(version) || from.version,
			note: String(note),
			proposals: (await listWaitingOf(deps.db, from.id)).length,
		};
		return mergePage(props, texts);
	};
}

async function sideOf(deps: Deps, row: Pledge, texts: Texts) {
	const { pledge, statements, test } = await partsOf(deps, row, { ...byName, texts });
	const followers = await countFollowers(deps.db, row.id, "outcome");
	return { pledge, statement: statements[0], criteria: test.criteria, followers };
}
