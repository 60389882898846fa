-- What nobody can see is no text: tabs, line ends, no-break and zero-width spaces. Evidence stays where it was put on record.
DROP TRIGGER evidence_whole;
--> statement-breakpoint
DROP TRIGGER evidence_still_whole;
--> statement-breakpoint
DROP TRIGGER sources_of_evidence_named;
--> statement-breakpoint
DROP TRIGGER outcomes_shown;
--> statement-breakpoint
DROP TRIGGER outcomes_still_shown;
--> statement-breakpoint
DROP TRIGGER occurrence_outcomes_shown;
--> statement-breakpoint
DROP TRIGGER occurrence_outcomes_still_shown;
--> statement-breakpoint
CREATE TRIGGER evidence_whole BEFORE INSERT ON evidence
WHEN new.shows NOT GLOB ('*[^' || char(9, 45, 13, 32, 133, 160, 173, 5760, 6158, 8192, 45, 8207, 8232, 45, 8239, 8287, 45, 8303, 12288, 65279) || ']*') OR NOT EXISTS (
	SELECT 1 FROM sources WHERE id = new.source_id AND title GLOB ('*[^' || char(9, 45, 13, 32, 133, 160, 173, 5760, 6158, 8192, 45, 8207, 8232, 45, 8239, 8287, 45, 8303, 12288, 65279) || ']*') AND publisher GLOB ('*[^' || char(9, 45, 13, 32, 133, 160, 173, 5760, 6158, 8192, 45, 8207, 8232, 45, 8239, 8287, 45, 8303, 12288, 65279) || ']*')
) BEGIN
	SELECT RAISE(ABORT, 'a piece of evidence says what it shows, and its source has a title and a publisher');
END;
--> statement-breakpoint
CREATE TRIGGER evidence_still_whole BEFORE UPDATE OF shows ON evidence
WHEN new.shows NOT GLOB ('*[^' || char(9, 45, 13, 32, 133, 160, 173, 5760, 6158, 8192, 45, 8207, 8232, 45, 8239, 8287, 45, 8303, 12288, 65279) || ']*') AND old.shows GLOB ('*[^' || char(9, 45, 13, 32, 133, 160, 173, 5760, 6158, 8192, 45, 8207, 8232, 45, 8239, 8287, 45, 8303, 12288, 65279) || ']*') BEGIN
	SELECT RAISE(ABORT, 'a piece of evidence says what it shows, and its source has a title and a publisher');
END;
--> statement-breakpoint
CREATE TRIGGER evidence_source_still_named BEFORE UPDATE OF source_id ON evidence
WHEN new.source_id IS NOT old.source_id AND NOT EXISTS (
	SELECT 1 FROM sources WHERE id = new.source_id AND title GLOB ('*[^' || char(9, 45, 13, 32, 133, 160, 173, 5760, 6158, 8192, 45, 8207, 8232, 45, 8239, 8287, 45, 8303, 12288, 65279) || ']*') AND publisher GLOB ('*[^' || char(9, 45, 13, 32, 133, 160, 173, 5760, 6158, 8192, 45, 8207, 8232, 45, 8239, 8287, 45, 8303, 12288, 65279) || ']*')
) BEGIN
	SELECT RAISE(ABORT, 'a piece of evidence says what it shows, and its source has a title and a publisher');
END;
--> statement-breakpoint
CREATE TRIGGER evidence_stays BEFORE UPDATE OF id, pledge_id, occurrence_id ON evidence
WHEN new.id IS NOT old.id OR new.pledge_id IS NOT old.pledge_id OR new.occurrence_id IS NOT old.occurrence_id BEGIN
	SELECT RAISE(ABORT, 'evidence stays with the pledge that it was put on record of');
END;
--> statement-breakpoint
CREATE TRIGGER evidence_no_delete BEFORE DELETE ON evidence BEGIN
	SELECT RAISE(ABORT, 'evidence stays with the pledge that it was put on record of');
