ALTER TABLE `promisers` ADD `name_slug` text;--> statement-breakpoint
ALTER TABLE `promisers` ADD `version` integer DEFAULT 1 NOT NULL;--> statement-breakpoint
CREATE INDEX `promisers_name_slug` ON `promisers` (`name_slug`);