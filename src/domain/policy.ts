import type { ListedReason, SelectionShown } from "./listed-reason.ts";
import type { Naming } from "./naming.ts";
import { PRESET_REVIEWED, type ReviewedChange } from "./proposal.ts";

/** How far off vague words sound. */
export const VAGUE_SCALES = ["hours", "days", "weeks", "months", "years", "soon", "ongoing"] as const;
export type VagueScale = (typeof VAGUE_SCALES)[number];

/** How the newsroom reads words that leave a choice. */
export interface ReadingPolicy {
	/** When the newsroom looks again, as ISO 8601 durations from the day the words were said. */
	readonly reviewAfter: Readonly<Record<VagueScale, string>>;
	/** "by 2030": charitable reads the end of 2030 first, strict the end of 2029. */
	readonly byPeriod: "charitable" | "strict";
	/** ISO weekday (1 Monday … 7 Sunday) on which a week begins. */
	readonly weekStart: 1 | 6 | 7;
	/** Which half of the globe seasons follow; by country when undefined. */
	readonly hemisphere?: "north" | "south" | undefined;
	/** First month (1–12) of the fiscal year; by country when undefined. */
	readonly fiscalYearStart?: number | undefined;
}

/** From which deadline lateness counts: the first that was promised, or the one in force. */
export const LATE_FROM = ["first", "current"] as const;
export type LateFrom = (typeof LATE_FROM)[number];

/** What the newsroom decided for all its pledges: how words are read, and how time is told. Versions of it are dated. */
export interface Policy extends ReadingPolicy {
	/** So many days before the due day a pledge is due soon; 0 gives no notices. */
	readonly dueSoonDays: number;
	/** The newsroom's own time zone: its days, and what a new pledge's deadline starts with. */
	readonly timeZone: string;
	/** What "late" means; the first in versions that do not say. */
	readonly lateFrom?: LateFrom | undefined;
	/** ISO 3166-1 alpha-2: whose public holidays count where a promiser's term names no country. */
	readonly country?: string | undefined;
	/** What needs another editor where there is one; the preset (domain/proposal.ts) in versions that do not say. */
	readonly reviewed?: readonly ReviewedChange[] | undefined;
	/** How readers are told who decided; the preset (domain/naming.ts) where a version does not say. */
	readonly naming?: Naming | undefined;
	/** How much of the selection log readers see; the counts where a version does not say. */
	readonly selection?: SelectionShown | undefined;
	/** Why something is not registered, and why a pledge is broken or stalled; the presets where a version has no list. */
	readonly selectionReasons?: readonly ListedReason[] | undefined;
	readonly causes?: readonly ListedReason[] | undefined;
}

/** A policy with the number and the day from which it is in force. */
export interface PolicyVersion {
	readonly version: number;
	/** Civil date in the newsroom's zone; the first version is in force from the beginning. */
	readonly inForceOn: string;
	readonly policy: Policy;
}

/** How words are read until a newsroom decides otherwise. */
export const PRESET_READING: ReadingPolicy = {
	reviewAfter: {
		hours: "P1D",
		days: "P7D",
		weeks: "P30D",
		months: "P90D",
		years: "P1Y",
		soon: "P30D",
		ongoing: "P90D",
	},
	byPeriod: "charitable",
	weekStart: 1,
	hemisphere: undefined,
	fiscalYearStart: undefined,
};

interface FirstSettings {
	readonly DUE_SOON_DAYS: number;
	readonly LATE_FROM?: LateFrom;
	readonly TIME_ZONE: string;
	/** Whether outcomes need a second editor; off in a demo, where one person plays all. */
	readonly SECOND_EDITOR?: "on" | "off" | undefined;
	readonly demo?: boolean;
}

/** Version 1: the preset, with the values that the settings give at the first start. */
export function firstPolicy({
	DUE_SOON_DAYS,
	LATE_FROM: lateFrom,
	TIME_ZONE,
	SECOND_EDITOR,
	demo,
}: FirstSettings): PolicyVersion {
	const isAlone = (SECOND_EDITOR ?? (demo ? "off" : "on")) === "off";
	const reviewed = isAlone ? { reviewed: [] } : {};
	const policy = {
		...PRESET_READING,
		dueSoonDays: DUE_SOON_DAYS,
		timeZone: TIME_ZONE,
		...(lateFrom === "current" ? { lateFrom } : {}),
		...reviewed,
	};
	return { version: 1, inForceOn: FROM_THE_BEGINNING, policy };
}

/** What needs another editor by a version; one from before versions said so means what the settings say. */
export function reviewedBy({ reviewed }: Policy, settings: FirstSettings): readonly ReviewedChange[] {
	return reviewed ?? firstPolicy(settings).policy.reviewed ?? PRESET_REVIEWED;
}

/** The day from which the first version is in force. */
export const FROM_THE_BEGINNING = "0001-01-01";

/** The version in force on a day: the newest that had begun. Undefined where none had. */
export function inForceAmong<V extends PolicyVersion>(versions: readonly V[], today: string): V | undefined {
	return versions
		.filter(({ inForceOn }) => inForceOn <= today)
		.reduce<V | undefined>((best, one) => (best && best.version > one.version ? best : one), undefined);
}
