import type { RequestHandler } from "express";
import { z } from "zod";
import { listByDeadline, listPledges } from "../../../db/pledge-lists.ts";
import { listOpenPledges } from "../../../db/policies.ts";
import { moveUnder, type PolicyMove } from "../../actions/policy-parts.ts";
import { publishPolicy } from "../../actions/publish-policy.ts";
import type { Deps } from "../../deps.ts";
import { civilDateIn } from "../../domain/civil-date.ts";
import type { Deadline } from "../../domain/deadline.ts";
import { LENGTHS } from "../../domain/lengths.ts";
import { PRESET_NAMING } from "../../domain/naming.ts";
import { LATE_FROM, type LateFrom, type Policy, type PolicyVersion, VAGUE_SCALES } from "../../domain/policy.ts";
import { assertMay } from "../../domain/role.ts";
import { daysIn, VAGUE_TABLES, vagueTableOf } from "../../domain/vague-tables.ts";
import { actorOf } from "../../http/actor.ts";
import { civilDate, country, longText, oneOf, timeZone, wholeNumber } from "../../http/fields.ts";
import { parseForm, tryForm, typed } from "../../http/parse.ts";
import { redirectTo } from "../../http/redirect.ts";
import { doneWords } from "../desk/done.ts";
import { answerPage, type PageMaker } from "../page.ts";
import { policyViews } from "../policy-views.ts";
import { textsOf, type Web } from "../site.ts";
import { TIME_ZONES } from "../subscriber.ts";
import { type PolicyPreview, policyPage } from "../views/admin/policy.tsx";
import { deskPaths } from "../views/desk/desk-paths.ts";
import { fairnessFields, fairnessFrom, fairnessValues } from "./fairness-policy.ts";

const days = () => wholeNumber("days", 1, 3650);

const form = z.object({
	version: wholeNumber("version", 1, 1_000_000),
	hours: days(),
	days: days(),
	weeks: days(),
	months: days(),
	years: days(),
	soon: days(),
	ongoing: days(),
	byPeriod: oneOf("how_by_2030_is_read", ["charitable", "strict"] as const),
	weekStart: oneOf("first_day_of_the_week", ["1", "6", "7"] as const),
	hemisphere: oneOf("hemisphere", ["north", "south"] as const).optional(),
	fiscalYearStart: wholeNumber("month", 1, 12).optional(),
	dueSoonDays: wholeNumber("days", 0, 90),
	lateFrom: oneOf("what_late_is_counted_from", LATE_FROM).default("first"),
	timeZone: timeZone(),
	country: country().optional(),
	...fairnessFields,
	inForceOn: civilDate("day_from_which_it_is_in_force"),
	reason: longText("what_changes_and_why", LENGTHS.reason),
});

/** The newest policy as a form. */
export function policy(web: Web): PageMaker {
	return async (req, texts) => {
		assertMay(actorOf(req), "publish policies");
		const [newest] = await policyViews(web.deps);
		const { now, config } = web.deps;
		const today = civilDateIn(config.TIME_ZONE, now());
		const values = {
			...valuesOf(newest.policy),
			...fairnessValues(newest.policy, texts),
			version: String(newest.version),
			inForceOn: today,
		};
		return policyPage(
			{ values, today, version: newest.version, timeZones: TIME_ZONES, done: doneWords(req, texts) },
			texts,
		);
	};
}

/** Shows what the policy in the form would move, or publishes it. */
export function takePolicy(web: Web): RequestHandler {
	return async (req, res) => {
		const { deps } = web;
		const actor = actorOf(req);
		assertMay(actor, "publish policies");
		const [newest] = await policyViews(deps);
		const table = tableAskedFor(req.body?.["intent"]);
		if (table) return answerPage(web, { req, res }, filledIn(web, { ...typed(req.body), ...table }, newest.version));
		const isPreview = req.body?.["intent"] !== "publish";
		const { done, refusal } = await tryForm(textsOf(web), async () => {
			const { version: seenVersion, inForceOn, reason, ...rest } = parseForm(form, req.body);
			const next = { ...policyFrom(rest, newest.policy), ...fairnessFrom(rest, newest.policy, textsOf(web)) };
			if (isPreview) return previewOf(deps, newest.policy, { version: newest.version + 1, inForceOn, policy: next });
			await publishPolicy(deps, actor, { seenVersion, policy: next, inForceOn, reason });
			return undefined;
		});
		if (!refusal && !isPreview) return redirectTo(res, `${deskPaths.policy}?done=policy`);
		const errors = refusal && {
			...refusal.fields,
			...(Object.keys(refusal.fields).length ? {} : { form: refusal.detail }),
		};
		const today = civilDateIn(deps.config.TIME_ZONE, deps.now());
		const props = {
			values: typed(req.body),
			today,
			version: newest.version,
			timeZones: TIME_ZONES,
			errors,
			preview: done,
		};
		answerPage(web, { req, res }, policyPage(props, textsOf(web)), refusal ? 422 : 200);
	};
}

/** The days of the published table whose button was pressed. */
function tableAskedFor(intent: unknown): Record<string, string> | undefined {
	const table = VAGUE_TABLES.find(({ key }) => intent === `table:${key}`);
	return table && daysOfTable(table.reviewAfter);
}

