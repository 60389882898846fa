import { z } from "zod";
import { findPledge } from "../../db/pledges.ts";
import { sendTip } from "../actions/send-tip.ts";
import type { Deps } from "../deps.ts";
import { invalidInput } from "../domain/problem.ts";
import { limitTips } from "../http/limits.ts";
import { examples } from "./request-examples.ts";
import { type ApiRoute, post } from "./route.ts";
import { tipBody } from "./tip-requests.ts";

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
