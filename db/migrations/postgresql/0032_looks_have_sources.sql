CREATE TABLE "look_sources" (
	"source_id" bigint PRIMARY KEY NOT NULL,
	"pledge_id" bigint NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
ALTER TABLE "look_sources" ADD CONSTRAINT "look_sources_source_id_sources_id_fk" FOREIGN KEY ("source_id") REFERENCES "public"."sources"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "look_sources" ADD CONSTRAINT "look_sources_pledge_id_pledges_id_fk" FOREIGN KEY ("pledge_id") REFERENCES "public"."pledges"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "look_sources_pledge" ON "look_sources" USING btree ("pledge_id","source_id");