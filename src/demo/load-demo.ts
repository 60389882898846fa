import { registerPledge } from "../actions/register-pledge.ts";
import type { Deps } from "../deps.ts";
import { demoPledges } from "./pledges.ts";

/** Registers the demo's pledges. Gives how many. */
export async function loadDemo(deps: Deps): Promise<{ pledges: number }> {
	for (const pledge of demoPledges) await registerPledge(deps, { kind: "operator" }, pledge);
	return { pledges: demoPledges.length };
}
