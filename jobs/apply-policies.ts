import { hasPolicyToApply } from "../db/policies.ts";
import { applyPolicy } from "../src/actions/apply-policy.ts";
import type { Deps } from "../src/deps.ts";
import { civilDateIn } from "../src/domain/civil-date.ts";

/** Puts every version of the policy that has come into force into practice. Gives how many deadlines it moved. */
export async function applyPolicies(deps: Deps): Promise<{ moved: number }> {
	let moved = 0;
	if (!(await hasPolicyToApply(deps.db, civilDateIn(deps.config.TIME_ZONE, deps.now())))) return { moved };
	for (;;) {
		const page = await applyPolicy(deps);
		moved += page.moved;
		if (page.done) return { moved };
	}
}
