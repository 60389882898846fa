import { Problem } from "./problem.ts";

/** From least to most: each role may do all that the ones before it may. */
export const ROLES = ["fact_checker", "editor", "admin"] as const;
export type Role = (typeof ROLES)[number];

/** Whether a value is the name of a role. */
export function isRole(value: unknown): value is Role {
	return ROLES.some((role) => role === value);
}

/** What an API token may be made for. Its owner's role holds besides. */
export const TOKEN_SCOPES = ["drafts", "pledges", "outcomes", "conflicts"] as const;
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
	"ask for replies": "fact_checker",
	"keep queues": "fact_checker",
	"declare conflicts": "fact_checker",
	"mark outcomes": "editor",
	"decide on tips": "editor",
	"release alerts": "editor",
	"declare others' conflicts": "admin",
	"publish policies": "admin",
	"invite users": "admin",
	"change users": "admin",
	"delete subscribers": "admin",
} as const satisfies Record<string, Role>;
export type Ability = keyof typeof LEAST_ROLE;

/** The scope that an API token needs for each verb; what is not named, no token may do. */
const SCOPE_OF: Partial<Record<Ability, TokenScope>> = {
	"register pledges": "pledges",
	"edit pledges": "pledges",
	"add evidence": "pledges",
	"move deadlines": "pledges",
	"keep milestones": "pledges",
	"review pledges": "pledges",
	"keep sources": "pledges",
	"ask for replies": "pledges",
	"keep queues": "pledges",
	"mark outcomes": "outcomes",
	"declare conflicts": "conflicts",
	"declare others' conflicts": "conflicts",
};

/** Whether the actor may do it. An operator at the server's own command line may do everything. */
export function may(actor: Actor, ability: Ability): boolean {
	if (actor.kind === "operator") return true;
	if (actor.kind === "clock") return false;
	return hasRole(actor.role, ability) && isInScope(actor.scopes, ability);
}

/** Whether a token with these scopes shows drafts: who may write them may read them. Without a token there is no scope. */
export function maySeeDrafts(scopes: readonly TokenScope[] | undefined): boolean {
	return scopes === undefined || scopes.includes("drafts") || scopes.includes("pledges");
}

/** The scopes in the text that keeps them, parted by blanks. */
export function scopesIn(text: string): TokenScope[] {
	return TOKEN_SCOPES.filter((scope) => text.split(" ").includes(scope));
}

/** Throws a Problem of kind "not-allowed" where the actor may not. */
export function assertMay(actor: Actor, ability: Ability): void {
	if (may(actor, ability)) return;
	if (actor.kind === "user" && hasRole(actor.role, ability)) throw outOfScope(SCOPE_OF[ability]);
	const named = { text: `ability.${ability}` };
	throw new Problem("not-allowed", "role.too_low", { role: LEAST_ROLE[ability], ability: named });
}

function hasRole(role: Role, ability: Ability): boolean {
	return ROLES.indexOf(role) >= ROLES.indexOf(LEAST_ROLE[ability]);
}

function isInScope(scopes: readonly TokenScope[] | undefined, ability: Ability): boolean {
	const scope = SCOPE_OF[ability];
	return scopes === undefined || (scope !== undefined && scopes.includes(scope));
}

function outOfScope(scope: TokenScope | undefined): Problem {
	if (!scope) return new Problem("not-allowed", "token.never");
	return new Problem("not-allowed", "token.out_of_scope", { scope });
}
