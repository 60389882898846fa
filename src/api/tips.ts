import { z } from "zod";
import { findPledge } from "../../db/pledges.ts";
import { sendTip } from "../actions/send-tip.ts";
import type { Deps } from "../deps.ts";
import { LENGTHS } from "../domain/lengths.ts";
import { invalidInput } from "../domain/problem.ts";
import { TIP_KINDS } from "../domain/tip.ts";
import { emailAddress, httpUrl, line, longText, publicId } from "../http/fields.ts";
import { limitTips } from "../http/limits.ts";
import { examples } from "./request-examples.ts";
import { absent, blank, choice, date, strict } from "./request-parts.ts";
import { type ApiRoute, post } from "./route.ts";

export const tipBody = strict({
	kind: choice("what_it_is", TIP_KINDS).meta({
		description: "A pledge to follow, evidence on one that is followed, or a mistake.",
	}),
	words: longText("what_you_know", LENGTHS.long).meta({ description: "What you know, in your words." }),
	pledge: absent(publicId()).meta({ description: "The pledge that it is about. Needed for evidence." }),
	promiser: blank(line("who_promised_it", LENGTHS.name)).meta({ description: "Who promised it. Needed for a pledge." }),
	saidOn: absent(date("day_on_which_it_was_said")).meta({ description: "The day on which it was said." }),
	url: absent(httpUrl("where_it_can_be_looked_up")).meta({
		description: "Where it can be looked up. Needed but for a mistake.",
	}),
	contact: absent(emailAddress()).meta({
		description: "An email address for questions, if you like. Only the desk sees it, and it is erased in time.",
	}),
});

const tipAnswerShape = z
	.object({ received: z.literal(true).meta({ description: "It waits for an editor, unless it does already." }) })
	.meta({ id: "ReceivedTip", description: "The same whatever becomes of a tip: nothing of it is public." });

const sendRoute = post({
	id: "sendTip",
	path: "/tips",
	tag: "Pledges",
	summary: "Send a tip",
	description:
		"Suggest a pledge, send evidence or report a mistake, as on the form for readers. An editor reads it; nothing is public by being sent.",
	needsToken: false,
	limit: limitTips,
	body: tipBody,
	example: examples.tip,
	problems: ["invalid-input", "unavailable"],
	answer: { status: 202, description: "It was received.", shape: tipAnswerShape },
	async handle({ deps, body }) {
		const { kind, words, pledge, promiser, saidOn, url, contact } = body;
		const pledgeId = await pledgeNamed(deps, pledge);
		await sendTip(deps, { kind, words, promiser, saidOn, url, contact, pledgeId });
		return { body: { received: true as const } };
	},
});

/** What readers send. */
export const tipRoutes: readonly ApiRoute[] = [sendRoute];

async function pledgeNamed({ db }: Deps, named: string | undefined): Promise<number | undefined> {
	if (named === undefined) return undefined;
	const found = await findPledge(db, named);
	if (!found?.publishedAt) throw invalidInput("pledge", "pledge.not_published_here");
	return found.id;
}
