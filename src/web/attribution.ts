import type { Role } from "../domain/role.ts";
import type { Texts } from "../text/text.ts";

/** The user who did something, as the database tells of them. */
export interface Who {
	readonly id: number;
	readonly name: string;
	/** Empty where they chose none. */
	readonly byline: string;
	readonly role: Role;
}

/** How a page calls who did something; undefined where it was nobody of the newsroom. */
export type Attribution = (who: Who | null, texts: Texts) => string | undefined;

/** For the desk: who it was. */
export const byName: Attribution = (who) => who?.name;

/** For readers: the byline that the person chose, or else only what they are. */
export const byByline: Attribution = (who, { t }) => who?.byline || (who ? t(`byline.${who.role}`) : undefined);
