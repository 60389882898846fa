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
				<Words quote={quote} />
			</blockquote>
			<figcaption>
				<p class="said">
					<time dateTime={saidOn}>{t("pledge.said_on", { date: formats.date(saidOn) })}</time>
					{place && <span>{place}</span>}
				</p>
				<p class="hidden">{t("pledge.source")}</p>
				<SourceLine source={source} />
			</figcaption>
		</figure>
	);
}

/** All of them, word for word; of a whole speech the rest is folded, so that what became of it stays in sight. */
function Words({ quote }: { quote: string }) {
	const { t } = useTexts();
	const cut = quote.length > LONG ? foldAt(quote) : quote.length;
	if (cut === quote.length) return <p>{quote}</p>;
	return (
		<>
			<p class="goes-on">{quote.slice(0, cut)}</p>
			<details>
				<summary>{t("pledge.quote.rest")}</summary>
				<p class="went-on">{quote.slice(cut)}</p>
			</details>
		</>
	);
}

/** In characters: what is longer is folded, and about where. */
const LONG = 1200;
const FOLD = 700;

/** After the last sentence that ends before the fold, or at a space, never inside a word. */
function foldAt(quote: string): number {
	const head = quote.slice(0, FOLD);
	const sentence = Math.max(...[". ", "! ", "? ", "\n", "。", "؟ "].map((end) => head.lastIndexOf(end) + end.length));
	if (sentence > FOLD / 2) return sentence;
	const space = head.lastIndexOf(" ") + 1;
	return space > FOLD / 2 ? space : FOLD;
}
