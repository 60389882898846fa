import { isRole, ROLES, type Role } from "./role.ts";

/** Which values of the provider's claim stand for which role: "*" is whoever the provider lets in. */
export type RoleOfClaim = Readonly<Record<Role, readonly string[]>>;

/**
 * The values for each role, as a setting has them: "admin=bywhen-admins, editor=news desk, fact_checker=*". A role may be
 * named again. Undefined where it is not understood.
 */
export function rolesOfClaim(text: string): RoleOfClaim | undefined {
	const found: Record<Role, string[]> = { fact_checker: [], editor: [], admin: [] };
	for (const part of text.split(",")) {
		const at = part.indexOf("=");
		const [role, value] = [part.slice(0, at).trim(), part.slice(at + 1).trim()];
		if (at < 1 || !isRole(role) || !value) return undefined;
		found[role].push(value);
	}
	return found;
}

/**
 * The highest role that the claims of a user stand for, or undefined where there is none. The claim is named by its path
 * ("roles", "realm_access.roles"), and is one text or a list of them.
 */
export function roleIn(claims: object, path: string, roles: RoleOfClaim): Role | undefined {
	const value = claimAt(claims, path);
	const values = [value].flat().filter((one) => typeof one === "string");
	return ROLES.toReversed().find((role) => roles[role].some((wanted) => wanted === "*" || values.includes(wanted)));
}

/** A claim whose name has a dot in it, such as a web address, is found by its whole name first. */
function claimAt(claims: object, path: string): unknown {
	if (Object.hasOwn(claims, path)) return (claims as Record<string, unknown>)[path];
	return path.split(".").reduce<unknown>((at, name) => {
		const isThere = typeof at === "object" && at !== null && Object.hasOwn(at, name);
		return isThere ? (at as Record<string, unknown>)[name] : undefined;
	}, claims);
}
