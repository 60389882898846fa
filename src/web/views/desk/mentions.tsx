import type { Texts } from "../../../text/text.ts";
import type { Page } from "../page.ts";
import { Breadcrumbs, EmptyState, PageHead, Prose } from "../parts/page-parts.tsx";
import { useTexts } from "../parts/texts.ts";
import { deskPage } from "./desk-page.ts";
import { deskPaths } from "./desk-paths.ts";

/** A comment that names the user. */
interface MentionView {
	readonly id: number;
	readonly by: string;
	readonly at: string;
	readonly body: string;
	/** The pledge that it is about, and where it stands. */
	readonly title: string;
	readonly href: string;
}

interface MentionsProps {
	/** The newest first. */
	readonly mentions: readonly MentionView[];
}

/** Where colleagues named the user. */
export function mentionsPage(props: MentionsProps, { t }: Texts): Page {
	return deskPage(t("mentions.title"), deskPaths.mentions, <Mentions {...props} />);
}

function Mentions({ mentions }: MentionsProps) {
	const { t } = useTexts();
	return (
		<div class="reading">
			<Breadcrumbs crumbs={[{ href: deskPaths.desk, label: t("desk.title") }]} />
			<PageHead title={t("mentions.title")}>
				<p class="lead">{t("mentions.words")}</p>
			</PageHead>
			{mentions.length === 0 && <EmptyState title={t("mentions.none")} />}
			{mentions.map(({ id, by, at, body, title, href }) => (
				<article key={id} class="card mention">
					<h2 dir="auto">
						<a href={href}>{title}</a>
					</h2>
					<p class="byline">
						<strong>{by}</strong> <span>{at}</span>
					</p>
					<Prose text={body} />
				</article>
			))}
		</div>
	);
}
