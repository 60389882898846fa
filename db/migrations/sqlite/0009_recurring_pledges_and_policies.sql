CREATE TABLE `occurrence_outcomes` (
	`occurrence_id` integer NOT NULL,
	`revision` integer NOT NULL,
	`outcome` text NOT NULL,
	`happened_on` text,
	`rationale` text NOT NULL,
	`change_kind` text NOT NULL,
	`reason` text NOT NULL,
	`decided_by` integer,
	`decided_at` integer NOT NULL,
	PRIMARY KEY(`occurrence_id`, `revision`),
	FOREIGN KEY (`occurrence_id`) REFERENCES `occurrences`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`decided_by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "occurrence_outcomes_outcome_known" CHECK("occurrence_outcomes"."outcome" in ('not_started', 'in_progress', 'stalled', 'fulfilled', 'partly_fulfilled', 'broken', 'withdrawn', 'overtaken', 'unverifiable'))
);
--> statement-breakpoint
CREATE TABLE `occurrences` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`pledge_id` integer NOT NULL,
	`number` integer NOT NULL,
	`deadline_revision` integer NOT NULL,
	`starts_on` text NOT NULL,
	`due_on` text NOT NULL,
	`lapses_at` integer NOT NULL,
	`lapsed_at` integer,
	`superseded_at` integer,
	`outcome` text NOT NULL,
	`outcome_revision` integer NOT NULL,
	`happened_on` text,
	`settled_at` integer,
	FOREIGN KEY (`pledge_id`) REFERENCES `pledges`(`id`) ON UPDATE no action ON DELETE cascade,
	CONSTRAINT "occurrences_outcome_known" CHECK("occurrences"."outcome" in ('not_started', 'in_progress', 'stalled', 'fulfilled', 'partly_fulfilled', 'broken', 'withdrawn', 'overtaken', 'unverifiable'))
);
--> statement-breakpoint
CREATE UNIQUE INDEX `occurrences_once` ON `occurrences` (`pledge_id`,`number`);--> statement-breakpoint
CREATE INDEX `occurrences_awaiting` ON `occurrences` (`lapsed_at`,`id`) WHERE lapsed_at is not null and settled_at is null and superseded_at is null;--> statement-breakpoint
CREATE TABLE `policies` (
	`version` integer PRIMARY KEY NOT NULL,
	`in_force_on` text NOT NULL,
	`policy` text NOT NULL,
	`reason` text NOT NULL,
	`published_by` integer,
	`published_at` integer NOT NULL,
	`after_pledge_id` integer NOT NULL,
	`applied_at` integer,
	FOREIGN KEY (`published_by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `policies_to_apply` ON `policies` (`in_force_on`) WHERE applied_at is null;--> statement-breakpoint
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
	CONSTRAINT "events_kind_known" CHECK("__new_events"."kind" in ('drafted', 'registered', 'edited', 'notes_edited', 'statement_added', 'evidence_added', 'deadline_moved', 'condition_met', 'condition_failed', 'reviewed', 'due_soon', 'lapsed', 'outcome_marked', 'outcome_withdrawn', 'corrected', 'milestone_added', 'milestone_changed', 'policy_published', 'promiser_added', 'promiser_edited', 'topic_added', 'user_invited', 'user_joined', 'role_changed', 'byline_changed', 'user_disabled', 'user_enabled', 'token_created', 'token_revoked', 'alerts_held', 'alerts_released'))
);
--> statement-breakpoint
INSERT INTO `__new_events`("id", "kind", "pledge_id", "promiser_id", "user_id", "milestone_id", "dedupe_key", "occurred_at", "recorded_at", "actor_kind", "actor_id", "reason", "data") SELECT "id", "kind", "pledge_id", "promiser_id", "user_id", "milestone_id", "dedupe_key", "occurred_at", "recorded_at", "actor_kind", "actor_id", "reason", "data" FROM `events`;--> statement-breakpoint
DROP TABLE `events`;--> statement-breakpoint
ALTER TABLE `__new_events` RENAME TO `events`;--> statement-breakpoint
PRAGMA foreign_keys=ON;--> statement-breakpoint
CREATE UNIQUE INDEX `events_dedupe_key_unique` ON `events` (`dedupe_key`);--> statement-breakpoint
CREATE INDEX `events_pledge` ON `events` (`pledge_id`,`id`);--> statement-breakpoint
CREATE INDEX `events_kind` ON `events` (`kind`,`id`);--> statement-breakpoint
CREATE INDEX `events_milestone` ON `events` (`milestone_id`,`id`) WHERE milestone_id is not null;--> statement-breakpoint
ALTER TABLE `deadlines` ADD `rhythm` text;--> statement-breakpoint
ALTER TABLE `deadlines` ADD `said_on` text;--> statement-breakpoint
ALTER TABLE `deadlines` ADD `policy_version` integer;--> statement-breakpoint
ALTER TABLE `evidence` ADD `occurrence_id` integer REFERENCES occurrences(id) ON DELETE cascade;--> statement-breakpoint
UPDATE deadlines SET said_on = (SELECT pledges.said_on FROM pledges WHERE pledges.id = deadlines.pledge_id) WHERE revision = 1;
--> statement-breakpoint
CREATE TRIGGER events_no_update BEFORE UPDATE ON events BEGIN
	SELECT RAISE(ABORT, 'events are append-only: they cannot be changed');
END;
--> statement-breakpoint
CREATE TRIGGER events_no_delete BEFORE DELETE ON events BEGIN
	SELECT RAISE(ABORT, 'events are append-only: they cannot be deleted');
END;
