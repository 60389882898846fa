/** Which verbs a declared conflict of interest bars from, and which it leaves: every verb has its line. */
import { readdirSync, readFileSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { findPledge } from "../../db/pledges.ts";
import { listStatements } from "../../db/statements.ts";
import { addEvidence } from "../../src/actions/add-evidence.ts";
import { addMilestone } from "../../src/actions/add-milestone.ts";
import { addStatement } from "../../src/actions/add-statement.ts";
import { addTerm } from "../../src/actions/add-term.ts";
import { approveProposal } from "../../src/actions/approve-proposal.ts";
import { askForReply } from "../../src/actions/ask-for-reply.ts";
import { assignReviewer } from "../../src/actions/assign-reviewer.ts";
import { changeMilestone } from "../../src/actions/change-milestone.ts";
import { changeSource } from "../../src/actions/change-source.ts";
import { correctStatement } from "../../src/actions/correct-statement.ts";
import { decideOnTip } from "../../src/actions/decide-on-tip.ts";
import { declareConflict } from "../../src/actions/declare-conflict.ts";
import { editPledge } from "../../src/actions/edit-pledge.ts";
import { editPromiser } from "../../src/actions/edit-promiser.ts";
import { endRelation } from "../../src/actions/end-relation.ts";
import { endReply } from "../../src/actions/end-reply.ts";
import { logCandidate } from "../../src/actions/log-candidate.ts";
import { markCondition } from "../../src/actions/mark-condition.ts";
import { markLinkChecked } from "../../src/actions/mark-link-checked.ts";
import { markOccurrence } from "../../src/actions/mark-occurrence.ts";
import { markOutcome } from "../../src/actions/mark-outcome.ts";
import { markReviewed } from "../../src/actions/mark-reviewed.ts";
import { moveDeadline } from "../../src/actions/move-deadline.ts";
import { publishPledge } from "../../src/actions/publish-pledge.ts";
import { registerPledge } from "../../src/actions/register-pledge.ts";
import { relatePledges } from "../../src/actions/relate-pledges.ts";
import { sendBackProposal } from "../../src/actions/send-back-proposal.ts";
import { sendTip } from "../../src/actions/send-tip.ts";
import { withdrawOccurrenceOutcome } from "../../src/actions/withdraw-occurrence-outcome.ts";
import { withdrawOutcome } from "../../src/actions/withdraw-outcome.ts";
import type { Actor } from "../../src/domain/role.ts";
import { aPledge, aSource, someEvidence } from "../support/pledges.ts";
import { newWorld, type World } from "../support/world.ts";

type User = Actor & { kind: "user" };
let world: World;
let barred: User;
let other: User;
/** Pledges of the promiser: one that others propose an outcome of, a series, a draft, one that waits, one on a milestone. */
let ids: Record<"plain" | "series" | "draft" | "waiting" | "hanging", string>;
let proposalId: number;
const judged = { outcome: "stalled", happenedOn: undefined, rationale: "No works.", changeKind: "update" } as const;
const judgement = { ...judged, reason: "Seen.", evidence: [someEvidence] };
const settled = { ...judgement, outcome: "fulfilled", happenedOn: "2025-10-30" } as const;
const candidate = { title: "A tunnel", promiser: "A minister", saidOn: undefined, url: undefined, words: "" };

beforeAll(async () => {
	world = await newWorld("2025-11-03T09:00:00Z", { OUTCOME_HOLD_MINUTES: "60", SECOND_EDITOR: "on" });
	const { deps } = world;
	[barred, other] = [await world.user("admin"), await world.user("editor")];
	await world.user("editor");
	const due = { timeZone: "Europe/Paris", words: "" } as const;
	const deadline = { ...due, words: "every quarter", choice: "suggested" } as const;
	await addMilestone(deps, other, { name: "The fair", state: "unknown", onDate: undefined, source: undefined });
	ids = {
		plain: await registerPledge(deps, other, aPledge()),
		series: await registerPledge(deps, other, aPledge({ title: "Report", deadline })),
		draft: await registerPledge(deps, barred, aPledge({ title: "Draft", publish: false })),
		waiting: await registerPledge(
			deps,
			other,
			aPledge({ title: "Wait", deadline: { ...due, choice: "condition", condition: "if they agree" } }),
		),
		hanging: await registerPledge(
			deps,
			other,
			aPledge({
				title: "Hang",
				deadline: { ...due, choice: "milestone", milestone: { name: "The fair", tie: "by", create: true } },
			}),
		),
	};
	await markOutcome(deps, other, { publicId: ids.waiting, version: 1, ...judgement });
	await askForReply(deps, other, { ...(await seen("plain")), ...asked });
	await relatePledges(deps, other, { ...(await seen("plain")), ...relation("hanging") });
	const proposal = await markOutcome(deps, other, { ...(await seen("plain")), ...settled });
	proposalId = proposal.proposalId ?? 0;
	const { id: pledgeId } = await pledge("plain");
	const tip = { promiser: "", saidOn: undefined, url: undefined, contact: undefined };
	await sendTip(deps, { kind: "correction", pledgeId, words: "It opened.", ...tip });
	await declareConflict(deps, barred, { userId: barred.userId, promiser: "A minister", reason: "A relative." });
});
afterAll(() => world.close());

const asked = { recipient: "Press office", askedOn: "2025-11-01", dueOn: "2025-11-10" };
const relation = (name: keyof typeof ids) => ({ kind: "renews" as const, other: ids[name], note: "" });
const edited = () => ({ ...aPledge({ title: "Open it" }), reason: "Wrong.", changeKind: "update" as const, notes: "" });

async function pledge(name: keyof typeof ids) {
	const found = await findPledge(world.db, ids[name]);
	if (!found) throw new Error("no pledge");
	return found;
}
/** The source of the one statement of the pledge that others propose an outcome of. */
async function source() {
	const [first] = await listStatements(world.db, (await pledge("plain")).id);
	return first?.sourceId ?? 0;
}
async function seen(name: keyof typeof ids) {
	const { publicId, version } = await pledge(name);
	return { publicId, version };
}

/** Verbs that decide, each as who has a conflict would do it. */
const BARRED: Readonly<Record<string, () => Promise<unknown>>> = {
	"mark-outcome": async () => markOutcome(world.deps, barred, { ...(await seen("plain")), ...settled }),
	"mark-occurrence": async () =>
		markOccurrence(world.deps, barred, { ...(await seen("series")), number: 1, ...judgement }),
	"withdraw-outcome": async () => withdrawOutcome(world.deps, barred, await seen("waiting")),
	"withdraw-occurrence-outcome": async () =>
		withdrawOccurrenceOutcome(world.deps, barred, { ...(await seen("series")), number: 1 }),
	"approve-proposal": async () =>
		approveProposal(world.deps, barred, { proposalId, version: (await pledge("plain")).version }),
	"send-back-proposal": () => sendBackProposal(world.deps, barred, { proposalId, comment: "No." }),
	"assign-reviewer": () => assignReviewer(world.deps, barred, { proposalId, reviewerId: undefined }),
	"mark-condition": async () =>
		markCondition(world.deps, barred, {
			...(await seen("waiting")),
			...{ state: "met", happenedOn: "2025-11-01", reason: "They did.", source: aSource },
		}),
	"edit-pledge": async () => editPledge(world.deps, barred, { ...(await seen("plain")), ...edited() }),
	"correct-statement": async () =>
		correctStatement(world.deps, barred, {
			...(await seen("plain")),
			...{ number: 1, quote: "Soon.", saidOn: "2025-10-17", place: "", reason: "Wrong.", wrongSince: undefined },
		}),
	"move-deadline": async () =>
		moveDeadline(world.deps, barred, {
			...(await seen("plain")),
			deadline: { words: "", timeZone: "Europe/Paris", choice: "by_hand", dueOn: "2025-11-30" },
			...{ saidOn: "2025-10-20", change: "moved", reason: "They said so.", source: aSource },
		}),
	"publish-pledge": async () => publishPledge(world.deps, barred, await seen("draft")),
	"register-pledge": () => registerPledge(world.deps, barred, aPledge({ title: "At once" })),
	"mark-reviewed": async () =>
		markReviewed(world.deps, barred, { ...(await seen("plain")), note: "", sources: [], reviewOn: undefined }),
	"relate-pledges": async () => relatePledges(world.deps, barred, { ...(await seen("plain")), ...relation("series") }),
	"end-relation": () =>
		endRelation(world.deps, barred, {
			...{ publicId: ids.plain, kind: "renews", end: "from", other: ids.hanging, reason: "No." },
		}),
	"ask-for-reply": async () => askForReply(world.deps, barred, { ...(await seen("series")), ...asked }),
	"end-reply": async () =>
		endReply(world.deps, barred, {
			...{ ...(await seen("plain")), number: 1, state: "answered", answer: "It is open.", answeredOn: "2025-11-02" },
			...{ cameBy: "By mail.", source: undefined, reason: "" },
		}),
	"decide-on-tip": () => decideOnTip(world.deps, barred, { tipId: 1, decision: "declined", reason: "No." }),
	"log-candidate": () => logCandidate(world.deps, barred, { ...candidate, reason: "not_checkable", tipId: undefined }),
	"edit-promiser": () =>
		editPromiser(world.deps, barred, { slug: "a-minister", version: 1, about: "Kind.", reason: "So they say." }),
	"add-term": () =>
		addTerm(world.deps, barred, {
			...{ slug: "a-minister", role: "Minister", body: "", country: "FR", fromOn: "2025-01-01", toOn: undefined },
			source: aSource,
		}),
	"change-source": async () => {
		const seenUrl = aSource.url;
		const change = { url: "https://elsewhere.example/" };
		return changeSource(world.deps, barred, { sourceId: await source(), seenUrl, change, reason: "It moved." });
	},
	"mark-link-checked": async () => markLinkChecked(world.deps, barred, { sourceId: await source(), note: "" }),
	"change-milestone": () =>
		changeMilestone(world.deps, barred, {
			...{ slug: "the-fair", version: 1, state: "expected", onDate: "2026-01-01", reason: "Said.", source: aSource },
		}),
};

/** Verbs that add, keep the house or undo one's own, and decide on no promiser. */
const FREE = {
	adding: ["add-comment", "add-evidence", "add-milestone", "add-statement"],
	ones_own: ["withdraw-proposal", "declare-conflict", "end-conflict"],
	queues: ["assign-item", "snooze-item", "wake-item", "keep-desk-filter"],
	sources: ["request-capture"],
	mail: ["cancel-message", "release-alerts", "release-message", "retry-message"],
	house: ["publish-policy", "erase-contact-of-tip", "delete-subscriber"],
	users: ["change-role", "disable-user", "enable-user", "invite-user", "renew-invitation", "reset-second-factor"],
};

describe("A conflict of interest bars from", () => {
	test.each(Object.keys(BARRED))("%s", async (verb) => {
		const attempt = BARRED[verb]?.();
		await expect(attempt).rejects.toMatchObject({
			kind: "not-allowed",
			refusal: { code: expect.stringMatching(/conflict_of_interest$/) },
		});
	});
});

test("every verb that asks for a role is one that a conflict bars from, or one that decides nothing", () => {
	const folder = new URL("../../src/actions/", import.meta.url);
	const asking = readdirSync(folder).filter(
		(file) => !file.endsWith("-parts.ts") && readFileSync(new URL(file, folder), "utf8").includes("assertMay("),
	);
	expect(asking.map((file) => file.replace(".ts", "")).sort()).toEqual(
		[...Object.keys(BARRED), ...Object.values(FREE).flat()].sort(),
	);
});

test("who has a conflict still adds what they know, and nothing that changes since when the pledge stands", async () => {
	await addEvidence(world.deps, barred, { publicId: ids.plain, ...someEvidence });
	const say = async (saidOn: string) => {
		const statement = { quote: "We will.", saidOn, place: "" };
		return addStatement(world.deps, barred, { ...(await seen("plain")), statement, source: aSource });
	};
	await say("2025-10-20");
	await expect(say("2001-01-01")).rejects.toThrow("proposal.conflict_of_interest");
	expect(await pledge("plain")).toMatchObject({ saidOn: "2025-10-17" });
});

test("nor does who has a conflict decide on a tip that names the promiser, under whatever name it is logged", async () => {
	const tip = { pledgeId: undefined, saidOn: undefined, url: aSource.url, contact: undefined };
	await sendTip(world.deps, { kind: "pledge", promiser: "a Minister", words: "They will build a tunnel.", ...tip });
	const decline = decideOnTip(world.deps, barred, { tipId: 2, decision: "spam", reason: "" });
	await expect(decline).rejects.toThrow("promiser.conflict_of_interest");
	const logged = { ...candidate, promiser: "Somebody else", reason: "not_checkable" };
	await expect(logCandidate(world.deps, barred, { ...logged, tipId: 2 })).rejects.toThrow(
		"promiser.conflict_of_interest",
	);
	await decideOnTip(world.deps, other, { tipId: 2, decision: "spam", reason: "" });
});
