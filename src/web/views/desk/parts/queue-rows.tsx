import type { Lane } from "../../../../domain/queue.ts";
import type { Act } from "../../../../domain/selection.ts";
import { useTexts } from "../../parts/texts.ts";
import { deskPaths } from "../desk-paths.ts";
import { type OtherRow, QueuedOther } from "./queued-other.tsx";
import { type PledgeRow, QueuedPledge } from "./queued-pledge.tsx";

/** A row of a queue: a pledge, or something else that waits. */
export type QueueRow = PledgeRow | OtherRow;

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
	/** Whether this user wants single keys to move through the rows. */
	readonly hasShortcuts: boolean;
}

/** The rows of a queue in one form: what is ticked is gone through on a page of its own before anything happens. */
export function QueueRows(props: RowsProps) {
	const { t } = useTexts();
	const { rows, acts, here, choosingHref, isChosen, hasShortcuts } = props;
	return (
		<form action={deskPaths.selection}>
			<input type="hidden" name="back" value={here} />
			<ol class="pledges queue choosable" data-shortcuts={hasShortcuts ? "" : undefined}>
				{rows.map((row) =>
					"pledge" in row ? (
						<QueuedPledge key={`${row.pledge.id} ${row.occurrence?.number ?? ""}`} {...props} row={row} />
					) : (
						<QueuedOther key={row.item.key} {...props} row={row} />
					),
				)}
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
			{hasShortcuts && <Keys />}
		</form>
	);
}

const KEYS = ["j", "k", "o", "x", "a", "?"] as const;

/** What each key does, and where they are switched off (WCAG 2.1.4). */
function Keys() {
	const { t } = useTexts();
	return (
		<details class="keys" id="keys">
			<summary>{t("desk.keys.title")}</summary>
			<dl>
				{KEYS.map((key) => (
					<div key={key}>
						<dt>
							<kbd>{key}</kbd>
						</dt>
						<dd>{t(`desk.keys.${key}`)}</dd>
					</div>
				))}
			</dl>
			<p>
				<a href={deskPaths.preferences}>{t("desk.keys.off")}</a>
			</p>
		</details>
	);
}
