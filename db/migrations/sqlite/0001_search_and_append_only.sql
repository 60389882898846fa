CREATE VIRTUAL TABLE pledges_fts USING fts5(search, content='pledges', content_rowid='id', tokenize='unicode61 remove_diacritics 2', prefix='3');
--> statement-breakpoint
CREATE TRIGGER pledges_fts_insert AFTER INSERT ON pledges BEGIN
	INSERT INTO pledges_fts(rowid, search) VALUES (new.id, new.search);
END;
--> statement-breakpoint
CREATE TRIGGER pledges_fts_update AFTER UPDATE OF search ON pledges BEGIN
	INSERT INTO pledges_fts(pledges_fts, rowid, search) VALUES ('delete', old.id, old.search);
	INSERT INTO pledges_fts(rowid, search) VALUES (new.id, new.search);
END;
--> statement-breakpoint
CREATE TRIGGER pledges_fts_delete AFTER DELETE ON pledges BEGIN
	INSERT INTO pledges_fts(pledges_fts, rowid, search) VALUES ('delete', old.id, old.search);
END;
--> statement-breakpoint
CREATE TRIGGER events_no_update BEFORE UPDATE ON events BEGIN
	SELECT RAISE(ABORT, 'events are append-only: they cannot be changed');
END;
--> statement-breakpoint
CREATE TRIGGER events_no_delete BEFORE DELETE ON events BEGIN
	SELECT RAISE(ABORT, 'events are append-only: they cannot be deleted');
END;
