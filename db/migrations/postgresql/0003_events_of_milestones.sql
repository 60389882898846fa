ALTER TABLE "events" ADD COLUMN "milestone_id" bigint;--> statement-breakpoint
ALTER TABLE "events" ADD CONSTRAINT "events_milestone_id_milestones_id_fk" FOREIGN KEY ("milestone_id") REFERENCES "public"."milestones"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "events_milestone" ON "events" USING btree ("milestone_id","id") WHERE milestone_id is not null;