ALTER TABLE `links` ADD `etag` text;--> statement-breakpoint
ALTER TABLE `links` ADD `last_modified` text;--> statement-breakpoint
CREATE INDEX `deadlines_source` ON `deadlines` (`source_id`) WHERE source_id is not null;--> statement-breakpoint
CREATE INDEX `evidence_source` ON `evidence` (`source_id`);--> statement-breakpoint
CREATE INDEX `statements_source` ON `statements` (`source_id`);