ALTER TABLE `pledges` ADD `due_is_expected` integer DEFAULT false NOT NULL;--> statement-breakpoint
CREATE INDEX `pledges_expected` ON `pledges` (`lapses_at`,`id`) WHERE due_is_expected and settled_at is null;--> statement-breakpoint
UPDATE pledges SET due_is_expected = true, lapse_check_at = NULL WHERE due_on IS NOT NULL AND settled_at IS NULL AND lapsed_at IS NULL AND milestone_id IN (SELECT id FROM milestones WHERE state = 'expected');
