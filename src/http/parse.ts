import { safeParse, type z } from "zod";
import { isBlank } from "../domain/blank.ts";
import { type FieldMessages, type FieldRefusals, invalidInputs, Problem, type ProblemKind } from "../domain/problem.ts";
import { refusalsIn } from "../domain/refused-input.ts";
import { refusalWords } from "../text/refusal-words.ts";
import type { Texts } from "../text/text.ts";

/**
 * The values that a JSON body or a query carries. Throws a Problem of kind "invalid-input" with a reason for each
 * input, named as `refusalsIn` names it.
 */
export function parse<S extends z.ZodType>(schema: S, input: unknown): z.output<S> {
	const parsed = schema.safeParse(input ?? {});
	if (parsed.success) return parsed.data;
	throw invalidInputs(refusalsIn(parsed.error));
}

/** The values that a form (or a query) carries: as `parse`, and an input left empty counts as not given. */
export function parseForm<S extends z.ZodType>(schema: S, body: unknown): z.output<S> {
	return parse(schema, filled(body));
}

/** The values that a form carries, or undefined where it could not be accepted as it stands. */
export function formIn<S extends z.ZodType>(schema: S, body: unknown): z.output<S> | undefined {
	return schema.safeParse(filled(body)).data;
}

/** The entries of a form that can be accepted each by itself. */
type Entries<S extends z.ZodObject> = Partial<z.output<S>>;

/** A form as it was sent, without what was left empty. */
export type Given = Readonly<Record<string, unknown>>;

/**
 * As `parseForm`, and what `also` refuses of the entries is told in the same answer: what is needed only beside others,
 * and what a verb would refuse. Where the schema has a reason for an input, that one is told.
 */
export async function parseWhole<S extends z.ZodObject>(
	schema: S,
	body: unknown,
	also: (entries: Entries<S>, given: Given) => Promise<FieldRefusals> | FieldRefusals,
): Promise<z.output<S>> {
	const given = filled(body);
	const parsed = schema.safeParse(given);
	const refused = parsed.success ? {} : refusalsIn(parsed.error);
	const all: FieldRefusals = { ...(await also(entriesIn(schema, given), given)), ...refused };
	if (!parsed.success || Object.keys(all).length > 0) throw invalidInputs(inOrder(schema, all));
	return parsed.data;
}

/** In the order in which a form asks, since that is how it is mended. */
function inOrder<T>({ shape }: z.ZodObject, refused: Readonly<Record<string, T>>): Readonly<Record<string, T>> {
	const known = Object.keys(shape).flatMap((name) => (refused[name] ? [[name, refused[name]] as const] : []));
	return { ...Object.fromEntries(known), ...refused };
}

function entriesIn<S extends z.ZodObject>({ shape }: S, given: Given): Entries<S> {
	const parsed = Object.entries<z.core.$ZodType>(shape).map(([name, one]) => [name, safeParse(one, given[name]).data]);
	return Object.fromEntries(parsed) as Entries<S>; // Each is what its own schema made of it, or undefined.
}

function filled(body: unknown): Given {
	const given = Object.entries(body ?? {}).filter(([, value]) => typeof value !== "string" || !isBlank(value));
	return Object.fromEntries(given);
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
	| { readonly done?: undefined; readonly refusal: FormRefusal };

/** Why a form comes back: to be shown above it, and beside its inputs. */
export interface FormRefusal {
	readonly kind: ProblemKind;
	readonly detail: string;
	readonly fields: FieldMessages;
}

/** The status of a form that comes back. */
export function statusOf({ kind }: FormRefusal): number {
	if (kind === "edit-conflict") return 409;
	if (kind === "not-allowed") return 403;
	if (kind === "too-many-requests") return 429;
	return kind === "unavailable" ? 503 : 422;
}

/**
 * What stands above a form that comes back: the messages of its inputs, in the order of its schema where that is given,
 * or else what was refused as a whole.
 */
export function messagesOf({ fields, detail }: FormRefusal, schema?: z.ZodObject): FieldMessages {
	if (Object.keys(fields).length === 0) return { form: detail };
	return schema ? inOrder(schema, fields) : fields;
}

const MENDABLE: readonly ProblemKind[] = ["invalid-input", "edit-conflict", "already-done"];

/**
 * Runs what a form asks for. What the user can mend in it, and what is of a kind named besides, is given back as a
 * refusal in words; all else is thrown.
 */
export async function tryForm<T>(
	texts: Texts,
	work: () => Promise<T> | T,
	besides: readonly ProblemKind[] = [],
): Promise<Tried<T>> {
	try {
		return { done: await work() };
	} catch (error) {
		if (!(error instanceof Problem) || ![...MENDABLE, ...besides].includes(error.kind)) throw error;
		return { refusal: refusalIn(error, texts) };
	}
}

/** Why a form comes back, in words. */
export function refusalIn(problem: Problem, texts: Texts): FormRefusal {
	return { kind: problem.kind, ...refusalWords(problem, texts) };
}
