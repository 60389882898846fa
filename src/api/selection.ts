import { z } from "zod";
import { countCandidates, type ListedCandidate, listCandidates } from "../../db/candidates.ts";
import { policyNow } from "../actions/policy-now-parts.ts";
import type { Deps } from "../deps.ts";
import { type ListedReason, SELECTION_SHOWN } from "../domain/listed-reason.ts";
import { cursorOf, numbersIn } from "../http/cursor.ts";
import { selectionWords } from "../text/listed-reasons.ts";
import { type Texts, textsFor } from "../text/text.ts";
import { nextAddress, pageOf } from "./paging.ts";
import { pageQuery } from "./requests.ts";
import { type ApiRoute, get } from "./route.ts";
import { civilDate, count, instant, oneOf, text } from "./shape-fields.ts";

const reasonFields = { reason: text("The reason's key."), label: text("The reason in words.") };

const candidateShape = z
	.object({
		title: text("What was promised, in one sentence."),
		promiser: text("Who promised it."),
		saidOn: civilDate("The day on which it was said.").nullable(),
		url: text("Where it can be looked up, or an empty text."),
		...reasonFields,
		words: text("Why, in the newsroom's words, or an empty text."),
		loggedAt: instant("When it was logged."),
		pledge: text("The id of the published pledge as which it was registered after all.").nullable(),
	})
	.meta({ id: "Candidate", description: "Something that was considered and not registered." });

const selectionShape = z
	.object({
		shown: oneOf(SELECTION_SHOWN, "Whether the newsroom publishes how many for each reason, or every entry."),
		total: count("How many were considered and not registered."),
		reasons: z.array(z.object({ ...reasonFields, count: count("How many for this reason.") })),
		candidates: z.array(candidateShape).meta({ description: "The last first; none where only counts are published." }),
		next: z.url().nullable().meta({ description: "The address of the next page, or null on the last." }),
	})
	.meta({ id: "Selection", description: "What was considered and not registered, and why." });

const readRoute = get({
	id: "readSelection",
	path: "/selection",
	tag: "Pledges",
	summary: "Read the selection log",
	description: "What the newsroom considered and did not register: how many for each reason, or every entry.",
	query: pageQuery,
	problems: ["invalid-input"],
	answer: { description: "The log, as far as it is published.", shape: selectionShape },
	async handle(call) {
		const { deps, query } = call;
		const { policy } = await policyNow(deps.db, { config: deps.config, now: deps.now() });
		const listed = policy.selectionReasons ?? [];
		const [before] = query.cursor === undefined ? [] : numbersIn(deps, query.cursor, 1);
		const isFull = policy.selection === "full";
		const rows = isFull ? await listCandidates(deps.db, { before, limit: query.limit + 1 }) : [];
		const { shown, last } = pageOf(rows, query.limit);
		const next = nextAddress(call, last && cursorOf(deps, last.id));
		const texts = textsFor(deps.config.INTERFACE_LANGUAGE);
		const candidates = shown.map((row) => candidateOf(row, listed, texts));
		return { body: { shown: policy.selection ?? "counts", ...(await countsOf(deps, listed)), candidates, next } };
	},
});

/** The selection log. */
export const selectionRoutes: readonly ApiRoute[] = [readRoute];

/** How many were left out, in all and for each reason. */
export async function countsOf({ db, config }: Deps, listed: readonly ListedReason[]) {
	const texts = textsFor(config.INTERFACE_LANGUAGE);
	const reasons = (await countCandidates(db)).map((row) => ({
		...row,
		label: selectionWords(row.reason, listed, texts),
	}));
	return { total: reasons.reduce((sum, one) => sum + one.count, 0), reasons };
}

function candidateOf(
	{ title, promiser, saidOn, url, reason, words, loggedAt, registeredAs }: ListedCandidate,
	listed: readonly ListedReason[],
	texts: Texts,
) {
	const said = { title, promiser, saidOn, url, reason, label: selectionWords(reason, listed, texts), words };
	const pledge = registeredAs?.isPublished ? registeredAs.publicId : null;
	return { ...said, loggedAt: loggedAt.toISOString(), pledge };
}
