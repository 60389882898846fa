import { expect, test } from "vitest";
import { roleIn, rolesOfClaim } from "../../src/domain/single-sign-on.ts";

test.each([
	["admin=leads", { roles: ["leads"] }, "roles", "admin"],
	["admin=leads, editor=desk", { roles: ["desk", "leads"] }, "roles", "admin"],
	["editor=news desk", { roles: "news desk" }, "roles", "editor"],
	["editor=a, editor=b", { roles: ["b"] }, "roles", "editor"],
	["fact_checker=*, admin=leads", { roles: [] }, "roles", "fact_checker"],
	["fact_checker=*", {}, "roles", "fact_checker"],
	["editor=desk", { realm_access: { roles: ["desk"] } }, "realm_access.roles", "editor"],
	["editor=desk", { "https://id.example/roles": ["desk"] }, "https://id.example/roles", "editor"],
	["editor=desk", { roles: ["Desk", 7, null] }, "roles", undefined],
	["editor=desk", { roles: { desk: true } }, "roles", undefined],
	["editor=desk", {}, "__proto__.constructor", undefined],
])("%s makes of %o at %s: %s", (setting, claims, path, role) => {
	const roles = rolesOfClaim(setting);
	expect(roles && roleIn(claims, path, roles)).toBe(role);
});

test.each(["", "admin", "admin=", "boss=leads", "=leads", "admin=leads,"])("%o says nothing of roles", (setting) => {
	expect(rolesOfClaim(setting)).toBeUndefined();
});
