import type { EventData } from "./event.ts";
import { numberIn, objectIn, outcomeIn, textIn } from "./event-data.ts";
import type { Outcome } from "./outcome.ts";
import { TIMELINESS, type Timeliness } from "./timeliness.ts";

/** What an event says of how a pledge stood. Those of older versions said nothing of it. */
export interface StandingTold {
	readonly outcome: Outcome;
	readonly timeliness: Timeliness | undefined;
	readonly daysLate: number | undefined;
	/** The day from which late is counted. */
	readonly countedFrom: string | undefined;
}

/** How a pledge stood when an event was recorded; undefined where the event does not say. */
export function standingIn(data: EventData): StandingTold | undefined {
	const standing = objectIn(data, "standing");
	const outcome = standing && outcomeIn(standing);
	if (!outcome) return undefined;
	return {
		outcome,
		timeliness: TIMELINESS.find((known) => known === standing["timeliness"]),
		daysLate: numberIn(standing, "daysLate"),
		countedFrom: textIn(standing, "countedFrom"),
	};
}