END;
--> statement-breakpoint
CREATE TRIGGER sources_of_evidence_named BEFORE UPDATE OF title, publisher ON sources
WHEN ((new.title NOT GLOB ('*[^' || char(9, 45, 13, 32, 133, 160, 173, 5760, 6158, 8192, 45, 8207, 8232, 45, 8239, 8287, 45, 8303, 12288, 65279) || ']*') AND old.title GLOB ('*[^' || char(9, 45, 13, 32, 133, 160, 173, 5760, 6158, 8192, 45, 8207, 8232, 45, 8239, 8287, 45, 8303, 12288, 65279) || ']*')) OR (new.publisher NOT GLOB ('*[^' || char(9, 45, 13, 32, 133, 160, 173, 5760, 6158, 8192, 45, 8207, 8232, 45, 8239, 8287, 45, 8303, 12288, 65279) || ']*') AND old.publisher GLOB ('*[^' || char(9, 45, 13, 32, 133, 160, 173, 5760, 6158, 8192, 45, 8207, 8232, 45, 8239, 8287, 45, 8303, 12288, 65279) || ']*')))
	AND EXISTS (SELECT 1 FROM evidence WHERE source_id = old.id) BEGIN
	SELECT RAISE(ABORT, 'a piece of evidence says what it shows, and its source has a title and a publisher');
END;
--> statement-breakpoint
CREATE TRIGGER sources_of_evidence_stay BEFORE UPDATE OF id ON sources
WHEN new.id IS NOT old.id AND EXISTS (SELECT 1 FROM evidence WHERE source_id = old.id) BEGIN
	SELECT RAISE(ABORT, 'evidence stays with the pledge that it was put on record of');
END;
--> statement-breakpoint
CREATE TRIGGER sources_of_evidence_no_delete BEFORE DELETE ON sources
WHEN EXISTS (SELECT 1 FROM evidence WHERE source_id = old.id) BEGIN
	SELECT RAISE(ABORT, 'evidence stays with the pledge that it was put on record of');
END;
--> statement-breakpoint
CREATE TRIGGER outcomes_shown BEFORE INSERT ON outcomes
WHEN new.outcome IN ('fulfilled', 'partly_fulfilled', 'broken', 'withdrawn', 'overtaken', 'unverifiable')
	AND NOT EXISTS (
		SELECT 1 FROM evidence JOIN sources ON sources.id = evidence.source_id
		WHERE evidence.pledge_id = new.pledge_id AND shows GLOB ('*[^' || char(9, 45, 13, 32, 133, 160, 173, 5760, 6158, 8192, 45, 8207, 8232, 45, 8239, 8287, 45, 8303, 12288, 65279) || ']*') AND title GLOB ('*[^' || char(9, 45, 13, 32, 133, 160, 173, 5760, 6158, 8192, 45, 8207, 8232, 45, 8239, 8287, 45, 8303, 12288, 65279) || ']*') AND publisher GLOB ('*[^' || char(9, 45, 13, 32, 133, 160, 173, 5760, 6158, 8192, 45, 8207, 8232, 45, 8239, 8287, 45, 8303, 12288, 65279) || ']*')
	) BEGIN
	SELECT RAISE(ABORT, 'a settled outcome needs evidence with what it shows, its title and its publisher');
END;
--> statement-breakpoint
CREATE TRIGGER outcomes_still_shown BEFORE UPDATE OF outcome, pledge_id ON outcomes
WHEN new.outcome IN ('fulfilled', 'partly_fulfilled', 'broken', 'withdrawn', 'overtaken', 'unverifiable')
	AND NOT EXISTS (
		SELECT 1 FROM evidence JOIN sources ON sources.id = evidence.source_id
		WHERE evidence.pledge_id = new.pledge_id AND shows GLOB ('*[^' || char(9, 45, 13, 32, 133, 160, 173, 5760, 6158, 8192, 45, 8207, 8232, 45, 8239, 8287, 45, 8303, 12288, 65279) || ']*') AND title GLOB ('*[^' || char(9, 45, 13, 32, 133, 160, 173, 5760, 6158, 8192, 45, 8207, 8232, 45, 8239, 8287, 45, 8303, 12288, 65279) || ']*') AND publisher GLOB ('*[^' || char(9, 45, 13, 32, 133, 160, 173, 5760, 6158, 8192, 45, 8207, 8232, 45, 8239, 8287, 45, 8303, 12288, 65279) || ']*')
	) BEGIN
	SELECT RAISE(ABORT, 'a settled outcome needs evidence with what it shows, its title and its publisher');
