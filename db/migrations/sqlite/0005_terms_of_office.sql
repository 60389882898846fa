CREATE TABLE `terms` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`promiser_id` integer NOT NULL,
	`role` text NOT NULL,
	`body` text NOT NULL,
	`country` text,
	`from_on` text NOT NULL,
	`to_on` text,
	`source_id` integer NOT NULL,
	`created_at` integer NOT NULL,
	FOREIGN KEY (`promiser_id`) REFERENCES `promisers`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`source_id`) REFERENCES `sources`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `terms_promiser` ON `terms` (`promiser_id`,`from_on`);