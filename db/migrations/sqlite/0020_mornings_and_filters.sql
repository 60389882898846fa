CREATE TABLE `desk_filters` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`user_id` integer NOT NULL,
	`name` text NOT NULL,
	`lane` text NOT NULL,
	`query` text NOT NULL,
	`is_shared` integer NOT NULL,
	`created_at` integer NOT NULL,
	FOREIGN KEY (`user_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `desk_filters_user` ON `desk_filters` (`user_id`,`id`);--> statement-breakpoint
CREATE INDEX `desk_filters_shared` ON `desk_filters` (`id`) WHERE is_shared;--> statement-breakpoint
CREATE TABLE `desk_preferences` (
	`user_id` integer PRIMARY KEY NOT NULL,
	`pace` text NOT NULL,
	`hour` integer NOT NULL,
	`time_zone` text NOT NULL,
	`shortcuts` integer DEFAULT false NOT NULL,
	`seen_on` text,
	`mailed_at` integer,
	FOREIGN KEY (`user_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE cascade,
	CONSTRAINT "desk_preferences_pace_known" CHECK("desk_preferences"."pace" in ('off', 'weekdays', 'daily'))
);
--> statement-breakpoint
CREATE INDEX `desk_preferences_mornings` ON `desk_preferences` (`user_id`) WHERE pace <> 'off';