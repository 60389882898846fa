import { listRecentEvents, type RecentEvent } from "../../db/history.ts";
import type { Config } from "../config.ts";
import { civilDateIn } from "../domain/civil-date.ts";
import { cursorOf, numbersIn } from "../http/cursor.ts";
import { eventIdOf } from "../http/event-id.ts";
import type { Texts } from "../text/text.ts";
import { toReaders } from "./attribution.ts";
import { timelineOf } from "./history.ts";
import type { PageMaker } from "./page.ts";
import { correctionsOf } from "./pledge.ts";
import type { Web } from "./site.ts";
import { type CorrectionEntry, correctionsPage } from "./views/corrections.tsx";
import { paths } from "./views/paths.ts";

const SHOWN = 50;

/** Everything that the newsroom had wrong, the newest correction first. */
export function corrections({ deps }: Web): PageMaker {
	return async (req, texts) => {
		const asked = req.query["after"];
		const [before] = typeof asked === "string" && asked ? numbersIn(deps, asked, 1) : [];
		const rows = await listRecentEvents(deps.db, { scope: "corrections" }, { before, limit: SHOWN + 1 });
		const shown = rows.slice(0, SHOWN);
		const last = rows.length > SHOWN ? shown.at(-1) : undefined;
		const ways = {
			newerHref: before === undefined ? undefined : paths.corrections,
			olderHref: last && `${paths.corrections}?after=${cursorOf(deps, last.id)}`,
		};
		const entries = shown.map((event) => entryOf(event, deps.config, texts));
		return correctionsPage({ entries, ...ways }, texts);
	};
}

function entryOf(event: RecentEvent, config: Config, texts: Texts): CorrectionEntry {
	const zone = config.TIME_ZONE;
	const { publicId, title, promiserName } = event;
	const [correction] = correctionsOf([event], zone);
	const [told] = timelineOf([{ ...event, reason: "" }], { publicId, zone, naming: toReaders(config) }, texts);
	return {
		id: eventIdOf(publicId, event.id),
		pledge: { id: publicId, title },
		promiser: promiserName,
		on: correction?.on ?? civilDateIn(zone, event.recordedAt),
		words: correction?.words ?? "",
		change: told?.detail,
	};
}
