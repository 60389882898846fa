/** The desk's balance: what the newsroom follows, of whom and on what. */
import type { RequestHandler } from "express";
import { z } from "zod";
import { listFiledPledges, listHeldPledges } from "../../../db/balance.ts";
import { setParty } from "../../actions/set-party.ts";
import type { Deps } from "../../deps.ts";
import { type BalancePledge, balanceOf } from "../../domain/balance.ts";
import { LENGTHS } from "../../domain/lengths.ts";
import { actorOf } from "../../http/actor.ts";
import { line } from "../../http/fields.ts";
import { parseForm, tryForm, typed } from "../../http/parse.ts";
import { redirectTo } from "../../http/redirect.ts";
import { answerPage, type PageMaker } from "../page.ts";
import { textsOf, type Web } from "../site.ts";
import { type BalanceRow, balancePage } from "../views/desk/balance.tsx";
import { deskPaths } from "../views/desk/desk-paths.ts";
import { doneWords } from "./done.ts";

const PAGE = 5000;

/** Counts by promiser, party and topic, in alphabetical order: nobody is ranked. */
export function balance({ deps }: Web): PageMaker {
	return async (req, texts) =>
		balancePage({ ...(await propsOf(deps)), values: {}, done: doneWords(req, texts) }, texts);
}

const partyForm = z.object({
	promiser: line("promiser", LENGTHS.name),
	party: line("party", LENGTHS.name).optional().default(""),
});

/** Sets a promiser's party. */
export function takeParty(web: Web): RequestHandler {
	return async (req, res) => {
		const texts = textsOf(web);
		const { refusal } = await tryForm(texts, async () => {
			const { promiser: slug, party } = parseForm(partyForm, req.body);
			await setParty(web.deps, actorOf(req), { slug, party });
		});
		if (!refusal) return redirectTo(res, `${deskPaths.balance}?done=party`);
		const props = { ...(await propsOf(web.deps)), values: typed(req.body), errors: refusal.fields };
		answerPage(web, { req, res }, balancePage(props, texts), 422);
	};
}

async function propsOf({ db }: Deps) {
	const held = await everyPage((after) => listHeldPledges(db, { after, limit: PAGE }));
	const filed = await everyPage((after) => listFiledPledges(db, { after, limit: PAGE }));
	const known = new Map(held.map(({ slug, name }) => [slug, name]));
	return {
		byPromiser: countedBy(held, ({ name }) => name),
		byParty: countedBy(held, ({ party }) => party),
		byTopic: countedBy(filed, ({ name }) => name),
		promisers: [...known].map(([value, label]) => ({ value, label })).sort((a, b) => a.label.localeCompare(b.label)),
	};
}

interface Row extends BalancePledge {
	readonly id: number;
}

/** A pledge of two promisers of one party counts once for the party. */
function countedBy<R extends Row>(rows: readonly R[], keyOf: (row: R) => string): BalanceRow[] {
	const groups = new Map<string, Map<number, R>>();
	for (const row of rows) {
		const group = groups.get(keyOf(row)) ?? new Map<number, R>();
		groups.set(keyOf(row), group.set(row.id, row));
	}
	return [...groups]
		.map(([name, group]) => ({ name, ...balanceOf([...group.values()]) }))
		.sort((one, other) => one.name.localeCompare(other.name));
}

/** All rows of a list that is read by pledge. The last pledge of a full page may have more rows, and is read again. */
async function everyPage<R extends { readonly id: number }>(list: (after: number) => Promise<R[]>): Promise<R[]> {
	const all: R[] = [];
	for (let after = 0; ; ) {
		const page = await list(after);
		const last = page.at(-1)?.id ?? 0;
		if (page.length < PAGE) return [...all, ...page];
		all.push(...page.filter(({ id }) => id < last));
		after = last - 1;
	}
}
