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

/** Messages beside the inputs that they are about; the key is the input's name. */
export type FieldMessages = Readonly<Record<string, string>>;

/** A refusal that the user can act on. Anything else that is thrown is a bug. */
export class Problem extends Error {
	override readonly name = "Problem";
	readonly kind: ProblemKind;
	readonly fields: FieldMessages;

	constructor(kind: ProblemKind, detail: string, fields: FieldMessages = {}) {
		super(detail);
		this.kind = kind;
		this.fields = fields;
	}
}

/** A refusal of one or more inputs, with a message for each. */
export function invalidInput(fields: FieldMessages): Problem {
	return new Problem("invalid-input", Object.values(fields).join(" "), fields);
}
