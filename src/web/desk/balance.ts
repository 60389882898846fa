/** The desk's balance: what the newsroom follows, of whom and on what. */
import { listFiledPledges, listHeldPledges } from "../../../db/balance.ts";
import type { Deps } from "../../deps.ts";
import { type BalancePledge, balanceOf } from "../../domain/balance.ts";
import type { PageMaker } from "../page.ts";
import type { Web } from "../site.ts";
import { type BalanceRow, balancePage } from "../views/desk/balance.tsx";

const PAGE = 5000;

/** Counts by promiser, party and topic, in alphabetical order: nobody is ranked. */
export function balance({ deps }: Web): PageMaker {
	return async (_req, texts) => balancePage(await propsOf(deps), texts);
}

async function propsOf({ db }: Deps) {
	const held = await everyPage((after) => listHeldPledges(db, { after, limit: PAGE }));
	const filed = await everyPage((after) => listFiledPledges(db, { after, limit: PAGE }));
	const slugs = new Map(held.map(({ slug, name }) => [name, slug]));
	return {
		byPromiser: countedBy(held, ({ name }) => name).map((row) => ({ ...row, slug: slugs.get(row.name) })),
		byParty: countedBy(held, ({ party }) => party),
		byTopic: countedBy(filed, ({ name }) => name),
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