END;
--> statement-breakpoint
CREATE TRIGGER outcomes_reasoned BEFORE INSERT ON outcomes
WHEN new.outcome IN ('fulfilled', 'partly_fulfilled', 'broken', 'withdrawn', 'overtaken', 'unverifiable') AND new.rationale NOT GLOB ('*[^' || char(9, 45, 13, 32, 133, 160, 173, 5760, 6158, 8192, 45, 8207, 8232, 45, 8239, 8287, 45, 8303, 12288, 65279) || ']*') BEGIN
	SELECT RAISE(ABORT, 'a settled outcome needs a rationale, a day and evidence');
END;
--> statement-breakpoint
CREATE TRIGGER outcomes_still_reasoned BEFORE UPDATE OF outcome, rationale ON outcomes
WHEN new.outcome IN ('fulfilled', 'partly_fulfilled', 'broken', 'withdrawn', 'overtaken', 'unverifiable') AND new.rationale NOT GLOB ('*[^' || char(9, 45, 13, 32, 133, 160, 173, 5760, 6158, 8192, 45, 8207, 8232, 45, 8239, 8287, 45, 8303, 12288, 65279) || ']*') BEGIN
	SELECT RAISE(ABORT, 'a settled outcome needs a rationale, a day and evidence');
END;
--> statement-breakpoint
CREATE TRIGGER occurrence_outcomes_shown BEFORE INSERT ON occurrence_outcomes
WHEN new.outcome IN ('fulfilled', 'partly_fulfilled', 'broken', 'withdrawn', 'overtaken', 'unverifiable')
	AND NOT EXISTS (
		SELECT 1 FROM evidence JOIN sources ON sources.id = evidence.source_id
		WHERE evidence.occurrence_id = new.occurrence_id AND shows GLOB ('*[^' || char(9, 45, 13, 32, 133, 160, 173, 5760, 6158, 8192, 45, 8207, 8232, 45, 8239, 8287, 45, 8303, 12288, 65279) || ']*') AND title GLOB ('*[^' || char(9, 45, 13, 32, 133, 160, 173, 5760, 6158, 8192, 45, 8207, 8232, 45, 8239, 8287, 45, 8303, 12288, 65279) || ']*') AND publisher GLOB ('*[^' || char(9, 45, 13, 32, 133, 160, 173, 5760, 6158, 8192, 45, 8207, 8232, 45, 8239, 8287, 45, 8303, 12288, 65279) || ']*')
	) BEGIN
	SELECT RAISE(ABORT, 'a settled outcome needs evidence with what it shows, its title and its publisher');
END;
--> statement-breakpoint
CREATE TRIGGER occurrence_outcomes_still_shown BEFORE UPDATE OF outcome, occurrence_id ON occurrence_outcomes
WHEN new.outcome IN ('fulfilled', 'partly_fulfilled', 'broken', 'withdrawn', 'overtaken', 'unverifiable')
	AND NOT EXISTS (
		SELECT 1 FROM evidence JOIN sources ON sources.id = evidence.source_id
		WHERE evidence.occurrence_id = new.occurrence_id AND shows GLOB ('*[^' || char(9, 45, 13, 32, 133, 160, 173, 5760, 6158, 8192, 45, 8207, 8232, 45, 8239, 8287, 45, 8303, 12288, 65279) || ']*') AND title GLOB ('*[^' || char(9, 45, 13, 32, 133, 160, 173, 5760, 6158, 8192, 45, 8207, 8232, 45, 8239, 8287, 45, 8303, 12288, 65279) || ']*') AND publisher GLOB ('*[^' || char(9, 45, 13, 32, 133, 160, 173, 5760, 6158, 8192, 45, 8207, 8232, 45, 8239, 8287, 45, 8303, 12288, 65279) || ']*')
	) BEGIN
	SELECT RAISE(ABORT, 'a settled outcome needs evidence with what it shows, its title and its publisher');
