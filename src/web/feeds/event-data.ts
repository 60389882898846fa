import { z } from "zod";
import type { EventData } from "../../domain/event.ts";
import { OUTCOMES } from "../../domain/outcome.ts";
import { BEARINGS } from "../../domain/pledge.ts";
import { RELATION_KINDS } from "../../domain/relation.ts";
import { TIMELINESS } from "../../domain/timeliness.ts";

const text = z.string().min(1).optional().catch(undefined);
const outcome = z.enum(OUTCOMES).optional().catch(undefined);

const source = z.object({ url: z.url({ protocol: /^https?$/ }), publisher: z.string(), title: text });
const evidence = z.object({ quote: text, shows: text, bearing: z.enum(BEARINGS).optional().catch(undefined) });
const isExpected = z.boolean().optional().catch(undefined);
const due = { dueOn: text, reviewOn: text, dueAt: text, timeZone: text, isExpected };
const deadline = z.object({ ...due, words: text, explanation: text });
const change = z.object({ from: z.unknown(), to: z.unknown() });

/**
 * What an event carries, as far as a feed tells it. Events are never changed, so a feed must also bear those of older
 * versions: what does not fit is taken as not there.
 */
const shape = z.object({
	...due,
	title: text,
	kind: text,
	criteria: text,
	what: text,
	wrongSince: text,
	change: text,
	outcome,
	happenedOn: text,
	rationale: text,
	cause: text,
	causeLabel: text,
	causeBy: text,
	relation: z.enum(RELATION_KINDS).optional().catch(undefined),
	end: z.enum(["from", "to"]).optional().catch(undefined),
	otherTitle: text,
	note: text,
	askedOn: text,
	answer: text,
	occurrence: z.object({ number: z.number(), startsOn: z.string(), dueOn: z.string() }).optional().catch(undefined),
	promisers: z
		.array(z.object({ name: z.string() }))
		.optional()
		.catch(undefined),
	statement: z.object({ quote: z.string(), saidOn: text }).optional().catch(undefined),
	source: source.optional().catch(undefined),
	/** Those of a look. */
	sources: z.array(source).optional().catch(undefined),
	/** How the pledge stood by its deadline, at an outcome or a correction. */
	standing: z
		.object({
			outcome: z.enum(OUTCOMES),
			timeliness: z.enum(TIMELINESS).optional().catch(undefined),
			daysLate: z.number().optional().catch(undefined),
			deadline: z.object(due),
		})
		.optional()
		.catch(undefined),
	deadline: deadline.optional().catch(undefined),
	from: z
		.object({ ...due, outcome })
		.optional()
		.catch(undefined),
	to: z
		.object({ ...due, outcome })
		.optional()
		.catch(undefined),
	changes: z.record(z.string(), change).optional().catch(undefined),
	evidence: z
		.union([z.array(z.object({ evidence, source })), evidence])
		.optional()
		.catch(undefined),
});

export type FeedData = z.output<typeof shape>;
export type FeedSource = z.output<typeof source>;

/** The data of an event, read as above. */
export function readEventData(data: EventData): FeedData {
	return shape.parse(data);
}
