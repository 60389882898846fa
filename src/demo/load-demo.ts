import { appendEvent } from "../../db/events.ts";
import { findSetting, setSetting } from "../../db/settings.ts";
import type { Reader } from "../../db/types.ts";
import { findUserByEmail, insertUser } from "../../db/users.ts";
import { addMilestone } from "../actions/add-milestone.ts";
import { addTerm } from "../actions/add-term.ts";
import { registerPledge } from "../actions/register-pledge.ts";
import type { Deps } from "../deps.ts";
import type { Actor, Role } from "../domain/role.ts";
import { demoMilestones, demoPledges, demoTerms } from "./pledges.ts";

const operator: Actor = { kind: "operator" };

/** The demo's users, one for each role. Their addresses can get no mail (RFC 2606). */
export const DEMO_USERS: readonly { readonly role: Role; readonly name: string; readonly email: string }[] = [
	{ role: "fact_checker", name: "Demo fact-checker", email: "fact-checker@demo.invalid" },
	{ role: "editor", name: "Demo editor", email: "editor@demo.invalid" },
	{ role: "admin", name: "Demo admin", email: "admin@demo.invalid" },
];

const DEMO_MARK = "demo";

/** Fills an empty database with the demo's users and pledges, and marks it as a demo's. */
export async function loadDemo(deps: Deps): Promise<{ pledges: number }> {
	await deps.db.transact(async (tx) => {
		const now = deps.now();
		await setSetting(tx, DEMO_MARK, true, now);
		for (const { role, name, email } of DEMO_USERS) {
			const userId = await insertUser(tx, { name, email, role, createdAt: now });
			await appendEvent(tx, { kind: "user_invited", actor: operator, userId, recordedAt: now, data: { role } });
		}
	});
	for (const milestone of demoMilestones) await addMilestone(deps, operator, milestone);
	for (const pledge of demoPledges) await registerPledge(deps, operator, pledge);
	for (const term of demoTerms) await addTerm(deps, operator, term);
	return { pledges: demoPledges.length };
}

/** Whether the database was filled as a demo. */
export async function isDemoDatabase(db: Reader): Promise<boolean> {
	return (await findSetting<boolean>(db, DEMO_MARK)) === true;
}

/** The id of the demo's user of a role. */
export async function demoUserId(db: Reader, role: Role): Promise<number> {
	const email = DEMO_USERS.find((user) => user.role === role)?.email ?? "";
	const user = await findUserByEmail(db, email);
	if (!user) throw new Error(`The demo has no ${role}`);
	return user.id;
}
