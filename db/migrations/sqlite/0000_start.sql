CREATE TABLE `alerts` (
	`event_id` integer NOT NULL,
	`subscriber_id` integer NOT NULL,
	`pace` text NOT NULL,
	`state` text NOT NULL,
	`reason` text NOT NULL,
	`message_id` integer,
	`due_at` integer,
	`created_at` integer NOT NULL,
	PRIMARY KEY(`event_id`, `subscriber_id`),
	FOREIGN KEY (`event_id`) REFERENCES `events`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`subscriber_id`) REFERENCES `subscribers`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`message_id`) REFERENCES `messages`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "alerts_state_known" CHECK("alerts"."state" in ('pending', 'gathered', 'cancelled'))
);
--> statement-breakpoint
CREATE INDEX `alerts_due` ON `alerts` (`pace`,`due_at`,`event_id`,`subscriber_id`) WHERE due_at is not null;--> statement-breakpoint
CREATE INDEX `alerts_subscriber` ON `alerts` (`subscriber_id`,`event_id`);--> statement-breakpoint
CREATE INDEX `alerts_message` ON `alerts` (`message_id`);--> statement-breakpoint
CREATE TABLE `api_tokens` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`user_id` integer NOT NULL,
	`name` text NOT NULL,
	`token_hash` text NOT NULL,
	`created_at` integer NOT NULL,
	`expires_at` integer NOT NULL,
	`last_used_at` integer,
	`revoked_at` integer,
	FOREIGN KEY (`user_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE UNIQUE INDEX `api_tokens_token_hash_unique` ON `api_tokens` (`token_hash`);--> statement-breakpoint
CREATE INDEX `api_tokens_user` ON `api_tokens` (`user_id`);--> statement-breakpoint
CREATE TABLE `deadlines` (
	`pledge_id` integer NOT NULL,
	`revision` integer NOT NULL,
	`words` text NOT NULL,
	`kind` text NOT NULL,
	`relation` text,
	`due_on` text,
	`due_at` integer,
	`time_zone` text NOT NULL,
	`precision` text,
	`rule` text NOT NULL,
	`rule_version` integer NOT NULL,
	`resolved_by` text NOT NULL,
	`confidence` text,
	`explanation` text NOT NULL,
	`readings` text NOT NULL,
	`review_on` text,
	`change` text NOT NULL,
	`reason` text NOT NULL,
	`source_id` integer,
	`set_by` integer,
	`set_at` integer NOT NULL,
	PRIMARY KEY(`pledge_id`, `revision`),
	FOREIGN KEY (`pledge_id`) REFERENCES `pledges`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`source_id`) REFERENCES `sources`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`set_by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "deadlines_kind_known" CHECK("deadlines"."kind" in ('date', 'duration', 'working_days', 'milestone', 'condition', 'term', 'recurring', 'standing', 'vague', 'none'))
);
--> statement-breakpoint
CREATE TABLE `deliveries` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`message_id` integer NOT NULL,
	`attempt` integer NOT NULL,
	`worker` text NOT NULL,
	`started_at` integer NOT NULL,
	`ended_at` integer NOT NULL,
	`result` text NOT NULL,
	`code` integer,
	`answer` text NOT NULL,
	FOREIGN KEY (`message_id`) REFERENCES `messages`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `deliveries_message` ON `deliveries` (`message_id`,`id`);--> statement-breakpoint
