/** What has happened of one kind of event, and what usually does. */
export interface StormFigures {
	/** Events of the kind within the last hour, and those that are just about to be recorded. */
	readonly events: number;
	/** Mails that they would cause. */
	readonly mails: number;
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
