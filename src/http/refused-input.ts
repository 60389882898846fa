/** How a schema says in codes what it refuses: zod passes on text only, so a refusal travels in it. */
import type { z } from "zod";
import type { FieldRefusals } from "../domain/problem.ts";
import { type Refusal, type RefusalCode, type RefusalValues, refusal } from "../domain/refusal.ts";
import type { InputName } from "../text/en/inputs.ts";

/** The message of a schema that refuses for this reason. */
export function refused<C extends RefusalCode>(code: C, ...values: RefusalValues<C>): string {
	return MARK + JSON.stringify(refusal(code, ...values));
}

/** An input's name as a value of a refusal. */
export function named(what: InputName) {
	return { text: `input.${what}` } as const;
}

/**
 * Why a schema refused each input. The input of a nested value is named like "statement.quote", of a list's member like
 * "topics.0"; what concerns the whole is named "body".
 */
export function refusalsIn({ issues }: z.core.$ZodError): FieldRefusals {
	const fields: Record<string, Refusal> = {};
	for (const issue of issues) fields[issue.path.join(".") || "body"] ??= refusalOf(issue);
	return fields;
}

/** Why a schema of one input refused it. */
export function refusalOf(issue: z.core.$ZodIssue): Refusal {
	const { message } = issue;
	if (message.startsWith(MARK)) return JSON.parse(message.slice(MARK.length)) as Refusal; // As `refused` wrote it.
	if (issue.code === "unrecognized_keys") return refusal("input.unknown_member", { names: issue.keys.join("”, “") });
	if (issue.code === "invalid_type") return refusal("input.wrong_kind", { kind: issue.expected });
	return refusal("input.not_understood");
}

/** No text of zod's begins so. */
const MARK = "\u0000";
