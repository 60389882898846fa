import { useTexts } from "../../parts/texts.ts";
import { deskPaths } from "../desk-paths.ts";

/** What a page says of itself, where that is something else than what is on record. */
export interface SuggestionsView {
	readonly title: string | undefined;
	readonly publishedOn: string | undefined;
	readonly archivedUrl: string | undefined;
	/** Where the page is from now on. */
	readonly movedTo: string | undefined;
}

/** Suggestions, each with a button that takes it over. Without any it is not there at all. */
export function Suggestions({ source, suggestions }: SuggestionsProps) {
	const { t, formats } = useTexts();
	const { title, publishedOn, archivedUrl, movedTo } = suggestions;
	if (!title && !publishedOn && !archivedUrl && !movedTo) return null;
	const taken = t("desk.source.taken.reason");
	return (
		<section class="section" aria-labelledby="suggested">
			<h2 id="suggested">{t("desk.source.suggested")}</h2>
			<p class="soft">{t("desk.source.suggested.words")}</p>
			{title && (
				<Take source={source} name="title" value={title} save={t("desk.source.take.title")} reason={taken}>
					<bdi>{title}</bdi>
				</Take>
			)}
			{publishedOn && (
				<Take source={source} name="publishedOn" value={publishedOn} save={t("desk.source.take.day")} reason={taken}>
					{formats.date(publishedOn)}
				</Take>
			)}
			{archivedUrl && (
				<Take source={source} name="archivedUrl" value={archivedUrl} save={t("desk.source.take.archived")} reason="">
					<span class="address">{archivedUrl}</span>
				</Take>
			)}
			{movedTo && (
				<Take
					source={source}
					name="url"
					value={movedTo}
					save={t("desk.source.take.moved")}
					reason={t("desk.source.moved.reason")}
				>
					<span class="address">{movedTo}</span>
				</Take>
			)}
		</section>
	);
}

interface SuggestionsProps {
	source: { readonly id: number; readonly url: string };
	suggestions: SuggestionsView;
}

function Take({ source, name, value, save, reason, children }: TakeProps) {
	return (
		<form class="suggested" method="post" action={deskPaths.sourceChanges(source.id)}>
			<input type="hidden" name="what" value="entry" />
			<input type="hidden" name="seenUrl" value={source.url} />
			<input type="hidden" name={name} value={value} />
			<input type="hidden" name="reason" value={reason} />
			<p>{children}</p>
			<button type="submit" class="quiet">
				{save}
			</button>
		</form>
	);
}

interface TakeProps {
	source: SuggestionsProps["source"];
	name: "title" | "publishedOn" | "archivedUrl" | "url";
	value: string;
	save: string;
	reason: string;
	children: preact.ComponentChildren;
}
