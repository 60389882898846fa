import type { Period } from "../../../domain/rhythm.ts";
import { periodWords, tallyWords } from "../../../text/period.ts";
import type { Texts } from "../../../text/text.ts";
import type { Page } from "../page.ts";
import { ListBadge } from "../parts/badge.tsx";
import { DateBlock } from "../parts/due-date.tsx";
import { EmptyState, Notice, PageHead, Pager } from "../parts/page-parts.tsx";
import { firstFew, type PledgeSummary } from "../parts/pledge-item.tsx";
import { useTexts } from "../parts/texts.ts";
import { deskPage } from "./desk-page.ts";
import { deskPaths, type Lane } from "./desk-paths.ts";

export interface QueueProps {
	readonly lane: Lane;
	/** All lanes, in the order of the tabs. */
	readonly lanes: readonly { readonly lane: Lane; readonly count: number }[];
	/** Oldest first; the lane of changes newest first. */
	readonly rows: readonly QueueRow[];
	/** How far the lane "soon" looks ahead. */
	readonly soonDays: number;
	/** How many links to sources need a person; they have a page of their own. */
	readonly sourcesToMend: number;
	/** How many requests for comment wait for an answer. */
	readonly replies: number;
	/** How many tips of readers wait. */
	readonly tips: number;
	/** How many proposals wait for another editor. */
	readonly proposals: number;
	/** Whether this user may mark outcomes; the others are led to adding evidence. */
	readonly mayMark: boolean;
	/** When the sweep ran last, in words, where that is too long ago to trust the queue. */
	readonly clockStoppedSince?: string | undefined;
	/** Whether readers can be mailed at all. */
	readonly canMail: boolean;
	/** How many events' alerts are held because they were far more than usual, and why; shown to who may release them. */
	readonly held?: { readonly events: number; readonly why: string } | undefined;
	/** What was just done, in words. */
	readonly done?: string | undefined;
	readonly newerHref?: string | undefined;
	readonly olderHref?: string | undefined;
}

export interface QueueRow {
	readonly pledge: PledgeSummary;
	readonly isDraft: boolean;
	/** The period that waits, where it is one of a recurring pledge. */
	readonly occurrence?: (Period & { readonly number: number }) | undefined;
	/** What happened and who did it, in finished words, such as "Evidence added by Ada, 2 hours ago". */
	readonly note?: string | undefined;
	/** How many people are told of an outcome. */
	readonly followers?: number | undefined;
}

/** The desk: what is to be done today, as queues. */
export function queuePage(props: QueueProps, texts: Texts): Page {
	return deskPage(laneName(props.lane, props.soonDays, texts), deskPaths.queue(props.lane), <Queue {...props} />);
}

function Queue(props: QueueProps) {
	const { t } = useTexts();
	const { lane, lanes, rows, done, held, clockStoppedSince } = props;
	const count = lanes.find((one) => one.lane === lane)?.count ?? rows.length;
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
			{held && <Held {...held} />}
			{done && <Notice kind="done" title={done} />}
			<div class="desk-head">
				<PageHead title={t(`desk.lane.${lane}.heading`, { count, days: props.soonDays })} />
				<a class="button" href={deskPaths.newPledge}>
					{t("nav.desk.register")}
				</a>
			</div>
			<Lanes {...props} />
			{rows.length === 0 ? <Nothing lane={lane} /> : <Rows {...props} />}
			<Pager newerHref={props.newerHref} olderHref={props.olderHref} />
		</>
	);
}

function Lanes({ lane: current, lanes, soonDays, sourcesToMend, proposals, replies, tips }: QueueProps) {
	const texts = useTexts();
	const { t, formats } = texts;
	return (
		<nav class="tabs" aria-label={t("desk.lanes")}>
			<ul>
				{lanes.map(({ lane, count }) => (
					<li key={lane}>
						<a href={deskPaths.queue(lane)} aria-current={lane === current ? "page" : undefined}>
							{laneName(lane, soonDays, texts)} <b>{formats.number(count)}</b>
						</a>
					</li>
				))}
				<li>
					<a href={deskPaths.proposals}>
						{t("desk.proposals.title")} <b>{formats.number(proposals)}</b>
					</a>
				</li>
				<li>
					<a href={deskPaths.tips}>
						{t("desk.tips.title")} <b>{formats.number(tips)}</b>
					</a>
				</li>
				<li>
					<a href={deskPaths.waitingReplies}>
						{t("desk.replies.title")} <b>{formats.number(replies)}</b>
					</a>
				</li>
				<li>
					<a href={deskPaths.sources}>
						{t("desk.sources.title")} <b>{formats.number(sourcesToMend)}</b>
					</a>
				</li>
			</ul>
		</nav>
	);
}

