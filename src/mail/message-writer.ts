import { type Addressed, composeMessage, leaveFrom, type MailFacts } from "./compose.ts";
import { linkTo } from "./links.ts";
import { boundaryOf, type Composed } from "./mime.ts";
import type { Site } from "./site.ts";
import { type Template, templateOf, type Values } from "./template.ts";

/** Writes messages as `composeMessage` does, to the byte. */
export type WriteMessage = (to: Addressed, facts: MailFacts) => Promise<Composed>;

/**
 * A writer that builds what many are told alike only once: the letter, its text and HTML and their encoding are made for
 * the first reader, and for the others only what is theirs is put in. The second one is built in full as well, and only
 * where both ways give the same bytes is the first copied any further.
 */
export function messageWriter(site: Site): WriteMessage {
	const known = new Map<string, Model>();
	return async (to, facts) => {
		const values = valuesOf(site, to, facts);
		if (!values) return composeMessage(site, to, facts);
		const key = keyOf(to, facts);
		const model = known.get(key);
		if (model?.state === "proved") return { ...model.common, ...envelopeOf(to), raw: model.template.fill(values) };
		const composed = await composeMessage(site, to, facts);
		if (model?.state === "unproved") known.set(key, proved(model, values, composed));
		if (!model) keep(known, key, modelOf(composed, values));
		return composed;
	};
}

type Model =
	| { readonly state: "proved" | "unproved"; readonly common: Common; readonly template: Template }
	| { readonly state: "useless" };

type Common = Pick<Composed, "from" | "subject">;

function modelOf({ from, subject, raw }: Composed, values: Values): Model {
	return { state: "unproved", common: { from, subject }, template: templateOf(raw, values) };
}

function proved(model: Extract<Model, { template: Template }>, values: Values, { raw }: Composed): Model {
	return model.template.fill(values) === raw ? { ...model, state: "proved" } : { state: "useless" };
}

function envelopeOf({ to, messageId }: Addressed): Pick<Composed, "to" | "messageId"> {
	return { to, messageId };
}

const MOST_KEPT = 64;

/** One event has few models; the oldest make room for those of the next. */
function keep(known: Map<string, Model>, key: string, model: Model): void {
	const [oldest] = known.keys();
	if (known.size >= MOST_KEPT && oldest !== undefined) known.delete(oldest);
	known.set(key, model);
}

/** Where lines break hangs on how long the links are, and those on how many digits the subscriber's number has. */
function keyOf({ language, subscriberId }: Addressed, facts: MailFacts): string {
	return `${language} ${String(subscriberId).length} ${JSON.stringify(facts)}`;
}

/** Addresses that stand in a header as they are, on its first line. */
const PLAIN_ADDRESS = /^[A-Za-z0-9][A-Za-z0-9._%+-]*@[A-Za-z0-9.-]+$/;
const LONGEST_PLAIN = 64;

/** What is one reader's own in a message; undefined where the whole message is. */
function valuesOf(site: Site, to: Addressed, facts: MailFacts): Values | undefined {
	const from = leaveFrom(facts);
	if (!from || to.to.length > LONGEST_PLAIN || !PLAIN_ADDRESS.test(to.to)) return undefined;
	const { subscriberId, messageId, dated } = to;
	return {
		headers: [
			["To", to.to],
			["Message-ID", messageId],
			["Date", dated.toUTCString().replace("GMT", "+0000")],
		],
		anywhere: [
			linkTo(site, { purpose: "unsubscribe", subscriberId, from }),
			linkTo(site, { purpose: "preferences", subscriberId }),
			boundaryOf(messageId),
		],
	};
}
