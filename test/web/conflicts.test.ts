import { expect, test } from "vitest";
import { registerPledge } from "../../src/actions/register-pledge.ts";
import { aPledge } from "../support/pledges.ts";
import { newWorld } from "../support/world.ts";
import { startSite } from "./site-server.ts";

test("a conflict declared by form bars from the outcome form's save, and its user sees only their own", async () => {
	await using world = await newWorld("2025-11-03T09:00:00Z");
	const [editor, admin] = [await world.user("editor"), await world.user("admin")];
	const publicId = await registerPledge(world.deps, editor, aPledge());
	await using site = await startSite(world);
	const own = await site.signedIn(editor);
	const form = { userId: String(editor.userId), promiser: "A minister", reason: "A relative works there." };
	expect((await own.post("/desk/conflicts", { ...form, userId: String(admin.userId) })).status).toBe(403);
	expect((await own.post("/desk/conflicts", { ...form, promiser: "Nobody" })).status).toBe(422);
	expect(await own.post("/desk/conflicts", form)).toMatchObject({ location: "/desk/conflicts?done=conflict" });
	const outcome = { version: "1", outcome: "in_progress" };
	expect((await own.post(`/desk/pledges/${publicId}/outcomes`, outcome)).status).toBe(403);
	const chief = await site.signedIn(admin);
	await chief.post("/desk/conflicts", { ...form, userId: String(admin.userId), reason: "A friend." });
	expect((await own.get("/desk/conflicts")).text).not.toContain("A friend.");
	expect((await chief.get("/desk/conflicts")).text).toContain("A relative works there.");
	expect((await own.post("/desk/conflicts/2/end", {})).status).toBe(403);
	expect((await own.post("/desk/conflicts/1/end", {})).location).toBe("/desk/conflicts?done=conflict_ended");
	expect((await own.post("/desk/conflicts/x/end", {})).status).toBe(404);
	expect((await own.post(`/desk/pledges/${publicId}/outcomes`, outcome)).status).toBe(303);
});
