import type { EventData, EventKind } from "./event.ts";

/** What happens by the clock or in bulk. What a person does pledge by pledge is not held. */
export const FUSED = ["lapsed", "due_soon", "registered"] as const satisfies readonly EventKind[];
export type FusedKind = (typeof FUSED)[number];

/** What has happened of one kind of event, and what usually does. */
export interface StormFigures {
	/** Events of the kind within the last hour, and those that are just about to be recorded. */
	readonly events: number;
	/** Mails that they would cause, or those of the first `counted` of them. */
	readonly mails: number;
	readonly counted: number;
	/** The most events of the kind on one day, and the most mails of all kinds, of the last 30 days, today left out. */
	readonly usualEvents: number;
	readonly usualMails: number;
	/** Active subscribers: telling each of them a few times is no storm. */
	readonly subscribers: number;
}

export interface FuseLimits {
	readonly events: number;
	readonly mails: number;
}

const TIMES_USUAL = 5;
const TIMES_SUBSCRIBERS = 3;

/**
 * Whether so much happens at once that it is more likely a wrong clock, a restored backup or a slip than news. Then
 * nobody is mailed until a person has looked: a false accusation sent to thousands cannot be taken back.
 */
export function isStorm(figures: StormFigures, limits: FuseLimits): boolean {
	if (figures.subscribers === 0) return false;
	const mostEvents = Math.max(limits.events, TIMES_USUAL * figures.usualEvents);
	const mostMails = Math.max(limits.mails, TIMES_USUAL * figures.usualMails, TIMES_SUBSCRIBERS * figures.subscribers);
	return figures.events > mostEvents || figures.mails > mostMails;
}

/** What one hold went by, as it was noted. */
export interface HoldFigures extends Omit<StormFigures, "subscribers"> {
	readonly kind: FusedKind;
	/** How many events were held. */
	readonly held: number;
}

/** The figures that an event of kind `alerts_held` keeps; undefined where it is none. */
export function holdFiguresIn(data: EventData): HoldFigures | undefined {
	const kind = FUSED.find((one) => one === data["kind"]);
	const amount = (name: keyof HoldFigures) => Number(data[name] ?? 0);
	if (!kind) return undefined;
	return {
		kind,
		held: amount("held"),
		events: amount("events"),
		mails: amount("mails"),
		counted: amount("counted"),
		usualEvents: amount("usualEvents"),
		usualMails: amount("usualMails"),
	};
}
