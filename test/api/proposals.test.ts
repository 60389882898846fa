import { expect, test } from "vitest";
import type { proposalShape } from "../../src/api/proposal-shape.ts";
import { examples } from "../../src/api/request-examples.ts";
import type { PledgeShape } from "../../src/api/shapes.ts";
import { newWorld } from "../support/world.ts";
import { startApi } from "./api-server.ts";

type Proposal = (typeof proposalShape)["_output"];

test("an outcome sent by one token is read, and approved by another's alone", async () => {
	await using world = await newWorld("2025-11-05T09:00:00Z", { SECOND_EDITOR: "on" });
	const api = await startApi(world);
	const [author, other] = [await api.token("editor"), await api.token("editor")];
	const as = (token: string) => ({ authorization: `Bearer ${token}` });
	const propose = async () => {
		const { id } = (await api.post("/api/v1/pledges", examples.pledge, author)).json<PledgeShape>();
		const outcome = { ...examples.outcome, version: 1, evidence: [examples.evidence] };
		return api.post(`/api/v1/pledges/${id}/outcomes`, outcome, author);
	};
	const proposed = await propose();
	expect(proposed.status).toBe(202);
	expect((await api.get("/api/v1/proposals")).status).toBe(401);
	const list = await api.get("/api/v1/proposals?state=proposed", as(other));
	expect(list.json<{ items: Proposal[] }>().items).toMatchObject([
		{ id: 1, state: "proposed", proposedBy: "User 1", isStale: false, content: { evidence: [{ bearing: "for" }] } },
	]);
	const narrow = await api.token("editor", ["drafts"]);
	expect((await api.get("/api/v1/proposals", as(narrow))).status).toBe(403);
	expect((await api.post("/api/v1/proposals/1/approvals", { version: 1 }, author)).status).toBe(403);
	expect((await api.post("/api/v1/proposals/1/approvals", { version: 2 }, other)).status).toBe(409);
	const approved = await api.post("/api/v1/proposals/1/approvals", { version: 1 }, other);
	expect([approved.status, approved.json<Proposal>()]).toMatchObject([201, { state: "approved", decidedBy: "User 2" }]);
	await propose();
	expect((await api.post("/api/v1/proposals/2/withdrawals", {}, other)).status).toBe(403);
	const asked = await api.post("/api/v1/proposals/2/reviewers", { reviewer: 2 }, author);
	expect(asked.json<Proposal>()).toMatchObject({ reviewer: "User 2" });
	expect((await api.post("/api/v1/proposals/2/returns", { comment: " " }, other)).status).toBe(422);
	const back = await api.post("/api/v1/proposals/2/returns", examples.return, other);
	expect(back.json<Proposal>()).toMatchObject({ state: "sent_back", comment: examples.return.comment });
	expect((await api.get("/api/v1/proposals/3", as(other))).status).toBe(404);
	await api.close();
});
