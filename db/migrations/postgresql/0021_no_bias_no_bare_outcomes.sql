-- A conflict of interest bars from deciding; a settled outcome stands on a reason, a day and evidence. The verbs say so in words.
CREATE FUNCTION is_biased(who bigint, about bigint) RETURNS boolean LANGUAGE sql STABLE AS $$
	SELECT EXISTS (
		SELECT 1 FROM conflicts JOIN pledge_promisers ON pledge_promisers.promiser_id = conflicts.promiser_id
		WHERE pledge_promisers.pledge_id = about AND conflicts.user_id = who AND conflicts.ended_at IS NULL
	)
$$;
--> statement-breakpoint
CREATE FUNCTION refuse() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
	RAISE EXCEPTION '%', tg_argv[0];
END;
$$;
--> statement-breakpoint
CREATE FUNCTION outcomes_unbiased() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
	about bigint;
BEGIN
	IF tg_table_name = 'outcomes' THEN
		about := new.pledge_id;
	ELSE
		SELECT pledge_id INTO about FROM occurrences WHERE id = new.occurrence_id;
	END IF;
	IF is_biased(new.decided_by, about) THEN
		RAISE EXCEPTION 'who has a conflict of interest with a promiser cannot decide on the pledge';
	END IF;
	RETURN new;
END;
$$;
--> statement-breakpoint
CREATE TRIGGER outcomes_unbiased BEFORE INSERT OR UPDATE OF decided_by ON outcomes FOR EACH ROW EXECUTE FUNCTION outcomes_unbiased();
--> statement-breakpoint
CREATE TRIGGER occurrence_outcomes_unbiased BEFORE INSERT OR UPDATE OF decided_by ON occurrence_outcomes FOR EACH ROW EXECUTE FUNCTION outcomes_unbiased();
--> statement-breakpoint
CREATE TRIGGER proposals_unbiased BEFORE INSERT ON proposals FOR EACH ROW
WHEN (is_biased(new.proposed_by, new.pledge_id))
EXECUTE FUNCTION refuse('who has a conflict of interest with a promiser cannot decide on the pledge');
--> statement-breakpoint
CREATE TRIGGER proposals_decided_unbiased BEFORE UPDATE OF decided_by ON proposals FOR EACH ROW
WHEN (is_biased(new.decided_by, new.pledge_id))
EXECUTE FUNCTION refuse('who has a conflict of interest with a promiser cannot decide on the pledge');
--> statement-breakpoint
CREATE FUNCTION outcomes_founded() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
	said text;
	has_evidence boolean;
BEGIN
	IF tg_table_name = 'outcomes' THEN
		SELECT said_on INTO said FROM pledges WHERE id = new.pledge_id;
		has_evidence := EXISTS (SELECT 1 FROM evidence WHERE pledge_id = new.pledge_id);
	ELSE
		SELECT least(said_on, starts_on) INTO said FROM pledges JOIN occurrences ON occurrences.pledge_id = pledges.id
		WHERE occurrences.id = new.occurrence_id;
		has_evidence := EXISTS (SELECT 1 FROM evidence WHERE occurrence_id = new.occurrence_id);
	END IF;
	IF new.outcome IN ('fulfilled', 'partly_fulfilled', 'broken', 'withdrawn', 'overtaken', 'unverifiable')
		AND (trim(new.rationale) = '' OR new.happened_on IS NULL OR NOT has_evidence) THEN
		RAISE EXCEPTION 'a settled outcome needs a rationale, a day and evidence';
	END IF;
	IF new.happened_on::date > (new.decided_at AT TIME ZONE 'UTC')::date + 1 OR new.happened_on < said THEN
		RAISE EXCEPTION 'an outcome happened between the statement and the decision';
	END IF;
	RETURN new;
END;
$$;
--> statement-breakpoint
CREATE TRIGGER outcomes_founded BEFORE INSERT OR UPDATE OF outcome, happened_on, rationale ON outcomes
FOR EACH ROW EXECUTE FUNCTION outcomes_founded();
--> statement-breakpoint
CREATE TRIGGER occurrence_outcomes_founded BEFORE INSERT OR UPDATE OF outcome, happened_on, rationale ON occurrence_outcomes
FOR EACH ROW EXECUTE FUNCTION outcomes_founded();
--> statement-breakpoint
CREATE TRIGGER conflicts_stay BEFORE UPDATE ON conflicts FOR EACH ROW
WHEN (old.ended_at IS NOT NULL OR new.user_id <> old.user_id OR new.promiser_id <> old.promiser_id
	OR new.reason <> old.reason OR new.declared_by IS DISTINCT FROM old.declared_by OR new.declared_at <> old.declared_at)
EXECUTE FUNCTION refuse('a declared conflict of interest stays as it was: it can only end, once');
--> statement-breakpoint
CREATE TRIGGER conflicts_no_delete BEFORE DELETE ON conflicts FOR EACH ROW
EXECUTE FUNCTION refuse('a declared conflict of interest stays as it was: it can only end, once');
