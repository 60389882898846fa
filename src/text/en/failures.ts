/** What databases and file systems answer when they cannot be used, and what to do about it. */
export const failures = {
	"failure.locked": "Another program holds the database locked. Wait for it to end, or stop it, and try again.",
	"failure.not_writable":
		"The database file or its folder cannot be opened for writing. Check DATABASE_URL, and the rights of both.",
	"failure.cannot_open": "This file or its folder cannot be opened. Check that it exists, and its rights.",
	"failure.damaged": "The database file is damaged or not a database. Check DATABASE_URL, or restore the last backup.",
	"failure.full": "The disk is full or failing. Make room on it, and try again.",
	"failure.unreachable":
		"The database server cannot be reached. Start it, or correct the host and port in DATABASE_URL.",
	"failure.silent": "The database did not answer in time. Check that its server runs and that DATABASE_URL names it.",
	"failure.password": "The database server refused the user or password. Correct them in DATABASE_URL.",
	"failure.no_database": "The database server has no database of this name. Create it, or correct DATABASE_URL.",
	"failure.no_right": "The database user may not do this. Give it the rights to the tables, or use their owner.",
	"failure.no_room": "The database server takes no further connections now. Try again in a moment.",
	"failure.no_table": "The database lacks a table of this version. Run: bywhen migrate",
} as const;
