import { z } from "zod";
import { listPolicies } from "../../db/policies.ts";
import type { Deps } from "../deps.ts";
import { PRESET_CAUSES, PRESET_SELECTION, presetReasons, SELECTION_SHOWN } from "../domain/listed-reason.ts";
import { NAMINGS, PRESET_NAMING } from "../domain/naming.ts";
import { firstPolicy, LATE_FROM, type Policy, type PolicyVersion, reviewedBy, VAGUE_SCALES } from "../domain/policy.ts";
import { REVIEWED_CHANGES } from "../domain/proposal.ts";
import { causeWords, selectionWords } from "../text/listed-reasons.ts";
import { type Texts, textsFor } from "../text/text.ts";
import { noQuery } from "./requests.ts";
import { type ApiRoute, get } from "./route.ts";
import { civilDate, count, oneOf, text } from "./shape-fields.ts";

const listOfReasons = (description: string) =>
	z.array(z.object({ key: text("The reason's key."), label: text("The reason in words.") })).meta({ description });

const policyShape = z
	.object({
		version: count("Counts from 1."),
		inForceOn: civilDate("From this day on; the first version from the beginning."),
		reason: text("What changed and why; empty for the first."),
		reviewAfter: z
			.record(z.enum(VAGUE_SCALES), z.string())
			.meta({ description: "For vague words: after how long the newsroom looks again, ISO 8601 durations." }),
		byPeriod: oneOf(["charitable", "strict"], "How “by 2030” is read first: to the end of 2030, or of 2029."),
		weekStart: count("The ISO weekday on which a week begins."),
		hemisphere: oneOf(["north", "south"], "Whose seasons; null for the promiser's country's.").nullable(),
		fiscalYearStart: count("First month of the fiscal year; null for the promiser's country's.").nullable(),
		dueSoonDays: count("So many days before its due day a pledge is due soon."),
		lateFrom: oneOf(
			LATE_FROM,
			"Which deadline lateness counts from: the first that was promised, or the one in force.",
		),
		timeZone: text("The newsroom's IANA time zone."),
		reviewed: z
			.array(z.enum(REVIEWED_CHANGES))
			.meta({ description: "Outcomes, and corrections, that need another editor where there are two." }),
		naming: oneOf(
			NAMINGS,
			"How readers are told who decided: the decider by byline or else role, both who proposed and approved, both by name where they chose no byline, or by role only.",
		),
		selection: oneOf(SELECTION_SHOWN, "What readers see of the selection log: counts, or every entry."),
		selectionReasons: listOfReasons("Why something is not registered."),
		causes: listOfReasons("Why a pledge is broken or stalled."),
		country: text("The country where a promiser's office names none.").nullable(),
	})
	.meta({ id: "Policy", description: "A version of the newsroom's policy." });

const listRoute = get({
	id: "listPolicies",
	path: "/policies",
	tag: "Deadlines",
	summary: "List the versions of the policy",
	description: "How the newsroom reads words that leave a choice, the newest version first.",
	query: noQuery,
	problems: [],
	answer: { description: "Every version.", shape: z.object({ items: z.array(policyShape) }) },
	async handle({ deps }) {
		return { body: { items: await policiesOf(deps) } };
	},
});

/** The newsroom's policy. */
export const policyRoutes: readonly ApiRoute[] = [listRoute];

/** Every version of the policy as data, the newest first. */
export async function policiesOf({ db, config }: Deps): Promise<z.output<typeof policyShape>[]> {
	const kept = await listPolicies(db);
	const all = kept.length > 0 ? kept : [{ ...firstPolicy(config), reason: "" }];
	const texts = textsFor(config.INTERFACE_LANGUAGE);
	return all.map((one) => ({ ...dataOf(one, texts), reviewed: [...reviewedBy(one.policy, config)] }));
}

function dataOf({ version, inForceOn, reason, policy }: PolicyVersion & { readonly reason: string }, texts: Texts) {
	const { reviewAfter, byPeriod, weekStart, hemisphere = null, fiscalYearStart = null, country = null } = policy;
	const { dueSoonDays, timeZone, lateFrom = "first" } = policy;
	const reading = { reviewAfter, byPeriod, weekStart, hemisphere, fiscalYearStart };
	return {
		version,
		inForceOn,
		reason,
		...reading,
		dueSoonDays,
		lateFrom,
		timeZone,
		country,
		...fairnessOf(policy, texts),
	};
}

function fairnessOf({ selection = "counts", naming = PRESET_NAMING, ...policy }: Policy, texts: Texts) {
	const reasons = policy.selectionReasons ?? presetReasons(PRESET_SELECTION);
	const causes = policy.causes ?? presetReasons(PRESET_CAUSES);
	return {
		naming,
		selection,
		selectionReasons: reasons.map(({ key }) => ({ key, label: selectionWords(key, reasons, texts) })),
		causes: causes.map(({ key }) => ({ key, label: causeWords(key, causes, texts) })),
	};
}
