import type { Lane } from "../../../../domain/queue.ts";
import type { Period } from "../../../../domain/rhythm.ts";
import { periodWords, tallyWords } from "../../../../text/period.ts";
import { ListBadge } from "../../parts/badge.tsx";
import { DateBlock } from "../../parts/due-date.tsx";
import { firstFew, type PledgeSummary } from "../../parts/pledge-item.tsx";
import { useTexts } from "../../parts/texts.ts";
import { deskPaths } from "../desk-paths.ts";
import { Choose, type ItemView, Place, RowSteps } from "./queue-item.tsx";

/** A pledge in a queue, or a period of one. */
export interface PledgeRow {
	readonly item: ItemView;
	readonly pledge: PledgeSummary;
	readonly isDraft: boolean;
	/** The period that waits, where it is one of a recurring pledge. */
	readonly occurrence?: (Period & { readonly number: number }) | undefined;
	/** The milestone that its deadline hangs on. */
	readonly milestoneSlug?: string | undefined;
	/** How many people are told of an outcome. */
	readonly followers?: number | undefined;
}

interface PledgeProps {
	readonly row: PledgeRow;
	readonly lane: Lane;
	/** Whether this user may mark outcomes; the others are led to adding evidence. */
	readonly mayMark: boolean;
	readonly isChosen: boolean;
	readonly here: string;
}

/** A row of a queue of pledges, hung on its date. */
export function QueuedPledge(props: PledgeProps) {
	const { t } = useTexts();
	const { row, lane, isChosen, here } = props;
	const { pledge, isDraft, item } = row;
	const steps = stepsOf(props).map(({ href, label }) => ({ href, label: t(label) }));
	return (
		<li class="pledge-item">
			<Choose item={item} title={pledge.title} isChosen={isChosen} />
			<DateBlock {...pledge} />
			<div class="what">
				<h2 class="headline" dir="auto">
					<a href={deskPaths.pledge(pledge.id)}>{pledge.title}</a>
				</h2>
				<Byline row={row} />
				<Place item={item} />
				<RowSteps item={item} title={pledge.title} steps={steps} isPressing={lane !== "changed"} here={here} />
			</div>
			{isDraft ? <p class="badge is-not-started">{t("desk.draft")}</p> : <ListBadge {...pledge} />}
		</li>
	);
}

function Byline({ row: { item, pledge, followers, occurrence } }: { row: PledgeRow }) {
	const texts = useTexts();
	const { t, formats } = texts;
	const { shown, others } = firstFew(pledge.promisers);
	return (
		<p class="byline">
			{shown.map(({ slug, name }) => (
				<bdi key={slug}>{name}</bdi>
			))}
			{others > 0 && <span>{t("list.others", { count: others })}</span>}
			{occurrence && <strong>{periodWords(occurrence, texts)}</strong>}
			{pledge.tally && <span>{tallyWords(pledge.tally, texts)}</span>}
			<span>{t("list.said", { date: formats.shortDate(pledge.saidOn) })}</span>
			{pledge.firstDueOn && <span>{t("list.first_due", { date: formats.shortDate(pledge.firstDueOn) })}</span>}
			{followers !== undefined && <span>{t("desk.followers", { count: followers })}</span>}
			{item.since && <span>{t("desk.item.since", { date: formats.shortDate(item.since) })}</span>}
		</p>
	);
}

function stepsOf({ row: { pledge, isDraft, occurrence, milestoneSlug }, lane, mayMark }: PledgeProps) {
	const move = { href: deskPaths.deadlines(pledge.id), label: "desk.do.move" } as const;
	if (isDraft) return [{ href: deskPaths.pledge(pledge.id), label: "desk.do.finish" } as const, move];
	const markHref = occurrence ? deskPaths.occurrence(pledge.id, occurrence.number) : deskPaths.outcomes(pledge.id);
	const mark = mayMark
		? ({ href: markHref, label: labelOfMark(lane, occurrence !== undefined) } as const)
		: ({ href: deskPaths.evidence(pledge.id), label: "desk.do.evidence" } as const);
	if (lane === "expected" && milestoneSlug)
		return [{ href: deskPaths.milestone(milestoneSlug), label: "desk.do.settle_milestone" } as const, mark];
	if (lane !== "review" && lane !== "stale") return [mark, move];
	return [{ href: deskPaths.reviews(pledge.id), label: "desk.do.review" } as const, mark];
}

function labelOfMark(lane: Lane, isOccurrence: boolean): "desk.do.confirm" | "desk.do.occurrence" | "desk.do.mark" {
	if (lane === "ended") return "desk.do.confirm";
	return isOccurrence ? "desk.do.occurrence" : "desk.do.mark";
}
