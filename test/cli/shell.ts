import { type Product, runCommandLine, type Terminal } from "../../src/cli/program.ts";
import type { World } from "../support/world.ts";

/** What a command line came to. */
export interface Ran {
	readonly code: number;
	readonly out: string;
	readonly err: string;
}

/** Runs a command line on a world, in this process. */
export async function run(world: World | undefined, args: readonly string[], input: Input = ""): Promise<Ran> {
	let out = "";
	let err = "";
	const terminal: Terminal = {
		write: (text) => {
			out += text;
		},
		error: (text) => {
			err += text;
		},
		readInput: async function* () {
			yield* typeof input === "string" ? [input] : input;
		},
		isTty: false,
		columns: 80,
	};
	const code = await runCommandLine(args, productOn(world), terminal);
	return { code, out, err };
}

type Input = string | readonly string[];

function productOn(world: World | undefined): Product {
	return {
		language: world?.deps.config.INTERFACE_LANGUAGE ?? "en",
		open: async () => {
			if (!world) throw new Error("This command needs no product");
			return { deps: world.deps, close: async () => undefined };
		},
		start: async () => undefined,
		migrate: async () => ({ applied: 0, total: 1 }),
		loadDemo: async () => ({ pledges: 0 }),
	};
}
