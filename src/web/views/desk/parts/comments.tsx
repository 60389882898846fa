import { LENGTHS } from "../../../../domain/lengths.ts";
import { Prose } from "../../parts/page-parts.tsx";
import { useTexts } from "../../parts/texts.ts";
import { deskPaths } from "../desk-paths.ts";
import { type FormState, Lines } from "./form-fields.tsx";

/** What somebody said. */
export interface CommentView {
	readonly id: number;
	readonly by: string;
	/** An instant in words. */
	readonly at: string;
	readonly body: string;
}

interface CommentsProps {
	readonly pledgeId: string;
	/** The proposal that a new one is about, where it is about one. */
	readonly proposalId?: number | undefined;
	readonly comments: readonly CommentView[];
	/** What was typed and refused. */
	readonly form?: FormState | undefined;
}

/** What was said about a pledge, and the form to say more: posts body and proposalId to `deskPaths.comments(pledgeId)`. */
export function Comments({ pledgeId, proposalId, comments, form = { values: {} } }: CommentsProps) {
	const { t } = useTexts();
	return (
		<section class="section" aria-labelledby="comments">
			<h2 id="comments">{t("comments.title")}</h2>
			<p class="soft">{t("comments.words")}</p>
			{comments.map(({ id, by, at, body }) => (
				<article key={id} class="card">
					<p class="byline">
						<strong>{by}</strong> <span>{at}</span>
					</p>
					<Prose text={body} />
				</article>
			))}
			<form class="card fields" method="post" action={deskPaths.comments(pledgeId)} novalidate>
				{proposalId !== undefined && <input type="hidden" name="proposalId" value={proposalId} />}
				<Lines form={form} name="body" label={t("comments.body")} rows={3} maxLength={LENGTHS.long} />
				<button class="quiet" type="submit">
					{t("comments.save")}
				</button>
			</form>
		</section>
	);
}
