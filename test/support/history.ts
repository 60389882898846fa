import { findPledge } from "../../db/pledges.ts";
import { applyPolicies } from "../../jobs/apply-policies.ts";
import { lapseDeadlines } from "../../jobs/lapse-deadlines.ts";
import { addEvidence } from "../../src/actions/add-evidence.ts";
import { addMilestone } from "../../src/actions/add-milestone.ts";
import { addTerm } from "../../src/actions/add-term.ts";
import { askForReply } from "../../src/actions/ask-for-reply.ts";
import { changeMilestone } from "../../src/actions/change-milestone.ts";
import { editPledge } from "../../src/actions/edit-pledge.ts";
import { editPromiser } from "../../src/actions/edit-promiser.ts";
import { endReply } from "../../src/actions/end-reply.ts";
import { logCandidate } from "../../src/actions/log-candidate.ts";
import { markLinkChecked } from "../../src/actions/mark-link-checked.ts";
import { markOccurrence } from "../../src/actions/mark-occurrence.ts";
import { markOutcome } from "../../src/actions/mark-outcome.ts";
import { markReviewed } from "../../src/actions/mark-reviewed.ts";
import { publishPolicy } from "../../src/actions/publish-policy.ts";
import { publishRecordDay } from "../../src/actions/publish-record-day.ts";
import { registerPledge } from "../../src/actions/register-pledge.ts";
import { relatePledges } from "../../src/actions/relate-pledges.ts";
import { settleCapture } from "../../src/actions/settle-capture.ts";
import { takeCapture } from "../../src/actions/take-capture.ts";
import { firstPolicy } from "../../src/domain/policy.ts";
import type { Actor } from "../../src/domain/role.ts";
import { aPledge, aSource, someEvidence } from "./pledges.ts";
import type { World } from "./world.ts";

/** Public ids of what `liveThrough` leaves. */
export interface Lived {
	readonly bridge: string;
	readonly summit: string;
}

/**
 * Some weeks of a newsroom in October 2025, with something in every table that the record covers: a pledge that is edited
 * and fulfilled, one that hangs on a milestone that moves, a term of office, a candidate, a second version of the
 * policy.
 */
export async function liveThrough(world: World, atNight: () => Promise<unknown> = async () => {}): Promise<Lived> {
	const { deps } = world;
	const to = (instant: string) => sleepUntil(world, instant, atNight);
	const admin = await world.user("admin");
	await to("2025-10-18T12:00:00Z");
	const bridge = await registerPledge(deps, admin, aPledge());
	const summit = { name: "The summit", state: "expected", onDate: "2025-11-20", source: aSource } as const;
	const slug = await addMilestone(deps, admin, summit);
	const deadline = { words: "before the summit", timeZone: "Europe/Paris", choice: "suggested" } as const;
	const title = "Publish the road plan";
	const hanging = await registerPledge(deps, admin, aPledge({ title, deadline, topics: ["Plans"] }));
	await to("2025-10-22T12:00:00Z");
	const edit = aPledge({ title: "Open the whole bridge" });
	await editPledge(deps, admin, { ...edit, publicId: bridge, version: 1, reason: "It said half." });
	const office = { role: "Minister of Roads", body: "Government", country: "FR", fromOn: "2025-01-01" };
	await addTerm(deps, admin, { slug: "a-minister", ...office, toOn: "2029-12-31", source: aSource });
	await to("2025-10-25T12:00:00Z");
	const later = { state: "expected", onDate: "2025-12-10", reason: "The hosts put it off.", source: aSource } as const;
	await changeMilestone(deps, admin, { slug, version: 1, ...later });
	await addEvidence(deps, admin, { publicId: bridge, ...someEvidence });
	const considered = { title: "Build a tunnel", promiser: "A minister", saidOn: "2025-10-20", url: aSource.url };
	await logCandidate(deps, admin, { ...considered, reason: "not_a_pledge", words: "It was a wish.", tipId: undefined });
	const policy = { ...firstPolicy(deps.config).policy, dueSoonDays: 21 };
	const inForce = { inForceOn: "2025-10-26", reason: "Three weeks tell more." };
	await publishPolicy(deps, admin, { seenVersion: 1, policy, ...inForce });
	await liveWithOthers(world, admin, { bridge, summit: hanging, to });
	await to("2025-10-28T12:00:00Z");
	await applyPolicies(deps);
	const outcome = {
		outcome: "fulfilled",
		happenedOn: "2025-10-27",
		rationale: "Traffic flows on every lane.",
	} as const;
	const first = { changeKind: "update", reason: "", evidence: [someEvidence] } as const;
	const { version = 0 } = (await findPledge(world.db, bridge)) ?? {};
	await markOutcome(deps, admin, { publicId: bridge, version, ...outcome, ...first });
	await to("2025-10-29T00:10:00Z");
	await publishRecordDay(deps);
	return { bridge, summit: hanging };
}

