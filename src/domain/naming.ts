import type { Role } from "./role.ts";

/**
 * How readers are told who decided: the decider by their byline, or else by role; both who proposed and who approved so;
 * both by name where they chose no byline; or both by role only.
 */
export const NAMINGS = ["decider", "both", "names", "roles"] as const;
export type Naming = (typeof NAMINGS)[number];

/** Until a newsroom decides otherwise. */
export const PRESET_NAMING: Naming = "decider";

/** The user who did something, as the database tells of them. */
export interface Who {
	readonly id: number;
	readonly name: string;
	/** Empty where they chose none. */
	readonly byline: string;
	readonly role: Role;
}

/** The name under which readers are told of somebody; undefined where they are told no more than a role. */
export function publicNameOf(who: Who | null | undefined, naming: Naming): string | undefined {
	if (naming === "roles") return undefined;
	return who?.byline || (naming === "names" ? who?.name : undefined) || undefined;
}

/** Whether readers are told who proposed what another approved. */
export function tellsProposers(naming: Naming): boolean {
	return naming !== "decider";
}
