import { listMorningWishes } from "../db/desk-preferences.ts";
import { mailMorning } from "../src/actions/mail-morning.ts";
import type { Deps } from "../src/deps.ts";
import { latestMorning } from "../src/domain/morning.ts";
import { eachRow, type Failures } from "./each-row.ts";

type Wish = Awaited<ReturnType<typeof listMorningWishes>>[number];

/** Mails each user of the newsroom what waits for them, on the mornings they chose. */
export async function mailMornings(deps: Deps): Promise<{ mailed: number } & Partial<Failures>> {
	const now = deps.now();
	const { done: mailed, failures } = await eachRow<Wish>(deps, {
		list: (after) => listMorningWishes(deps.db, after?.userId),
		async act(wish) {
			const on = latestMorning(wish, now);
			if (on === undefined || (wish.seenOn !== null && wish.seenOn >= on)) return false;
			return mailMorning(deps, wish.userId);
		},
		name: (wish) => wish.userId,
	});
	return { mailed, ...failures };
}
