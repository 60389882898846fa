import type { Page } from "playwright-core";
import { fill, press } from "./steps.ts";
import type { Visit } from "./visits.ts";

/** A user's own pages. */
export const ACCOUNT_VISITS: readonly Visit[] = [
	{ name: "one's account", path: "/desk/account", as: "checker" },
	{
		name: "a new password, sent empty",
		status: 422,
		path: "/desk/account",
		as: "checker",
		act: (page) => press(page, "Set the password"),
	},
	{ name: "a token that was just made", path: "/desk/account", as: "checker", act: makeToken },
	{ name: "the code after the password", path: "/sign-in/second-factor" },
	{ name: "one's second factor", path: "/desk/account/authenticators", as: "checker" },
	{ name: "one's passkeys", path: "/desk/account/passkeys", as: "checker" },
	{ name: "the morning mail", path: "/desk/account/preferences", as: "checker" },
	{ name: "where one is signed in", path: "/desk/account/sessions", as: "checker" },
];

/** What admins see of who signed in. */
export const AUDIT_VISITS: readonly Visit[] = [
	{ name: "the audit log", path: "/admin/audit", as: "admin" },
	{ name: "the audit log by kind", path: "/admin/audit?kind=signed_in&user=3", as: "admin" },
	{ name: "an audit log without entries", path: "/admin/audit?kind=factor_reset", as: "admin" },
];

async function makeToken(page: Page): Promise<void> {
	await fill(page, { "What it is for": "Our importer", "Good for how many days": "30" });
	await page.getByRole("checkbox", { name: "Write pledges" }).check();
	await press(page, "Make a token");
	await page.locator("#new-token").waitFor();
}