function laneName(lane: Lane, days: number, { t }: Texts): string {
	return lane === "soon" ? t("desk.lane.soon", { days }) : t(`desk.lane.${lane}`);
}

/** Alerts that wait for a person, and the three ways to let them go. */
function Held({ events, why }: { events: number; why: string }) {
	const { t } = useTexts();
	return (
		<Notice kind="problem" title={t("desk.held.title", { count: events })}>
			<p>{why}</p>
			<form class="actions" method="post" action={deskPaths.releases}>
				<button type="submit" name="how" value="usual">
					{t("desk.held.usual")}
				</button>
				<button class="quiet" type="submit" name="how" value="digest">
					{t("desk.held.digest")}
				</button>
				<button class="quiet" type="submit" name="how" value="none">
					{t("desk.held.none")}
				</button>
			</form>
		</Notice>
	);
}

function Nothing({ lane }: { lane: Lane }) {
	const { t } = useTexts();
	return (
		<EmptyState title={t(`desk.lane.${lane}.none`)}>
			<p>{t(`desk.lane.${lane}.none.words`)}</p>
		</EmptyState>
	);
}

function Rows({ rows, lane, mayMark }: QueueProps) {
	return (
		<ol class="pledges queue">
			{rows.map((row) => (
				<Row key={`${row.pledge.id} ${row.occurrence?.number ?? ""}`} row={row} lane={lane} mayMark={mayMark} />
			))}
		</ol>
	);
}

interface RowProps {
	row: QueueRow;
	lane: Lane;
	mayMark: boolean;
}

function Row({ row, lane, mayMark }: RowProps) {
	const texts = useTexts();
	const { t } = texts;
	const { pledge, isDraft, note, followers, occurrence } = row;
	const { shown, others } = firstFew(pledge.promisers);
	return (
		<li class="pledge-item">
			<DateBlock {...pledge} />
			<div class="what">
				<h2 class="headline" dir="auto">
					<a href={deskPaths.pledge(pledge.id)}>{pledge.title}</a>
				</h2>
				<p class="byline">
					{shown.map(({ slug, name }) => (
						<bdi key={slug}>{name}</bdi>
					))}
					{others > 0 && <span>{t("list.others", { count: others })}</span>}
					{occurrence && <strong>{periodWords(occurrence, texts)}</strong>}
					{pledge.tally && <span>{tallyWords(pledge.tally, texts)}</span>}
					<Said pledge={pledge} />
					{followers !== undefined && <span>{t("desk.followers", { count: followers })}</span>}
				</p>
				{note && <p class="note">{note}</p>}
				<RowActions row={row} lane={lane} mayMark={mayMark} />
			</div>
			{isDraft ? <p class="badge is-not-started">{t("desk.draft")}</p> : <ListBadge {...pledge} />}
		</li>
	);
}

function Said({ pledge }: { pledge: PledgeSummary }) {
	const { t, formats } = useTexts();
	return (
		<>
			<span>{t("list.said", { date: formats.shortDate(pledge.saidOn) })}</span>
			{pledge.firstDueOn && <span>{t("list.first_due", { date: formats.shortDate(pledge.firstDueOn) })}</span>}
		</>
	);
}

function labelOfMark(lane: Lane, isOccurrence: boolean) {
	if (lane === "ended") return "desk.do.confirm";
	return isOccurrence ? "desk.do.occurrence" : "desk.do.mark";
}

/** The next step is the dark button; the pledge's title tells screen readers which one it belongs to. */
function RowActions({ row: { pledge, isDraft, occurrence }, lane, mayMark }: RowProps) {
	const { t } = useTexts();
	const markHref = occurrence ? deskPaths.occurrence(pledge.id, occurrence.number) : deskPaths.outcomes(pledge.id);
	const mark = mayMark
		? { href: markHref, label: t(labelOfMark(lane, occurrence !== undefined)) }
		: { href: deskPaths.evidence(pledge.id), label: t("desk.do.evidence") };
	const open = { href: deskPaths.pledge(pledge.id), label: t("desk.do.open") };
	const move = { href: deskPaths.deadlines(pledge.id), label: t("desk.do.move") };
	const review = { href: deskPaths.reviews(pledge.id), label: t("desk.do.review") };
	const looked = lane === "review" ? [review, mark, open] : [mark, move, open];
	const links = isDraft ? [{ href: deskPaths.pledge(pledge.id), label: t("desk.do.finish") }, move] : looked;
	return (
		<ul class="row-actions">
			{links.map(({ href, label }, index) => (
				<li key={href}>
					<a class={index === 0 && lane !== "changed" ? "button" : "button quiet"} href={href}>
						{label} <span class="hidden">{pledge.title}</span>
					</a>
				</li>
			))}
		</ul>
	);
}
