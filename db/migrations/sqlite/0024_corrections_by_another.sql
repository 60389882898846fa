-- What one person proposed, another puts on the record: also where it is no outcome, which has triggers of its own.
CREATE TRIGGER events_by_another BEFORE INSERT ON events
WHEN new.kind IN ('corrected', 'criteria_changed', 'edited', 'outcome_marked') AND json_extract(new.data, '$.proposal.id') IS NOT NULL
	AND NOT EXISTS (
		SELECT 1 FROM proposals WHERE id = json_extract(new.data, '$.proposal.id') AND pledge_id = new.pledge_id
			AND proposed_by = json_extract(new.data, '$.proposal.by') AND proposed_by <> new.actor_id
	) BEGIN
	SELECT RAISE(ABORT, 'what somebody proposed is put on record by another');
END;
