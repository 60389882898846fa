import { z } from "zod";
import { LENGTHS, MOST } from "../domain/lengths.ts";
import type { LookedAt } from "../domain/look.ts";
import { httpUrl, line, longText } from "./fields.ts";

const parts = z.object({
	url: httpUrl("the source's address"),
	publisher: line("the publisher", LENGTHS.name).or(z.literal("")),
	title: line("the source's title", LENGTHS.title).or(z.literal("")),
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

/** Sources that were looked at, each on a line of its own. */
export function lookedAtLines() {
	return longText("the sources", LENGTHS.long)
		.transform((value) => value.split("\n").filter((one) => one.trim() !== ""))
		.pipe(z.array(lookedAtLine()).max(MOST.evidence, `Name ${MOST.evidence} sources at most.`));
}
