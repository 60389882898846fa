CREATE TABLE `link_states` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`source_id` integer NOT NULL,
	`state` text NOT NULL,
	`changed_at` integer NOT NULL,
	`event_id` integer,
	FOREIGN KEY (`source_id`) REFERENCES `sources`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`event_id`) REFERENCES `events`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "link_states_state_known" CHECK("link_states"."state" in ('unchecked', 'ok', 'moved', 'drifted', 'barred', 'dead'))
);
--> statement-breakpoint
CREATE UNIQUE INDEX `link_states_event_id_unique` ON `link_states` (`event_id`);--> statement-breakpoint
CREATE INDEX `link_states_source` ON `link_states` (`source_id`,`changed_at`);--> statement-breakpoint
ALTER TABLE `captures` ADD `file_sha256` text;
--> statement-breakpoint
INSERT INTO link_states (source_id, state, changed_at) SELECT source_id, state, changed_at FROM links WHERE state <> 'unchecked' ORDER BY changed_at, source_id;
--> statement-breakpoint
-- What readers see and no event tells of, since it is older, is put on record once: the first start after this one does it.
INSERT INTO settings (key, value, changed_at) SELECT 'inventory_due', 'true', 0 WHERE EXISTS (SELECT 1 FROM events);
