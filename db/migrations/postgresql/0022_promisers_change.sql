ALTER TABLE "promisers" ADD COLUMN "name_slug" text;--> statement-breakpoint
ALTER TABLE "promisers" ADD COLUMN "version" integer DEFAULT 1 NOT NULL;--> statement-breakpoint
CREATE INDEX "promisers_name_slug" ON "promisers" USING btree ("name_slug");