/** The items that somebody chose: what will happen to each, what happens, and what is in the way. */
import { findDeskItem, findSubject } from "../../../db/desk-items.ts";
import { countFollowersOfEach } from "../../../db/followers.ts";
import { findPledge, type Pledge } from "../../../db/pledges.ts";
import { findUser } from "../../../db/users.ts";
import { assignItem } from "../../actions/assign-item.ts";
import { markReviewed } from "../../actions/mark-reviewed.ts";
import { publishPledge } from "../../actions/publish-pledge.ts";
import { snoozeItem } from "../../actions/snooze-item.ts";
import { wakeItem } from "../../actions/wake-item.ts";
import type { Deps } from "../../deps.ts";
import type { Actor } from "../../domain/role.ts";
import { type Act, type ChosenItem, chosenKey } from "../../domain/selection.ts";
import type { Texts } from "../../text/text.ts";
import { deskPaths } from "../views/desk/desk-paths.ts";
import type { ChosenRow } from "../views/desk/selection.tsx";

/** What was asked for all of them. */
export interface Asked {
	readonly ownerId?: number | undefined;
	readonly until: string;
	readonly reason: string;
	readonly note: string;
}

/** Does it to one item, as it stood when it was chosen. Throws a Problem where that cannot be. */
export async function actOn(deps: Deps, actor: Actor, act: Act, { item, seen, ...asked }: ChosenItem & Asked) {
	const { ownerId, until, reason, note } = asked;
	switch (act) {
		case "assign":
			return assignItem(deps, actor, { item, ownerId, seen });
		case "snooze":
			return snoozeItem(deps, actor, { item, until, reason, seen });
		case "wake":
			return wakeItem(deps, actor, item);
		case "review":
			return markReviewed(deps, actor, {
				publicId: item.id,
				version: seen.version,
				note,
				sources: [],
				reviewOn: undefined,
			});
		case "publish":
			return publishPledge(deps, actor, { publicId: item.id, version: seen.version });
	}
}

interface LookedAt {
	readonly row: ChosenRow;
	readonly isReady: boolean;
}

/** How an item stands now, beside how it stood when it was chosen, and what the act will come to. */
export async function lookAt(deps: Deps, act: Act, chosen: ChosenItem, texts: Texts): Promise<LookedAt> {
	const { t } = texts;
	const { item, seen } = chosen;
	const key = chosenKey(chosen);
	const subject = await findSubject(deps.db, item);
	const gone = { key, title: item.id, href: undefined, words: t("desk.chosen.gone") };
	if (!subject) return { row: gone, isReady: false };
	const place = await findDeskItem(deps.db, subject);
	const href = deskPaths.item(item);
	const row = (words: string) => ({ key, title: subject.title, href, words });
	const owner = await ownerName(deps, place?.ownerId);
	const isOvertaken = seen.version !== subject.version || seen.deskVersion !== (place?.version ?? 0);
	if (isOvertaken) {
		const words = owner ? t("desk.chosen.overtaken.owner", { owner }) : t("desk.chosen.overtaken");
		return { row: row(words), isReady: false };
	}
	const pledge = item.kind === "pledge" ? await findPledge(deps.db, item.id) : undefined;
	const obstacle = obstacleOf(act, pledge, texts);
	if (obstacle) return { row: row(obstacle), isReady: false };
	if (act === "publish" && pledge) return { row: row(await toldOf(deps, pledge, texts)), isReady: true };
	return { row: row(owner ? t("desk.item.owner", { name: owner }) : t("desk.item.nobody")), isReady: true };
}

/** Why an act can do nothing to an item; undefined where it can. */
function obstacleOf(act: Act, pledge: Pledge | undefined, { t }: Texts): string | undefined {
	if (act === "publish") {
		if (!pledge || pledge.publishedAt) return t("desk.chosen.published");
		return pledge.criteria ? undefined : t("desk.chosen.no_criteria");
	}
	if (act !== "review") return undefined;
	return pledge?.publishedAt ? undefined : t("desk.chosen.draft");
}

async function ownerName({ db }: Deps, ownerId: number | null | undefined): Promise<string | undefined> {
	const user = ownerId ? await findUser(db, ownerId) : undefined;
	return user?.disabledAt ? undefined : user?.name;
}

async function toldOf({ db }: Deps, { id }: Pledge, { t }: Texts): Promise<string> {
	const followers = await countFollowersOfEach(db, [id], "registered");
	return t("desk.chosen.told", { count: followers.get(id) ?? 0 });
}
