import { expect, test } from "vitest";
import { createApiToken } from "../../src/actions/create-api-token.ts";
import { registerPledge } from "../../src/actions/register-pledge.ts";
import { type PledgeShape, pledgeShape } from "../../src/api/shapes.ts";
import { aPledge } from "../support/pledges.ts";
import { send } from "../support/server.ts";
import { newWorld } from "../support/world.ts";
import { startSite } from "./site-server.ts";

const ASK = { version: "1", recipient: "press@ministry.example", askedOn: "2025-11-03", dueOn: "2025-11-10" };

test("comment is asked for at the desk with a draft mail, and the answer stands in full for every reader", async () => {
	await using world = await newWorld("2025-11-03T09:00:00Z");
	const checker = await world.user("fact_checker");
	const publicId = await registerPledge(world.deps, checker, aPledge());
	await using site = await startSite(world);
	const desk = await site.signedIn(checker);
	const form = await desk.get(`/desk/pledges/${publicId}/replies`);
	expect(form.text).toContain('value="2025-11-10"');
	expect((await desk.post(`/desk/pledges/${publicId}/replies`, { ...ASK, recipient: "" })).status).toBe(422);
	const asked = await desk.post(`/desk/pledges/${publicId}/replies`, ASK);
	const page = `/desk/pledges/${publicId}/replies/1`;
	expect(asked).toMatchObject({ status: 303, location: `${page}?done=asked_for_reply` });
	const draft = await desk.get(page);
	expect(draft.text).toContain("Please answer by 10 November 2025.");
	expect(draft.text).toMatch(/href="mailto:press@ministry\.example\?subject=[^"+]*&amp;body=[^"+]*%0D%0A/);
	expect(await desk.get("/desk/replies")).toMatchObject({ status: 301, location: "/desk/queue/replies" });
	expect((await desk.get("/desk/queue/replies")).text).toContain("One answer is awaited");
	const reader = site.browser();
	const waiting = (await reader.get(`/pledges/${publicId}`)).text;
	expect(waiting).toContain("No answer yet.");
	expect(waiting).not.toContain("press@ministry.example");
	world.at("2025-11-12T09:00:00Z");
	expect((await reader.get(`/pledges/${publicId}`)).text).toContain("No answer by that day.");
	const later = await site.signedIn(checker);
	const answer = { version: "2", state: "answered", answer: "It opens in May.\n\n<b>Really.</b>" };
	expect((await later.post(`${page}/ends`, answer)).status).toBe(422);
	const ended = await later.post(`${page}/ends`, { ...answer, answeredOn: "2025-11-11", cameBy: "by mail" });
	expect(ended).toMatchObject({ status: 303, location: `${page}?done=reply` });
	const shown = (await reader.get(`/pledges/${publicId}`)).text;
	expect(shown).toContain("They answered on 11 November 2025, by mail.");
	expect(shown).toContain("&lt;b>Really.");
	expect((await reader.get(`/pledges/${publicId}?as-of=2025-11-03`)).text).toContain("No answer yet.");
	expect((await reader.get(`/pledges/${publicId}/feed.atom`)).text).toContain("Reply: Open the bridge");
	expect((await reader.get(`/pledges/${publicId}/revisions/3/changes`)).text).toContain("Their reply");
	expect((await reader.get("/desk/queue/replies")).status).not.toBe(200);
});

test("comment is asked for and answered by the API, which never tells whom", async () => {
	await using world = await newWorld("2025-11-03T09:00:00Z");
	const checker = await world.user("fact_checker");
	const publicId = await registerPledge(world.deps, checker, aPledge());
	await using site = await startSite(world);
	const { token } = await createApiToken(world.deps, checker, { name: "A script" });
	const post = (path: string, body: unknown) =>
		send(`${site.url}/api/v1/pledges/${publicId}${path}`, {
			method: "POST",
			body: JSON.stringify(body),
			headers: { "content-type": "application/json", authorization: `Bearer ${token}` },
		});
	expect((await post("/replies", { ...ASK, version: 1 })).status).toBe(201);
	const declined = await post("/replies/1/ends", { version: 2, state: "declined", answeredOn: "2025-11-03" });
	const pledge = pledgeShape.strict().parse(declined.json<PledgeShape>());
	expect(pledge.replies).toMatchObject([{ number: 1, state: "declined", answeredOn: "2025-11-03", source: null }]);
	expect(declined.text).not.toContain("press@");
});
