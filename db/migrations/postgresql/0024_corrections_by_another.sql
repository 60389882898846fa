-- What one person proposed, another puts on the record: also where it is no outcome, which has checks of its own.
CREATE FUNCTION events_by_another() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
	IF NOT EXISTS (
		SELECT 1 FROM proposals WHERE id = (new.data->'proposal'->>'id')::bigint AND pledge_id = new.pledge_id
			AND proposed_by = (new.data->'proposal'->>'by')::bigint AND proposed_by <> new.actor_id
	) THEN
		RAISE EXCEPTION 'what somebody proposed is put on record by another';
	END IF;
	RETURN new;
END;
$$;
--> statement-breakpoint
CREATE TRIGGER events_by_another BEFORE INSERT ON events FOR EACH ROW
WHEN (new.kind IN ('corrected', 'criteria_changed', 'edited', 'outcome_marked') AND new.data->'proposal'->'id' IS NOT NULL)
EXECUTE FUNCTION events_by_another();
