ALTER TABLE `pledges` ADD `last_checked_at` integer;--> statement-breakpoint
CREATE INDEX `pledges_unchecked` ON `pledges` (`last_checked_at`,`id`) WHERE published_at is not null and settled_at is null;--> statement-breakpoint
UPDATE `pledges` SET `last_checked_at` = `published_at`;
