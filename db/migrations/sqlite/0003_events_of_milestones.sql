ALTER TABLE `events` ADD `milestone_id` integer REFERENCES milestones(id);--> statement-breakpoint
CREATE INDEX `events_milestone` ON `events` (`milestone_id`,`id`) WHERE milestone_id is not null;