/** How a schema says in codes what it refuses: zod passes on text only, so a refusal travels in it. */
import type { z } from "zod";
import type { FieldRefusals } from "./problem.ts";
import { type Refusal, type RefusalCode, type RefusalValues, refusal } from "./refusal.ts";

/** The message of a schema that refuses for this reason. */
export function refused<C extends RefusalCode>(code: C, ...values: RefusalValues<C>): string {
	return inText(refusal(code, ...values));
}

/** A refusal as text, for libraries that pass on nothing else. It stands at the end. */
export function inText(one: Refusal): string {
	return MARK + JSON.stringify(one);
}

/**
 * The refusal that a text ends with, and what a library has put before it. Undefined where it carries none: what was
 * typed may have a NUL of its own.
 */
export function refusalInText(text: string): { readonly before: string; readonly refusal: Refusal } | undefined {
	const at = text.lastIndexOf(`${MARK}{"code":`);
	if (at < 0 || !text.endsWith("}")) return undefined;
	return { before: text.slice(0, at), refusal: JSON.parse(text.slice(at + MARK.length)) as Refusal }; // As `inText` wrote it.
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
	const carried = refusalInText(message);
	if (carried) return carried.refusal;
	if (issue.code === "unrecognized_keys") return refusal("input.unknown_member", { names: issue.keys.join("”, “") });
	if (issue.code === "invalid_type") return refusal("input.wrong_kind", { kind: issue.expected });
	return refusal("input.not_understood");
}

/** No text of zod's begins so. */
const MARK = "\u0000";
