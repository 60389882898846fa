import type { ReplyState } from "../../../domain/reply.ts";
import { Prose } from "./page-parts.tsx";
import { type Source, SourceLine } from "./source-line.tsx";
import { useTexts } from "./texts.ts";

/** One request for comment as readers see it. */
export interface ReplyView {
	readonly number: number;
	readonly state: ReplyState;
	readonly askedOn: string;
	readonly dueOn: string;
	/** Whether the day by which an answer was wanted has passed. */
	readonly isPast: boolean;
	readonly answer: string;
	readonly answeredOn?: string | undefined;
	readonly cameBy: string;
	readonly source?: Source | undefined;
}

/** What they were asked and what they said, in full. Without any request it is not there. */
export function ReplySection({ replies, hrefOf }: { replies: readonly ReplyView[]; hrefOf?: (n: number) => string }) {
	const { t, formats } = useTexts();
	if (replies.length === 0) return null;
	return (
		<section class="section" aria-labelledby="replies">
			<h2 id="replies">{t("replies.title")}</h2>
			{replies.map((reply) => {
				const asked = t("replies.asked", { date: formats.date(reply.askedOn), due: formats.date(reply.dueOn) });
				return (
					<div class="reply" key={reply.number}>
						<p>
							{hrefOf ? <a href={hrefOf(reply.number)}>{asked}</a> : asked} <Came reply={reply} />
						</p>
						{reply.answer && (
							<blockquote>
								<Prose text={reply.answer} />
							</blockquote>
						)}
						{reply.source && <SourceLine source={reply.source} />}
					</div>
				);
			})}
		</section>
	);
}

function Came({ reply: { state, isPast, answeredOn, cameBy } }: { reply: ReplyView }) {
	const { t, formats } = useTexts();
	const date = formats.date(answeredOn ?? "1900-01-01");
	switch (state) {
		case "asked":
			return <strong>{t(isPast ? "replies.passed" : "replies.waiting")}</strong>;
		case "not_answered":
			return <strong>{t("replies.not_answered")}</strong>;
		case "declined":
			return <strong>{t("replies.declined", { date })}</strong>;
		case "answered":
			return <strong dir="auto">{t("replies.answered", { date, how: cameBy })}</strong>;
	}
}
