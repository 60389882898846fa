CREATE TABLE "desk_items" (
	"kind" text NOT NULL,
	"subject_id" bigint NOT NULL,
	"pledge_id" bigint,
	"version" integer NOT NULL,
	"owner_id" bigint,
	"snoozed_until" text,
	"snooze_reason" text DEFAULT '' NOT NULL,
	"snoozed_by" bigint,
	"snoozed_at" timestamp (3) with time zone,
	"snooze_event_id" bigint,
	CONSTRAINT "desk_items_kind_subject_id_pk" PRIMARY KEY("kind","subject_id")
);
--> statement-breakpoint
ALTER TABLE "desk_items" ADD CONSTRAINT "desk_items_pledge_id_pledges_id_fk" FOREIGN KEY ("pledge_id") REFERENCES "public"."pledges"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "desk_items" ADD CONSTRAINT "desk_items_owner_id_users_id_fk" FOREIGN KEY ("owner_id") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "desk_items" ADD CONSTRAINT "desk_items_snoozed_by_users_id_fk" FOREIGN KEY ("snoozed_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "desk_items" ADD CONSTRAINT "desk_items_snooze_event_id_events_id_fk" FOREIGN KEY ("snooze_event_id") REFERENCES "public"."events"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "desk_items_owner" ON "desk_items" USING btree ("owner_id","kind","subject_id") WHERE owner_id is not null;--> statement-breakpoint
CREATE INDEX "desk_items_snoozed" ON "desk_items" USING btree ("snoozed_until","kind","subject_id") WHERE snoozed_until is not null;