END;
--> statement-breakpoint
CREATE TRIGGER occurrence_outcomes_reasoned BEFORE INSERT ON occurrence_outcomes
WHEN new.outcome IN ('fulfilled', 'partly_fulfilled', 'broken', 'withdrawn', 'overtaken', 'unverifiable') AND new.rationale NOT GLOB ('*[^' || char(9, 45, 13, 32, 133, 160, 173, 5760, 6158, 8192, 45, 8207, 8232, 45, 8239, 8287, 45, 8303, 12288, 65279) || ']*') BEGIN
	SELECT RAISE(ABORT, 'a settled outcome needs a rationale, a day and evidence');
END;
--> statement-breakpoint
CREATE TRIGGER occurrence_outcomes_still_reasoned BEFORE UPDATE OF outcome, rationale ON occurrence_outcomes
WHEN new.outcome IN ('fulfilled', 'partly_fulfilled', 'broken', 'withdrawn', 'overtaken', 'unverifiable') AND new.rationale NOT GLOB ('*[^' || char(9, 45, 13, 32, 133, 160, 173, 5760, 6158, 8192, 45, 8207, 8232, 45, 8239, 8287, 45, 8303, 12288, 65279) || ']*') BEGIN
	SELECT RAISE(ABORT, 'a settled outcome needs a rationale, a day and evidence');
END;
--> statement-breakpoint
-- REPLACE takes a row away without a word to the triggers of a deletion: so what is append-only is not put in place of anything.
CREATE TRIGGER events_no_replace BEFORE INSERT ON events
WHEN EXISTS (SELECT 1 FROM events WHERE id = new.id) BEGIN
	SELECT RAISE(ABORT, 'events are append-only: they cannot be changed');
END;
--> statement-breakpoint
-- An event that happens once: a second one is passed over, as it is by ON CONFLICT DO NOTHING.
CREATE TRIGGER events_once BEFORE INSERT ON events
WHEN EXISTS (SELECT 1 FROM events WHERE dedupe_key = new.dedupe_key) BEGIN
	SELECT RAISE(IGNORE);
END;
--> statement-breakpoint
CREATE TRIGGER seals_no_replace BEFORE INSERT ON seals
WHEN EXISTS (SELECT 1 FROM seals WHERE position = new.position OR event_id = new.event_id) BEGIN
	SELECT RAISE(ABORT, 'the record is append-only: it cannot be changed');
END;
--> statement-breakpoint
CREATE TRIGGER pledge_revisions_no_replace BEFORE INSERT ON pledge_revisions
WHEN EXISTS (SELECT 1 FROM pledge_revisions WHERE pledge_id = new.pledge_id AND revision = new.revision) BEGIN
	SELECT RAISE(ABORT, 'the record is append-only: it cannot be changed');
END;
--> statement-breakpoint
CREATE TRIGGER record_days_once BEFORE INSERT ON record_days
WHEN EXISTS (SELECT 1 FROM record_days WHERE on_date = new.on_date) BEGIN
	SELECT RAISE(IGNORE);
END;
--> statement-breakpoint
CREATE TRIGGER evidence_no_replace BEFORE INSERT ON evidence
WHEN EXISTS (SELECT 1 FROM evidence WHERE id = new.id) BEGIN
	SELECT RAISE(ABORT, 'evidence stays with the pledge that it was put on record of');
END;
--> statement-breakpoint
CREATE TRIGGER audit_entries_no_replace BEFORE INSERT ON audit_entries
WHEN EXISTS (SELECT 1 FROM audit_entries WHERE id = new.id) BEGIN
	SELECT RAISE(ABORT, 'audit entries are append-only: they cannot be changed');
END;
--> statement-breakpoint
CREATE TRIGGER proposals_no_replace BEFORE INSERT ON proposals
WHEN EXISTS (SELECT 1 FROM proposals WHERE id = new.id) BEGIN
	SELECT RAISE(ABORT, 'what somebody proposed stays as it was, and so does what was decided');
END;
--> statement-breakpoint
CREATE TRIGGER conflicts_no_replace BEFORE INSERT ON conflicts
WHEN EXISTS (SELECT 1 FROM conflicts WHERE id = new.id) BEGIN
	SELECT RAISE(ABORT, 'a declared conflict of interest stays as it was: it can only end, once');
END;
