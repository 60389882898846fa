/** Every reason for which something can be refused, as a code. The catalogue of texts has the words for each. */
import { accountsRefusals } from "./refusals/accounts.ts";
import { deadlinesRefusals } from "./refusals/deadlines.ts";
import { deskRefusals } from "./refusals/desk.ts";
import { doorsRefusals } from "./refusals/doors.ts";
import { inputsRefusals } from "./refusals/inputs.ts";
import { mailRefusals } from "./refusals/mail.ts";
import { operatorRefusals } from "./refusals/operator.ts";
import { pledgesRefusals } from "./refusals/pledges.ts";

/** Each code with the names of the values that its words tell. */
export const REFUSALS = {
	...accountsRefusals,
	...pledgesRefusals,
	...deadlinesRefusals,
	...deskRefusals,
	...mailRefusals,
	...doorsRefusals,
	...inputsRefusals,
	...operatorRefusals,
} as const satisfies Record<string, readonly string[]>;

export type RefusalCode = keyof typeof REFUSALS;

/** A value that is itself a text of the catalogue, by its key: the name of an input, what a role may do. */
export interface NamedText {
	readonly text: string;
}

export type RefusalValue = string | number | NamedText;

/** What has to be told with a code: nothing, or one value for each name. Forgetting one does not compile. */
export type RefusalValues<C extends RefusalCode> = (typeof REFUSALS)[C] extends readonly []
	? []
	: [values: Readonly<Record<(typeof REFUSALS)[C][number], RefusalValue>>];

/** Why something is refused, without words: those are the door's. */
export interface Refusal {
	readonly code: RefusalCode;
	readonly values: Readonly<Record<string, RefusalValue>>;
}

/** A refusal by its code, with what it tells. */
export function refusal<C extends RefusalCode>(code: C, ...[values]: RefusalValues<C>): Refusal {
	return { code, values: values ?? {} };
}
