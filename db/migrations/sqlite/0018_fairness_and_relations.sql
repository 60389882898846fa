CREATE TABLE `candidates` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`title` text NOT NULL,
	`promiser` text NOT NULL,
	`said_on` text,
	`url` text NOT NULL,
	`reason` text NOT NULL,
	`words` text NOT NULL,
	`tip_id` integer,
	`logged_by` integer,
	`logged_at` integer NOT NULL,
	FOREIGN KEY (`tip_id`) REFERENCES `tips`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`logged_by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `candidates_logged` ON `candidates` (`logged_at`,`id`);--> statement-breakpoint
CREATE INDEX `candidates_reason` ON `candidates` (`reason`);--> statement-breakpoint
CREATE TABLE `replies` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`pledge_id` integer NOT NULL,
	`number` integer NOT NULL,
	`recipient` text NOT NULL,
	`state` text NOT NULL,
	`asked_on` text NOT NULL,
	`due_on` text NOT NULL,
	`answer` text DEFAULT '' NOT NULL,
	`answered_on` text,
	`came_by` text DEFAULT '' NOT NULL,
	`source_id` integer,
	`created_by` integer,
	`created_at` integer NOT NULL,
	`ended_at` integer,
	FOREIGN KEY (`pledge_id`) REFERENCES `pledges`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`source_id`) REFERENCES `sources`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`created_by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "replies_state_known" CHECK("replies"."state" in ('asked', 'answered', 'declined', 'not_answered'))
);
--> statement-breakpoint
CREATE UNIQUE INDEX `replies_once` ON `replies` (`pledge_id`,`number`);--> statement-breakpoint
CREATE INDEX `replies_due` ON `replies` (`due_on`,`id`) WHERE state = 'asked';--> statement-breakpoint
CREATE INDEX `replies_ended` ON `replies` (`ended_at`,`id`) WHERE ended_at is not null and recipient <> '';--> statement-breakpoint
CREATE TABLE `tips` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`kind` text NOT NULL,
	`pledge_id` integer,
	`words` text NOT NULL,
	`promiser` text NOT NULL,
	`said_on` text,
	`url` text NOT NULL,
	`contact` text NOT NULL,
	`state` text NOT NULL,
	`received_at` integer NOT NULL,
	`decided_by` integer,
	`decided_at` integer,
	`reason` text DEFAULT '' NOT NULL,
	FOREIGN KEY (`pledge_id`) REFERENCES `pledges`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`decided_by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "tips_kind_known" CHECK("tips"."kind" in ('pledge', 'evidence', 'correction')),
	CONSTRAINT "tips_state_known" CHECK("tips"."state" in ('new', 'accepted', 'declined', 'spam'))
);
--> statement-breakpoint
CREATE INDEX `tips_waiting` ON `tips` (`received_at`,`id`) WHERE state = 'new';--> statement-breakpoint
CREATE INDEX `tips_decided` ON `tips` (`decided_at`,`id`) WHERE decided_at is not null;--> statement-breakpoint
CREATE TABLE `pledge_relations` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`kind` text NOT NULL,
	`from_id` integer NOT NULL,
	`to_id` integer NOT NULL,
	`note` text NOT NULL,
	`related_by` integer,
	`related_at` integer NOT NULL,
	`ended_at` integer,
	FOREIGN KEY (`from_id`) REFERENCES `pledges`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`to_id`) REFERENCES `pledges`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`related_by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "pledge_relations_kind_known" CHECK("pledge_relations"."kind" in ('renews', 'duplicates', 'contradicts', 'part_of', 'depends_on')),
	CONSTRAINT "pledge_relations_two" CHECK("pledge_relations"."from_id" <> "pledge_relations"."to_id")
);
--> statement-breakpoint
CREATE UNIQUE INDEX `pledge_relations_once` ON `pledge_relations` (`from_id`,`to_id`,`kind`) WHERE ended_at is null;--> statement-breakpoint
CREATE INDEX `pledge_relations_to` ON `pledge_relations` (`to_id`,`id`);--> statement-breakpoint
ALTER TABLE `occurrence_outcomes` ADD `cause` text;--> statement-breakpoint
ALTER TABLE `occurrence_outcomes` ADD `cause_by` text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE `outcomes` ADD `cause` text;--> statement-breakpoint
ALTER TABLE `outcomes` ADD `cause_by` text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE `pledges` ADD `cause` text;--> statement-breakpoint
ALTER TABLE `pledges` ADD `merged_into_id` integer REFERENCES pledges(id);--> statement-breakpoint
CREATE INDEX `pledges_cause` ON `pledges` (`cause`,`changed_at`,`id`) WHERE cause is not null;--> statement-breakpoint
CREATE INDEX `pledges_merged` ON `pledges` (`merged_into_id`) WHERE merged_into_id is not null;--> statement-breakpoint
ALTER TABLE `promisers` ADD `party` text DEFAULT '' NOT NULL;