/** Sets the clock, and calls `atNight` at the last moment of the day before. */
export async function sleepUntil(world: World, instant: string, atNight: () => Promise<unknown>): Promise<void> {
	world.at(`${world.deps.now().toISOString().slice(0, 10)}T23:59:59.999Z`);
	await atNight();
	world.at(instant);
}

/** A relation, a reply, a copy of a source, a link that came to stand otherwise, and a period that was judged. */
async function liveWithOthers(
	world: World,
	admin: Actor,
	{ bridge, summit, to }: Lived & { readonly to: (instant: string) => Promise<void> },
): Promise<void> {
	const { deps } = world;
	const seen = async (publicId: string) => ({
		publicId,
		version: (await findPledge(world.db, publicId))?.version ?? 0,
	});
	const relation = { kind: "depends_on", other: summit, note: "The plan shows it." } as const;
	await relatePledges(deps, admin, { ...(await seen(bridge)), ...relation });
	const asked = { recipient: "The press office", askedOn: "2025-10-24", dueOn: "2025-10-30" };
	const number = await askForReply(deps, admin, { ...(await seen(bridge)), ...asked });
	const answer = {
		state: "answered",
		answer: "We open in time.",
		answeredOn: "2025-10-25",
		cameBy: "by mail",
	} as const;
	await endReply(deps, admin, { ...(await seen(bridge)), number, ...answer, source: aSource, reason: "" });
	const gazette = { url: "https://gazette.example/", publisher: "The gazette", title: "Notices" };
	await markReviewed(deps, admin, { ...(await seen(bridge)), note: "", sources: [gazette], reviewOn: undefined });
	await keepACopy(world);
	await markLinkChecked(deps, admin, { sourceId: 1, note: "It still says so." });
	const deadline = { words: "every week", timeZone: "UTC", choice: "suggested" } as const;
	const weekly = await registerPledge(deps, admin, aPledge({ title: "Report every week", deadline }));
	await to("2025-10-27T12:00:00Z");
	await lapseDeadlines(deps);
	const judged = { outcome: "broken", happenedOn: "2025-10-25", rationale: "No report came." } as const;
	const first = { changeKind: "update", reason: "", evidence: [someEvidence] } as const;
	await markOccurrence(deps, admin, { ...(await seen(weekly)), number: 1, ...judged, ...first });
	await editPromiser(deps, admin, { slug: "a-minister", version: 1, about: "Of roads.", reason: "So said." });
}

/** What a visit to the page of every source that waits came to. */
async function keepACopy({ deps }: World): Promise<void> {
	const taken = await takeCapture(deps);
	if (!taken) throw new Error("No copy is due");
	const look = { kind: "there", movedTo: undefined, likeness: undefined } as const;
	await settleCapture(deps, taken, {
		...{ kind: "kept", look, host: { isTroubled: false, retryAt: undefined } },
		kept: {
			...{ finalUrl: taken.url, status: 200, contentType: "text/html", bytes: 120, sha256: "5".repeat(64) },
			...{ title: "A report", publishedOn: "2025-10-17", text: "We will open the bridge." },
			...{ file: "2025/10/a.warc.gz", fileSha256: "6".repeat(64), fetchedAt: deps.now() },
		},
	});
}
