import type { DeskMoment } from "../../db/desk-lanes.ts";
import type { Deps } from "../deps.ts";
import { civilDateIn } from "../domain/civil-date.ts";

/** How many days ahead the queue of what is due soon looks. */
export const QUEUE_DAYS = 7;

const DAY_MS = 86_400_000;

/** Now, as the queues of the desk see it. */
export function deskMoment({ config, now }: Pick<Deps, "config" | "now">): DeskMoment {
	const instant = now();
	return {
		now: instant,
		today: civilDateIn(config.TIME_ZONE, instant),
		soon: new Date(instant.getTime() + QUEUE_DAYS * DAY_MS),
		staleBefore: new Date(instant.getTime() - config.STALE_DAYS * DAY_MS),
	};
}
