ALTER TABLE "pledges" ADD COLUMN "last_checked_at" timestamp (3) with time zone;--> statement-breakpoint
CREATE INDEX "pledges_unchecked" ON "pledges" USING btree ("last_checked_at","id") WHERE published_at is not null and settled_at is null;--> statement-breakpoint
UPDATE "pledges" SET "last_checked_at" = "published_at";
