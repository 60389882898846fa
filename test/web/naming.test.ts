import { expect, test } from "vitest";
import { findPledge } from "../../db/pledges.ts";
import { listPolicies } from "../../db/policies.ts";
import { approveProposal } from "../../src/actions/approve-proposal.ts";
import { changeByline } from "../../src/actions/change-byline.ts";
import { markOutcome } from "../../src/actions/mark-outcome.ts";
import { registerPledge } from "../../src/actions/register-pledge.ts";
import { openPolicyBook } from "../../src/policy-book.ts";
import { aPledge, someEvidence } from "../support/pledges.ts";
import { newWorld } from "../support/world.ts";
import { startSite } from "./site-server.ts";

const FORM = {
	...{ hours: "1", days: "7", weeks: "30", months: "90", years: "365", soon: "30", ongoing: "90" },
	...{ byPeriod: "charitable", weekStart: "1", hemisphere: "", fiscalYearStart: "", country: "" },
	...{ dueSoonDays: "7", timeZone: "UTC", inForceOn: "2025-11-03", reason: "So we decided." },
};

const TOLD = {
	decider: { page: "Decided by an editor on", history: "by an editor", api: [null, null] },
	both: {
		page: "Proposed by A. Author, approved by an editor on",
		history: "by an editor, as proposed by A. Author",
		api: [null, "A. Author"],
	},
	names: {
		page: "Proposed by A. Author, approved by User 2 on",
		history: "by User 2, as proposed by A. Author",
		api: ["User 2", "A. Author"],
	},
	roles: {
		page: "Proposed by an editor, approved by an editor on",
		history: "by an editor, as proposed by an editor",
		api: [null, null],
	},
} as const;

test("who decided is told as the policy in force has it, on pages, in history, by the API and of the past", async () => {
	await using world = await newWorld("2025-11-03T09:00:00Z", { SECOND_EDITOR: "on" });
	const book = await openPolicyBook(world.db, world.deps.config, () => world.deps.now());
	const deps = { ...world.deps, config: book.config };
	const [author, other, admin] = [await world.user("editor"), await world.user("editor"), await world.user("admin")];
	await changeByline(deps, author, "A. Author");
	const publicId = await registerPledge(deps, author, aPledge());
	const judged = { outcome: "broken", happenedOn: "2025-10-31", rationale: "It is shut." } as const;
	const input = {
		publicId,
		version: 1,
		...judged,
		changeKind: "update",
		reason: "",
		evidence: [someEvidence],
	} as const;
	const { proposalId = 0 } = await markOutcome(deps, author, input);
	await approveProposal(deps, other, { proposalId, version: (await findPledge(world.db, publicId))?.version ?? 0 });
	await using site = await startSite({ ...world, deps });
	const [reader, desk] = [site.browser(), await site.signedIn(admin)];
	world.at("2025-11-05T09:00:00Z");
	for (const naming of ["decider", "both", "names", "roles"] as const) {
		if (naming !== "decider") {
			const form = {
				...FORM,
				inForceOn: "2025-11-05",
				version: String((await listPolicies(world.db))[0]?.version),
				naming,
			};
			expect((await desk.post("/admin/policy", { ...form, intent: "preview" })).text).toContain(
				"who decided is told as",
			);
			expect((await desk.post("/admin/policy", { ...form, intent: "publish" })).status).toBe(303);
			await book.reload();
		}
		const { page, history, api } = TOLD[naming];
		for (const path of [`/pledges/${publicId}`, `/pledges/${publicId}?as-of=2025-11-04`]) {
			const { text } = await reader.get(path);
			expect(text, path).toContain(page);
			expect(text, path).toContain(history);
			if (naming === "roles") expect(text, path).not.toMatch(/A\. Author|User \d/);
		}
		const [outcome] = JSON.parse((await reader.get(`/api/v1/pledges/${publicId}`)).text).outcomes;
		expect([outcome.byline, outcome.proposedByline]).toEqual(api);
		const { items } = JSON.parse((await reader.get(`/api/v1/pledges/${publicId}/history`)).text);
		expect(items[0]).toMatchObject({ kind: "outcome_marked", byline: api[0], proposedByline: api[1] });
		expect(JSON.parse((await reader.get("/api/v1/policies")).text).items[0].naming).toBe(naming);
	}
	expect((await reader.get("/methodology")).text).toContain("the roles of both, and no names");
});

test("what needs another editor is the newsroom's to choose, outcome by outcome, and readers see it", async () => {
	await using world = await newWorld("2025-11-03T09:00:00Z", { SECOND_EDITOR: "on" });
	const book = await openPolicyBook(world.db, world.deps.config, () => world.deps.now());
	const deps = { ...world.deps, config: book.config };
	await using site = await startSite({ ...world, deps });
	const [reader, desk] = [site.browser(), await site.signedIn(await world.user("admin"))];
	const { version } = (await listPolicies(world.db))[0] ?? { version: 1 };
	const asked = { ...FORM, version: String(version), asksWhatIsReviewed: "yes", intent: "publish" };
	expect((await desk.get("/admin/policy")).text).toMatch(/value="broken" checked/);
	const sent = await desk.post("/admin/policy", { ...asked, reviewed: "broken" });
	expect(sent).toMatchObject({ status: 303 });
	expect((await listPolicies(world.db))[0]?.policy.reviewed).toEqual(["broken"]);
	expect((await desk.get("/admin/policy")).text).not.toMatch(/value="fulfilled" checked/);
	expect((await reader.get("/methodology")).text).toMatch(/Needs another editor[\s\S]{0,200}<dd[^>]*>broken</);
});
