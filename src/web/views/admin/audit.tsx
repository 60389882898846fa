import { AUDIT_KINDS, type AuditKind } from "../../../domain/audit.ts";
import type { Texts } from "../../../text/text.ts";
import { deskPage } from "../desk/desk-page.ts";
import { deskPaths } from "../desk/desk-paths.ts";
import type { Page } from "../page.ts";
import { Select } from "../parts/fields.tsx";
import { Notice, PageHead, Pager } from "../parts/page-parts.tsx";
import { useTexts } from "../parts/texts.ts";

export interface AuditView {
	readonly id: number;
	readonly kind: AuditKind;
	/** An instant in words. */
	readonly at: string;
	/** The address of whom it is about. */
	readonly user: string;
	readonly userHref?: string | undefined;
	/** Who acted, where that was not they. */
	readonly by?: string | undefined;
	/** Browser and network. */
	readonly from: string;
	readonly more: string;
}

/** Filtered by GET with `kind` and `user`. */
export interface AuditProps {
	readonly entries: readonly AuditView[];
	readonly kind?: AuditKind | undefined;
	readonly userId?: number | undefined;
	/** The address of the user whose entries are shown. */
	readonly user?: string | undefined;
	/** How long entries are kept. */
	readonly days: number;
	readonly newerHref?: string | undefined;
	readonly olderHref?: string | undefined;
}

/** Who signed in, who tried to, and who changed what a user may do. */
export function auditPage(props: AuditProps, { t }: Texts): Page {
	return deskPage(t("nav.desk.audit"), deskPaths.audit, <Audit {...props} />);
}

function Audit(props: AuditProps) {
	const { t } = useTexts();
	const { entries, user, days } = props;
	return (
		<>
			<PageHead title={t("nav.desk.audit")}>
				<p class="lead">{t("audit.words", { days })}</p>
			</PageHead>
			<Filter {...props} />
			{user && <p>{t("audit.about", { user })}</p>}
			{entries.length === 0 ? <Notice kind="info" title={t("audit.none")} /> : <Entries entries={entries} />}
			<Pager newerHref={props.newerHref} olderHref={props.olderHref} />
		</>
	);
}

function Filter({ kind, userId }: AuditProps) {
	const { t } = useTexts();
	const kinds = AUDIT_KINDS.map((value) => ({ value, label: t(`audit.kind.${value}`) }));
	return (
		<form class="inline-form" method="get" action={deskPaths.audit}>
			<Select
				name="kind"
				label={t("audit.kind")}
				options={[{ value: "", label: t("audit.any") }, ...kinds]}
				value={kind ?? ""}
			/>
			{userId !== undefined && <input type="hidden" name="user" value={String(userId)} />}
			<button class="quiet" type="submit">
				{t("audit.show")}
			</button>
		</form>
	);
}

function Entries({ entries }: Pick<AuditProps, "entries">) {
	const { t } = useTexts();
	return (
		<table class="stacks">
			<thead>
				<tr>
					<th scope="col">{t("audit.kind")}</th>
					<th scope="col">{t("audit.at")}</th>
					<th scope="col">{t("audit.user")}</th>
					<th scope="col">{t("audit.actor")}</th>
					<th scope="col">{t("audit.from")}</th>
				</tr>
			</thead>
			<tbody>
				{entries.map((entry) => (
					<Row key={entry.id} entry={entry} />
				))}
			</tbody>
		</table>
	);
}

function Row({ entry: { kind, at, user, userHref, by, from, more } }: { entry: AuditView }) {
	const { t } = useTexts();
	return (
		<tr>
			<th scope="row">
				{t(`audit.kind.${kind}`)}
				{more && <p class="hint">{more}</p>}
			</th>
			<td data-label={t("audit.at")}>{at}</td>
			<td data-label={t("audit.user")}>
				{userHref ? (
					<a href={userHref} aria-label={t("audit.all_of", { user })}>
						<bdi>{user}</bdi>
					</a>
				) : (
					user
				)}
			</td>
			<td data-label={t("audit.actor")}>{by ?? "–"}</td>
			<td data-label={t("audit.from")}>{from || "–"}</td>
		</tr>
	);
}
