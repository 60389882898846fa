import type { ItemName, Lane } from "../../../../domain/queue.ts";
import type { Period } from "../../../../domain/rhythm.ts";
import type { Act } from "../../../../domain/selection.ts";
import { periodWords, tallyWords } from "../../../../text/period.ts";
import { ListBadge } from "../../parts/badge.tsx";
import { DateBlock } from "../../parts/due-date.tsx";
import { firstFew, type PledgeSummary } from "../../parts/pledge-item.tsx";
import { useTexts } from "../../parts/texts.ts";
import { deskPaths } from "../desk-paths.ts";

/** How an item stands at the desk. */
export interface ItemView {
	readonly name: ItemName;
	/** What its checkbox sends: the item, and how it stood. */
	readonly key: string;
	readonly owner?: { readonly name: string; readonly isMe: boolean } | undefined;
	/** Where it rests. */
	readonly snoozed?: { readonly until: string; readonly reason: string } | undefined;
	/** Since which civil day it waits, where its date does not tell. */
	readonly since?: string | undefined;
}

export interface QueueRow {
	readonly item: ItemView;
	readonly pledge: PledgeSummary;
	readonly isDraft: boolean;
	/** The period that waits, where it is one of a recurring pledge. */
	readonly occurrence?: (Period & { readonly number: number }) | undefined;
	/** How many people are told of an outcome. */
	readonly followers?: number | undefined;
}

interface RowsProps {
	readonly rows: readonly QueueRow[];
	readonly lane: Lane;
	/** Whether this user may mark outcomes; the others are led to adding evidence. */
	readonly mayMark: boolean;
	/** What can be done to what is chosen. */
	readonly acts: readonly Act[];
	/** The address of this page, to come back to. */
	readonly here: string;
	/** The same with everything chosen, and whether it is. */
	readonly choosingHref: string;
	readonly isChosen: boolean;
}

/** The rows of a queue in one form: what is ticked is gone through on a page of its own before anything happens. */
export function QueueRows(props: RowsProps) {
	const { t } = useTexts();
	const { rows, acts, here, choosingHref, isChosen } = props;
	return (
		<form action={deskPaths.selection}>
			<input type="hidden" name="back" value={here} />
			<ol class="pledges queue">
				{rows.map((row) => (
					<Row key={`${row.pledge.id} ${row.occurrence?.number ?? ""}`} {...props} row={row} />
				))}
			</ol>
			<div class="choosing">
				<p>{t("desk.chosen.do")}</p>
				{acts.map((act) => (
					<button key={act} class="quiet" type="submit" name="act" value={act}>
						{t(`desk.act.${act}`)}
					</button>
				))}
				<a href={choosingHref}>{t(isChosen ? "desk.chosen.none" : "desk.chosen.all")}</a>
			</div>
		</form>
	);
}

type RowProps = RowsProps & { readonly row: QueueRow };

function Row(props: RowProps) {
	const { t } = useTexts();
	const { row, isChosen } = props;
	const { pledge, isDraft, item } = row;
	return (
		<li class="pledge-item">
			<label class="choose">
				<input type="checkbox" name="item" value={item.key} checked={isChosen} />
				<span class="hidden">{t("desk.choose", { title: pledge.title })}</span>
			</label>
			<DateBlock {...pledge} />
			<div class="what">
				<h2 class="headline" dir="auto">
					<a href={deskPaths.pledge(pledge.id)}>{pledge.title}</a>
				</h2>
				<Byline row={row} />
				<Place item={item} />
				<RowActions {...props} />
			</div>
			{isDraft ? <p class="badge is-not-started">{t("desk.draft")}</p> : <ListBadge {...pledge} />}
		</li>
	);
}

function Byline({ row: { item, pledge, followers, occurrence } }: { row: QueueRow }) {
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

/** Who has it, and until when it rests. */
function Place({ item: { owner, snoozed } }: { item: ItemView }) {
	const { t, formats } = useTexts();
	if (!owner && !snoozed) return null;
	return (
		<p class="place">
			{owner && <strong>{owner.isMe ? t("desk.item.yours") : t("desk.item.owner", { name: owner.name })}</strong>}
			{snoozed && <span>{t("desk.item.snoozed", { date: formats.date(snoozed.until) })}</span>}
			{snoozed?.reason && <q dir="auto">{snoozed.reason}</q>}
		</p>
	);
}

/** The next step is the dark button; the pledge's title tells screen readers which one it belongs to. */
function RowActions(props: RowProps) {
	const { row, lane } = props;
	const { t } = useTexts();
	const [first, ...others] = stepsOf(props).map(({ href, label }) => ({ href, label: t(label) }));
	const title = <span class="hidden">{row.pledge.title}</span>;
	return (
		<ul class="row-actions">
			{first && (
				<li>
					<a class={lane === "changed" ? "button quiet" : "button"} href={first.href}>
						{first.label} {title}
					</a>
				</li>
			)}
			{others.map(({ href, label }) => (
				<li key={href}>
					<a class="button quiet" href={href}>
						{label} {title}
					</a>
				</li>
			))}
			<Filing {...props} />
		</ul>
	);
}

/** Whose it is and when it is looked at: quieter than what is to be done about it. */
function Filing({ row: { item, pledge }, here }: RowProps) {
	const { t } = useTexts();
	const title = <span class="hidden">{pledge.title}</span>;
	const selecting = (act: Act) => `${deskPaths.selection}?${new URLSearchParams({ act, item: item.key, back: here })}`;
	return (
		<>
			<li>
				<button
					class="link"
					type="submit"
					formmethod="post"
					formaction={deskPaths.owners(item.name)}
					name="owner"
					value={item.owner?.isMe ? "nobody" : "me"}
				>
					{t(item.owner?.isMe ? "desk.item.give_back" : "desk.item.take")} {title}
				</button>
			</li>
			<li>
				<a href={selecting("assign")}>
					{t("desk.act.assign")} {title}
				</a>
			</li>
			<li>
				{item.snoozed ? (
					<button class="link" type="submit" formmethod="post" formaction={deskPaths.wakings(item.name)}>
						{t("desk.act.wake")} {title}
					</button>
				) : (
					<a href={selecting("snooze")}>
						{t("desk.act.snooze")} {title}
					</a>
				)}
			</li>
		</>
	);
}

function stepsOf({ row: { pledge, isDraft, occurrence }, lane, mayMark }: RowProps) {
	const move = { href: deskPaths.deadlines(pledge.id), label: "desk.do.move" } as const;
	if (isDraft) return [{ href: deskPaths.pledge(pledge.id), label: "desk.do.finish" } as const, move];
	const markHref = occurrence ? deskPaths.occurrence(pledge.id, occurrence.number) : deskPaths.outcomes(pledge.id);
	const mark = mayMark
		? ({ href: markHref, label: labelOfMark(lane, occurrence !== undefined) } as const)
		: ({ href: deskPaths.evidence(pledge.id), label: "desk.do.evidence" } as const);
	if (lane !== "review") return [mark, move];
	return [{ href: deskPaths.reviews(pledge.id), label: "desk.do.review" } as const, mark];
}

function labelOfMark(lane: Lane, isOccurrence: boolean): "desk.do.confirm" | "desk.do.occurrence" | "desk.do.mark" {
	if (lane === "ended") return "desk.do.confirm";
	return isOccurrence ? "desk.do.occurrence" : "desk.do.mark";
}
