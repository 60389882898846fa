DROP INDEX "pledges_changed";--> statement-breakpoint
DROP INDEX "alerts_message";--> statement-breakpoint
DROP INDEX "pledges_outcome";--> statement-breakpoint
DROP INDEX "pledges_lapses";--> statement-breakpoint
DROP INDEX "pledges_promiser";--> statement-breakpoint
DROP INDEX "pledges_settled";--> statement-breakpoint
CREATE INDEX "pledges_published" ON "pledges" USING btree ("changed_at","id","settled_at","lapses_at","kind") WHERE published_at is not null;--> statement-breakpoint
CREATE INDEX "pledges_drafts" ON "pledges" USING btree ("changed_at","id") WHERE published_at is null;--> statement-breakpoint
CREATE INDEX "alerts_message" ON "alerts" USING btree ("message_id") WHERE message_id is not null;--> statement-breakpoint
CREATE INDEX "pledges_outcome" ON "pledges" USING btree ("outcome","changed_at","id","kind","happened_on","first_due_on") WHERE published_at is not null;--> statement-breakpoint
CREATE INDEX "pledges_lapses" ON "pledges" USING btree ("lapses_at","id","settled_at","kind") WHERE published_at is not null;--> statement-breakpoint
CREATE INDEX "pledges_promiser" ON "pledges" USING btree ("promiser_id") WHERE published_at is not null;--> statement-breakpoint
CREATE INDEX "pledges_settled" ON "pledges" USING btree ("settled_at","id") WHERE settled_at is not null;