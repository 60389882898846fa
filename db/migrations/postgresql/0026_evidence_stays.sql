-- What nobody can see is no text: tabs, line ends, no-break and zero-width spaces. Evidence stays where it was put on record.
CREATE FUNCTION is_blank(words text) RETURNS boolean LANGUAGE sql IMMUTABLE AS $$
	SELECT words !~ '[^\u0009-\u000D\u0020\u0085\u00A0\u00AD\u1680\u180E\u2000-\u200F\u2028-\u202F\u205F-\u206F\u3000\uFEFF]'
$$;
--> statement-breakpoint
DROP TRIGGER evidence_whole ON evidence;
--> statement-breakpoint
DROP TRIGGER evidence_still_whole ON evidence;
--> statement-breakpoint
DROP TRIGGER sources_of_evidence_named ON sources;
--> statement-breakpoint
CREATE OR REPLACE FUNCTION evidence_whole() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
	IF tg_op = 'UPDATE' AND new.source_id = old.source_id THEN
		RETURN new;
	END IF;
	IF (tg_op = 'INSERT' AND is_blank(new.shows)) OR NOT EXISTS (
		SELECT 1 FROM sources WHERE id = new.source_id AND NOT is_blank(title) AND NOT is_blank(publisher)
	) THEN
		RAISE EXCEPTION 'a piece of evidence says what it shows, and its source has a title and a publisher';
	END IF;
	RETURN new;
END;
$$;
--> statement-breakpoint
CREATE TRIGGER evidence_whole BEFORE INSERT OR UPDATE OF source_id ON evidence FOR EACH ROW EXECUTE FUNCTION evidence_whole();
--> statement-breakpoint
CREATE TRIGGER evidence_still_whole BEFORE UPDATE OF shows ON evidence FOR EACH ROW
WHEN (is_blank(new.shows) AND NOT is_blank(old.shows))
EXECUTE FUNCTION refuse('a piece of evidence says what it shows, and its source has a title and a publisher');
--> statement-breakpoint
CREATE TRIGGER evidence_stays BEFORE UPDATE OF id, pledge_id, occurrence_id ON evidence FOR EACH ROW
WHEN (new.id <> old.id OR new.pledge_id <> old.pledge_id OR new.occurrence_id IS DISTINCT FROM old.occurrence_id)
EXECUTE FUNCTION refuse('evidence stays with the pledge that it was put on record of');
--> statement-breakpoint
CREATE TRIGGER evidence_no_delete BEFORE DELETE ON evidence FOR EACH ROW EXECUTE FUNCTION refuse('evidence stays with the pledge that it was put on record of');
--> statement-breakpoint
CREATE TRIGGER evidence_no_truncate BEFORE TRUNCATE ON evidence FOR EACH STATEMENT EXECUTE FUNCTION refuse('evidence stays with the pledge that it was put on record of');
--> statement-breakpoint
CREATE TRIGGER sources_of_evidence_named BEFORE UPDATE OF title, publisher ON sources FOR EACH ROW
WHEN (((is_blank(new.title) AND NOT is_blank(old.title)) OR (is_blank(new.publisher) AND NOT is_blank(old.publisher)))
	AND is_evidence(old.id))
EXECUTE FUNCTION refuse('a piece of evidence says what it shows, and its source has a title and a publisher');
--> statement-breakpoint
CREATE TRIGGER sources_of_evidence_stay BEFORE UPDATE OF id ON sources FOR EACH ROW
WHEN (new.id <> old.id AND is_evidence(old.id)) EXECUTE FUNCTION refuse('evidence stays with the pledge that it was put on record of');
--> statement-breakpoint
CREATE TRIGGER sources_of_evidence_no_delete BEFORE DELETE ON sources FOR EACH ROW
WHEN (is_evidence(old.id)) EXECUTE FUNCTION refuse('evidence stays with the pledge that it was put on record of');
--> statement-breakpoint
DROP TRIGGER outcomes_shown ON outcomes;
--> statement-breakpoint
DROP TRIGGER occurrence_outcomes_shown ON occurrence_outcomes;
--> statement-breakpoint
CREATE OR REPLACE FUNCTION outcomes_shown() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
	is_shown boolean;
BEGIN
	IF new.outcome NOT IN ('fulfilled', 'partly_fulfilled', 'broken', 'withdrawn', 'overtaken', 'unverifiable') THEN
		RETURN new;
	END IF;
	IF is_blank(new.rationale) THEN
		RAISE EXCEPTION 'a settled outcome needs a rationale, a day and evidence';
	END IF;
	IF tg_table_name = 'outcomes' THEN
		is_shown := EXISTS (
			SELECT 1 FROM evidence JOIN sources ON sources.id = evidence.source_id
			WHERE evidence.pledge_id = new.pledge_id AND NOT is_blank(shows) AND NOT is_blank(title) AND NOT is_blank(publisher)
		);
	ELSE
		is_shown := EXISTS (
			SELECT 1 FROM evidence JOIN sources ON sources.id = evidence.source_id
			WHERE evidence.occurrence_id = new.occurrence_id AND NOT is_blank(shows) AND NOT is_blank(title) AND NOT is_blank(publisher)
		);
	END IF;
	IF NOT is_shown AND (tg_op = 'INSERT' OR new.outcome <> old.outcome OR to_jsonb(new)->>tg_argv[0] <> to_jsonb(old)->>tg_argv[0]) THEN
		RAISE EXCEPTION 'a settled outcome needs evidence with what it shows, its title and its publisher';
	END IF;
	RETURN new;
END;
$$;
--> statement-breakpoint
CREATE TRIGGER outcomes_shown BEFORE INSERT OR UPDATE OF outcome, pledge_id, rationale ON outcomes FOR EACH ROW EXECUTE FUNCTION outcomes_shown('pledge_id');
--> statement-breakpoint
CREATE TRIGGER occurrence_outcomes_shown BEFORE INSERT OR UPDATE OF outcome, occurrence_id, rationale ON occurrence_outcomes FOR EACH ROW EXECUTE FUNCTION outcomes_shown('occurrence_id');
