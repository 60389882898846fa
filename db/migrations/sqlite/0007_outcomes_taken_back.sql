CREATE TABLE `journalled` (
	`message_id` text PRIMARY KEY NOT NULL,
	`sent_at` integer NOT NULL
);
--> statement-breakpoint
PRAGMA foreign_keys=OFF;--> statement-breakpoint
CREATE TABLE `__new_events` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`kind` text NOT NULL,
	`pledge_id` integer,
	`promiser_id` integer,
	`user_id` integer,
	`milestone_id` integer,
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
	FOREIGN KEY (`actor_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "events_kind_known" CHECK("__new_events"."kind" in ('drafted', 'registered', 'edited', 'notes_edited', 'statement_added', 'evidence_added', 'deadline_moved', 'condition_met', 'condition_failed', 'reviewed', 'due_soon', 'lapsed', 'outcome_marked', 'outcome_withdrawn', 'corrected', 'milestone_added', 'milestone_changed', 'promiser_added', 'promiser_edited', 'topic_added', 'user_invited', 'user_joined', 'role_changed', 'byline_changed', 'user_disabled', 'user_enabled', 'token_created', 'token_revoked', 'alerts_held', 'alerts_released'))
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
CREATE TABLE `__new_messages` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`dedupe_key` text NOT NULL,
	`kind` text NOT NULL,
	`subscriber_id` integer,
	`user_id` integer,
	`message_id` text NOT NULL,
	`data` text NOT NULL,
	`dated` integer NOT NULL,
	`lane` integer NOT NULL,
	`place` integer NOT NULL,
	`state` text NOT NULL,
	`reason` text NOT NULL,
	`due_at` integer,
	`attempts` integer NOT NULL,
	`unanswered` integer NOT NULL,
	`lease_owner` text,
	`leased_at` integer,
	`first_tried_at` integer,
	`raw` text,
	`last_answer` text NOT NULL,
	`settled_at` integer,
	FOREIGN KEY (`subscriber_id`) REFERENCES `subscribers`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`user_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE set null,
	CONSTRAINT "messages_kind_known" CHECK("__new_messages"."kind" in ('alert', 'digest', 'confirmation', 'invitation', 'preferences', 'canary')),
	CONSTRAINT "messages_state_known" CHECK("__new_messages"."state" in ('pending', 'sending', 'sent', 'failed', 'cancelled', 'expired', 'uncertain', 'held', 'bounced'))
);
--> statement-breakpoint
INSERT INTO `__new_messages`("id", "dedupe_key", "kind", "subscriber_id", "user_id", "message_id", "data", "dated", "lane", "place", "state", "reason", "due_at", "attempts", "unanswered", "lease_owner", "leased_at", "first_tried_at", "raw", "last_answer", "settled_at") SELECT "id", "dedupe_key", "kind", "subscriber_id", "user_id", "message_id", "data", "dated", "lane", "place", "state", "reason", "due_at", "attempts", "unanswered", "lease_owner", "leased_at", "first_tried_at", "raw", "last_answer", "settled_at" FROM `messages`;--> statement-breakpoint
DROP TABLE `messages`;--> statement-breakpoint
ALTER TABLE `__new_messages` RENAME TO `messages`;--> statement-breakpoint
CREATE UNIQUE INDEX `messages_dedupe_key_unique` ON `messages` (`dedupe_key`);--> statement-breakpoint
CREATE UNIQUE INDEX `messages_message_id_unique` ON `messages` (`message_id`);--> statement-breakpoint
CREATE INDEX `messages_due` ON `messages` (`lane`,`due_at`,`place`,`id`) WHERE due_at is not null;--> statement-breakpoint
CREATE INDEX `messages_leased` ON `messages` (`lease_owner`) WHERE lease_owner is not null;--> statement-breakpoint
CREATE INDEX `messages_subscriber` ON `messages` (`subscriber_id`,`kind`,`dated`);--> statement-breakpoint
CREATE INDEX `messages_state` ON `messages` (`state`,`id`);--> statement-breakpoint
ALTER TABLE `subscribers` ADD `last_told_at` integer;--> statement-breakpoint
CREATE TRIGGER events_no_update BEFORE UPDATE ON events BEGIN
	SELECT RAISE(ABORT, 'events are append-only: they cannot be changed');
END;
--> statement-breakpoint
CREATE TRIGGER events_no_delete BEFORE DELETE ON events BEGIN
	SELECT RAISE(ABORT, 'events are append-only: they cannot be deleted');
END;
