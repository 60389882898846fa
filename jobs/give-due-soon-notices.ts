import { listDueSoon } from "../db/due.ts";
import { giveDueSoonNotice } from "../src/actions/give-due-soon-notice.ts";
import type { Deps } from "../src/deps.ts";

const DAY_MS = 86_400_000;

/** Notes every deadline that comes within the newsroom's due-soon days (DUE_SOON_DAYS; 0 gives no notices). */
export async function giveDueSoonNotices(deps: Deps): Promise<{ noticed: number }> {
	let noticed = 0;
	const { DUE_SOON_DAYS } = deps.config;
	if (DUE_SOON_DAYS === 0) return { noticed };
	for (;;) {
		const until = new Date(deps.now().getTime() + DUE_SOON_DAYS * DAY_MS);
		const near = await listDueSoon(deps.db, until);
		for (const pledge of near) {
			if (await giveDueSoonNotice(deps, pledge.id)) noticed += 1;
		}
		if (near.length === 0) return { noticed };
	}
}
