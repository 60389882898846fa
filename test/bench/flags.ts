import { parseArgs } from "node:util";

/** How large each benchmark is. What is not given stands at the size that its target speaks of. */
export interface Sizes {
	readonly pledges: number | undefined;
	readonly subscribers: number | undefined;
	readonly messages: number | undefined;
	readonly backlog: number | undefined;
	readonly events: number | undefined;
	/** How often subject and floor take turns; figures are medians over them. */
	readonly rounds: number | undefined;
	readonly connections: number;
	/** How long each turn of a load on a server lasts. */
	readonly seconds: number;
}

/** What a benchmark is run with. */
export interface Setting {
	readonly sizes: Sizes;
	/** For its databases; removed at the end. */
	readonly folder: string;
	readonly now: Date;
}

const options = {
	pledges: { type: "string" },
	subscribers: { type: "string" },
	messages: { type: "string" },
	backlog: { type: "string" },
	events: { type: "string" },
	rounds: { type: "string" },
	connections: { type: "string" },
	seconds: { type: "string" },
	help: { type: "boolean", short: "h" },
} as const;

/** What was asked for on the command line: names of benchmarks (none for all) and sizes. */
export function readFlags(args: readonly string[]): { names: string[]; sizes: Sizes; help: boolean } {
	const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true });
	const { pledges, subscribers, messages, backlog, events, rounds, connections, seconds, help } = values;
	const sizes = {
		pledges: size("pledges", pledges),
		subscribers: size("subscribers", subscribers),
		messages: size("messages", messages),
		backlog: size("backlog", backlog),
		events: size("events", events),
		rounds: size("rounds", rounds),
		connections: size("connections", connections) ?? 50,
		seconds: size("seconds", seconds) ?? 4,
	};
	return { names: positionals, sizes, help: help ?? false };
}

function size(name: string, text: string | undefined): number | undefined {
	if (text === undefined) return undefined;
	const value = Number(text.replaceAll(/[_,]/g, ""));
	if (!Number.isSafeInteger(value) || value < 1) throw new Error(`--${name} must be a whole number above 0.`);
	return value;
}
