CREATE TABLE `desk_items` (
	`kind` text NOT NULL,
	`subject_id` integer NOT NULL,
	`pledge_id` integer,
	`version` integer NOT NULL,
	`owner_id` integer,
	`snoozed_until` text,
	`snooze_reason` text DEFAULT '' NOT NULL,
	`snoozed_by` integer,
	`snoozed_at` integer,
	`snooze_event_id` integer,
	PRIMARY KEY(`kind`, `subject_id`),
	FOREIGN KEY (`pledge_id`) REFERENCES `pledges`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`owner_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`snoozed_by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`snooze_event_id`) REFERENCES `events`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `desk_items_owner` ON `desk_items` (`owner_id`,`kind`,`subject_id`) WHERE owner_id is not null;--> statement-breakpoint
CREATE INDEX `desk_items_snoozed` ON `desk_items` (`snoozed_until`,`kind`,`subject_id`) WHERE snoozed_until is not null;