CREATE TABLE "journalled" (
	"message_id" text PRIMARY KEY NOT NULL,
	"sent_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
ALTER TABLE "events" DROP CONSTRAINT "events_kind_known";--> statement-breakpoint
ALTER TABLE "messages" DROP CONSTRAINT "messages_kind_known";--> statement-breakpoint
ALTER TABLE "subscribers" ADD COLUMN "last_told_at" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "events" ADD CONSTRAINT "events_kind_known" CHECK ("events"."kind" in ('drafted', 'registered', 'edited', 'notes_edited', 'statement_added', 'evidence_added', 'deadline_moved', 'condition_met', 'condition_failed', 'reviewed', 'due_soon', 'lapsed', 'outcome_marked', 'outcome_withdrawn', 'corrected', 'milestone_added', 'milestone_changed', 'promiser_added', 'promiser_edited', 'topic_added', 'user_invited', 'user_joined', 'role_changed', 'byline_changed', 'user_disabled', 'user_enabled', 'token_created', 'token_revoked', 'alerts_held', 'alerts_released'));--> statement-breakpoint
ALTER TABLE "messages" ADD CONSTRAINT "messages_kind_known" CHECK ("messages"."kind" in ('alert', 'digest', 'confirmation', 'invitation', 'preferences', 'canary'));