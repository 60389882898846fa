import { press } from "./steps.ts";
import type { Visit } from "./visits.ts";

/** The desk's pages about sources. */
export const SOURCE_VISITS: readonly Visit[] = [
	{ name: "the sources that need a look", path: "/desk/sources", as: "checker" },
	{ name: "a source", path: "/desk/sources/1", as: "checker" },
	{
		name: "a source with no new address",
		status: 422,
		path: "/desk/sources/1",
		as: "checker",
		act: (page) => press(page, "Replace the address"),
	},
];
