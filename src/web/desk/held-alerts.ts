/** What the fuse holds, as the desk tells it. */
import { countHeld, listOpenHolds } from "../../../db/fuse.ts";
import type { Deps } from "../../deps.ts";
import { holdFiguresIn } from "../../domain/fuse.ts";
import type { Texts } from "../../text/text.ts";
import type { HeldAlertsProps } from "../views/desk/parts/held-alerts.tsx";

const MOST_HOLDS = 20;

/** All holds that nobody has released, each with its figures; undefined where nothing is held. */
export async function heldAlerts({ db, config }: Deps, texts: Texts): Promise<HeldAlertsProps | undefined> {
	const events = await countHeld(db);
	if (events === 0) return undefined;
	const holds = await listOpenHolds(db, MOST_HOLDS);
	return {
		events,
		holds: holds.flatMap(({ at, data }) => {
			const figures = holdFiguresIn(data);
			return figures ? [{ ...figures, at: texts.formats.instant(at.toISOString(), config.TIME_ZONE) }] : [];
		}),
	};
}