function filledIn(web: Web, values: Record<string, string>, version: number) {
	const today = civilDateIn(web.deps.config.TIME_ZONE, web.deps.now());
	return policyPage({ values, today, version, timeZones: TIME_ZONES }, textsOf(web));
}

const WEEK_STARTS = { "1": 1, "6": 6, "7": 7 } as const;

type Given = Omit<z.output<typeof form>, "version" | "inForceOn" | "reason">;

function policyFrom(given: Given, before: Policy): Policy {
	const { byPeriod, weekStart, hemisphere, fiscalYearStart, dueSoonDays, timeZone: zone, country: code } = given;
	const { lateFrom } = given;
	const kept = (scale: (typeof VAGUE_SCALES)[number]) => {
		const known = before.reviewAfter[scale];
		return daysIn(known) === given[scale] ? known : `P${given[scale]}D`;
	};
	const reviewAfter = {
		hours: kept("hours"),
		days: kept("days"),
		weeks: kept("weeks"),
		months: kept("months"),
		years: kept("years"),
		soon: kept("soon"),
		ongoing: kept("ongoing"),
	};
	return {
		// A published table is kept as it is published: its months are months of the calendar.
		reviewAfter: vagueTableOf(reviewAfter)?.reviewAfter ?? reviewAfter,
		byPeriod,
		weekStart: WEEK_STARTS[weekStart],
		...(hemisphere ? { hemisphere } : {}),
		...(fiscalYearStart ? { fiscalYearStart } : {}),
		dueSoonDays,
		...(lateFrom === "first" ? {} : { lateFrom }),
		timeZone: zone,
		...(code ? { country: code } : {}),
	};
}

function valuesOf(policy: Policy): Record<string, string> {
	const {
		reviewAfter,
		byPeriod,
		weekStart,
		hemisphere = "",
		fiscalYearStart = "",
		dueSoonDays,
		country: code = "",
	} = policy;
	const rest = { byPeriod, weekStart: String(weekStart), hemisphere, fiscalYearStart: String(fiscalYearStart) };
	return {
		...daysOfTable(reviewAfter),
		lateFrom: policy.lateFrom ?? "first",
		...rest,
		dueSoonDays: String(dueSoonDays),
		timeZone: policy.timeZone,
		country: code,
	};
}

function daysOfTable(reviewAfter: Policy["reviewAfter"]): Record<string, string> {
	return Object.fromEntries(VAGUE_SCALES.map((scale) => [scale, String(daysIn(reviewAfter[scale]))]));
}

const SHOWN = 200;
const PAGE = 500;
const DAY_MS = 86_400_000;

/** Exactly what would move: the clock asks the same question when the version comes into force. */
async function previewOf(deps: Deps, from: Policy, to: PolicyVersion): Promise<PolicyPreview> {
	const moves: PolicyPreview["moves"][number][] = [];
	let count = 0;
	for (let afterId = 0; ; ) {
		const page = await listOpenPledges(deps.db, { afterId, limit: PAGE });
		for (const pledge of page) {
			const move = await moveUnder(deps.db, pledge, { from, to });
			if (move) count += 1;
			if (move && moves.length < SHOWN) moves.push(moveView(move));
		}
		const last = page.at(-1);
		if (!last || page.length < PAGE) break;
		afterId = last.id;
	}
	return {
		moves,
		count,
		soon: await soonChanged(deps, from.dueSoonDays, to.policy.dueSoonDays),
		late: await lateChanged(deps, from, to.policy),
		naming: from.naming === to.policy.naming ? undefined : (to.policy.naming ?? PRESET_NAMING),
	};
}

function moveView({ pledge, from, to }: PolicyMove) {
	const when = ({ dueOn, dueAt, timeZone: zone, reviewOn, rhythm }: Deadline) => ({
		dueOn: dueOn ?? (dueAt && civilDateIn(zone, dueAt)),
		reviewOn,
		isSeries: rhythm !== undefined,
	});
	return { id: pledge.publicId, title: pledge.title, words: from.words, from: when(from), to: when(to) };
}

async function soonChanged({ db, now }: Deps, before: number, after: number): Promise<PolicyPreview["soon"]> {
	if (before === after) return [];
	const at = (count: number) => new Date(now().getTime() + count * DAY_MS);
	const stretch = { from: at(Math.min(before, after)), to: at(Math.max(before, after)) };
	const rows = await listByDeadline(db, stretch, SHOWN);
	return rows
		.filter(({ settledAt }) => !settledAt)
		.map(({ publicId: id, title, dueOn }) => ({ id, title, dueOn: dueOn ?? "" }));
}

/** What is late counted from the first deadline and on time counted from the one in force, where that is to change. */
async function lateChanged({ db, now }: Deps, before: Policy, after: Policy): Promise<PolicyPreview["late"]> {
	if ((before.lateFrom ?? "first") === (after.lateFrom ?? "first")) return [];
	const late = (lateFrom: LateFrom) =>
		listPledges(db, { timeliness: "late", now: now(), dueSoonDays: 0, lateFrom }, { limit: PAGE });
	const still = new Set((await late("current")).map(({ id }) => id));
	return (await late("first"))
		.filter(({ id }) => !still.has(id))
		.slice(0, SHOWN)
		.map(({ publicId: id, title, dueOn }) => ({ id, title, dueOn: dueOn ?? "" }));
}
