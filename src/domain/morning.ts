import { z } from "zod";
import { civilDateIn } from "./civil-date.ts";
import { latestDigest } from "./digest.ts";
import { LANES, type Lane } from "./queue.ts";

/** On which mornings a user of the newsroom is mailed what waits for them. */
export const MORNING_PACES = ["off", "weekdays", "daily"] as const;
export type MorningPace = (typeof MORNING_PACES)[number];

/**
 * What whoever joins begins with: a queue that nobody looks at is how an outcome is forgotten, and there is no mail while
 * nothing waits, none at weekends, and one press ends it. Who was here before chooses it themselves.
 */
export const FIRST_MORNING = { pace: "weekdays", hour: 8 } as const;

export interface MorningWish {
	readonly pace: MorningPace;
	/** The hour of the day in the zone. */
	readonly hour: number;
	readonly timeZone: string;
}

/** The latest morning that was due by now: its civil date, which makes it happen once. Undefined where none was. */
export function latestMorning({ pace, hour, timeZone }: MorningWish, now: Date): string | undefined {
	if (pace === "off") return undefined;
	const { on, scheduledAt } = latestDigest("daily", { timeZone, digestHour: hour }, now);
	// Yesterday's, while today's is not due: what was missed on a day that is over is part of the next one.
	if (civilDateIn(timeZone, scheduledAt) !== civilDateIn(timeZone, now)) return undefined;
	return pace === "weekdays" && isWeekend(on) ? undefined : on;
}

function isWeekend(on: string): boolean {
	const day = new Date(`${on}T00:00:00Z`).getUTCDay();
	return day === 0 || day === 6;
}

const morningItem = z.object({
	lane: z.enum(LANES),
	title: z.string(),
	/** A path of the site. */
	path: z.string(),
	/** Since when it waits or when it is due, as a civil date. */
	on: z.string(),
	/** Whether it came since the last of these mails. */
	isNew: z.boolean(),
});

const morningNote = z.object({
	on: z.string(),
	/** What is theirs and what nobody has: the first of each, and how many there are. */
	own: z.array(morningItem),
	free: z.array(morningItem),
	ownCount: z.number(),
	freeCount: z.number(),
});

export type MorningItem = z.output<typeof morningItem>;

/** What a morning mail tells, as its message keeps it. */
export type MorningNote = z.output<typeof morningNote>;

/** The note that a message keeps, or undefined where it is about something else. */
export function morningNoteIn(data: unknown): MorningNote | undefined {
	const parsed = morningNote.safeParse((data as { morning?: unknown } | null)?.morning);
	return parsed.success ? parsed.data : undefined;
}

/** Where something waits for its owner; a draft or a dead link waits for nobody else in the morning. */
export const OWN_LANES: readonly Lane[] = LANES.filter((lane) => lane !== "changed");

/** What readers wait for, so that nobody may think another has it. */
export const FREE_LANES: readonly Lane[] = [
	"lapsed",
	"ended",
	"expected",
	"soon",
	"proposals",
	"tips",
	"replies",
	"review",
];

/** What only editors decide on. */
export const EDITORS_LANES: readonly Lane[] = ["proposals", "tips"];
