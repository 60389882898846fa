import { type Command, Option } from "commander";
import type { Config } from "../config.ts";
import type { DeadlineChoice } from "../deadlines/deadline-from.ts";
import { LENGTHS } from "../domain/lengths.ts";
import { TIES, type Tie } from "../domain/milestone.ts";
import { civilDate, line, timeZone, wholeNumber } from "../http/fields.ts";
import type { Cli } from "./cli.ts";
import { refuseWithout } from "./option-needs.ts";
import { by, instant } from "./option-values.ts";

/** By when, as the options of `bywhen pledge add` give it. */
export interface DeadlineOptions {
	readonly deadline?: string;
	readonly due?: string;
	readonly dueAt?: Date;
	readonly why?: string;
	readonly zone?: string;
	readonly every?: string;
	readonly seriesFrom?: string;
	readonly seriesDue?: string;
	readonly seriesUntil?: string;
	readonly milestone?: string;
	readonly tie: Tie;
	readonly tieDays?: number;
	readonly createMilestone?: boolean;
	readonly condition?: string;
	readonly reviewOn?: string;
}

/** The words, and the day where it is set by hand. */
export function addDeadlineOptions(command: Command, cli: Cli): void {
	const { t } = cli.texts;
	command
		.option("--deadline <words>", t("cli.pledge_add.deadline"))
		.option("--due <date>", t("cli.pledge_add.due"), by(civilDate("day")))
		.option("--due-at <instant>", t("cli.pledge_add.due_at"), instant)
		.option("--why <sentence>", t("cli.pledge_add.why"))
		.option("--zone <zone>", t("cli.pledge_add.zone"), by(timeZone()));
	addWaitingOptions(command, cli);
	addSeriesOptions(command, cli);
}

/** What a deadline without a day of its own waits for. */
function addWaitingOptions(command: Command, cli: Cli): void {
	const { t } = cli.texts;
	command
		.option("--milestone <name>", t("cli.pledge_add.milestone"), by(line("milestone_name", LENGTHS.name)))
		.addOption(new Option("--tie <tie>", t("cli.pledge_add.tie")).choices(TIES).default("before"))
		.option("--tie-days <days>", t("cli.pledge_add.tie_days"), by(wholeNumber("days", 0, 3660)))
		.option("--create-milestone", t("cli.pledge_add.create_milestone"))
		.option("--condition <words>", t("cli.pledge_add.condition"), by(line("condition", LENGTHS.title)))
		.option("--review-on <date>", t("cli.pledge_add.review_on"), by(civilDate("day_to_look_again")));
}

/** What a pledge that comes round is given by hand; words alone ("every month") make a series by the rules. */
function addSeriesOptions(command: Command, cli: Cli): void {
	const { t } = cli.texts;
	command
		.option("--every <duration>", t("cli.pledge_add.every"))
		.option("--series-from <date>", t("cli.pledge_add.series_from"), by(civilDate("day")))
		.option("--series-due <date>", t("cli.pledge_add.series_due"), by(civilDate("day")))
		.option("--series-until <date>", t("cli.pledge_add.series_until"), by(civilDate("day")));
}

/** Which options say how the deadline is found, each by itself; more than one of them contradict each other. */
export function waysGiven({ due, dueAt, every, milestone, condition, reviewOn }: DeadlineOptions): string[] {
	const ways = {
		"--due": due,
		"--due-at": dueAt,
		"--every": every,
		"--milestone": milestone,
		"--condition": condition,
		"--review-on": reviewOn,
	};
	return Object.entries(ways).flatMap(([name, value]) => (value === undefined ? [] : [name]));
}

/** Refuses what is said of a way that was not given: it would be left out. */
export function assertWaysGiven(command: Command, cli: Cli): void {
	refuseWithout(command, cli, { of: ["due", "dueAt"], about: ["why"] });
	refuseWithout(command, cli, { of: ["every"], about: ["seriesFrom", "seriesDue", "seriesUntil"] });
	refuseWithout(command, cli, { of: ["milestone"], about: ["tie", "tieDays", "createMilestone"] });
}

/** The deadline in the shape that the API takes. What was not given is left out. */
export function deadlineBodyFrom(options: DeadlineOptions, config: Config) {
	const { deadline: words, due: dueOn, dueAt, why, zone, condition, reviewOn } = options;
	return {
		...{ words, dueOn, why, condition, reviewOn },
		dueAt: dueAt?.toISOString(),
		timeZone: zone ?? config.TIME_ZONE,
		choice: choiceOf(options),
		milestone: milestoneOf(options),
		series: seriesOf(options),
	};
}

function milestoneOf({ milestone: name, tie, tieDays: days, createMilestone: create = false }: DeadlineOptions) {
	return name === undefined ? undefined : { name, tie, days, create };
}

/** The first period and how often it comes round; undefined where the pledge is to be done once. */
function seriesOf({ every, seriesFrom, seriesDue, seriesUntil }: DeadlineOptions) {
	return every && { every, startsOn: seriesFrom, dueOn: seriesDue, untilOn: seriesUntil };
}

function choiceOf({ deadline, ...options }: DeadlineOptions): DeadlineChoice {
	if (options.every !== undefined) return "recurring";
	if (options.due !== undefined || options.dueAt !== undefined) return "by_hand";
	if (options.milestone !== undefined) return "milestone";
	if (options.condition !== undefined) return "condition";
	if (options.reviewOn !== undefined) return "vague";
	return deadline === undefined ? "none" : "suggested";
}
