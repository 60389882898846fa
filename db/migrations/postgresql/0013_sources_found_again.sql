ALTER TABLE "links" ADD COLUMN "etag" text;--> statement-breakpoint
ALTER TABLE "links" ADD COLUMN "last_modified" text;--> statement-breakpoint
CREATE INDEX "deadlines_source" ON "deadlines" USING btree ("source_id") WHERE source_id is not null;--> statement-breakpoint
CREATE INDEX "evidence_source" ON "evidence" USING btree ("source_id");--> statement-breakpoint
CREATE INDEX "statements_source" ON "statements" USING btree ("source_id");