import { type AuditEntry, listAudit } from "../../../db/audit.ts";
import { findUser } from "../../../db/users.ts";
import type { Deps } from "../../deps.ts";
import { AUDIT_KINDS, WAYS_IN } from "../../domain/audit.ts";
import { assertMay, isRole } from "../../domain/role.ts";
import { actorOf } from "../../http/actor.ts";
import { rowIn } from "../../http/cursor.ts";
import type { Texts } from "../../text/text.ts";
import type { PageMaker } from "../page.ts";
import type { Web } from "../site.ts";
import { type AuditView, auditPage } from "../views/admin/audit.tsx";
import { deskPaths } from "../views/desk/desk-paths.ts";

const PAGE_SIZE = 50;

/** Who signed in, who tried to, and who changed what a user may do. */
export function audit({ deps }: Web): PageMaker {
	return async (req, texts) => {
		assertMay(actorOf(req), "change users");
		const kind = AUDIT_KINDS.find((one) => one === req.query["kind"]);
		const userId = rowIn(req.query, "user");
		const before = rowIn(req.query, "before");
		const rows = await listAudit(deps.db, { kind, userId, before, limit: PAGE_SIZE + 1 });
		const shown = rows.slice(0, PAGE_SIZE);
		const base = hrefOf({ kind, user: userId });
		const props = {
			entries: shown.map((row) => viewOf(deps, row, texts)),
			kind,
			userId,
			user: userId === undefined ? undefined : (await findUser(deps.db, userId))?.email,
			days: deps.config.AUDIT_DAYS,
			olderHref: rows.length > PAGE_SIZE ? hrefOf({ kind, user: userId, before: shown.at(-1)?.id }) : undefined,
			newerHref: before === undefined ? undefined : base,
		};
		return auditPage(props, texts);
	};
}

function hrefOf(query: Readonly<Record<string, string | number | undefined>>): string {
	const given = Object.entries(query).flatMap(([name, value]) => (value === undefined ? [] : [[name, String(value)]]));
	return `${deskPaths.audit}?${new URLSearchParams(given)}`;
}

function viewOf({ config }: Deps, row: AuditEntry, texts: Texts): AuditView {
	const { t, formats } = texts;
	const isOwn = row.actorId !== null && row.actorId === row.userId;
	return {
		id: row.id,
		kind: row.kind,
		at: formats.instant(row.recordedAt.toISOString(), config.TIME_ZONE),
		user: row.user ?? t("audit.nobody"),
		userHref: row.userId === null ? undefined : hrefOf({ user: row.userId }),
		by: isOwn ? undefined : (row.actor ?? t(`audit.${row.actorKind === "user" ? "reader" : row.actorKind}`)),
		from: [row.browser, row.network].filter(Boolean).join(", "),
		more: moreOf(row, texts),
	};
}

/** What else an entry says, in words. */
function moreOf({ data }: AuditEntry, { t }: Texts): string {
	const way = WAYS_IN.find((one) => one === data["by"]);
	const { from, to } = (data["role"] ?? {}) as { from?: unknown; to?: unknown };
	if (isRole(from) && isRole(to)) return `${t(`role.${from}`)} → ${t(`role.${to}`)}`;
	if (isRole(data["role"])) return t(`role.${data["role"]}`);
	return way ? t(`way.${way}`) : "";
}
