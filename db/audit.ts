import { and, desc, eq, inArray, lt } from "drizzle-orm";
import type { AuditKind, Whence } from "../src/domain/audit.ts";
import type { EventData } from "../src/domain/event.ts";
import type { Actor } from "../src/domain/role.ts";
import { auditEntries, users } from "./schema/accounts.ts";
import type { Reader, Tx } from "./types.ts";

export interface NewAuditEntry {
	readonly kind: AuditKind;
	readonly actor: Actor | { readonly kind: "reader" };
	/** The user it is about; absent where the address given is nobody's. */
	readonly userId?: number | undefined;
	readonly recordedAt: Date;
	readonly whence?: Whence | undefined;
	/** Never a password, a code, a token or a whole network address. */
	readonly data?: EventData;
}

/** Appends an entry to the audit log. It stays for a year at least: triggers hold that. */
export async function appendAudit(tx: Tx, { actor, whence, ...entry }: NewAuditEntry): Promise<void> {
	await tx.insert(auditEntries).values({
		kind: entry.kind,
		recordedAt: entry.recordedAt,
		actorKind: actor.kind,
		actorId: actor.kind === "user" ? actor.userId : null,
		userId: entry.userId ?? null,
		browser: whence?.browser ?? "",
		network: whence?.network ?? "",
		data: entry.data ?? {},
	});
}

export interface AuditFilter {
	readonly kind?: AuditKind | undefined;
	readonly userId?: number | undefined;
	/** Only entries before this one. */
	readonly before?: number | undefined;
	readonly limit: number;
}

/** Entries of the audit log, the newest first, each with the addresses of who acted and whom it is about. */
export async function listAudit(db: Reader, { kind, userId, before, limit }: AuditFilter) {
	const rows = await db
		.select()
		.from(auditEntries)
		.where(
			and(
				kind && eq(auditEntries.kind, kind),
				userId === undefined ? undefined : eq(auditEntries.userId, userId),
				before === undefined ? undefined : lt(auditEntries.id, before),
			),
		)
		.orderBy(desc(auditEntries.id))
		.limit(limit);
	const emails = await emailsOf(
		db,
		rows.flatMap((row) => [row.userId, row.actorId]).filter((id) => id !== null),
	);
	return rows.map((row) => ({
		...row,
		user: emails.get(row.userId ?? 0),
		actor: emails.get(row.actorId ?? 0),
	}));
}

export type AuditEntry = Awaited<ReturnType<typeof listAudit>>[number];

/** Forgets the entries recorded before then and gives how many there were. The database refuses for the last year's. */
export async function deleteAuditBefore(tx: Tx, before: Date): Promise<number> {
	const { rowCount } = await tx.delete(auditEntries).where(lt(auditEntries.recordedAt, before));
	return rowCount;
}

async function emailsOf(db: Reader, ids: readonly number[]): Promise<Map<number, string>> {
	if (ids.length === 0) return new Map();
	const unique = [...new Set(ids)];
	const rows = await db.select({ id: users.id, email: users.email }).from(users).where(inArray(users.id, unique));
	return new Map(rows.map(({ id, email }) => [id, email]));
}
