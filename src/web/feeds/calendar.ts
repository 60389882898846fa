/** iCalendar (RFC 5545, RFC 7986): each due day as an event of the whole day. */
import ical, { ICalEventStatus, ICalEventTransparency, escape as icalText } from "ical-generator";
import { Temporal } from "temporal-polyfill";
import type { DeadlineRow } from "../../../db/published.ts";
import type { Tally } from "../../domain/occurrence.ts";
import { isSettled } from "../../domain/outcome.ts";
import { tallyWords } from "../../text/period.ts";
import type { Texts } from "../../text/text.ts";

export interface CalendarProps {
	readonly title: string;
	readonly description: string;
	/** Its own full address. */
	readonly url: string;
	readonly deadlines: readonly CalendarDeadline[];
}

/** A pledge with a due day, the names of everybody held to it, and the full address of its page. */
interface CalendarDeadline {
	readonly pledge: DeadlineRow;
	readonly promisers: readonly string[];
	readonly page: string;
	/** How its periods went, where it is recurring. */
	readonly tally?: Tally | undefined;
}

const REFRESH_SECONDS = 6 * 3600;

/**
 * The calendar as text. It depends on the pledges alone and never on the time at which it was asked for: DTSTAMP is the
 * pledge's last change, SEQUENCE the revision of its deadline. No time zone is set on the calendar, because
 * ical-generator would then write DTSTAMP without the "Z" that RFC 5545 asks for in section 3.8.7.2.
 */
export function calendarText({ title, description, url, deadlines }: CalendarProps, texts: Texts): string {
	const calendar = ical({
		// ical-generator escapes the texts of events, but neither of these two.
		name: icalText(printable(title), false),
		description: icalText(printable(description), false),
		prodId: "//Bywhen//Deadlines//EN",
		ttl: REFRESH_SECONDS,
		url,
	});
	for (const deadline of deadlines) calendar.createEvent(eventOf(deadline, texts));
	return calendar.toString();
}

function eventOf({ pledge, promisers, page, tally }: CalendarDeadline, texts: Texts) {
	if (!pledge.dueOn) throw new Error(`The pledge ${pledge.publicId} has no due day`);
	const day = Temporal.PlainDate.from(pledge.dueOn);
	return {
		// Each period is an event of its own: it does not wander through the calendar.
		id: pledge.deadlineKind === "recurring" ? `${pledge.publicId}-${pledge.dueOn}` : pledge.publicId,
		sequence: pledge.deadlineRevision,
		stamp: pledge.changedAt,
		lastModified: pledge.changedAt,
		allDay: true,
		start: day,
		end: day.add({ days: 1 }), // DTEND is the first day that is no longer part of it.
		summary: printable(summaryOf(pledge, texts)),
		description: printable(descriptionOf({ pledge, promisers, page, tally }, texts)),
		url: page,
		status: statusOf(pledge),
		transparency: ICalEventTransparency.TRANSPARENT,
	};
}

function statusOf({ outcome, dueIsExpected }: DeadlineRow): ICalEventStatus {
	if (outcome === "withdrawn") return ICalEventStatus.CANCELLED;
	return dueIsExpected ? ICalEventStatus.TENTATIVE : ICalEventStatus.CONFIRMED;
}

function summaryOf({ title, kind, outcome, dueIsExpected }: DeadlineRow, { t }: Texts): string {
	if (isSettled(outcome)) return t("calendar.settled", { title, outcome: t(`outcome.${outcome}`) });
	if (dueIsExpected) return t("calendar.expected", { title });
	return kind === "refrain" ? t("calendar.ends", { title }) : t("calendar.due", { title });
}

function descriptionOf({ pledge, promisers, page, tally }: CalendarDeadline, { t, formats }: Texts): string {
	const { dueAt, timeZone, firstDueOn, criteria } = pledge;
	const lines = [
		t("feed.promised_by", { names: formats.list(promisers) }),
		dueAt
			? t("calendar.instant", { instant: formats.instant(dueAt.toISOString(), timeZone) })
			: t("calendar.zone", { zone: timeZone }),
		firstDueOn && firstDueOn !== pledge.dueOn && t("calendar.first_due", { date: formats.date(firstDueOn) }),
		tally && t("calendar.tally", { tally: tallyWords(tally, { t }) }),
		t("calendar.outcome", { outcome: t(`outcome.${pledge.outcome}`) }),
		criteria && t("feed.criteria", { criteria }),
		page,
	];
	return lines.filter(Boolean).join("\n");
}

/** Without control characters other than the line feed (RFC 5545, section 3.1), and without what is no character. */
function printable(text: string): string {
	// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
	return text.replace(/[\u0000-\u0008\u000b-\u001f\u007f\p{Cs}\p{Noncharacter_Code_Point}]/gu, "");
}
