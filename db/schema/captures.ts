/** Sources that last: copies, links, archives, and the hosts they are asked of. */

import { sql } from "drizzle-orm";
import { ARCHIVING_STATES, CAPTURE_STATES, LINK_STATES } from "../../src/domain/capture.ts";
import { isOneOf, kit } from "../kit.ts";
import { pledges, sources } from "./pledges.ts";
import { events } from "./record.ts";

const { id, index, instant, int, oneOf, ref, table, text } = kit;

/**
 * Copies of sources: one is to be made when a source is saved. `url` is the address at that time, and `url_hash` tells
 * which are the same page, so that it is fetched once for all. `due_at` is when to try next; null once it is settled.
 * `sha256` is of the page as it was sent, unpacked; `file` is the snapshot (WARC) within the captures' folder, and
 * `file_sha256` is of that (null for copies from before it was kept).
 */
export const captures = table(
	"captures",
	{
		id: id(),
		sourceId: ref("source_id")
			.notNull()
			.references(() => sources.id),
		url: text("url").notNull(),
		urlHash: text("url_hash").notNull().default(""),
		host: text("host").notNull().default(""),
		state: oneOf("state", CAPTURE_STATES).notNull(),
		attempts: int("attempts").notNull().default(0),
		dueAt: instant("due_at"),
		reason: text("reason").notNull().default(""),
		fetchedAt: instant("fetched_at"),
		finalUrl: text("final_url"),
		status: int("status"),
		contentType: text("content_type"),
		bytes: int("bytes"),
		sha256: text("sha256"),
		title: text("title"),
		publishedOn: text("published_on"),
		text: text("text"),
		file: text("file"),
		fileSha256: text("file_sha256"),
		createdAt: instant("created_at").notNull(),
	},
	(t) => [
		isOneOf("captures_state", t.state, CAPTURE_STATES),
		index("captures_due").on(t.dueAt, t.id).where(sql`due_at is not null`),
		index("captures_source").on(t.sourceId, t.id),
		index("captures_page").on(t.urlHash, t.fetchedAt).where(sql`url_hash <> ''`),
		index("captures_state").on(t.state, t.id),
	],
);

/**
 * How the link to each source stands. `due_at` is when to look at it next. `failures` counts looks in a row that found
 * nothing, the first of them at `failing_since`. `likeness` is how much of the copy's words still stand there, in percent.
 */
export const links = table(
	"links",
	{
		sourceId: ref("source_id")
			.primaryKey()
			.references(() => sources.id),
		urlHash: text("url_hash").notNull().default(""),
		host: text("host").notNull().default(""),
		state: oneOf("state", LINK_STATES).notNull(),
		attempts: int("attempts").notNull().default(0),
		dueAt: instant("due_at"),
		checkedAt: instant("checked_at"),
		status: int("status"),
		finalUrl: text("final_url"),
		likeness: int("likeness"),
		/** What the server said of its last answer: sent back, it need not send the same again. */
		etag: text("etag"),
		lastModified: text("last_modified"),
		reason: text("reason").notNull().default(""),
		failures: int("failures").notNull().default(0),
		failingSince: instant("failing_since"),
		/** Since when it has been in its state. */
		changedAt: instant("changed_at").notNull(),
	},
	(t) => [
		isOneOf("links_state", t.state, LINK_STATES),
		index("links_due").on(t.dueAt, t.sourceId).where(sql`due_at is not null`),
		index("links_page").on(t.urlHash).where(sql`url_hash <> ''`),
		index("links_to_mend").on(t.changedAt, t.sourceId).where(sql`state in ('drifted', 'dead')`),
	],
);

/**
 * How the link to each source has stood, one row for each time that it came to stand otherwise, so that pages of a day
 * tell it as it was then. `event_id` is the event that tells of it; null for what is from before there were such.
 */
export const linkStates = table(
	"link_states",
	{
		id: id(),
		sourceId: ref("source_id")
			.notNull()
			.references(() => sources.id),
		state: oneOf("state", LINK_STATES).notNull(),
		changedAt: instant("changed_at").notNull(),
		eventId: ref("event_id")
			.unique()
			.references(() => events.id),
	},
	(t) => [isOneOf("link_states_state", t.state, LINK_STATES), index("link_states_source").on(t.sourceId, t.changedAt)],
);

/** Sources that somebody looked at and found nothing new in: an address has one for each pledge that it was looked at for. */
export const lookSources = table(
	"look_sources",
	{
		sourceId: ref("source_id")
			.primaryKey()
			.references(() => sources.id),
		pledgeId: ref("pledge_id")
			.notNull()
			.references(() => pledges.id, { onDelete: "cascade" }),
		createdAt: instant("created_at").notNull(),
	},
	(t) => [index("look_sources_pledge").on(t.pledgeId, t.sourceId)],
);

/** Sources to be saved at a public archive as well, where one is set. `job_id` is the archive's own name for it. */
export const archivings = table(
	"archivings",
	{
		sourceId: ref("source_id")
			.primaryKey()
			.references(() => sources.id),
		state: oneOf("state", ARCHIVING_STATES).notNull(),
		attempts: int("attempts").notNull().default(0),
		dueAt: instant("due_at"),
		jobId: text("job_id"),
		archivedUrl: text("archived_url"),
		reason: text("reason").notNull().default(""),
		createdAt: instant("created_at").notNull(),
	},
	(t) => [
		isOneOf("archivings_state", t.state, ARCHIVING_STATES),
		index("archivings_due").on(t.dueAt, t.sourceId).where(sql`due_at is not null`),
	],
);

/** Hosts that are to be left alone until then: after each request for a moment, and for longer when they ask for it. */
export const hosts = table("hosts", {
	name: text("name").primaryKey(),
	restsUntil: instant("rests_until").notNull(),
	/** Requests in a row that the host did not answer well. */
	failures: int("failures").notNull().default(0),
});
