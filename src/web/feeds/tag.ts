import type { Config } from "../../config.ts";

/** A day on which this site's feeds had their names: a tag URI needs one, and it must not change (RFC 4151). */
export const FEEDS_SINCE = "2025-10-18";

/** The tag URI of what has a path. */
export function tagOf({ baseUrl }: Pick<Config, "baseUrl">, on: string, path: string): string {
	return `tag:${new URL(baseUrl).hostname},${on}:${path.slice(1)}`;
}
