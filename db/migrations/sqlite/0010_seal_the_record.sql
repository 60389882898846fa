CREATE TABLE `pledge_revisions` (
	`pledge_id` integer NOT NULL,
	`revision` integer NOT NULL,
	`event_id` integer NOT NULL,
	`recorded_at` integer NOT NULL,
	`document` text NOT NULL,
	`digest` text NOT NULL,
	PRIMARY KEY(`pledge_id`, `revision`),
	FOREIGN KEY (`pledge_id`) REFERENCES `pledges`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`event_id`) REFERENCES `events`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `pledge_revisions_as_of` ON `pledge_revisions` (`pledge_id`,`recorded_at`);--> statement-breakpoint
CREATE INDEX `pledge_revisions_event` ON `pledge_revisions` (`event_id`);--> statement-breakpoint
CREATE TABLE `record_days` (
	`on_date` text PRIMARY KEY NOT NULL,
	`position` integer NOT NULL,
	`hash` text NOT NULL,
	`published_at` integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE `record_end` (
	`id` integer PRIMARY KEY NOT NULL,
	`position` integer NOT NULL,
	`hash` text NOT NULL
);
--> statement-breakpoint
CREATE TABLE `seals` (
	`position` integer PRIMARY KEY NOT NULL,
	`event_id` integer NOT NULL,
	`hash` text NOT NULL,
	FOREIGN KEY (`event_id`) REFERENCES `events`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `seals_event_id_unique` ON `seals` (`event_id`);
--> statement-breakpoint
CREATE TRIGGER seals_no_update BEFORE UPDATE ON seals BEGIN
	SELECT RAISE(ABORT, 'seals are append-only: they cannot be changed');
END;
--> statement-breakpoint
CREATE TRIGGER seals_no_delete BEFORE DELETE ON seals BEGIN
	SELECT RAISE(ABORT, 'seals are append-only: they cannot be deleted');
END;
--> statement-breakpoint
CREATE TRIGGER pledge_revisions_no_update BEFORE UPDATE ON pledge_revisions BEGIN
	SELECT RAISE(ABORT, 'revisions are append-only: they cannot be changed');
END;
--> statement-breakpoint
CREATE TRIGGER pledge_revisions_no_delete BEFORE DELETE ON pledge_revisions BEGIN
	SELECT RAISE(ABORT, 'revisions are append-only: they cannot be deleted');
END;
--> statement-breakpoint
CREATE TRIGGER record_days_no_update BEFORE UPDATE ON record_days BEGIN
	SELECT RAISE(ABORT, 'published days are append-only: they cannot be changed');
END;
--> statement-breakpoint
CREATE TRIGGER record_days_no_delete BEFORE DELETE ON record_days BEGIN
	SELECT RAISE(ABORT, 'published days are append-only: they cannot be deleted');
END;
--> statement-breakpoint
INSERT INTO record_end (id, position, hash) VALUES (1, 0, '0000000000000000000000000000000000000000000000000000000000000000');
