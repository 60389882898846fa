import { type Source, SourceLine } from "./source-line.tsx";
import { useTexts } from "./texts.ts";

/** The words said, when, where, and where that can be looked up. */
export interface StatementView {
	readonly quote: string;
	readonly saidOn: string;
	readonly place?: string | undefined;
	/** BCP 47 tag where the quote is in another language than the page. */
	readonly language?: string | undefined;
	readonly source: Source;
}

/** A statement: the verbatim words large, the day and the source under them. */
export function Quote({ statement, isSmall = false }: { statement: StatementView; isSmall?: boolean }) {
	const { t, formats } = useTexts();
	const { quote, saidOn, place, language, source } = statement;
	return (
		<figure class={isSmall ? "quote small" : "quote"}>
			<blockquote cite={source.url} lang={language} dir="auto">
				<p>{quote}</p>
			</blockquote>
			<figcaption>
				<p class="said">
					<time dateTime={saidOn}>{formats.date(saidOn)}</time>
					{place && <span>{place}</span>}
				</p>
				<p class="hidden">{t("pledge.source")}</p>
				<SourceLine source={source} />
			</figcaption>
		</figure>
	);
}
