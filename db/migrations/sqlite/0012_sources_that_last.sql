CREATE TABLE `archivings` (
	`source_id` integer PRIMARY KEY NOT NULL,
	`state` text NOT NULL,
	`attempts` integer DEFAULT 0 NOT NULL,
	`due_at` integer,
	`job_id` text,
	`archived_url` text,
	`reason` text DEFAULT '' NOT NULL,
	`created_at` integer NOT NULL,
	FOREIGN KEY (`source_id`) REFERENCES `sources`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "archivings_state_known" CHECK("archivings"."state" in ('waiting', 'asked', 'saved', 'failed'))
);
--> statement-breakpoint
CREATE INDEX `archivings_due` ON `archivings` (`due_at`,`source_id`) WHERE due_at is not null;--> statement-breakpoint
CREATE TABLE `captures` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`source_id` integer NOT NULL,
	`url` text NOT NULL,
	`url_hash` text DEFAULT '' NOT NULL,
	`host` text DEFAULT '' NOT NULL,
	`state` text NOT NULL,
	`attempts` integer DEFAULT 0 NOT NULL,
	`due_at` integer,
	`reason` text DEFAULT '' NOT NULL,
	`fetched_at` integer,
	`final_url` text,
	`status` integer,
	`content_type` text,
	`bytes` integer,
	`sha256` text,
	`title` text,
	`published_on` text,
	`text` text,
	`file` text,
	`created_at` integer NOT NULL,
	FOREIGN KEY (`source_id`) REFERENCES `sources`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "captures_state_known" CHECK("captures"."state" in ('waiting', 'kept', 'failed'))
);
--> statement-breakpoint
CREATE INDEX `captures_due` ON `captures` (`due_at`,`id`) WHERE due_at is not null;--> statement-breakpoint
CREATE INDEX `captures_source` ON `captures` (`source_id`,`id`);--> statement-breakpoint
CREATE INDEX `captures_page` ON `captures` (`url_hash`,`fetched_at`) WHERE url_hash <> '';--> statement-breakpoint
CREATE INDEX `captures_state` ON `captures` (`state`,`id`);--> statement-breakpoint
CREATE TABLE `hosts` (
	`name` text PRIMARY KEY NOT NULL,
	`rests_until` integer NOT NULL,
	`failures` integer DEFAULT 0 NOT NULL
);
--> statement-breakpoint
CREATE TABLE `links` (
	`source_id` integer PRIMARY KEY NOT NULL,
	`url_hash` text DEFAULT '' NOT NULL,
	`host` text DEFAULT '' NOT NULL,
	`state` text NOT NULL,
	`attempts` integer DEFAULT 0 NOT NULL,
	`due_at` integer,
	`checked_at` integer,
	`status` integer,
	`final_url` text,
	`likeness` integer,
	`reason` text DEFAULT '' NOT NULL,
	`failures` integer DEFAULT 0 NOT NULL,
	`failing_since` integer,
	`changed_at` integer NOT NULL,
	FOREIGN KEY (`source_id`) REFERENCES `sources`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "links_state_known" CHECK("links"."state" in ('unchecked', 'ok', 'moved', 'drifted', 'barred', 'dead'))
);
--> statement-breakpoint
CREATE INDEX `links_due` ON `links` (`due_at`,`source_id`) WHERE due_at is not null;--> statement-breakpoint
CREATE INDEX `links_page` ON `links` (`url_hash`) WHERE url_hash <> '';--> statement-breakpoint
CREATE INDEX `links_to_mend` ON `links` (`changed_at`,`source_id`) WHERE state in ('drifted', 'dead');--> statement-breakpoint
PRAGMA foreign_keys=OFF;--> statement-breakpoint
CREATE TABLE `__new_events` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`kind` text NOT NULL,
	`pledge_id` integer,
	`promiser_id` integer,
	`user_id` integer,
	`milestone_id` integer,
	`occurrence_id` integer,
	`dedupe_key` text,
	`occurred_at` integer NOT NULL,
	`recorded_at` integer NOT NULL,
	`actor_kind` text NOT NULL,
	`actor_id` integer,
	`reason` text NOT NULL,
	`data` text NOT NULL,
	FOREIGN KEY (`pledge_id`) REFERENCES `pledges`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`promiser_id`) REFERENCES `promisers`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`user_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`milestone_id`) REFERENCES `milestones`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`occurrence_id`) REFERENCES `occurrences`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`actor_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "events_kind_known" CHECK("__new_events"."kind" in ('drafted', 'registered', 'edited', 'notes_edited', 'statement_added', 'evidence_added', 'source_captured', 'source_changed', 'source_checked', 'deadline_moved', 'condition_met', 'condition_failed', 'reviewed', 'due_soon', 'lapsed', 'outcome_marked', 'outcome_withdrawn', 'corrected', 'milestone_added', 'milestone_changed', 'policy_published', 'promiser_added', 'promiser_edited', 'topic_added', 'user_invited', 'user_joined', 'role_changed', 'byline_changed', 'user_disabled', 'user_enabled', 'token_created', 'token_revoked', 'alerts_held', 'alerts_released'))
);
--> statement-breakpoint
INSERT INTO `__new_events`("id", "kind", "pledge_id", "promiser_id", "user_id", "milestone_id", "occurrence_id", "dedupe_key", "occurred_at", "recorded_at", "actor_kind", "actor_id", "reason", "data") SELECT "id", "kind", "pledge_id", "promiser_id", "user_id", "milestone_id", "occurrence_id", "dedupe_key", "occurred_at", "recorded_at", "actor_kind", "actor_id", "reason", "data" FROM `events`;--> statement-breakpoint
DROP TABLE `events`;--> statement-breakpoint
ALTER TABLE `__new_events` RENAME TO `events`;--> statement-breakpoint
PRAGMA foreign_keys=ON;--> statement-breakpoint
CREATE UNIQUE INDEX `events_dedupe_key_unique` ON `events` (`dedupe_key`);--> statement-breakpoint
CREATE INDEX `events_pledge` ON `events` (`pledge_id`,`id`);--> statement-breakpoint
CREATE INDEX `events_kind` ON `events` (`kind`,`id`);--> statement-breakpoint
CREATE INDEX `events_milestone` ON `events` (`milestone_id`,`id`) WHERE milestone_id is not null;--> statement-breakpoint
INSERT INTO captures (source_id, url, state, due_at, created_at) SELECT id, url, 'waiting', created_at, created_at FROM sources;
--> statement-breakpoint
INSERT INTO links (source_id, state, changed_at) SELECT id, 'unchecked', created_at FROM sources;
--> statement-breakpoint
INSERT INTO archivings (source_id, state, due_at, created_at) SELECT id, 'waiting', created_at, created_at FROM sources WHERE archived_url IS NULL;
--> statement-breakpoint
CREATE TRIGGER events_no_update BEFORE UPDATE ON events BEGIN
	SELECT RAISE(ABORT, 'events are append-only: they cannot be changed');
END;
--> statement-breakpoint
CREATE TRIGGER events_no_delete BEFORE DELETE ON events BEGIN
	SELECT RAISE(ABORT, 'events are append-only: they cannot be deleted');
END;
