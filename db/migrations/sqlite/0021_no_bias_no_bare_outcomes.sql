-- A conflict of interest bars from deciding; a settled outcome stands on a reason, a day and evidence. The verbs say so in words.
CREATE TRIGGER outcomes_unbiased BEFORE INSERT ON outcomes
WHEN EXISTS (
	SELECT 1 FROM conflicts JOIN pledge_promisers ON pledge_promisers.promiser_id = conflicts.promiser_id
	WHERE pledge_promisers.pledge_id = new.pledge_id AND conflicts.user_id = new.decided_by AND conflicts.ended_at IS NULL
) BEGIN
	SELECT RAISE(ABORT, 'who has a conflict of interest with a promiser cannot decide on the pledge');
END;
--> statement-breakpoint
CREATE TRIGGER outcomes_still_unbiased BEFORE UPDATE OF decided_by ON outcomes
WHEN EXISTS (
	SELECT 1 FROM conflicts JOIN pledge_promisers ON pledge_promisers.promiser_id = conflicts.promiser_id
	WHERE pledge_promisers.pledge_id = new.pledge_id AND conflicts.user_id = new.decided_by AND conflicts.ended_at IS NULL
) BEGIN
	SELECT RAISE(ABORT, 'who has a conflict of interest with a promiser cannot decide on the pledge');
END;
--> statement-breakpoint
CREATE TRIGGER occurrence_outcomes_unbiased BEFORE INSERT ON occurrence_outcomes
WHEN EXISTS (
	SELECT 1 FROM conflicts JOIN pledge_promisers ON pledge_promisers.promiser_id = conflicts.promiser_id
	WHERE pledge_promisers.pledge_id = (SELECT pledge_id FROM occurrences WHERE id = new.occurrence_id) AND conflicts.user_id = new.decided_by AND conflicts.ended_at IS NULL
) BEGIN
	SELECT RAISE(ABORT, 'who has a conflict of interest with a promiser cannot decide on the pledge');
END;
--> statement-breakpoint
CREATE TRIGGER occurrence_outcomes_still_unbiased BEFORE UPDATE OF decided_by ON occurrence_outcomes
WHEN EXISTS (
	SELECT 1 FROM conflicts JOIN pledge_promisers ON pledge_promisers.promiser_id = conflicts.promiser_id
	WHERE pledge_promisers.pledge_id = (SELECT pledge_id FROM occurrences WHERE id = new.occurrence_id) AND conflicts.user_id = new.decided_by AND conflicts.ended_at IS NULL
) BEGIN
	SELECT RAISE(ABORT, 'who has a conflict of interest with a promiser cannot decide on the pledge');
END;
--> statement-breakpoint
CREATE TRIGGER proposals_unbiased BEFORE INSERT ON proposals
WHEN EXISTS (
	SELECT 1 FROM conflicts JOIN pledge_promisers ON pledge_promisers.promiser_id = conflicts.promiser_id
	WHERE pledge_promisers.pledge_id = new.pledge_id AND conflicts.user_id = new.proposed_by AND conflicts.ended_at IS NULL
) BEGIN
	SELECT RAISE(ABORT, 'who has a conflict of interest with a promiser cannot decide on the pledge');
END;
--> statement-breakpoint
CREATE TRIGGER proposals_decided_unbiased BEFORE UPDATE OF decided_by ON proposals
WHEN EXISTS (
	SELECT 1 FROM conflicts JOIN pledge_promisers ON pledge_promisers.promiser_id = conflicts.promiser_id
	WHERE pledge_promisers.pledge_id = new.pledge_id AND conflicts.user_id = new.decided_by AND conflicts.ended_at IS NULL
) BEGIN
	SELECT RAISE(ABORT, 'who has a conflict of interest with a promiser cannot decide on the pledge');
END;
--> statement-breakpoint
CREATE TRIGGER outcomes_founded BEFORE INSERT ON outcomes
WHEN new.outcome IN ('fulfilled', 'partly_fulfilled', 'broken', 'withdrawn', 'overtaken', 'unverifiable')
	AND (trim(new.rationale) = '' OR new.happened_on IS NULL OR NOT EXISTS (SELECT 1 FROM evidence WHERE pledge_id = new.pledge_id)) BEGIN
	SELECT RAISE(ABORT, 'a settled outcome needs a rationale, a day and evidence');
