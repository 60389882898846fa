import { OLD_NEWS_DAYS } from "../domain/alert.ts";
import type { Texts } from "./text.ts";

/** Why nobody is told of an event, by the reason that is stored with it. */
export function closedWords(reason: string, { t }: Texts): string {
	return t("ledger.closed", { why: reason.replaceAll(" ", "_"), days: OLD_NEWS_DAYS });
}
