import { findDeskPreferencesToChange, saveDeskPreferences } from "../../db/desk-preferences.ts";
import { insertMessages } from "../../db/messages.ts";
import { findSuppression } from "../../db/subscribers.ts";
import type { Tx } from "../../db/types.ts";
import { findUser, type User } from "../../db/users.ts";
import type { Deps } from "../deps.ts";
import { EDITORS_LANES, FREE_LANES, latestMorning, type MorningNote, OWN_LANES } from "../domain/morning.ts";
import { may } from "../domain/role.ts";
import { LANES } from "../domain/subscription.ts";
import { addressHash } from "../mail/address.ts";
import { newMessage } from "../mail/new-message.ts";
import { siteOf } from "../mail/site.ts";
import { deskMoment } from "./desk-moment-parts.ts";
import { itemsWaiting } from "./morning-parts.ts";

const MOST_TOLD = 20;
const DAY_MS = 86_400_000;

/**
 * Mails a user what waits for them this morning, once for each civil date in their zone: what is theirs first, then what
 * nobody has. Where nothing waits there is no mail. Gives whether there was one.
 */
export async function mailMorning(deps: Deps, userId: number): Promise<boolean> {
	const now = deps.now();
	return deps.db.transact(async (tx) => {
		const wish = await findDeskPreferencesToChange(tx, userId);
		const on = wish && latestMorning(wish, now);
		if (!wish || !on || (wish.seenOn !== null && wish.seenOn >= on)) return false;
		const user = await findUser(tx, userId);
		const isReachable = user && !user.disabledAt && !(await findSuppression(tx, addressHash(deps.secret, user.email)));
		const note = isReachable ? await noteFor(tx, deps, { user, on, lastAt: wish.mailedAt }) : undefined;
		await saveDeskPreferences(tx, { ...wish, seenOn: on, ...(note && { mailedAt: now }) });
		if (!note) return false;
		const dedupeKey = `morning:${userId}:${on}`;
		await insertMessages(tx, [
			newMessage(siteOf(deps), { kind: "desk", lane: LANES.digest, dedupeKey, userId, data: { morning: note }, now }),
		]);
		return true;
	});
}

interface Morning {
	readonly user: User;
	readonly on: string;
	readonly lastAt: Date | null;
}

async function noteFor(tx: Tx, deps: Deps, { user, on, lastAt }: Morning): Promise<MorningNote | undefined> {
	const moment = deskMoment(deps);
	const newSince = lastAt ?? new Date(moment.now.getTime() - DAY_MS);
	const looking = { moment, zone: deps.config.TIME_ZONE, newSince, userId: user.id };
	const decides = may({ kind: "user", userId: user.id, role: user.role }, "mark outcomes");
	const lanesFor = (lanes: typeof FREE_LANES) => lanes.filter((lane) => decides || !EDITORS_LANES.includes(lane));
	const own = await itemsWaiting(tx, OWN_LANES, user.id, looking);
	const free = await itemsWaiting(tx, lanesFor(FREE_LANES), "nobody", looking);
	if (own.length + free.length === 0) return undefined;
	const few = { own: own.slice(0, MOST_TOLD), free: free.slice(0, MOST_TOLD) };
	return { on, ...few, ownCount: own.length, freeCount: free.length };
}
