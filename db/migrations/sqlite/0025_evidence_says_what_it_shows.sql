-- Evidence says what it shows, and its source is named; a settled outcome has such a piece. What is older stays as it is.
CREATE TRIGGER evidence_whole BEFORE INSERT ON evidence
WHEN trim(new.shows) = '' OR NOT EXISTS (
	SELECT 1 FROM sources WHERE id = new.source_id AND trim(title) <> '' AND trim(publisher) <> ''
) BEGIN
	SELECT RAISE(ABORT, 'a piece of evidence says what it shows, and its source has a title and a publisher');
END;
--> statement-breakpoint
CREATE TRIGGER evidence_still_whole BEFORE UPDATE OF shows ON evidence
WHEN trim(new.shows) = '' AND trim(old.shows) <> '' BEGIN
	SELECT RAISE(ABORT, 'a piece of evidence says what it shows, and its source has a title and a publisher');
END;
--> statement-breakpoint
CREATE TRIGGER sources_of_evidence_named BEFORE UPDATE OF title, publisher ON sources
WHEN ((trim(new.title) = '' AND trim(old.title) <> '') OR (trim(new.publisher) = '' AND trim(old.publisher) <> ''))
	AND EXISTS (SELECT 1 FROM evidence WHERE source_id = new.id) BEGIN
	SELECT RAISE(ABORT, 'a piece of evidence says what it shows, and its source has a title and a publisher');
END;
--> statement-breakpoint
CREATE TRIGGER outcomes_shown BEFORE INSERT ON outcomes
WHEN new.outcome IN ('fulfilled', 'partly_fulfilled', 'broken', 'withdrawn', 'overtaken', 'unverifiable')
	AND NOT EXISTS (
		SELECT 1 FROM evidence JOIN sources ON sources.id = evidence.source_id
		WHERE evidence.pledge_id = new.pledge_id AND trim(shows) <> '' AND trim(title) <> '' AND trim(publisher) <> ''
	) BEGIN
	SELECT RAISE(ABORT, 'a settled outcome needs evidence with what it shows, its title and its publisher');
END;
--> statement-breakpoint
CREATE TRIGGER outcomes_still_shown BEFORE UPDATE OF outcome ON outcomes
WHEN new.outcome IN ('fulfilled', 'partly_fulfilled', 'broken', 'withdrawn', 'overtaken', 'unverifiable')
	AND NOT EXISTS (
		SELECT 1 FROM evidence JOIN sources ON sources.id = evidence.source_id
		WHERE evidence.pledge_id = new.pledge_id AND trim(shows) <> '' AND trim(title) <> '' AND trim(publisher) <> ''
	) BEGIN
	SELECT RAISE(ABORT, 'a settled outcome needs evidence with what it shows, its title and its publisher');
END;
--> statement-breakpoint
CREATE TRIGGER occurrence_outcomes_shown BEFORE INSERT ON occurrence_outcomes
WHEN new.outcome IN ('fulfilled', 'partly_fulfilled', 'broken', 'withdrawn', 'overtaken', 'unverifiable')
	AND NOT EXISTS (
		SELECT 1 FROM evidence JOIN sources ON sources.id = evidence.source_id
		WHERE evidence.occurrence_id = new.occurrence_id AND trim(shows) <> '' AND trim(title) <> '' AND trim(publisher) <> ''
	) BEGIN
	SELECT RAISE(ABORT, 'a settled outcome needs evidence with what it shows, its title and its publisher');
END;
--> statement-breakpoint
CREATE TRIGGER occurrence_outcomes_still_shown BEFORE UPDATE OF outcome ON occurrence_outcomes
WHEN new.outcome IN ('fulfilled', 'partly_fulfilled', 'broken', 'withdrawn', 'overtaken', 'unverifiable')
	AND NOT EXISTS (
		SELECT 1 FROM evidence JOIN sources ON sources.id = evidence.source_id
		WHERE evidence.occurrence_id = new.occurrence_id AND trim(shows) <> '' AND trim(title) <> '' AND trim(publisher) <> ''
	) BEGIN
	SELECT RAISE(ABORT, 'a settled outcome needs evidence with what it shows, its title and its publisher');
END;
