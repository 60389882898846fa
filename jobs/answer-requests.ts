import { listWaitingRequests, type SubscriptionRequest } from "../db/subscriptions.ts";
import { answerSubscriptionRequest } from "../src/actions/answer-subscription-request.ts";
import type { Deps } from "../src/deps.ts";
import { eachRow, type Failures } from "./each-row.ts";

/** Answers every request to follow something, the oldest first. */
export async function answerRequests(deps: Deps): Promise<{ answered: number; asked: number } & Partial<Failures>> {
	let asked = 0;
	const { done, failures } = await eachRow<SubscriptionRequest>(deps, {
		list: (after) => listWaitingRequests(deps.db, after),
		act: async (request) => {
			const answer = await answerSubscriptionRequest(deps, request);
			if (answer === "asked to confirm") asked += 1;
			return answer !== "already answered";
		},
		name: ({ id }) => id,
	});
	return { answered: done, asked, ...failures };
}
