import type { Deps } from "../deps.ts";
import type { Texts } from "../text/text.ts";
import type { Product, Terminal } from "./product.ts";

/** What every command is given: the product, where to read and write, and the exit code that it may set. */
export interface Cli {
	readonly product: Product;
	readonly terminal: Terminal;
	/** The interface's words. */
	readonly texts: Texts;
	/** 0 done, 1 a problem or error, 2 wrong usage, 75 try again later (where a mail server asks). */
	exitCode: 0 | 1 | 2 | 75;
}

/** The operator at the server's own command line, who may do everything. */
export const OPERATOR = { kind: "operator" } as const;

/** Opens the product for one command and closes it after, whatever becomes of the work. */
export async function withProduct<T>(cli: Cli, work: (deps: Deps) => Promise<T>): Promise<T> {
	const { deps, close } = await cli.product.open({ migrate: true });
	try {
		return await work(deps);
	} finally {
		await close();
	}
}

/** Writes one answer: as JSON where it was asked for, else in words for people. */
export function answer(cli: Cli, options: { readonly json?: boolean }, said: Answer): void {
	cli.terminal.write(options.json ? `${JSON.stringify(said.json, null, 2)}\n` : `${said.words}\n`);
}

export interface Answer {
	readonly json: unknown;
	readonly words: string;
}

/** Command lines to learn from, below the help of a command: one a line. */
export function examples({ texts }: Cli, lines: string): string {
	const count = lines.match(/^(?: {2})?bywhen\b/gm)?.length ?? 1;
	return `\n${texts.t("cli.examples", { count })}\n  ${lines}`;
}

/** Tells how a long task goes on, on one line that the next one overwrites. Silent where nobody reads along. */
export function progress(cli: Cli, words: string): void {
	if (cli.terminal.isTty) cli.terminal.error(`\r\u001b[K${words}`);
}
