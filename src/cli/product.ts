import type { Deps } from "../deps.ts";
import type { Language } from "../domain/language.ts";

/** What `bywhen start` runs in this process: everything, only the web server, or only the jobs. */
export const PROCESS_ROLES = ["all", "web", "worker"] as const;
export type ProcessRole = (typeof PROCESS_ROLES)[number];

/** The product as the command line sees it. `main.ts` makes one. */
export interface Product {
	/** The language in which its answers are. */
	readonly language: Language;
	/** Opens the product's parts for one command (migrated database, settings, clock); close() when done. */
	open(options?: { migrate?: boolean }): Promise<{ deps: Deps; close(): Promise<void> }>;
	/** Starts servers and jobs, says where they are (in words, or as JSON) and resolves when told to stop. */
	start(role: ProcessRole, options: { readonly json: boolean }): Promise<void>;
	migrate(): Promise<{ applied: number; total: number }>;
	/** Loads the demo's pledges into an empty database. */
	loadDemo(): Promise<{ pledges: number }>;
}

/** Where a command reads and writes. Answers go to `write`, refusals and progress to `error`. */
export interface Terminal {
	write(text: string): void;
	error(text: string): void;
	/** Standard input as it comes in, in pieces that may end anywhere. */
	readInput(): AsyncIterable<string>;
	/** Whether a person reads along; tables fit the width of the screen only then. */
	isTty: boolean;
	columns: number;
}
