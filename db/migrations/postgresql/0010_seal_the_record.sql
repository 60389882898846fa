CREATE TABLE "pledge_revisions" (
	"pledge_id" bigint NOT NULL,
	"revision" integer NOT NULL,
	"event_id" bigint NOT NULL,
	"recorded_at" timestamp (3) with time zone NOT NULL,
	"document" jsonb NOT NULL,
	"digest" text NOT NULL,
	CONSTRAINT "pledge_revisions_pledge_id_revision_pk" PRIMARY KEY("pledge_id","revision")
);
--> statement-breakpoint
CREATE TABLE "record_days" (
	"on_date" text PRIMARY KEY NOT NULL,
	"position" integer NOT NULL,
	"hash" text NOT NULL,
	"published_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "record_end" (
	"id" integer PRIMARY KEY NOT NULL,
	"position" integer NOT NULL,
	"hash" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "seals" (
	"position" integer PRIMARY KEY NOT NULL,
	"event_id" bigint NOT NULL,
	"hash" text NOT NULL,
	CONSTRAINT "seals_event_id_unique" UNIQUE("event_id")
);
--> statement-breakpoint
ALTER TABLE "pledge_revisions" ADD CONSTRAINT "pledge_revisions_pledge_id_pledges_id_fk" FOREIGN KEY ("pledge_id") REFERENCES "public"."pledges"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "pledge_revisions" ADD CONSTRAINT "pledge_revisions_event_id_events_id_fk" FOREIGN KEY ("event_id") REFERENCES "public"."events"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "seals" ADD CONSTRAINT "seals_event_id_events_id_fk" FOREIGN KEY ("event_id") REFERENCES "public"."events"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "pledge_revisions_as_of" ON "pledge_revisions" USING btree ("pledge_id","recorded_at");--> statement-breakpoint
CREATE INDEX "pledge_revisions_event" ON "pledge_revisions" USING btree ("event_id");
--> statement-breakpoint
CREATE FUNCTION record_append_only() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
	RAISE EXCEPTION '% is append-only: its rows cannot be changed or deleted', TG_TABLE_NAME;
END $$;
--> statement-breakpoint
CREATE TRIGGER seals_no_change BEFORE UPDATE OR DELETE ON seals FOR EACH ROW EXECUTE FUNCTION record_append_only();
--> statement-breakpoint
CREATE TRIGGER seals_no_truncate BEFORE TRUNCATE ON seals FOR EACH STATEMENT EXECUTE FUNCTION record_append_only();
--> statement-breakpoint
CREATE TRIGGER pledge_revisions_no_change BEFORE UPDATE OR DELETE ON pledge_revisions FOR EACH ROW EXECUTE FUNCTION record_append_only();
--> statement-breakpoint
CREATE TRIGGER pledge_revisions_no_truncate BEFORE TRUNCATE ON pledge_revisions FOR EACH STATEMENT EXECUTE FUNCTION record_append_only();
--> statement-breakpoint
CREATE TRIGGER record_days_no_change BEFORE UPDATE OR DELETE ON record_days FOR EACH ROW EXECUTE FUNCTION record_append_only();
--> statement-breakpoint
CREATE TRIGGER record_days_no_truncate BEFORE TRUNCATE ON record_days FOR EACH STATEMENT EXECUTE FUNCTION record_append_only();
--> statement-breakpoint
INSERT INTO record_end (id, position, hash) VALUES (1, 0, '0000000000000000000000000000000000000000000000000000000000000000');
