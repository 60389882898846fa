import type { Deps } from "../src/deps.ts";
import { Problem } from "../src/domain/problem.ts";
import { refusalWords } from "../src/text/refusal-words.ts";
import { textsFor } from "../src/text/text.ts";

/** What a job that failed says, for the people who run the server. */
export function failureWords(error: unknown, { config }: Deps): string {
	if (error instanceof Problem) return refusalWords(error, textsFor(config.INTERFACE_LANGUAGE)).detail;
	return error instanceof Error ? error.message : String(error);
}
