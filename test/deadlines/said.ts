import type { Explanation } from "../../src/domain/explanation.ts";
import { explain } from "../../src/text/explanation-words.ts";
import { textsFor } from "../../src/text/text.ts";

/** An explanation in English. */
export function said(explanation: Explanation): string {
	return explain(explanation, textsFor("en"));
}
