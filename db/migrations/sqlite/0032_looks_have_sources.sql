CREATE TABLE `look_sources` (
	`source_id` integer PRIMARY KEY NOT NULL,
	`pledge_id` integer NOT NULL,
	`created_at` integer NOT NULL,
	FOREIGN KEY (`source_id`) REFERENCES `sources`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`pledge_id`) REFERENCES `pledges`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `look_sources_pledge` ON `look_sources` (`pledge_id`,`source_id`);