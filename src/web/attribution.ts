import type { Config } from "../config.ts";
import { publicNameOf, tellsProposers, type Who } from "../domain/naming.ts";
import type { Texts } from "../text/text.ts";

/** How a page calls somebody; undefined where it was nobody of the newsroom, or where it tells nothing of them. */
export type Attribution = (who: Who | null, texts: Texts) => string | undefined;

/** How a page calls who did something, and who proposed what they approved. */
export interface Naming {
	readonly called: Attribution;
	readonly proposerCalled: Attribution;
}

/** For the desk: who it was. */
export const byName: Naming = { called: (who) => who?.name, proposerCalled: (who) => who?.name };

/**
 * For readers, as the policy in force today has it, also on pages of the past: a name that the newsroom no longer tells
 * does not come back by asking for an earlier day.
 */
export function toReaders({ naming }: Pick<Config, "naming">): Naming {
	const called: Attribution = (who, { t }) => (who ? publicNameOf(who, naming) || t(`byline.${who.role}`) : undefined);
	return { called, proposerCalled: tellsProposers(naming) ? called : () => undefined };
}
