import type { Texts } from "../../text/text.ts";
import type { Page } from "./page.ts";
import { PageHead } from "./parts/page-parts.tsx";
import { useTexts } from "./parts/texts.ts";
import { paths } from "./paths.ts";

interface Place {
	readonly position: number;
	readonly hash: string;
}

export interface RecordProps {
	readonly end: Place;
	/** The newest first. */
	readonly days: readonly (Place & { readonly onDate: string })[];
}

/** The record that nobody can change in silence: what it is, where it ends, and how outsiders check it. */
export function recordPage(props: RecordProps, { t }: Texts): Page {
	return {
		title: t("record.title"),
		description: t("record.words"),
		path: paths.record,
		section: "method",
		feedHref: paths.recordFeed,
		content: <Record {...props} />,
	};
}

function Record({ end, days }: RecordProps) {
	const { t, formats } = useTexts();
	return (
		<div class="reading">
			<PageHead title={t("record.title")}>
				<p class="lead">{t("record.words")}</p>
			</PageHead>
			<section class="section" aria-labelledby="how">
				<h2 id="how">{t("record.how")}</h2>
				<div class="prose">
					<p>{t("record.how.chain")}</p>
					<p>{t("record.how.outside")}</p>
					<p>
						<code>bywhen verify --day DATE=HASH</code>
					</p>
				</div>
				<p class="actions">
					<a href={paths.apiRecord}>{t("record.data")}</a>
					<a href={paths.recordFeed}>{t("record.feed")}</a>
				</p>
			</section>
			<section class="section" aria-labelledby="now">
				<h2 id="now">{t("record.now")}</h2>
				<p>{t("record.events", { count: end.position })}</p>
				<p class="hash">
					<code>{end.hash}</code>
				</p>
			</section>
			<section class="section" aria-labelledby="days">
				<h2 id="days">{t("record.days")}</h2>
				{days.length === 0 && <p>{t("record.days.none")}</p>}
				<dl class="facts">
					{days.map(({ onDate, position, hash }) => (
						<div key={onDate}>
							<dt>{formats.date(onDate)}</dt>
							<dd class="hash">
								<code>{hash}</code> {t("record.events", { count: position })}
							</dd>
						</div>
					))}
				</dl>
			</section>
		</div>
	);
}
