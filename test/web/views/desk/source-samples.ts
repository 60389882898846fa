import type { DeskSourceProps } from "../../../../src/web/views/desk/source.tsx";
import { lapsedPledge, source } from "./samples.ts";

/** A source whose page has changed, with everything that can be said of it. */
export const deskSource: DeskSourceProps = {
	source: { id: 1, ...source, archivedUrl: "https://archive.example.org/bridge" },
	pledge: { id: lapsedPledge.id, title: lapsedPledge.title },
	link: {
		state: "drifted",
		reason: undefined,
		likeness: 12,
		checkedOn: "2026-03-08",
		finalUrl: "https://news.example.org/bridge?from=home",
	},
	suggestions: {
		title: "Minister: bridge will open by the end of January",
		publishedOn: "2025-11-02",
		archivedUrl: undefined,
		movedTo: "https://news.example.org/roads/bridge",
	},
	text: "The minister said that the bridge will open.\n\nHe gave no reason.",
	copies: [
		{
			...{ id: 2, state: "waiting", attempts: 2, reason: "The host does not answer.", fetchedOn: undefined },
			...{ againOn: "2026-03-09", contentType: null, bytes: null, sha256: null, file: null },
		},
		{
			...{ id: 1, state: "kept", attempts: 1, reason: "", fetchedOn: "2025-11-04", againOn: undefined },
			...{ contentType: "text/html", bytes: 48_211, file: "2025/11/2025-11-04-9f86d081884c7d65.warc.gz" },
			sha256: "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
		},
	],
	isFetching: true,
	values: {},
};
