import { type DuePledge, listDueSoon } from "../db/due.ts";
import { giveDueSoonNotice } from "../src/actions/give-due-soon-notice.ts";
import type { Deps } from "../src/deps.ts";
import { eachRow, type Failures } from "./each-row.ts";

const DAY_MS = 86_400_000;

/** Notes every deadline that comes within the newsroom's due-soon days (DUE_SOON_DAYS; 0 gives no notices). */
export async function giveDueSoonNotices(deps: Deps): Promise<{ noticed: number } & Partial<Failures>> {
	const { DUE_SOON_DAYS } = deps.config;
	if (DUE_SOON_DAYS === 0) return { noticed: 0 };
	const until = new Date(deps.now().getTime() + DUE_SOON_DAYS * DAY_MS);
	const { done, failures } = await eachRow<DuePledge>(deps, {
		list: (after) => listDueSoon(deps.db, until, after),
		act: ({ id }) => giveDueSoonNotice(deps, id),
		name: ({ publicId }) => publicId,
	});
	return { noticed: done, ...failures };
}
