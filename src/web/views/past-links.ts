/** Links of a page of the past lead to pages of the same day. */

/** Pages that stand in the past too: every public one but those whose address names its time already. */
const KEEPS_ITS_DAY =
	/^\/(?:$|(?:pledges|promisers|topics|milestones)(?:\/[^/]+)?$|(?:deadlines|methodology|record|corrections|selection)$)/;

const LINK = / href="(\/[^"#?]*)(\?[^"#]*)?(#[^"]*)?"/g;
const SEARCH_FORM = /<form(?![^>]* method="post")[^>]* action="(\/[^"]*)"[^>]*>/g;

/** The HTML of a page with the day in every link and search form that leads to another page of the past. */
export function keptAsOf(page: string, on: string): string {
	return page
		.replace(LINK, (all, path: string, query = "", anchor = "") => {
			if (!KEEPS_ITS_DAY.test(path) || query.includes("as-of=") || all.includes(NOW)) return all;
			return ` href="${path}${query === "" ? "?" : `${query}&amp;`}as-of=${on}${anchor}"`;
		})
		.replace(SEARCH_FORM, (all, action: string) =>
			KEEPS_ITS_DAY.test(action) ? `${all}<input type="hidden" name="as-of" value="${on}"/>` : all,
		);
}

/** In the address of a link that leads back to today: nothing else has it. */
const NOW = "#now";

/** An address without its day. */
export function withoutAsOf(address: string): string {
	const { pathname, searchParams } = new URL(address, "http://here.invalid");
	searchParams.delete("as-of");
	return `${pathname}${searchParams.size > 0 ? `?${searchParams}` : ""}${NOW}`;
}
