import type { DueFacts } from "../domain/alert.ts";
import type { Texts } from "../text/text.ts";

/** Whether there is a day, an instant or a series to speak of. */
export function hasDue(due: DueFacts): boolean {
	return due.dueOn !== undefined || due.dueAt !== undefined || due.isSeries === true;
}

/** By when, in the words of a mail. */
export function dueWords(due: DueFacts | undefined, { t, formats }: Texts): string {
	if (due?.isSeries) return t("mail.series");
	const day = due?.dueAt ? formats.instant(due.dueAt, due.timeZone) : due?.dueOn && formats.date(due.dueOn);
	if (!day) return t("mail.no_date");
	return due?.isExpected ? t("deadline.day_expected", { day }) : day;
}
