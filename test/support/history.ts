import { applyPolicies } from "../../jobs/apply-policies.ts";
import { addEvidence } from "../../src/actions/add-evidence.ts";
import { addMilestone } from "../../src/actions/add-milestone.ts";
import { addTerm } from "../../src/actions/add-term.ts";
import { changeMilestone } from "../../src/actions/change-milestone.ts";
import { editPledge } from "../../src/actions/edit-pledge.ts";
import { logCandidate } from "../../src/actions/log-candidate.ts";
import { markOutcome } from "../../src/actions/mark-outcome.ts";
import { publishPolicy } from "../../src/actions/publish-policy.ts";
import { publishRecordDay } from "../../src/actions/publish-record-day.ts";
import { registerPledge } from "../../src/actions/register-pledge.ts";
import { firstPolicy } from "../../src/domain/policy.ts";
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
export async function liveThrough(world: World): Promise<Lived> {
	const { deps } = world;
	const admin = await world.user("admin");
	world.at("2025-10-18T12:00:00Z");
	const bridge = await registerPledge(deps, admin, aPledge());
	const summit = { name: "The summit", state: "expected", onDate: "2025-11-20", source: aSource } as const;
	const slug = await addMilestone(deps, admin, summit);
	const deadline = { words: "before the summit", timeZone: "Europe/Paris", choice: "suggested" } as const;
	const title = "Publish the road plan";
	const hanging = await registerPledge(deps, admin, aPledge({ title, deadline, topics: ["Plans"] }));
	world.at("2025-10-22T12:00:00Z");
	const edit = aPledge({ title: "Open the whole bridge" });
	await editPledge(deps, admin, { ...edit, publicId: bridge, version: 1, reason: "It said half." });
	const office = { role: "Minister of Roads", body: "Government", country: "FR", fromOn: "2025-01-01" };
	await addTerm(deps, admin, { slug: "a-minister", ...office, toOn: "2029-12-31", source: aSource });
	world.at("2025-10-25T12:00:00Z");
	const later = { state: "expected", onDate: "2025-12-10", reason: "The hosts put it off.", source: aSource } as const;
	await changeMilestone(deps, admin, { slug, version: 1, ...later });
	await addEvidence(deps, admin, { publicId: bridge, ...someEvidence });
	const considered = { title: "Build a tunnel", promiser: "A minister", saidOn: "2025-10-20", url: aSource.url };
	await logCandidate(deps, admin, { ...considered, reason: "not_a_pledge", words: "It was a wish.", tipId: undefined });
	const policy = { ...firstPolicy(deps.config).policy, dueSoonDays: 21 };
	const inForce = { inForceOn: "2025-10-26", reason: "Three weeks tell more." };
	await publishPolicy(deps, admin, { seenVersion: 1, policy, ...inForce });
	world.at("2025-10-28T12:00:00Z");
	await applyPolicies(deps);
	const outcome = {
		outcome: "fulfilled",
		happenedOn: "2025-10-27",
		rationale: "Traffic flows on every lane.",
	} as const;
	const first = { changeKind: "update", reason: "", evidence: [someEvidence] } as const;
	await markOutcome(deps, admin, { publicId: bridge, version: 3, ...outcome, ...first });
	world.at("2025-10-29T00:10:00Z");
	await publishRecordDay(deps);
	return { bridge, summit: hanging };
}
