import type { Slippage } from "../domain/slippage.ts";
import type { Texts } from "./text.ts";

/** "First promised for 31 March 2026, moved twice, 214 days past the first date." */
export function slippageSentence({ t, formats }: Texts, { firstDueOn, moves, daysPast }: Slippage): string {
	const told = { date: formats.date(firstDueOn), moves };
	return daysPast > 0 ? t("slippage.past", { ...told, days: daysPast }) : t("slippage", told);
}
