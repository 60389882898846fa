import { z } from "zod";
import { LENGTHS, MOST } from "../domain/lengths.ts";
import type { LookedAt } from "../domain/look.ts";
import { refused } from "../domain/refused-input.ts";
import { httpUrl, line, longText } from "./fields.ts";

const parts = z.object({
	url: httpUrl("source_address"),
	publisher: line("publisher", LENGTHS.name).or(z.literal("")),
	title: line("source_title", LENGTHS.title).or(z.literal("")),
});

/** A source that was looked at, as a line of text: its address, and after bars its publisher and its title. */
export function lookedAtLine() {
	return z.string().transform((value, context): LookedAt => {
		const [url = "", publisher = "", ...title] = value.split("|").map((part) => part.trim());
		const parsed = parts.safeParse({ url, publisher, title: title.join(" | ") });
		if (parsed.success) return parsed.data;
		for (const { message } of parsed.error.issues) context.addIssue({ code: "custom", message });
		return z.NEVER;
	});
}

/** Sources that were looked at, each on a line of its own. What is wrong with one is told of the input as a whole. */
export function lookedAtLines() {
	const all = z.array(lookedAtLine()).max(MOST.evidence, refused("input.too_many_sources", { most: MOST.evidence }));
	return longText("sources", LENGTHS.long).transform((value, context): LookedAt[] => {
		const parsed = all.safeParse(value.split("\n").filter((one) => one.trim() !== ""));
		if (parsed.success) return parsed.data;
		for (const { message } of parsed.error.issues) context.addIssue({ code: "custom", message });
		return z.NEVER;
	});
}
