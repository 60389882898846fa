import type { RecentEvent } from "../../../db/history.ts";
import { isSettled } from "../../domain/outcome.ts";
import { outcomeSentence } from "../../text/outcome-sentence.ts";
import { withPeriod } from "../../text/period.ts";
import type { Texts } from "../../text/text.ts";
import type { FeedData } from "./event-data.ts";

/** An event that a feed tells, with what its data says. */
export interface Told {
	readonly event: RecentEvent;
	readonly data: FeedData;
	readonly texts: Texts;
}

/** The title of an event in a feed. */
export function titleOf({ event, data, texts }: Told): string {
	const { t } = texts;
	const title = withPeriod(data.title ?? event.title, data.occurrence, texts);
	const ends = endsInsteadOfDue(event, data);
	switch (event.kind) {
		case "outcome_marked":
			return t("feed.outcome_marked", { title, outcome: outcomeTold(data, texts) });
		case "lapsed":
			return ends ? t("feed.ended", { title }) : t("feed.lapsed", { title });
		case "due_soon":
			return ends ? t("feed.ends_soon", { title }) : t("feed.due_soon", { title });
		default:
			return t(`feed.${event.kind}` as TitleKey, { title });
	}
}

/** "Fulfilled, 1 day late"; of an open outcome its name alone, since the clock runs on. */
export function outcomeTold({ outcome = "not_started", standing }: FeedData, texts: Texts): string {
	if (!isSettled(outcome) || !standing) return texts.t(`outcome.${outcome}`);
	return outcomeSentence(texts, { outcome, timeliness: standing.timeliness, days: standing.daysLate });
}

/** The kinds of public events whose title needs nothing but the pledge's. */
type TitleKey =
	| "feed.registered"
	| "feed.edited"
	| "feed.criteria_changed"
	| "feed.statement_added"
	| "feed.evidence_added"
	| "feed.source_changed"
	| "feed.deadline_moved"
	| "feed.condition_met"
	| "feed.condition_failed"
	| "feed.reviewed"
	| "feed.related"
	| "feed.relation_ended"
	| "feed.merged"
	| "feed.merge_ended"
	| "feed.reply_requested"
	| "feed.reply_given"
	| "feed.reply_declined"
	| "feed.reply_missing"
	| "feed.outcome_withdrawn"
	| "feed.corrected";

/** A period to refrain ends, where other pledges become due. */
export function endsInsteadOfDue(event: RecentEvent, data: FeedData): boolean {
	return (data.kind ?? event.pledgeKind) === "refrain";
}
