import type { PartChange } from "../../domain/revision-changes.ts";
import type { Texts } from "../../text/text.ts";
import { deskPaths } from "./desk/desk-paths.ts";
import type { Page } from "./page.ts";
import { Breadcrumbs, PageHead } from "./parts/page-parts.tsx";
import { Fact } from "./parts/pledge-test.tsx";
import { useTexts } from "./parts/texts.ts";
import { WordRuns } from "./parts/word-runs.tsx";
import { paths } from "./paths.ts";

interface About {
	/** The pledge's public id, and its title as it is now. */
	readonly id: string;
	readonly title: string;
}

interface RevisionLine {
	readonly revision: number;
	readonly on: string;
	/** The SHA-256 of its document, in hex. */
	readonly digest: string;
}

export interface RevisionsProps extends About {
	/** The newest first. */
	readonly revisions: readonly RevisionLine[];
	readonly olderHref: string | undefined;
}

/** The list of a pledge's revisions. */
export function revisionsPage(props: RevisionsProps, { t }: Texts): Page {
	return {
		title: t("revisions.title", { title: props.title }),
		description: t("revisions.words"),
		path: paths.revisions(props.id),
		deskHref: deskPaths.pledge(props.id),
		section: "pledges",
		content: <Revisions {...props} />,
	};
}

function Revisions({ id, title, revisions, olderHref }: RevisionsProps) {
	const { t, formats } = useTexts();
	return (
		<div class="reading">
			<Breadcrumbs crumbs={[{ href: paths.pledge(id), label: title }]} />
			<PageHead title={t("revisions.title", { title })}>
				<p class="lead">{t("revisions.words")}</p>
			</PageHead>
			<dl class="facts">
				{revisions.map(({ revision, on, digest }) => (
					<div key={revision}>
						<dt>{formats.date(on)}</dt>
						<dd>
							<a href={paths.revision(id, revision)}>{t("revision.name", { revision })}</a>{" "}
							<a href={paths.revisionChanges(id, revision)}>{t("revision.changed")}</a>
							<Digest digest={digest} />
						</dd>
					</div>
				))}
			</dl>
			{olderHref && (
				<p>
					<a href={olderHref}>{t("revisions.older")}</a>
				</p>
			)}
		</div>
	);
}

function Digest({ digest }: { digest: string }) {
	return (
		<p class="hash">
			<code>{digest}</code>
		</p>
	);
}

export interface ChangesProps extends About, RevisionLine {
	/** None for the first revision. */
	readonly changes: readonly PartChange[] | undefined;
}

/** What one revision changed, word by word. */
export function changesPage(props: ChangesProps, { t }: Texts): Page {
	return {
		title: `${t("revision.name", { revision: props.revision })}: ${props.title}`,
		description: t("revision.changed"),
		path: paths.revisionChanges(props.id, props.revision),
		deskHref: deskPaths.pledge(props.id),
		section: "pledges",
		content: <Changes {...props} />,
	};
}

function Changes({ id, title, revision, on, digest, changes }: ChangesProps) {
	const { t, formats } = useTexts();
	const crumbs = [
		{ href: paths.pledge(id), label: title },
		{ href: paths.revisions(id), label: t("revisions.all") },
	];
	return (
		<div class="reading">
			<Breadcrumbs crumbs={crumbs} />
			<PageHead title={`${t("revision.name", { revision })}: ${t("revision.changed")}`}>
				<p class="lead">{formats.date(on)}</p>
			</PageHead>
			<p>
				<a href={paths.revision(id, revision)}>{t("revision.name", { revision })}</a>
			</p>
			{!changes && <p>{t("revision.first")}</p>}
			{changes?.length === 0 && <p>{t("revision.nothing")}</p>}
			{changes?.map((change) => (
				<Part key={change.part} {...change} />
			))}
			<section class="section" aria-labelledby="digest">
				<h2 id="digest">{t("revision.digest")}</h2>
				<Digest digest={digest} />
			</section>
		</div>
	);
}

function Part({ part, fields }: PartChange) {
	const { t } = useTexts();
	const rows = [...new Set(fields.map(({ row }) => row))];
	return (
		<section class="section" aria-labelledby={part}>
			<h2 id={part}>{t(`revision.field.${part}`)}</h2>
			{rows.map((row) => (
				<Row key={row} fields={fields.filter((change) => change.row === row)} />
			))}
		</section>
	);
}

/** A text in one piece; of a row each thing with its name. */
function Row({ fields }: Pick<PartChange, "fields">) {
	const { t } = useTexts();
	const [first] = fields;
	if (first?.field === undefined) {
		return (
			<p class="diff" dir="auto">
				<WordRuns runs={first?.runs ?? []} />
			</p>
		);
	}
	return (
		<dl class="facts">
			{fields.map(({ field = "name", runs }) => (
				<Fact key={field} name={t(`revision.told.${field}`)}>
					<span class="diff">
						<WordRuns runs={runs} />
					</span>
				</Fact>
			))}
		</dl>
	);
}
