import { Temporal } from "temporal-polyfill";
import { RULES, resolveDeadline } from "../deadlines/resolve-deadline.ts";
import type { Deps } from "../deps.ts";
import { VAGUE_SCALES } from "../domain/policy.ts";
import type { Texts } from "../text/text.ts";
import type { PageMaker } from "./page.ts";
import { policyViews } from "./policy-views.ts";
import type { Web } from "./site.ts";
import { type MethodProps, methodPage } from "./views/method.tsx";

/** The day from which the examples of the rules are read, and a term of office for those that need one. */
const EXAMPLE = { saidOn: "2025-10-17", term: { start: "2025-01-20", end: "2029-01-20" } };

/** What the words mean here, and the deadline rules that are in force: read from the resolver itself. */
export function method({ deps }: Web): PageMaker {
	return async (_req, texts) => methodPage(await propsOf(deps, texts), texts);
}

async function propsOf(deps: Deps, texts: Texts): Promise<MethodProps> {
	const policies = await policyViews(deps);
	const { policy } = policies.find(({ standing }) => standing === "in_force") ?? policies[0];
	const rules = RULES.map((rule) => {
		const { name, version, example } = rule;
		const summary = texts.t(`rule.${name}`);
		return { name, version, summary, example, exampleDueOn: resolveDeadline(example, { ...EXAMPLE, policy }).dueOn };
	});
	const vague = VAGUE_SCALES.map((scale) => ({
		words: texts.t(`method.vague.${scale}`),
		reviewAfter: inWords(policy.reviewAfter[scale], texts),
	}));
	return { rules, vague, policies, exampleSaidOn: EXAMPLE.saidOn };
}

/** An ISO 8601 duration of days or years ("P30D") in words. */
function inWords(duration: string, { t }: Texts): string {
	const { years, days } = Temporal.Duration.from(duration);
	return years > 0 ? t("method.after.years", { count: years }) : t("method.after.days", { count: days });
}
