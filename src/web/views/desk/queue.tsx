import type { Lane } from "../../../domain/queue.ts";
import type { Act } from "../../../domain/selection.ts";
import type { Texts } from "../../../text/text.ts";
import type { Page } from "../page.ts";
import { EmptyState, Notice, PageHead, Pager } from "../parts/page-parts.tsx";
import { useTexts } from "../parts/texts.ts";
import { deskPage } from "./desk-page.ts";
import { deskPaths } from "./desk-paths.ts";
import { DecidedTips, type TipView } from "./parts/decided-tips.tsx";
import { HeldAlerts, type HeldAlertsProps } from "./parts/held-alerts.tsx";
import { isNarrowed, QueueFilterForm, type QueueFiltersProps } from "./parts/queue-filters.tsx";
import { type QueueRow, QueueRows } from "./parts/queue-rows.tsx";

export interface QueueProps extends QueueFiltersProps {
	/** All lanes, in the order of the tabs. */
	readonly lanes: readonly { readonly lane: Lane; readonly count: number }[];
	/** Oldest first; the lane of changes newest first. */
	readonly rows: readonly QueueRow[];
	/** How far the lane "soon" looks ahead. */
	readonly soonDays: number;
	/** After how many days without a look a pledge is stale. */
	readonly staleDays: number;
	/** Whether this user may mark outcomes; the others are led to adding evidence. */
	readonly mayMark: boolean;
	/** When the sweep ran last, in words, where that is too long ago to trust the queue. */
	readonly clockStoppedSince?: string | undefined;
	/** Whether readers can be mailed at all. */
	readonly canMail: boolean;
	/** What the fuse holds; shown to who may release it. */
	readonly held?: HeldAlertsProps | undefined;
	/** Of how many messages nobody knows whether their readers have them; for who may decide on them. */
	readonly undecided?: number;
	/** What can be done to what is chosen. */
	readonly acts: readonly Act[];
	/** The address of this page, to come back to; the same with everything chosen, and whether it is. */
	readonly here: string;
	readonly choosingHref: string;
	readonly isChosen: boolean;
	/** Among the tips: those that were decided on last. */
	readonly decided?: readonly TipView[] | undefined;
	/** Whether this user wants single keys to move through the rows. */
	readonly hasShortcuts: boolean;
	/** What was just done, in words. */
	readonly done?: string | undefined;
	readonly newerHref?: string | undefined;
	readonly olderHref?: string | undefined;
}

/** The desk: what is to be done today, as queues. */
export function queuePage(props: QueueProps, texts: Texts): Page {
	return deskPage(laneName(props.lane, props.soonDays, texts), deskPaths.queue(props.lane), <Queue {...props} />);
}

function Queue(props: QueueProps) {
	const { t } = useTexts();
	const { rows, done, held, undecided = 0, clockStoppedSince, decided = [] } = props;
	return (
		<>
			{clockStoppedSince && (
				<Notice kind="problem" title={t("desk.clock.stopped", { since: clockStoppedSince })}>
					<p>{t("desk.clock.stopped.words")}</p>
				</Notice>
			)}
			{!props.canMail && (
				<Notice kind="problem" title={t("follow.no_mail.staff")}>
					<p>{t("follow.no_mail.staff.words")}</p>
				</Notice>
			)}
			{held && <HeldAlerts {...held} />}
			{undecided > 0 && <Undecided count={undecided} />}
			{done && <Notice kind="done" title={done} />}
			<div class="desk-head">
				<PageHead title={headingOf(props, useTexts())} />
				<a class="button" href={deskPaths.newPledge}>
					{t("nav.desk.register")}
				</a>
			</div>
			<Lanes {...props} />
			<QueueFilterForm {...props} />
			{rows.length === 0 ? <Nothing {...props} /> : <QueueRows {...props} />}
			<Pager newerHref={props.newerHref} olderHref={props.olderHref} />
			{decided.length > 0 && <DecidedTips tips={decided} />}
		</>
	);
}

/** How much there is; of a queue that is narrowed how much of it fits, as far as this page tells. */
function headingOf(props: QueueProps, texts: Texts): string {
	const { lane, lanes, rows, filters, resting, soonDays, staleDays, newerHref, olderHref } = props;
	const all = lanes.find((one) => one.lane === lane)?.count ?? rows.length;
	if (!isNarrowed(filters))
		return texts.t(`desk.lane.${lane}.heading`, { count: all, days: soonDays, stale: staleDays });
	const name = laneName(lane, soonDays, texts);
	const [isSnoozed, of] = filters.resting ? ["yes", resting] : ["no", all];
	if (newerHref || olderHref) return texts.t("desk.filter.heading.more", { name, of, isSnoozed });
	return texts.t("desk.filter.heading", { name, count: rows.length, of, isSnoozed });
}

/** Those that have something stand as tabs; the others quietly below, so that an editor sees where there is work. */
function Lanes({ lane: current, lanes, soonDays }: QueueProps) {
	const texts = useTexts();
	const { t, formats } = texts;
	const tabs = lanes.filter(({ lane, count }) => count > 0 || lane === current);
	const empty = lanes.filter((one) => !tabs.includes(one));
	return (
		<nav class="lanes tabs" aria-label={t("desk.lanes")}>
			<ul>
				{tabs.map(({ lane, count }) => (
					<li key={lane}>
						<a href={deskPaths.queue(lane)} aria-current={lane === current ? "page" : undefined}>
							{laneName(lane, soonDays, texts)} <b>{formats.number(count)}</b>
						</a>
					</li>
				))}
			</ul>
			{empty.length > 0 && (
				<ul class="empty-lanes">
					<li class="soft">{t("desk.lanes.empty")}</li>
					{empty.map(({ lane }) => (
						<li key={lane}>
							<a href={deskPaths.queue(lane)}>{laneName(lane, soonDays, texts)}</a>
						</li>
					))}
				</ul>
			)}
		</nav>
	);
}

function laneName(lane: Lane, days: number, { t }: Texts): string {
	return lane === "soon" ? t("desk.lane.soon", { days }) : t(`desk.lane.${lane}`);
}

function Undecided({ count }: { count: number }) {
	const { t } = useTexts();
	return (
		<Notice kind="problem" title={t("desk.unclear.title", { count })}>
			<p>{t("desk.unclear.words")}</p>
			<p>
				<a href={deskPaths.outboxIn("uncertain")}>{t("desk.unclear.decide")}</a>
			</p>
		</Notice>
	);
}

function Nothing({ lane, filters }: QueueProps) {
	const { t } = useTexts();
	if (isNarrowed(filters)) return <EmptyState title={t("desk.filter.none")} />;
	return (
		<EmptyState title={t(`desk.lane.${lane}.none`)}>
			<p>{t(`desk.lane.${lane}.none.words`)}</p>
		</EmptyState>
	);
}
