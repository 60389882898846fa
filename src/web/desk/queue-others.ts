import { listQueuedLinks, listQueuedProposals, listQueuedReplies, listQueuedTips } from "../../../db/queued-others.ts";
import type { Deps } from "../../deps.ts";
import { civilDateIn, daysBetween } from "../../domain/civil-date.ts";
import { isOutcome } from "../../domain/proposal.ts";
import type { ItemKind, OtherLane } from "../../domain/queue.ts";
import type { Texts } from "../../text/text.ts";
import { deskPaths } from "../views/desk/desk-paths.ts";
import type { OtherRow } from "../views/desk/parts/queued-other.tsx";
import { itemView, type Looking } from "./queue-rows.ts";

type Ask = Parameters<typeof listQueuedProposals>[1];
type Placed = Omit<Parameters<typeof itemView>[0], "name" | "version">;

interface Found extends Placed {
	readonly id: number;
	readonly since: Date | string;
	readonly version?: number;
}

/** A row with its place in the queue. */
export interface OtherEntry {
	readonly row: OtherRow;
	readonly place: { readonly at: number; readonly isPeriod: false; readonly id: number };
}

/** A page of a queue that holds no pledges. */
export async function listOthers(
	deps: Deps,
	lane: OtherLane,
	{ ask, looking, texts }: { readonly ask: Ask; readonly looking: Looking; readonly texts: Texts },
): Promise<OtherEntry[]> {
	const entry = <R extends Found>(kind: ItemKind, found: R, words: Omit<OtherRow, "item">): OtherEntry => {
		const name = { kind, id: String(found.id) };
		const item = {
			...itemView({ ...found, name, version: found.version ?? 0 }, looking),
			since: dayOf(deps, found.since),
		};
		const at = new Date(found.since).getTime();
		return { row: { ...words, item }, place: { at, isPeriod: false, id: found.id } };
	};
	switch (lane) {
		case "proposals":
			return (await listQueuedProposals(deps.db, ask)).map((one) => entry("proposal", one, proposalWords(one, texts)));
		case "tips":
			return (await listQueuedTips(deps.db, ask)).map((one) => entry("tip", one, tipWords(one, texts)));
		case "replies":
			return (await listQueuedReplies(deps.db, ask)).map((one) => entry("reply", one, replyWords(deps, one, texts)));
		case "links":
			return (await listQueuedLinks(deps.db, ask)).map((one) => entry("source", one, linkWords(one, texts)));
	}
}

type RowOf<F extends (...args: never[]) => Promise<readonly unknown[]>> = Awaited<ReturnType<F>>[number];

function proposalWords(row: RowOf<typeof listQueuedProposals>, { t }: Texts) {
	const { id, title, name, content, period } = row;
	const facts = [
		...(isOutcome(content)
			? [t(`outcome.${content.outcome}`), ...(content.changeKind === "correction" ? [t("history.corrected")] : [])]
			: [t(`desk.proposal.corrects.${content.what}`)]),
		...(period === null ? [] : [t("desk.proposal.period", { number: period })]),
		t("desk.proposal.from", { name: row.proposer ?? "" }),
		...(row.proposedVersion === row.version ? [] : [t("desk.proposal.changed")]),
	];
	return { title, name, facts, step: { href: deskPaths.proposal(id), label: t("desk.do.decide") } };
}

const WORDS = 140;

function tipWords({ id, kind, words, title }: RowOf<typeof listQueuedTips>, { t }: Texts) {
	const start = words.length > WORDS ? `${words.slice(0, WORDS)}…` : words;
	const facts = [t(`desk.tip.kind.${kind}`), ...(title ? [title] : [])];
	return { title: start, facts, step: { href: deskPaths.tip(id), label: t("desk.do.decide") } };
}

function replyWords(deps: Deps, row: RowOf<typeof listQueuedReplies>, { t, formats }: Texts) {
	const { publicId, number, title, name, since: dueOn } = row;
	const today = civilDateIn(deps.config.TIME_ZONE, deps.now());
	const when = formats.relativeDays(daysBetween(today, dueOn));
	const facts = [t("desk.replies.due", { isPast: String(dueOn < today), when })];
	return { title, name, facts, step: { href: deskPaths.reply(publicId, number), label: t("desk.do.answer") } };
}

function linkWords({ id, title, name, url, state, reason }: RowOf<typeof listQueuedLinks>, { t }: Texts) {
	const facts = [t(`link.${state}`), ...(reason ? [reason] : []), url];
	return { title: title || name, name, facts, step: { href: deskPaths.source(id), label: t("desk.do.mend") } };
}

function dayOf({ config }: Deps, since: Date | string): string {
	return typeof since === "string" ? since : civilDateIn(config.TIME_ZONE, since);
}
