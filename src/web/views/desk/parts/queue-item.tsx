/** What the rows of all queues have in common. */
import type { ItemName } from "../../../../domain/queue.ts";
import type { Act } from "../../../../domain/selection.ts";
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

/** The checkbox of a row. */
export function Choose({ item, title, isChosen }: { item: ItemView; title: string; isChosen: boolean }) {
	const { t } = useTexts();
	return (
		<label class="choose">
			<input type="checkbox" name="item" value={item.key} checked={isChosen} />
			<span class="hidden">{t("desk.choose", { title })}</span>
		</label>
	);
}

/** A way on from a row: the first of them is the dark button, where the queue waits for it. */
export interface Step {
	readonly href: string;
	readonly label: string;
}

interface StepsProps {
	readonly item: ItemView;
	readonly title: string;
	readonly steps: readonly Step[];
	readonly isPressing: boolean;
	readonly here: string;
}

/** The ways on; the title tells screen readers which row each belongs to. */
export function RowSteps({ item, title, steps, isPressing, here }: StepsProps) {
	const hidden = <span class="hidden">{title}</span>;
	return (
		<ul class="row-actions">
			{steps.map(({ href, label }, index) => (
				<li key={href}>
					<a class={index === 0 && isPressing ? "button" : "button quiet"} href={href}>
						{label} {hidden}
					</a>
				</li>
			))}
			<Filing item={item} title={title} here={here} />
		</ul>
	);
}

/** Who has it, and until when it rests. */
export function Place({ item: { owner, snoozed } }: { item: Pick<ItemView, "owner" | "snoozed"> }) {
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

/** Whose it is and when it is looked at: quieter than what is to be done about it. */
function Filing({ item, title: name, here }: Pick<StepsProps, "item" | "title" | "here">) {
	const { t } = useTexts();
	const title = <span class="hidden">{name}</span>;
	const selecting = (act: Act) => `${deskPaths.selection}?${new URLSearchParams({ act, item: item.key, back: here })}`;
	return (
		<>
			<li>
				<button
					class="link"
					type="submit"
					formmethod="post"
					formaction={deskPaths.owners(item.name)}
					data-take=""
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