END;
--> statement-breakpoint
CREATE TRIGGER outcomes_in_time BEFORE INSERT ON outcomes
WHEN new.happened_on > date(new.decided_at / 1000, 'unixepoch', '+1 day') OR new.happened_on < (SELECT said_on FROM pledges WHERE id = new.pledge_id) BEGIN
	SELECT RAISE(ABORT, 'an outcome happened between the statement and the decision');
END;
--> statement-breakpoint
CREATE TRIGGER outcomes_still_founded BEFORE UPDATE OF outcome, happened_on, rationale ON outcomes
WHEN new.outcome IN ('fulfilled', 'partly_fulfilled', 'broken', 'withdrawn', 'overtaken', 'unverifiable')
	AND (trim(new.rationale) = '' OR new.happened_on IS NULL OR NOT EXISTS (SELECT 1 FROM evidence WHERE pledge_id = new.pledge_id)) BEGIN
	SELECT RAISE(ABORT, 'a settled outcome needs a rationale, a day and evidence');
END;
--> statement-breakpoint
CREATE TRIGGER outcomes_still_in_time BEFORE UPDATE OF outcome, happened_on, rationale ON outcomes
WHEN new.happened_on > date(new.decided_at / 1000, 'unixepoch', '+1 day') OR new.happened_on < (SELECT said_on FROM pledges WHERE id = new.pledge_id) BEGIN
	SELECT RAISE(ABORT, 'an outcome happened between the statement and the decision');
END;
--> statement-breakpoint
CREATE TRIGGER occurrence_outcomes_founded BEFORE INSERT ON occurrence_outcomes
WHEN new.outcome IN ('fulfilled', 'partly_fulfilled', 'broken', 'withdrawn', 'overtaken', 'unverifiable')
	AND (trim(new.rationale) = '' OR new.happened_on IS NULL OR NOT EXISTS (SELECT 1 FROM evidence WHERE occurrence_id = new.occurrence_id)) BEGIN
	SELECT RAISE(ABORT, 'a settled outcome needs a rationale, a day and evidence');
END;
--> statement-breakpoint
CREATE TRIGGER occurrence_outcomes_in_time BEFORE INSERT ON occurrence_outcomes
WHEN new.happened_on > date(new.decided_at / 1000, 'unixepoch', '+1 day') OR new.happened_on < (
	SELECT min(said_on, starts_on) FROM pledges JOIN occurrences ON occurrences.pledge_id = pledges.id
	WHERE occurrences.id = new.occurrence_id
) BEGIN
	SELECT RAISE(ABORT, 'an outcome happened between the statement and the decision');
END;
--> statement-breakpoint
CREATE TRIGGER occurrence_outcomes_still_founded BEFORE UPDATE OF outcome, happened_on, rationale ON occurrence_outcomes
WHEN new.outcome IN ('fulfilled', 'partly_fulfilled', 'broken', 'withdrawn', 'overtaken', 'unverifiable')
	AND (trim(new.rationale) = '' OR new.happened_on IS NULL OR NOT EXISTS (SELECT 1 FROM evidence WHERE occurrence_id = new.occurrence_id)) BEGIN
	SELECT RAISE(ABORT, 'a settled outcome needs a rationale, a day and evidence');
END;
--> statement-breakpoint
CREATE TRIGGER occurrence_outcomes_still_in_time BEFORE UPDATE OF outcome, happened_on, rationale ON occurrence_outcomes
WHEN new.happened_on > date(new.decided_at / 1000, 'unixepoch', '+1 day') OR new.happened_on < (
	SELECT min(said_on, starts_on) FROM pledges JOIN occurrences ON occurrences.pledge_id = pledges.id
	WHERE occurrences.id = new.occurrence_id
) BEGIN
	SELECT RAISE(ABORT, 'an outcome happened between the statement and the decision');
END;
--> statement-breakpoint
CREATE TRIGGER conflicts_stay BEFORE UPDATE ON conflicts
WHEN old.ended_at IS NOT NULL OR new.user_id <> old.user_id OR new.promiser_id <> old.promiser_id
	OR new.reason <> old.reason OR new.declared_by IS NOT old.declared_by OR new.declared_at <> old.declared_at BEGIN
	SELECT RAISE(ABORT, 'a declared conflict of interest stays as it was: it can only end, once');
END;
--> statement-breakpoint
CREATE TRIGGER conflicts_no_delete BEFORE DELETE ON conflicts BEGIN
	SELECT RAISE(ABORT, 'a declared conflict of interest stays as it was: it can only end, once');
END;
