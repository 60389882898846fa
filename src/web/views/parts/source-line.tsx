import { useTexts } from "./texts.ts";

/** Where something can be looked up. */
export interface Source {
	readonly url: string;
	readonly title?: string | undefined;
	readonly publisher: string;
	readonly publishedOn?: string | undefined;
	readonly archivedUrl?: string | undefined;
	/** The newest copy that the newsroom keeps. */
	readonly copy?: { readonly keptOn: string; readonly sha256: string } | undefined;
	/** What is wrong with the link, where the last looks found something. */
	readonly trouble?: "dead" | "drifted" | undefined;
}

/** Title, publisher, date and archived copy of a source. Only http(s) addresses become links. */
export function SourceLine({ source }: { source: Source }) {
	const { t, formats } = useTexts();
	return (
		<cite class="source" dir="auto">
			{isWebAddress(source.url) ? (
				<a href={source.url} rel="noopener external">
					{source.title || source.publisher}
				</a>
			) : (
				source.title || source.publisher
			)}
			{source.title && <span>{source.publisher}</span>}
			{source.publishedOn && (
				<time dateTime={source.publishedOn}>{t("source.published", { date: formats.date(source.publishedOn) })}</time>
			)}
			{source.archivedUrl && isWebAddress(source.archivedUrl) && (
				<a href={source.archivedUrl} rel="noopener external">
					{t("pledge.archived")}
				</a>
			)}
			{source.trouble && <span>{t(source.trouble === "dead" ? "source.gone" : "source.drifted")}</span>}
			{source.copy && <KeptCopy copy={source.copy} />}
		</cite>
	);
}

/** The hash is what a reader compares a copy of their own with; it is long, so it comes last and small. */
function KeptCopy({ copy }: { copy: NonNullable<Source["copy"]> }) {
	const { t, formats } = useTexts();
	return (
		<span class="kept-copy">
			{t("source.kept", { date: formats.date(copy.keptOn) })} <code>{copy.sha256}</code>
		</span>
	);
}

/** A second lock behind the check at the door: a script address never becomes a link. */
function isWebAddress(url: string): boolean {
	return /^https?:\/\//i.test(url);
}
