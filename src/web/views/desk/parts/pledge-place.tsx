import { useTexts } from "../../parts/texts.ts";
import { deskPaths } from "../desk-paths.ts";
import { type ItemView, Place } from "./queue-item.tsx";

/** Who has a pledge, and until when it is out of the queues. */
export type PledgePlace = Pick<ItemView, "owner" | "snoozed">;

/** Whose it is at the desk, with the ways to take it, give it back and wake it. They lead back here. */
export function PledgePlaceForm({ id, place }: { id: string; place: PledgePlace }) {
	const { t } = useTexts();
	const { owner, snoozed } = place;
	const item = { kind: "pledge" as const, id };
	return (
		<form class="pledge-place" method="post" action={deskPaths.owners(item)}>
			<input type="hidden" name="back" value={deskPaths.pledge(id)} />
			{owner || snoozed ? <Place item={place} /> : <p class="soft">{t("desk.item.nobody.yet")}</p>}
			<button class="link" type="submit" name="owner" value={owner?.isMe ? "nobody" : "me"}>
				{t(owner?.isMe ? "desk.item.give_back" : "desk.item.take")}
			</button>
			{snoozed && (
				<button class="link" type="submit" formaction={deskPaths.wakings(item)}>
					{t("desk.act.wake")}
				</button>
			)}
		</form>
	);
}
