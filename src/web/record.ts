import { findRecordEnd, listNewestRecordDays } from "../../db/record.ts";
import type { PageMaker } from "./page.ts";
import type { Web } from "./site.ts";
import { recordPage } from "./views/record.tsx";

const DAYS_SHOWN = 60;

/** The chain of events: its end now, the days that were published, and how to hold the newsroom to them. */
export function record({ deps }: Web): PageMaker {
	return async (_req, texts) => {
		const end = await findRecordEnd(deps.db);
		return recordPage({ end, days: await listNewestRecordDays(deps.db, DAYS_SHOWN) }, texts);
	};
}
