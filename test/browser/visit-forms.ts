import type { Page } from "playwright-core";
import type { Site } from "./site.ts";
import { buttonOrLink, fill, press } from "./steps.ts";
import type { Visit } from "./visits.ts";

const SAVE = {
	edit: "Save the edit",
	statements: "Add this statement",
	evidence: "Add this evidence",
	deadlines: "Move the deadline",
	conditions: "Mark it",
	replies: "Put the request on record",
	relations: "Put it on record",
	outcomes: "Mark this outcome",
	occurrences: "Mark this outcome",
} as const;

/** A form as it opens, and as it comes back when what it must have is missing. */
export function formVisits(noun: keyof typeof SAVE, place: keyof Site["at"], query = ""): Visit[] {
	const path: Visit["path"] = (at) => `/desk${at[place]}/${noun}${query}`;
	const act = async (page: Page) => {
		// An edit that changes nothing is taken as it is.
		if (noun === "edit") await fill(page, { "The pledge in one checkable sentence": "" });
		if (noun === "replies") await fill(page, { "Answer wanted by": "" });
		await press(page, SAVE[noun]);
	};
	return [
		{ name: `the form for ${noun}`, path, as: "admin" },
		{ name: `the form for ${noun}, refused`, status: 422, path, as: "admin", act },
	];
}

/** Types words of a deadline and asks what the rules read from them. */
export async function askForSuggestion(page: Page): Promise<void> {
	await fill(page, { "Said on": "2025-10-17", "By when, in their words": "by next Friday" });
	await buttonOrLink(page, "Suggest a date").click();
	await page.locator("#suggestion").waitFor();
}

/** Registers what is on record already, and is warned. */
export async function registerAgain(page: Page): Promise<void> {
	await fill(page, {
		Quote: "I would say within two weeks or so, pretty quick.",
		"Said on": "2025-10-16",
		Promiser: "Donald Trump",
		Source: "https://tass.com/world/2031221",
		Publisher: "TASS",
		"The pledge in one checkable sentence": "Meet Vladimir Putin in Budapest",
		"What counts as fulfilled": "They meet there.",
		"Time zone": "America/New_York",
	});
	await page.getByRole("radio", { name: "none" }).check();
	await press(page, "Publish");
	await page.getByRole("checkbox", { name: "This is a different pledge" }).waitFor();
}

/** Saves an edit after somebody else has saved one. */
export async function beOvertaken(page: Page): Promise<void> {
	const other = await page.context().newPage();
	await other.goto(page.url());
	await fill(other, { Topics: "Summits", "Why this edit": "It was not filed." });
	await press(other, "Save the edit");
	await other.close();
	await fill(page, { "Why this edit": "Said better." });
	await press(page, "Save the edit");
	await page.getByText("Somebody changed this pledge while you were at it").waitFor();
}
