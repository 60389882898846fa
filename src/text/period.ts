import { Temporal } from "temporal-polyfill";
import type { Tally } from "../domain/occurrence.ts";
import type { Period } from "../domain/rhythm.ts";
import type { Texts } from "./text.ts";

/** A period as a reader calls it: "3 March 2026", "March 2026", "quarter 1 of 2026", "2026", or from when to when. */
export function periodWords({ startsOn, dueOn }: Period, { t, formats }: Pick<Texts, "t" | "formats">): string {
	if (startsOn === dueOn) return formats.date(dueOn);
	const [from, to] = [Temporal.PlainDate.from(startsOn), Temporal.PlainDate.from(dueOn)];
	const isWhole = from.day === 1 && to.day === to.daysInMonth && from.year === to.year;
	const months = to.month - from.month + 1;
	if (isWhole && months === 1) return formats.month(dueOn);
	if (isWhole && months === 12) return String(to.year);
	if (isWhole && months === 3 && to.month % 3 === 0)
		return t("period.quarter", { quarter: to.month / 3, year: String(to.year) });
	return t("period.span", { from: formats.date(startsOn), to: formats.date(dueOn) });
}

/** A title with the period that an event is about, where it is about one of a recurring pledge. */
export function withPeriod(title: string, occurrence: unknown, texts: Pick<Texts, "t" | "formats">): string {
	const { startsOn, dueOn } = (occurrence ?? {}) as { readonly startsOn?: unknown; readonly dueOn?: unknown };
	if (typeof startsOn !== "string" || typeof dueOn !== "string") return title;
	return texts.t("occurrence.title", { title, period: periodWords({ startsOn, dueOn }, texts) });
}

/** "kept 5 of 7, one of them late, 1 broken, 1 awaiting". */
export function tallyWords(tally: Tally, { t }: Pick<Texts, "t">): string {
	const { total, kept, late, partly, broken, other, awaiting } = tally;
	if (total === 0) return t("tally.none");
	const parts = [
		t("tally.kept", { kept, total }),
		late > 0 && t("tally.late", { late }),
		partly > 0 && t("tally.partly", { count: partly }),
		broken > 0 && t("tally.broken", { count: broken }),
		other > 0 && t("tally.other", { count: other }),
		awaiting > 0 && t("tally.awaiting", { count: awaiting }),
	];
	return parts.filter(Boolean).join(", ");
}
