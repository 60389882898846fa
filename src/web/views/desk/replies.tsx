import type { Texts } from "../../../text/text.ts";
import type { Page } from "../page.ts";
import { Breadcrumbs, EmptyState, PageHead } from "../parts/page-parts.tsx";
import { useTexts } from "../parts/texts.ts";
import { deskPage } from "./desk-page.ts";
import { deskPaths } from "./desk-paths.ts";

/** A request for comment that waits for an answer. */
export interface WaitingReply {
	readonly number: number;
	readonly publicId: string;
	readonly title: string;
	readonly promiser: string;
	readonly recipient: string;
	/** "3 days ago". */
	readonly when: string;
	readonly isPast: boolean;
}

/** The requests for comment that wait, the one due first first. */
export function repliesPage(props: { readonly rows: readonly WaitingReply[] }, { t }: Texts): Page {
	return deskPage(t("desk.replies.title"), deskPaths.waitingReplies, <Replies {...props} />);
}

function Replies({ rows }: { rows: readonly WaitingReply[] }) {
	const { t } = useTexts();
	return (
		<>
			<Breadcrumbs crumbs={[{ href: deskPaths.desk, label: t("desk.title") }]} />
			<PageHead title={t("desk.replies.heading", { count: rows.length })} />
			{rows.length === 0 && (
				<EmptyState title={t("desk.replies.none")}>
					<p>{t("desk.replies.none.words")}</p>
				</EmptyState>
			)}
			<ol class="pledges queue">
				{rows.map((row) => (
					<li class="pledge-item" key={`${row.publicId}${row.number}`}>
						<div class="what">
							<h2 class="headline" dir="auto">
								<a href={deskPaths.reply(row.publicId, row.number)}>{row.title}</a>
							</h2>
							<p class="byline">
								<bdi>{row.promiser}</bdi>
								<strong>{t("desk.replies.due", { isPast: String(row.isPast), when: row.when })}</strong>
								{row.recipient && <span dir="auto">{t("desk.replies.to", { recipient: row.recipient })}</span>}
							</p>
						</div>
					</li>
				))}
			</ol>
		</>
	);
}
