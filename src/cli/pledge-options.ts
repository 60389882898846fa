import type { Config } from "../config.ts";
import type { PledgeKind, PromiserKind } from "../domain/pledge.ts";
import { type DeadlineOptions, deadlineBodyFrom } from "./pledge-deadline-options.ts";

/** A pledge as the options of `bywhen pledge add` give it. */
export interface PledgeOptions extends DeadlineOptions {
	readonly promiser?: string;
	readonly promiserKind: PromiserKind;
	readonly role?: string;
	readonly beneficiary?: string;
	readonly quote?: string;
	readonly said?: string;
	readonly place?: string;
	readonly source?: string;
	readonly publisher?: string;
	readonly sourceTitle?: string;
	readonly title?: string;
	readonly kind: PledgeKind;
	readonly criteria?: string;
	readonly topic?: readonly string[];
	readonly notes?: string;
	readonly draft?: boolean;
}

const NEEDED = ["promiser", "quote", "said", "source", "publisher", "title"] as const;

/** The options that no pledge goes without and that were not given. */
export function missing(options: PledgeOptions): string[] {
	const lacking = NEEDED.filter((name) => options[name] === undefined).map((name) => `--${name}`);
	return options.every !== undefined && options.seriesFrom === undefined ? [...lacking, "--series-from"] : lacking;
}

/** The options in the shape that the API takes. What was not given is left out. */
export function bodyFrom(options: PledgeOptions, config: Config): unknown {
	const { promiser, promiserKind, role, quote, said, place, source, publisher, sourceTitle } = options;
	const { title, kind, criteria, beneficiary, topic = [], notes, draft } = options;
	return {
		promisers: [{ name: promiser, kind: promiserKind, roleThen: role }],
		statement: { quote, saidOn: said, place, source: { url: source, publisher, title: sourceTitle } },
		title,
		kind,
		criteria,
		beneficiary,
		topics: topic,
		notes,
		deadline: deadlineBodyFrom(options, config),
		publish: !draft,
	};
}
