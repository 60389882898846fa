import { type Refusal, type RefusalCode, type RefusalValues, refusal } from "./refusal.ts";

/** What can be wrong in a way that the person at the door can act on. */
export const PROBLEM_KINDS = [
	"invalid-input",
	"not-found",
	"not-signed-in",
	"not-allowed",
	"edit-conflict",
	"already-done",
	"too-many-requests",
	"expired-link",
	"cross-site-request",
	"unavailable",
] as const;
export type ProblemKind = (typeof PROBLEM_KINDS)[number];

/** Why each refused input is refused; the key is the input's name. */
export type FieldRefusals = Readonly<Record<string, Refusal>>;

/** The same in words, to be shown beside the inputs. */
export type FieldMessages = Readonly<Record<string, string>>;

/**
 * A refusal that the user can act on; anything else that is thrown is a bug. It says what is refused by a code and its
 * values, and the door puts them into words (`text/refusal-words.ts`). `message` is for logs.
 */
export class Problem<C extends RefusalCode = RefusalCode> extends Error {
	override readonly name = "Problem";
	readonly kind: ProblemKind;
	readonly refusal: Refusal;
	/** Where single inputs are refused: why, for each. */
	readonly fields: FieldRefusals = {};

	constructor(kind: ProblemKind, code: C, ...values: RefusalValues<C>) {
		const refused = refusal(code, ...values);
		super(inShort(refused));
		this.kind = kind;
		this.refusal = refused;
	}
}

/** A refusal of one input. */
export function invalidInput<C extends RefusalCode>(field: string, code: C, ...values: RefusalValues<C>): Problem {
	return invalidInputs({ [field]: refusal(code, ...values) });
}

/** A refusal of one or more inputs, with a reason for each. */
export function invalidInputs(fields: FieldRefusals): Problem {
	const message = Object.entries(fields).map(([name, refused]) => `${name}: ${inShort(refused)}`);
	return Object.assign(new Problem("invalid-input", "input.refused"), { fields, message: message.join(", ") });
}

/**
 * Runs checks one after the other, and refuses at once what all of them refuse of inputs, the first reason for each: so
 * nobody mends a form one message at a time. What is refused of another kind is thrown as it comes.
 */
export async function assertTogether(...checks: readonly (() => unknown)[]): Promise<void> {
	const fields = await refusedTogether(...checks);
	if (Object.keys(fields).length > 0) throw invalidInputs(fields);
}

/** The same, given back instead of thrown. */
export async function refusedTogether(...checks: readonly (() => unknown)[]): Promise<FieldRefusals> {
	const refused: Record<string, Refusal> = {};
	for (const check of checks) {
		try {
			await check();
		} catch (error) {
			if (!(error instanceof Problem) || error.kind !== "invalid-input") throw error;
			for (const [name, reason] of Object.entries(error.fields)) refused[name] ??= reason;
		}
	}
	return refused;
}

function inShort({ code, values }: Refusal): string {
	return Object.keys(values).length > 0 ? `${code} ${JSON.stringify(values)}` : code;
}
