import type { Config } from "../config.ts";

/** Where the API's routes begin. */
export const API_PATH = "/api/v1";

/** Full addresses of pledges and promisers, in the API and for readers. */
export function linksOf({ baseUrl }: Pick<Config, "baseUrl">) {
	return {
		pledge(id: string) {
			const page = `${baseUrl}/pledges/${encodeURIComponent(id)}`;
			const self = `${baseUrl}${API_PATH}/pledges/${encodeURIComponent(id)}`;
			return {
				self,
				history: `${self}/history`,
				page,
				feed: `${page}/feed.atom`,
				calendar: `${page}/deadlines.ics`,
			};
		},
		promiser(slug: string) {
			const page = `${baseUrl}/promisers/${encodeURIComponent(slug)}`;
			return { self: `${baseUrl}${API_PATH}/promisers/${encodeURIComponent(slug)}`, page, feed: `${page}/feed.atom` };
		},
		milestone(slug: string) {
			const name = encodeURIComponent(slug);
			const page = `${baseUrl}/milestones/${name}`;
			const self = `${baseUrl}${API_PATH}/milestones/${name}`;
			return { self, page, feed: `${page}/feed.atom`, calendar: `${page}/deadlines.ics` };
		},
		topic(slug: string) {
			const page = `${baseUrl}/topics/${encodeURIComponent(slug)}`;
			const pledges = `${baseUrl}${API_PATH}/pledges?${new URLSearchParams({ topic: slug })}`;
			return { pledges, page, feed: `${page}/feed.atom` };
		},
	};
}
