/** Kinds of input that only the API has: what its bodies and queries are put together from. */
import { z } from "zod";
import { refused } from "../domain/refused-input.ts";
import { civilDate } from "../http/fields.ts";
import { named } from "../http/named-input.ts";
import type { InputName } from "../text/en/inputs.ts";

/** An object without other members: a misspelt one would otherwise be passed over in silence. */
export function strict<S extends z.core.$ZodLooseShape>(shape: S) {
	return z.strictObject(shape);
}

/** One of a list of choices, which are told where another was sent. */
export function choice<const T extends readonly [string, ...string[]]>(what: InputName, members: T) {
	return z.enum(members, { error: refused("input.not_one_of", { what: named(what), choices: members.join(", ") }) });
}

/** A day, as OpenAPI calls it. */
export function date(what: InputName) {
	return civilDate(what).meta({ format: "date" });
}

/** Text that may be left out, null or empty. */
export function blank<S extends z.ZodType<string>>(field: S) {
	return z.preprocess(emptyToUndefined, field.optional()).transform((value) => value ?? "");
}

/** A value that may be left out, null or empty. */
export function absent<S extends z.ZodType>(field: S) {
	return z.preprocess(emptyToUndefined, field.optional());
}

function emptyToUndefined(value: unknown): unknown {
	return value === "" || value === null ? undefined : value;
}

/** Whether names nearly as those of promisers on record are meant as new ones. */
export const newPromisers = z.boolean().default(false).meta({
	description: "Accepts that somebody is added whose name is nearly that of a promiser on record.",
});
