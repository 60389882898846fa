import { Problem } from "./problem.ts";

/** From least to most: each role may do all that the ones before it may. */
export const ROLES = ["fact_checker", "editor", "admin"] as const;
export type Role = (typeof ROLES)[number];

/** What an API token may be made for. Its owner's role holds besides. */
export const TOKEN_SCOPES = ["drafts", "pledges", "outcomes"] as const;
export type TokenScope = (typeof TOKEN_SCOPES)[number];

/** Who acts: a signed-in user (or the owner of an API token, within the token's scopes), or the clock. */
export type Actor =
	| { readonly kind: "user"; readonly userId: number; readonly role: Role; readonly scopes?: readonly TokenScope[] }
	| { readonly kind: "clock" }
	| { readonly kind: "operator" };

export const ACTOR_KINDS = ["user", "clock", "operator", "reader"] as const;

/** The least role that each verb asks for. */
const LEAST_ROLE = {
	"register pledges": "fact_checker",
	"edit pledges": "fact_checker",
	"add evidence": "fact_checker",
	"move deadlines": "fact_checker",
	"keep milestones": "fact_checker",
	"review pledges": "fact_checker",
	"keep sources": "fact_checker",
	"mark outcomes": "editor",
	"release alerts": "editor",
	"publish policies": "admin",
	"invite users": "admin",
	"change users": "admin",
} as const satisfies Record<string, Role>;
export type Ability = keyof typeof LEAST_ROLE;

/** Whether the actor may do it. An operator at the server's own command line may do everything. */
export function may(actor: Actor, ability: Ability): boolean {
	if (actor.kind === "operator") return true;
	if (actor.kind === "clock") return false;
	return ROLES.indexOf(actor.role) >= ROLES.indexOf(LEAST_ROLE[ability]);
}

/** Throws a Problem of kind "not-allowed" where the actor may not. */
export function assertMay(actor: Actor, ability: Ability): void {
	if (may(actor, ability)) return;
	const least = LEAST_ROLE[ability];
	const who = `${least.replace("_", "-")}${least === "admin" ? "" : " or above"}`;
	throw new Problem("not-allowed", `Only a user with the role ${who} may ${ability}.`);
}
