import { Temporal } from "temporal-polyfill";
import { PRESET_POLICY } from "../deadlines/policy.ts";
import { RULES, resolveDeadline } from "../deadlines/resolve-deadline.ts";
import type { Texts } from "../text/text.ts";
import type { PageMaker } from "./page.ts";
import { methodPage } from "./views/method.tsx";

/** The day from which the examples of the rules are read, and a term of office for those that need one. */
const EXAMPLE = { saidOn: "2025-10-17", term: { start: "2025-01-20", end: "2029-01-20" } };

const VAGUE_SCALES = ["hours", "days", "weeks", "months", "years", "soon", "ongoing"] as const;

/** What the words mean here, and the deadline rules that are in force: read from the resolver itself. */
export const method: PageMaker = (_req, texts: Texts) => {
	const rules = RULES.map((rule) => {
		const { name, version, summary, example } = rule;
		return { name, version, summary, example, exampleDueOn: resolveDeadline(example, EXAMPLE).dueOn };
	});
	const vague = VAGUE_SCALES.map((scale) => ({
		words: texts.t(`method.vague.${scale}`),
		reviewAfter: inWords(PRESET_POLICY.reviewAfter[scale], texts),
	}));
	return methodPage({ rules, vague, exampleSaidOn: EXAMPLE.saidOn }, texts);
};

/** An ISO 8601 duration of days or years ("P30D") in words. */
function inWords(duration: string, { t }: Texts): string {
	const { years, days } = Temporal.Duration.from(duration);
	return years > 0 ? t("method.after.years", { count: years }) : t("method.after.days", { count: days });
}
