import { afterEach, beforeEach, expect, test } from "vitest";
import { newWorld, type World } from "../support/world.ts";
import { run } from "./shell.ts";

let world: World;

beforeEach(async () => {
	world = await newWorld("2026-03-01T09:00:00Z");
});

afterEach(() => world.close());

const add = (email: string, role = "admin") =>
	run(world, ["user", "add", email, "--name", "A person", "--role", role, "--json"]);
const users = async () => JSON.parse((await run(world, ["user", "list", "--json"])).out).items;

test("the first admin is added and gets a one-time link", async () => {
	const { code, out, err } = await add("Admin@Newsroom.test");
	expect({ code, err }).toEqual({ code: 0, err: "" });
	expect(JSON.parse(out)).toMatchObject({ email: "admin@newsroom.test", role: "admin", renewed: false });
	expect(JSON.parse(out).url).toMatch(/^http:\/\/localhost:3000\/invitation\/[\w-]{43}$/);
	expect(await users()).toMatchObject([{ email: "admin@newsroom.test", role: "admin", state: "invited" }]);
});

test("adding who never joined gives them a new link; another role is refused", async () => {
	const first = JSON.parse((await add("admin@newsroom.test")).out);
	const second = JSON.parse((await add("admin@newsroom.test")).out);
	expect(second).toMatchObject({ renewed: true });
	expect(second.url).not.toBe(first.url);
	const { code, out, err } = await add("admin@newsroom.test", "editor");
	expect({ code, out }).toEqual({ code: 1, out: "" });
	expect(err).toMatch(/^bywhen: A user with this address exists already[^\n]+\n$/);
});

test("a role is changed and a user is disabled, but never the last admin", async () => {
	await add("admin@newsroom.test");
	await add("editor@newsroom.test", "editor");
	expect((await run(world, ["user", "role", "editor@newsroom.test", "fact_checker"])).code).toBe(0);
	expect((await run(world, ["user", "disable", "editor@newsroom.test"])).code).toBe(0);
	expect(await users()).toMatchObject([{ role: "admin" }, { role: "fact_checker", state: "disabled" }]);
	const last = await run(world, ["user", "disable", "admin@newsroom.test"]);
	expect(last).toMatchObject({ code: 1, out: "" });
	expect(last.err).toMatch(/last admin/);
});

test("an address that is none, an unknown role and an unknown user are told on one line", async () => {
	expect(await add("two@newsroom.test,three@newsroom.test")).toMatchObject({ code: 2, out: "" });
	expect(await add("someone@newsroom.test", "owner")).toMatchObject({ code: 2, out: "" });
	const unknown = await run(world, ["user", "role", "nobody@newsroom.test", "editor"]);
	expect(unknown).toMatchObject({ code: 1, out: "" });
	expect(unknown.err).toMatch(/^bywhen: There is no user nobody@newsroom.test[^\n]+\n$/);
});

test("people read the list as a table", async () => {
	await add("admin@newsroom.test");
	const { out } = await run(world, ["user", "list"]);
	expect(out).toMatch(/^EMAIL +NAME +ROLE +STATE +LAST SEEN\nadmin@newsroom\.test +A person +admin +invited\n$/);
});
