import type { z } from "zod";
import { type FieldMessages, invalidInput, Problem, type ProblemKind } from "../domain/problem.ts";

/**
 * The values that a JSON body or a query carries. Throws a Problem of kind "invalid-input" with a message for each
 * field; the field of a nested value is named like "statement.quote", of a list's member like "topics.0".
 */
export function parse<S extends z.ZodType>(schema: S, input: unknown): z.output<S> {
	const parsed = schema.safeParse(input ?? {});
	if (parsed.success) return parsed.data;
	const fields: Record<string, string> = {};
	for (const issue of parsed.error.issues) {
		const name = issue.path.join(".") || "body";
		fields[name] ??= issue.message;
	}
	throw invalidInput(fields);
}

/** The values that a form (or a query) carries: as `parse`, and an input left empty counts as not given. */
export function parseForm<S extends z.ZodType>(schema: S, body: unknown): z.output<S> {
	const given = Object.entries(body ?? {}).filter(([, value]) => typeof value !== "string" || value.trim() !== "");
	return parse(schema, Object.fromEntries(given));
}

/** What was typed into a form, for the form to come back with. Passwords are left out; of a list, all that was chosen. */
export function typed(body: unknown): Readonly<Record<string, string>> {
	const inputs = Object.entries(body ?? {}).filter(([name]) => !/password/i.test(name));
	return Object.fromEntries(
		inputs.map(([name, value]) => [name, Array.isArray(value) ? value.join(", ") : `${value}`]),
	);
}

/** What came of a form: the result, or why it was refused. */
export type Tried<T> =
	| { readonly done: T; readonly refusal?: undefined }
	| { readonly done?: undefined; readonly refusal: Refusal };

/** Why a form comes back: to be shown above it, and beside its inputs. */
export interface Refusal {
	readonly kind: ProblemKind;
	readonly detail: string;
	readonly fields: FieldMessages;
}

const MENDABLE: readonly ProblemKind[] = ["invalid-input", "edit-conflict", "already-done"];

/** Runs what a form asks for. What the user can mend in the form is given back as a refusal; all else is thrown. */
export async function tryForm<T>(work: () => Promise<T> | T): Promise<Tried<T>> {
	try {
		return { done: await work() };
	} catch (error) {
		if (!(error instanceof Problem) || !MENDABLE.includes(error.kind)) throw error;
		return { refusal: { kind: error.kind, detail: error.message, fields: error.fields } };
	}
}
