import { findEventById } from "../../../db/events.ts";
import { closedBecause, findFanOut, type LedgerEntry, listLedgerOfEvent, sumLedger } from "../../../db/ledger.ts";
import { Problem } from "../../domain/problem.ts";
import { assertMay } from "../../domain/role.ts";
import { actorOf } from "../../http/actor.ts";
import { rowIn } from "../../http/cursor.ts";
import { rowId } from "../../http/fields.ts";
import { parse } from "../../http/parse.ts";
import { closedWords } from "../../text/closed-words.ts";
import { titleOf } from "../history.ts";
import type { PageMaker } from "../page.ts";
import type { Web } from "../site.ts";
import { type LedgerRow, ledgerPage } from "../views/admin/ledger.tsx";
import { deskPaths } from "../views/desk/desk-paths.ts";
import { masked } from "./masked.ts";

const PAGE_SIZE = 100;

/** Who was to be told of an event, and what became of each. */
export function ledger({ deps }: Web): PageMaker {
	return async (req, texts) => {
		assertMay(actorOf(req), "change users");
		const eventId = parse(rowId("event"), req.params["id"]);
		const event = await findEventById(deps.db, eventId);
		if (!event) throw new Problem("not-found", "event.unknown");
		const fanOut = await findFanOut(deps.db, eventId);
		const closed = fanOut && closedBecause(fanOut);
		const after = rowIn(req.query, "after");
		const entries = await listLedgerOfEvent(deps.db, eventId, { after, limit: PAGE_SIZE + 1 });
		const shown = entries.slice(0, PAGE_SIZE);
		const sums = (await sumLedger(deps.db, eventId)).map(({ fate, count }) => ({ state: fate, count }));
		const props = {
			eventId,
			title: titleOf(event, texts),
			at: texts.formats.instant(event.recordedAt.toISOString(), deps.config.TIME_ZONE),
			pledge: event.pledge ?? undefined,
			isWritten: fanOut === undefined || fanOut.doneAt !== null,
			held: fanOut?.heldAt ? fanOut.reason : undefined,
			closed: closed && closedWords(closed, texts),
			total: sums.reduce((sum, { count }) => sum + count, 0),
			sums,
			rows: shown.map(rowOf),
			olderHref:
				entries.length > PAGE_SIZE ? `${deskPaths.ledger(eventId)}?after=${shown.at(-1)?.subscriberId}` : undefined,
			newerHref: after ? deskPaths.ledger(eventId) : undefined,
		};
		return ledgerPage(props, texts);
	};
}

function rowOf({ subscriberId, email, pace, state, reason, message }: LedgerEntry): LedgerRow {
	return {
		key: String(subscriberId),
		to: masked(email),
		pace,
		state,
		reason: reason || undefined,
		message: message ? { id: message.id, state: message.state } : undefined,
	};
}
