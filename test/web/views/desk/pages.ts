/** Every page of the desk, the admin and the demo with sample values, as whole documents, by name. */
import { document } from "../../../../src/web/views/layout.tsx";
import type { Page } from "../../../../src/web/views/page.ts";
import { adminPages } from "./admin-pages.ts";
import { demoPages } from "./demo-pages.ts";
import { deskPages } from "./desk-pages.ts";
import { fairnessPages } from "./fairness-pages.ts";
import { demoSite, site } from "./samples.ts";

export const pages: Readonly<Record<string, string>> = Object.fromEntries([
	...Object.entries({ ...deskPages, ...fairnessPages, ...adminPages }).map(([name, page]) => [name, whole(page)]),
	...Object.entries(demoPages).map(([name, page]) => [name, whole(page, true)]),
]);

/** As the door sends it: with the desk's style sheet and module. */
function whole(page: Page, isDemo = false): string {
	const assets = { stylesheet: "/assets/desk.css", script: "/assets/desk.js" };
	return document({ ...page, ...assets }, isDemo ? demoSite : site);
}
