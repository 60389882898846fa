import type { listReplies } from "../../db/replies.ts";
import { type Keeping, sourceOf } from "./sources.ts";
import type { ReplyView } from "./views/parts/reply-section.tsx";

type ReplyRow = Awaited<ReturnType<typeof listReplies>>[number];

/** A request for comment as pages show it. `today` is a civil date in the newsroom's zone. */
export function replyOf({ url, publisher, ...row }: ReplyRow, keeping: Keeping, today: string): ReplyView {
	const { number, state, askedOn, dueOn, answer, answeredOn, cameBy } = row;
	return {
		...{ number, state, askedOn, dueOn, answer, cameBy },
		answeredOn: answeredOn ?? undefined,
		isPast: dueOn < today,
		source: url ? sourceOf({ ...row, url, publisher: publisher ?? "" }, keeping) : undefined,
	};
}
