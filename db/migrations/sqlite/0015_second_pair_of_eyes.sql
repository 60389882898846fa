CREATE TABLE `comments` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`pledge_id` integer NOT NULL,
	`proposal_id` integer,
	`body` text NOT NULL,
	`said_by` integer NOT NULL,
	`said_at` integer NOT NULL,
	FOREIGN KEY (`pledge_id`) REFERENCES `pledges`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`proposal_id`) REFERENCES `proposals`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`said_by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `comments_pledge` ON `comments` (`pledge_id`,`id`);--> statement-breakpoint
CREATE TABLE `conflicts` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`user_id` integer NOT NULL,
	`promiser_id` integer NOT NULL,
	`reason` text NOT NULL,
	`declared_by` integer,
	`declared_at` integer NOT NULL,
	`ended_at` integer,
	FOREIGN KEY (`user_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`promiser_id`) REFERENCES `promisers`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`declared_by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `conflicts_once` ON `conflicts` (`user_id`,`promiser_id`) WHERE ended_at is null;--> statement-breakpoint
CREATE INDEX `conflicts_promiser` ON `conflicts` (`promiser_id`,`id`);--> statement-breakpoint
CREATE TABLE `proposals` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`pledge_id` integer NOT NULL,
	`occurrence_number` integer,
	`subject` text NOT NULL,
	`pledge_version` integer NOT NULL,
	`content` text NOT NULL,
	`state` text NOT NULL,
	`proposed_by` integer NOT NULL,
	`proposed_at` integer NOT NULL,
	`reviewer_id` integer,
	`decided_by` integer,
	`decided_at` integer,
	`comment` text DEFAULT '' NOT NULL,
	FOREIGN KEY (`pledge_id`) REFERENCES `pledges`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`proposed_by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`reviewer_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`decided_by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "proposals_state_known" CHECK("proposals"."state" in ('proposed', 'approved', 'sent_back', 'withdrawn')),
	CONSTRAINT "proposals_subject_known" CHECK("proposals"."subject" in ('outcome', 'correction')),
	CONSTRAINT "proposals_by_another" CHECK("proposals"."decided_by" is null or "proposals"."decided_by" <> "proposals"."proposed_by"),
	CONSTRAINT "proposals_approved_by_somebody" CHECK("proposals"."state" <> 'approved' or "proposals"."decided_by" is not null)
);
--> statement-breakpoint
CREATE INDEX `proposals_waiting` ON `proposals` (`proposed_at`,`id`) WHERE state = 'proposed';--> statement-breakpoint
CREATE INDEX `proposals_pledge` ON `proposals` (`pledge_id`,`id`);--> statement-breakpoint
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
	CONSTRAINT "events_kind_known" CHECK("__new_events"."kind" in ('drafted', 'registered', 'edited', 'notes_edited', 'statement_added', 'evidence_added', 'source_captured', 'source_changed', 'source_checked', 'deadline_moved', 'condition_met', 'condition_failed', 'reviewed', 'due_soon', 'lapsed', 'outcome_marked', 'outcome_withdrawn', 'corrected', 'outcome_proposed', 'proposal_sent_back', 'proposal_withdrawn', 'conflict_declared', 'conflict_ended', 'milestone_added', 'milestone_changed', 'policy_published', 'promiser_added', 'promiser_edited', 'topic_added', 'user_invited', 'user_joined', 'role_changed', 'byline_changed', 'user_disabled', 'user_enabled', 'token_created', 'token_revoked', 'alerts_held', 'alerts_released'))
);
--> statement-breakpoint
INSERT INTO `__new_events`("id", "kind", "pledge_id", "promiser_id", "user_id", "milestone_id", "occurrence_id", "dedupe_key", "occurred_at", "recorded_at", "actor_kind", "actor_id", "reason", "data") SELECT "id", "kind", "pledge_id", "promiser_id", "user_id", "milestone_id", "occurrence_id", "dedupe_key", "occurred_at", "recorded_at", "actor_kind", "actor_id", "reason", "data" FROM `events`;--> statement-breakpoint
DROP TABLE `events`;--> statement-breakpoint
ALTER TABLE `__new_events` RENAME TO `events`;--> statement-breakpoint
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
	CONSTRAINT "messages_kind_known" CHECK("__new_messages"."kind" in ('alert', 'digest', 'confirmation', 'invitation', 'preferences', 'canary', 'desk')),
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
PRAGMA foreign_keys=ON;--> statement-breakpoint
ALTER TABLE `occurrence_outcomes` ADD `proposed_by` integer REFERENCES users(id);--> statement-breakpoint
ALTER TABLE `outcomes` ADD `proposed_by` integer REFERENCES users(id);
--> statement-breakpoint
CREATE TRIGGER events_no_update BEFORE UPDATE ON events BEGIN
	SELECT RAISE(ABORT, 'events are append-only: they cannot be changed');
END;
--> statement-breakpoint
CREATE TRIGGER events_no_delete BEFORE DELETE ON events BEGIN
	SELECT RAISE(ABORT, 'events are append-only: they cannot be deleted');
END;
--> statement-breakpoint
CREATE TRIGGER proposals_stay BEFORE UPDATE ON proposals
WHEN old.state <> 'proposed' OR new.proposed_by <> old.proposed_by OR new.proposed_at <> old.proposed_at
	OR new.content <> old.content OR new.pledge_id <> old.pledge_id OR new.pledge_version <> old.pledge_version
	OR new.subject <> old.subject OR new.occurrence_number IS NOT old.occurrence_number BEGIN
	SELECT RAISE(ABORT, 'proposals stay as they were made and decided');
END;
--> statement-breakpoint
CREATE TRIGGER proposals_no_delete BEFORE DELETE ON proposals BEGIN
	SELECT RAISE(ABORT, 'proposals stay: they cannot be deleted');
END;
--> statement-breakpoint
CREATE TRIGGER outcomes_by_another BEFORE INSERT ON outcomes WHEN new.proposed_by = new.decided_by BEGIN
	SELECT RAISE(ABORT, 'who proposed an outcome cannot approve it');
END;
--> statement-breakpoint
CREATE TRIGGER outcomes_still_by_another BEFORE UPDATE ON outcomes WHEN new.proposed_by = new.decided_by BEGIN
	SELECT RAISE(ABORT, 'who proposed an outcome cannot approve it');
END;
--> statement-breakpoint
CREATE TRIGGER occurrence_outcomes_by_another BEFORE INSERT ON occurrence_outcomes
WHEN new.proposed_by = new.decided_by BEGIN
	SELECT RAISE(ABORT, 'who proposed an outcome cannot approve it');
END;
--> statement-breakpoint
CREATE TRIGGER occurrence_outcomes_still_by_another BEFORE UPDATE ON occurrence_outcomes
WHEN new.proposed_by = new.decided_by BEGIN
	SELECT RAISE(ABORT, 'who proposed an outcome cannot approve it');
END;
