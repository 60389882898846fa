import type { InputName } from "../text/en/inputs.ts";

/** An input's name as a value of a refusal. */
export function named(what: InputName) {
	return { text: `input.${what}` } as const;
}
