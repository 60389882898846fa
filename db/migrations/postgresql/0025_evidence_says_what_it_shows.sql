-- Evidence says what it shows, and its source is named; a settled outcome has such a piece. What is older stays as it is.
CREATE FUNCTION evidence_whole() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
	IF trim(new.shows) = '' OR NOT EXISTS (
		SELECT 1 FROM sources WHERE id = new.source_id AND trim(title) <> '' AND trim(publisher) <> ''
	) THEN
		RAISE EXCEPTION 'a piece of evidence says what it shows, and its source has a title and a publisher';
	END IF;
	RETURN new;
END;
$$;
--> statement-breakpoint
CREATE TRIGGER evidence_whole BEFORE INSERT ON evidence FOR EACH ROW EXECUTE FUNCTION evidence_whole();
--> statement-breakpoint
CREATE TRIGGER evidence_still_whole BEFORE UPDATE OF shows ON evidence FOR EACH ROW
WHEN (trim(new.shows) = '' AND trim(old.shows) <> '')
EXECUTE FUNCTION refuse('a piece of evidence says what it shows, and its source has a title and a publisher');
--> statement-breakpoint
CREATE FUNCTION is_evidence(source bigint) RETURNS boolean LANGUAGE sql STABLE AS $$
	SELECT EXISTS (SELECT 1 FROM evidence WHERE source_id = source)
$$;
--> statement-breakpoint
CREATE TRIGGER sources_of_evidence_named BEFORE UPDATE OF title, publisher ON sources FOR EACH ROW
WHEN (((trim(new.title) = '' AND trim(old.title) <> '') OR (trim(new.publisher) = '' AND trim(old.publisher) <> ''))
	AND is_evidence(new.id))
EXECUTE FUNCTION refuse('a piece of evidence says what it shows, and its source has a title and a publisher');
--> statement-breakpoint
CREATE FUNCTION outcomes_shown() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
	is_shown boolean;
BEGIN
	IF new.outcome NOT IN ('fulfilled', 'partly_fulfilled', 'broken', 'withdrawn', 'overtaken', 'unverifiable') THEN
		RETURN new;
	END IF;
	IF tg_table_name = 'outcomes' THEN
		is_shown := EXISTS (
			SELECT 1 FROM evidence JOIN sources ON sources.id = evidence.source_id
			WHERE evidence.pledge_id = new.pledge_id AND trim(shows) <> '' AND trim(title) <> '' AND trim(publisher) <> ''
		);
	ELSE
		is_shown := EXISTS (
			SELECT 1 FROM evidence JOIN sources ON sources.id = evidence.source_id
			WHERE evidence.occurrence_id = new.occurrence_id AND trim(shows) <> '' AND trim(title) <> '' AND trim(publisher) <> ''
		);
	END IF;
	IF NOT is_shown THEN
		RAISE EXCEPTION 'a settled outcome needs evidence with what it shows, its title and its publisher';
	END IF;
	RETURN new;
END;
$$;
--> statement-breakpoint
CREATE TRIGGER outcomes_shown BEFORE INSERT OR UPDATE OF outcome ON outcomes FOR EACH ROW EXECUTE FUNCTION outcomes_shown();
--> statement-breakpoint
CREATE TRIGGER occurrence_outcomes_shown BEFORE INSERT OR UPDATE OF outcome ON occurrence_outcomes FOR EACH ROW EXECUTE FUNCTION outcomes_shown();
