import { listWaitingRequests } from "../db/subscriptions.ts";
import { answerSubscriptionRequest } from "../src/actions/answer-subscription-request.ts";
import type { Deps } from "../src/deps.ts";

/** Answers every request to follow something, the oldest first. */
export async function answerRequests(deps: Deps): Promise<{ answered: number; asked: number }> {
	let answered = 0;
	let asked = 0;
	for (;;) {
		const waiting = await listWaitingRequests(deps.db);
		if (waiting.length === 0) return { answered, asked };
		for (const request of waiting) {
			const answer = await answerSubscriptionRequest(deps, request);
			answered += 1;
			if (answer === "asked to confirm") asked += 1;
		}
	}
}
