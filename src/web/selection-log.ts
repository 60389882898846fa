import type { Request } from "express";
import { countCandidates, type ListedCandidate, listCandidates } from "../../db/candidates.ts";
import { policyNow } from "../actions/policy-now-parts.ts";
import type { Deps } from "../deps.ts";
import { civilDateIn } from "../domain/civil-date.ts";
import type { ListedReason } from "../domain/listed-reason.ts";
import { cursorOf, numbersIn } from "../http/cursor.ts";
import { selectionWords } from "../text/listed-reasons.ts";
import type { Texts } from "../text/text.ts";
import type { PageMaker } from "./page.ts";
import type { Web } from "./site.ts";
import { paths } from "./views/paths.ts";
import { type CandidateView, selectionPage } from "./views/selection.tsx";

const SHOWN = 100;

/** What was considered and not registered: how many for each reason, or every entry, as the policy has it. */
export function selectionLog({ deps }: Web): PageMaker {
	return async (req, texts) => {
		const { policy } = await policyNow(deps.db, { config: deps.config, now: deps.now() });
		const listed = policy.selectionReasons ?? [];
		const counts = await countCandidates(deps.db);
		const shown = policy.selection === "full" ? await candidatesPart(deps, req, { listed, texts }) : {};
		const props = {
			total: counts.reduce((sum, { count }) => sum + count, 0),
			counts: counts.map(({ reason, count }) => ({ reason: selectionWords(reason, listed, texts), count })),
			...shown,
		};
		return selectionPage(props, texts);
	};
}

/** One page of the log as a request asks for it, and the ways on. */
export async function candidatesPart(
	deps: Deps,
	req: Request,
	{ listed, texts }: { readonly listed: readonly ListedReason[]; readonly texts: Texts },
) {
	const asked = req.query["after"];
	const [before] = typeof asked === "string" && asked ? numbersIn(deps, asked, 1) : [];
	const rows = await listCandidates(deps.db, { before, limit: SHOWN + 1 });
	const entries = rows.slice(0, SHOWN).map((row) => viewOf(deps, row, { listed, texts }));
	const last = rows.length > SHOWN ? entries.at(-1) : undefined;
	const ways = {
		newerHref: before === undefined ? undefined : req.path,
		olderHref: last && `${req.path}?after=${cursorOf(deps, last.id)}`,
	};
	return { entries, ways };
}

function viewOf(
	{ config }: Deps,
	{ reason, loggedAt, registeredAs, ...row }: ListedCandidate,
	{ listed, texts }: { readonly listed: readonly ListedReason[]; readonly texts: Texts },
): CandidateView & { readonly isRegistered: boolean } {
	const { id, title, promiser, saidOn, url, words } = row;
	const loggedOn = civilDateIn(config.TIME_ZONE, loggedAt);
	const said = { id, title, promiser, saidOn, url, words, loggedOn, reason: selectionWords(reason, listed, texts) };
	return {
		...said,
		isRegistered: registeredAs !== undefined,
		pledgeHref: registeredAs?.isPublished ? paths.pledge(registeredAs.publicId) : undefined,
	};
}
