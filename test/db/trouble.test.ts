import BetterSqlite from "better-sqlite3";
import { DrizzleQueryError } from "drizzle-orm/errors";
import { expect, test } from "vitest";
import { CommitUnanswered, DatabaseFailure, troubleOf } from "../../db/trouble.ts";

const coded = (code: string) => Object.assign(new Error(`It said ${code}.`), { code });
const inQuery = (cause: Error) => new DrizzleQueryError("select 1", [], cause);
const kindOf = (error: unknown) => troubleOf(error)?.kind;

test.each([
	["away", "ECONNREFUSED ECONNRESET EPIPE ENOTFOUND EAI_AGAIN 08006 57P01 57P03 28P01 3D000"],
	["busy", "53300 55P03"],
	["unwritable", "53100 25006"],
	[undefined, "08P01 57014 23505 42P01 40001 EMFILE"],
])("of what a query on PostgreSQL throws this is %s: %s", (kind, codes) => {
	for (const code of codes.split(" ")) expect([code, kindOf(inQuery(coded(code)))]).toEqual([code, kind]);
});

test.each([
	["busy", "SQLITE_BUSY SQLITE_BUSY_RECOVERY SQLITE_PROTOCOL"],
	["unwritable", "SQLITE_FULL SQLITE_IOERR_WRITE SQLITE_READONLY SQLITE_CANTOPEN"],
	[undefined, "SQLITE_LOCKED SQLITE_BUSY_SNAPSHOT SQLITE_ERROR SQLITE_CORRUPT SQLITE_CONSTRAINT_UNIQUE"],
])("of what SQLite throws this is %s: %s", (kind, codes) => {
	for (const code of codes.split(" ")) {
		expect([code, kindOf(new BetterSqlite.SqliteError("It said so.", code))]).toEqual([code, kind]);
	}
});

test("what another server or another file refuses is no trouble of the database's", () => {
	for (const code of ["ECONNREFUSED", "ETIMEDOUT", "ENOSPC", "EIO", "EROFS"]) {
		expect(troubleOf(coded(code))).toBeUndefined();
		expect(troubleOf(new Error("A copy could not be kept.", { cause: coded(code) }))).toBeUndefined();
		expect(troubleOf(new DatabaseFailure("It failed", coded(code)))).toBeDefined();
	}
	expect(troubleOf(undefined)).toBeUndefined();
	expect(troubleOf("a word")).toBeUndefined();
});

test("a client that has lost its connection says so without a code", () => {
	for (const words of [
		"Connection terminated unexpectedly",
		"Client has encountered a connection error and is not queryable",
		"timeout exceeded when trying to connect",
	]) {
		expect(troubleOf(inQuery(new Error(words)))).toEqual({ kind: "away", words });
	}
	expect(troubleOf(inQuery(new TypeError("Cannot read properties of undefined")))).toBeUndefined();
});

test("a host of several addresses that all refuse is told by its code", () => {
	const refused = Object.assign(new AggregateError([coded("ECONNREFUSED")]), { code: "ECONNREFUSED" });
	expect(troubleOf(inQuery(refused))).toEqual({ kind: "away", words: "ECONNREFUSED" });
});

test("a commit without an answer is neither kept nor not kept", () => {
	const cause = inQuery(new Error("Connection terminated unexpectedly"));
	expect(kindOf(new CommitUnanswered("No answer came to a commit", cause))).toBe("unanswered");
});