CREATE INDEX `deliveries_ended` ON `deliveries` (`ended_at`,`id`);--> statement-breakpoint
CREATE TABLE `digest_runs` (
	`key` text PRIMARY KEY NOT NULL,
	`scheduled_at` integer NOT NULL,
	`after_subscriber_id` integer NOT NULL,
	`done_at` integer
);
--> statement-breakpoint
CREATE TABLE `events` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`kind` text NOT NULL,
	`pledge_id` integer,
	`promiser_id` integer,
	`user_id` integer,
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
	FOREIGN KEY (`actor_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "events_kind_known" CHECK("events"."kind" in ('drafted', 'registered', 'edited', 'notes_edited', 'statement_added', 'evidence_added', 'deadline_moved', 'due_soon', 'lapsed', 'outcome_marked', 'corrected', 'promiser_added', 'promiser_edited', 'topic_added', 'user_invited', 'user_joined', 'role_changed', 'user_disabled', 'user_enabled', 'token_created', 'token_revoked', 'alerts_held', 'alerts_released'))
);
--> statement-breakpoint
CREATE UNIQUE INDEX `events_dedupe_key_unique` ON `events` (`dedupe_key`);--> statement-breakpoint
CREATE INDEX `events_pledge` ON `events` (`pledge_id`,`id`);--> statement-breakpoint
CREATE INDEX `events_kind` ON `events` (`kind`,`id`);--> statement-breakpoint
CREATE TABLE `evidence` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`pledge_id` integer NOT NULL,
	`source_id` integer NOT NULL,
	`quote` text NOT NULL,
	`shows` text NOT NULL,
	`bearing` text NOT NULL,
	`is_primary` integer NOT NULL,
	`added_by` integer,
	`added_at` integer NOT NULL,
	FOREIGN KEY (`pledge_id`) REFERENCES `pledges`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`source_id`) REFERENCES `sources`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`added_by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `evidence_pledge` ON `evidence` (`pledge_id`,`id`);--> statement-breakpoint
CREATE TABLE `fan_outs` (
	`event_id` integer PRIMARY KEY NOT NULL,
	`after_subscriber_id` integer NOT NULL,
	`pending_since` integer,
	`held_at` integer,
	`done_at` integer,
	`gather_as` text DEFAULT 'usual' NOT NULL,
	`written` integer DEFAULT 0 NOT NULL,
	`reason` text DEFAULT '' NOT NULL,
	FOREIGN KEY (`event_id`) REFERENCES `events`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `fan_outs_pending` ON `fan_outs` (`pending_since`,`event_id`) WHERE pending_since is not null;--> statement-breakpoint
CREATE INDEX `fan_outs_held` ON `fan_outs` (`held_at`,`event_id`) WHERE held_at is not null;--> statement-breakpoint
CREATE TABLE `jobs` (
	`name` text PRIMARY KEY NOT NULL,
	`started_at` integer NOT NULL,
	`finished_at` integer,
	`succeeded_at` integer,
	`failed_at` integer,
	`error` text NOT NULL,
	`result` text NOT NULL
);
--> statement-breakpoint
CREATE TABLE `mailbox` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`message_id` text NOT NULL,
	`recipient` text NOT NULL,
	`subject` text NOT NULL,
	`raw` text NOT NULL,
	`received_at` integer NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `mailbox_message_id_unique` ON `mailbox` (`message_id`);--> statement-breakpoint
CREATE TABLE `messages` (
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
	CONSTRAINT "messages_kind_known" CHECK("messages"."kind" in ('alert', 'digest', 'confirmation', 'invitation', 'preferences')),
	CONSTRAINT "messages_state_known" CHECK("messages"."state" in ('pending', 'sending', 'sent', 'failed', 'cancelled', 'expired', 'uncertain', 'held', 'bounced'))
);
--> statement-breakpoint
CREATE UNIQUE INDEX `messages_dedupe_key_unique` ON `messages` (`dedupe_key`);--> statement-breakpoint
CREATE UNIQUE INDEX `messages_message_id_unique` ON `messages` (`message_id`);--> statement-breakpoint
CREATE INDEX `messages_due` ON `messages` (`lane`,`due_at`,`place`,`id`) WHERE due_at is not null;--> statement-breakpoint
CREATE INDEX `messages_leased` ON `messages` (`lease_owner`) WHERE lease_owner is not null;--> statement-breakpoint
CREATE INDEX `messages_subscriber` ON `messages` (`subscriber_id`,`kind`,`dated`);--> statement-breakpoint
CREATE INDEX `messages_state` ON `messages` (`state`,`id`);--> statement-breakpoint
CREATE TABLE `outcomes` (
	`pledge_id` integer NOT NULL,
	`revision` integer NOT NULL,
	`outcome` text NOT NULL,
	`happened_on` text,
	`rationale` text NOT NULL,
	`change_kind` text NOT NULL,
	`reason` text NOT NULL,
	`decided_by` integer,
	`decided_at` integer NOT NULL,
	PRIMARY KEY(`pledge_id`, `revision`),
	FOREIGN KEY (`pledge_id`) REFERENCES `pledges`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`decided_by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "outcomes_outcome_known" CHECK("outcomes"."outcome" in ('not_started', 'in_progress', 'stalled', 'fulfilled', 'partly_fulfilled', 'broken', 'withdrawn', 'overtaken', 'unverifiable'))
);
--> statement-breakpoint
CREATE TABLE `pledge_promisers` (
	`pledge_id` integer NOT NULL,
	`promiser_id` integer NOT NULL,
	`position` integer NOT NULL,
	`role_then` text NOT NULL,
	PRIMARY KEY(`pledge_id`, `promiser_id`),
	FOREIGN KEY (`pledge_id`) REFERENCES `pledges`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`promiser_id`) REFERENCES `promisers`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `pledge_promisers_promiser` ON `pledge_promisers` (`promiser_id`,`pledge_id`);--> statement-breakpoint
CREATE TABLE `pledge_topics` (
	`pledge_id` integer NOT NULL,
	`topic_id` integer NOT NULL,
	PRIMARY KEY(`pledge_id`, `topic_id`),
	FOREIGN KEY (`pledge_id`) REFERENCES `pledges`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`topic_id`) REFERENCES `topics`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `pledge_topics_topic` ON `pledge_topics` (`topic_id`,`pledge_id`);--> statement-breakpoint
CREATE TABLE `pledges` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`public_id` text NOT NULL,
	`promiser_id` integer NOT NULL,
	`title` text NOT NULL,
	`kind` text NOT NULL,
	`criteria` text NOT NULL,
	`said_on` text NOT NULL,
	`beneficiary` text NOT NULL,
	`notes` text NOT NULL,
	`version` integer NOT NULL,
	`published_at` integer,
	`deadline_revision` integer NOT NULL,
	`deadline_kind` text NOT NULL,
	`first_due_on` text,
	`due_on` text,
	`due_at` integer,
	`time_zone` text NOT NULL,
	`precision` text,
	`review_on` text,
	`lapses_at` integer,
	`lapse_check_at` integer,
	`due_soon_check_at` integer,
	`lapsed_at` integer,
	`outcome` text NOT NULL,
	`outcome_revision` integer NOT NULL,
	`happened_on` text,
	`settled_at` integer,
	`search` text NOT NULL,
	`created_by` integer,
	`created_at` integer NOT NULL,
	`changed_at` integer NOT NULL,
	FOREIGN KEY (`promiser_id`) REFERENCES `promisers`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`created_by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "pledges_kind_known" CHECK("pledges"."kind" in ('deliver', 'refrain')),
	CONSTRAINT "pledges_deadline_kind_known" CHECK("pledges"."deadline_kind" in ('date', 'duration', 'working_days', 'milestone', 'condition', 'term', 'recurring', 'standing', 'vague', 'none')),
	CONSTRAINT "pledges_outcome_known" CHECK("pledges"."outcome" in ('not_started', 'in_progress', 'stalled', 'fulfilled', 'partly_fulfilled', 'broken', 'withdrawn', 'overtaken', 'unverifiable'))
);
--> statement-breakpoint
CREATE UNIQUE INDEX `pledges_public_id_unique` ON `pledges` (`public_id`);--> statement-breakpoint
CREATE INDEX `pledges_lapse_check` ON `pledges` (`lapse_check_at`,`id`) WHERE lapse_check_at is not null;--> statement-breakpoint
CREATE INDEX `pledges_due_soon_check` ON `pledges` (`due_soon_check_at`,`id`) WHERE due_soon_check_at is not null;--> statement-breakpoint
CREATE INDEX `pledges_changed` ON `pledges` (`changed_at`,`id`);--> statement-breakpoint
CREATE INDEX `pledges_outcome` ON `pledges` (`outcome`,`changed_at`,`id`);--> statement-breakpoint
CREATE INDEX `pledges_lapses` ON `pledges` (`lapses_at`,`id`);--> statement-breakpoint
CREATE INDEX `pledges_promiser` ON `pledges` (`promiser_id`,`changed_at`,`id`);--> statement-breakpoint
CREATE INDEX `pledges_awaiting` ON `pledges` (`lapsed_at`,`id`) WHERE lapsed_at is not null and settled_at is null;--> statement-breakpoint
CREATE INDEX `pledges_settled` ON `pledges` (`settled_at`,`id`);--> statement-breakpoint
CREATE TABLE `promisers` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`slug` text NOT NULL,
	`name` text NOT NULL,
	`kind` text NOT NULL,
	`about` text NOT NULL,
	`created_at` integer NOT NULL,
	CONSTRAINT "promisers_kind_known" CHECK("promisers"."kind" in ('person', 'body'))
);
--> statement-breakpoint
CREATE UNIQUE INDEX `promisers_slug_unique` ON `promisers` (`slug`);--> statement-breakpoint
CREATE UNIQUE INDEX `promisers_name_unique` ON `promisers` (`name`);--> statement-breakpoint
CREATE TABLE `sessions` (
	`token_hash` text PRIMARY KEY NOT NULL,
	`user_id` integer NOT NULL,
	`created_at` integer NOT NULL,
	`last_seen_at` integer NOT NULL,
	`expires_at` integer NOT NULL,
	FOREIGN KEY (`user_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `sessions_user` ON `sessions` (`user_id`);--> statement-breakpoint
CREATE INDEX `sessions_expiry` ON `sessions` (`expires_at`);--> statement-breakpoint
CREATE TABLE `settings` (
	`key` text PRIMARY KEY NOT NULL,
	`value` text NOT NULL,
	`changed_at` integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE `sign_in_links` (
	`token_hash` text PRIMARY KEY NOT NULL,
	`purpose` text NOT NULL,
	`user_id` integer,
	`created_at` integer NOT NULL,
	`expires_at` integer NOT NULL,
	`used_at` integer,
	FOREIGN KEY (`user_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE TABLE `sources` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`url` text NOT NULL,
	`publisher` text NOT NULL,
	`title` text NOT NULL,
	`published_on` text,
	`archived_url` text,
	`created_at` integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE `statements` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`pledge_id` integer NOT NULL,
	`quote` text NOT NULL,
	`said_on` text NOT NULL,
	`place` text NOT NULL,
	`source_id` integer NOT NULL,
	`added_by` integer,
	`added_at` integer NOT NULL,
	FOREIGN KEY (`pledge_id`) REFERENCES `pledges`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`source_id`) REFERENCES `sources`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`added_by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `statements_pledge` ON `statements` (`pledge_id`,`id`);--> statement-breakpoint
CREATE TABLE `subscribers` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`email` text,
	`address_hash` text NOT NULL,
	`inbox_hash` text NOT NULL,
	`state` text NOT NULL,
	`reason` text DEFAULT '' NOT NULL,
	`time_zone` text NOT NULL,
	`language` text NOT NULL,
	`digest_hour` integer NOT NULL,
	`bounce_score` integer DEFAULT 0 NOT NULL,
	`bounced_at` integer,
	`confirmed_at` integer,
	`created_at` integer NOT NULL,
	CONSTRAINT "subscribers_state_known" CHECK("subscribers"."state" in ('pending', 'active', 'suppressed', 'deleted'))
);
--> statement-breakpoint
CREATE UNIQUE INDEX `subscribers_email_unique` ON `subscribers` (`email`);--> statement-breakpoint
CREATE INDEX `subscribers_address` ON `subscribers` (`address_hash`);--> statement-breakpoint
CREATE INDEX `subscribers_inbox` ON `subscribers` (`inbox_hash`);--> statement-breakpoint
CREATE INDEX `subscribers_digest` ON `subscribers` (`state`,`time_zone`,`digest_hour`,`id`);--> statement-breakpoint
CREATE TABLE `subscription_requests` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`email` text NOT NULL,
	`scope` text NOT NULL,
	`target_id` integer NOT NULL,
	`pace` text NOT NULL,
	`news` text NOT NULL,
	`time_zone` text NOT NULL,
	`language` text NOT NULL,
	`requested_at` integer NOT NULL,
	`waiting_since` integer
);
--> statement-breakpoint
CREATE INDEX `subscription_requests_waiting` ON `subscription_requests` (`waiting_since`,`id`) WHERE waiting_since is not null;--> statement-breakpoint
CREATE INDEX `subscription_requests_requested` ON `subscription_requests` (`requested_at`);--> statement-breakpoint
CREATE TABLE `subscriptions` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`subscriber_id` integer NOT NULL,
	`scope` text NOT NULL,
	`target_id` integer NOT NULL,
	`pace` text NOT NULL,
	`due_soon` integer NOT NULL,
	`lapsed` integer NOT NULL,
	`outcome` integer NOT NULL,
	`moved` integer NOT NULL,
	`corrected` integer NOT NULL,
	`registered` integer NOT NULL,
	`confirmed_at` integer,
	`created_at` integer NOT NULL,
	FOREIGN KEY (`subscriber_id`) REFERENCES `subscribers`(`id`) ON UPDATE no action ON DELETE cascade,
	CONSTRAINT "subscriptions_scope_known" CHECK("subscriptions"."scope" in ('pledge', 'promiser', 'topic', 'all')),
	CONSTRAINT "subscriptions_pace_known" CHECK("subscriptions"."pace" in ('instant', 'daily', 'weekly'))
);
--> statement-breakpoint
CREATE UNIQUE INDEX `subscriptions_once` ON `subscriptions` (`subscriber_id`,`scope`,`target_id`);--> statement-breakpoint
CREATE INDEX `subscriptions_target` ON `subscriptions` (`scope`,`target_id`,`subscriber_id`);--> statement-breakpoint
CREATE TABLE `suppressions` (
	`address_hash` text PRIMARY KEY NOT NULL,
	`reason` text NOT NULL,
	`suppressed_at` integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE `topics` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`slug` text NOT NULL,
	`name` text NOT NULL,
	`created_at` integer NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `topics_slug_unique` ON `topics` (`slug`);--> statement-breakpoint
CREATE UNIQUE INDEX `topics_name_unique` ON `topics` (`name`);--> statement-breakpoint
CREATE TABLE `users` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`email` text NOT NULL,
	`name` text NOT NULL,
	`role` text NOT NULL,
	`password_hash` text,
	`disabled_at` integer,
	`created_at` integer NOT NULL,
	CONSTRAINT "users_role_known" CHECK("users"."role" in ('fact_checker', 'editor', 'admin'))
);
--> statement-breakpoint
CREATE UNIQUE INDEX `users_email_unique` ON `users` (`email`);