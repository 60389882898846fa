import type { Timeliness } from "../../../domain/timeliness.ts";
import { openTiming } from "../../../text/outcome-sentence.ts";
import { ClockIcon } from "./icons.tsx";
import { useTexts } from "./texts.ts";

/** The last day still on time, and where the clock stands. */
export interface Due {
	/** A civil date; undefined where none can be given (vague, waiting, never named). */
	readonly on?: string | undefined;
	/** "18:00", for a deadline by the hour. */
	readonly time?: string | undefined;
	/** IANA name of the zone in which the day ends. */
	readonly zone?: string | undefined;
}

/** The date as a block that a list hangs on: a large numeral, month and year, and how far away it is. */
export function DateBlock(props: Dated) {
	const { due, timeliness } = props;
	const { t, formats } = useTexts();
	if (due.on === undefined) {
		return (
			<p class="date undated">
				<span class="day" aria-hidden="true">
					–
				</span>
				<span class="when">{t(`timeliness.${timeliness ?? "no_deadline"}`)}</span>
			</p>
		);
	}
	return (
		<p class={timeliness === "overdue" ? "date passed" : "date"}>
			<time dateTime={due.on}>
				<span class="day">{formats.dayOfMonth(due.on)}</span> <span class="month">{formats.shortMonth(due.on)}</span>
			</time>
			<Distance {...props} />
		</p>
	);
}

/** The date in a line of text: "31 December 2025", highlighted and said to have passed where it has. */
export function DueDate({ due, timeliness, days, isExpected }: Dated) {
	const texts = useTexts();
	if (due.on === undefined) return <span class="due">{texts.t("deadline.no_date")}</span>;
	const isOverdue = timeliness === "overdue";
	return (
		<span class={isOverdue ? "due passed" : "due"}>
			<time dateTime={due.on}>{texts.formats.date(due.on)}</time>
			{isExpected && ` ${texts.t("deadline.is_expected")}`}
			{(isOverdue || (isExpected && timeliness === "waiting")) &&
				`, ${openTiming(texts, { timeliness, days, isExpected })}`}
		</span>
	);
}

interface Dated {
	due: Due;
	timeliness?: Timeliness | undefined;
	days?: number | undefined;
	/** Whether it follows a milestone whose day is only expected. */
	isExpected?: boolean | undefined;
}

/** "in 4 days" while it lies ahead; "passed 12 days ago" when nobody has settled it. Settled: nothing to count. */
function Distance({ timeliness, days, isExpected }: Dated) {
	const { t, formats } = useTexts();
	switch (timeliness) {
		case "overdue":
			return (
				<span class="when">
					<ClockIcon />
					{t("deadline.passed_when", { when: days ? formats.relativeDays(-days) : "" })}
				</span>
			);
		case "ended":
			return <span class="when">{t("deadline.ended_when", { when: days ? formats.relativeDays(-days) : "" })}</span>;
		case "upcoming":
		case "due_soon":
			return days === undefined ? null : (
				<span class="when">
					{isExpected ? t("deadline.expected_when", { when: formats.relativeDays(days) }) : formats.relativeDays(days)}
				</span>
			);
		case "waiting":
			return isExpected ? (
				<span class="when">
					{t("deadline.expected_passed_when", { when: days ? formats.relativeDays(-days) : "" })}
				</span>
			) : null;
		case "no_deadline":
		case "on_time":
		case "late":
		case "missed":
		case undefined:
			return null;
	}
}
