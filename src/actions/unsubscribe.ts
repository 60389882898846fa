import { findSubscriberToChange } from "../../db/subscribers.ts";
import { deleteSubscriptions, type NamedSubscription } from "../../db/subscriptions.ts";
import type { Deps } from "../deps.ts";
import { openLink } from "../mail/links.ts";
import { cancelUnwanted, forgetSubscriber, listNamedBy } from "./subscriber-parts.ts";

/** What ended: everything, or some subscriptions (none where they had ended before). */
export type Unsubscribed =
	| { readonly kind: "all" }
	| { readonly kind: "some"; readonly ended: readonly NamedSubscription[] };

/**
 * Ends what an unsubscribe link names, at once and without a question: mail that waits is taken back in the same
 * transaction. Doing it twice is harmless. Leaving everything forgets the address.
 */
export async function unsubscribe(deps: Deps, token: string): Promise<Unsubscribed> {
	const now = deps.now();
	const { subscriberId, from } = openLink({ secret: deps.secret, now }, "unsubscribe", token);
	return deps.db.transact(async (tx) => {
		const subscriber = await findSubscriberToChange(tx, subscriberId);
		if (!subscriber || subscriber.state === "deleted") return from.kind === "all" ? ALL : { kind: "some", ended: [] };
		if (from.kind === "all") {
			await forgetSubscriber(tx, subscriberId, { reason: "unsubscribed", now });
			return ALL;
		}
		const ended = await listNamedBy(tx, subscriberId, from);
		await deleteSubscriptions(
			tx,
			subscriberId,
			ended.map((one) => one.id),
		);
		await cancelUnwanted(tx, subscriberId, now);
		return { kind: "some", ended };
	});
}

const ALL: Unsubscribed = { kind: "all" };
