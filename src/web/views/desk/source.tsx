import type { LinkState } from "../../../domain/capture.ts";
import { LENGTHS } from "../../../domain/lengths.ts";
import type { Texts } from "../../../text/text.ts";
import type { Page } from "../page.ts";
import { ErrorSummary } from "../parts/error-summary.tsx";
import { Breadcrumbs, Notice, PageHead, Prose } from "../parts/page-parts.tsx";
import { useTexts } from "../parts/texts.ts";
import { deskPage } from "./desk-page.ts";
import { deskPaths } from "./desk-paths.ts";
import { Chapter } from "./parts/chapter.tsx";
import { type FormState, Line, Lines } from "./parts/form-fields.tsx";
import { Copies, type CopyView } from "./parts/source-copies.tsx";
import { Suggestions, type SuggestionsView } from "./parts/source-suggestions.tsx";

/** Posts to `deskPaths.sourceChecks`, `sourceChanges` and `sourceCaptures` of its id. */
export interface DeskSourceProps extends FormState {
	readonly source: {
		readonly id: number;
		readonly url: string;
		readonly publisher: string;
		/** Empty where it has none. */
		readonly title: string;
		readonly publishedOn: string | undefined;
		readonly archivedUrl: string | undefined;
	};
	readonly pledge: { readonly id: string; readonly title: string } | undefined;
	readonly link: LinkView | undefined;
	/** What the page says of itself, where it is something else than what is on record. */
	readonly suggestions: SuggestionsView;
	/** The readable words of the newest copy. */
	readonly text: string | undefined;
	readonly copies: readonly CopyView[];
	readonly isFetching: boolean;
	/** Whether a conflict of interest leaves decisions on it to others. */
	readonly isBarred?: boolean;
	readonly done?: string | undefined;
}

interface LinkView {
	readonly state: LinkState;
	readonly reason: string | undefined;
	readonly likeness: number | undefined;
	readonly checkedOn: string | undefined;
	readonly finalUrl: string | undefined;
}

/** A source: what is on record, our copies of it, how its link stands, and what can be done. */
export function deskSourcePage(props: DeskSourceProps, { t }: Texts): Page {
	const { id, title, publisher } = props.source;
	return deskPage(t("desk.sources.one", { name: title || publisher }), deskPaths.source(id), <DeskSource {...props} />);
}

function DeskSource(props: DeskSourceProps) {
	const { t } = useTexts();
	const { source, errors, done, isFetching, isBarred, text } = props;
	return (
		<>
			<ErrorSummary errors={errors} />
			{done && <Notice kind="done" title={done} />}
			{!isFetching && <Notice title={t("desk.sources.off")} />}
			{isBarred && <Notice title={t("desk.source.barred")} />}
			<Breadcrumbs crumbs={[{ href: deskPaths.sources, label: t("nav.desk.sources") }]} />
			<PageHead title={source.title || source.publisher} />
			<Facts {...props} />
			{!isBarred && <Suggestions {...props} />}
			<Copies {...props} />
			{text && (
				<details class="section">
					<summary>{t("desk.source.capture.text")}</summary>
					<Prose text={text} />
				</details>
			)}
			{!isBarred && <Decisions {...props} />}
		</>
	);
}

function Decisions(props: DeskSourceProps) {
	return (
		<>
			<Check {...props} />
			<Replace {...props} />
			<Archive {...props} />
		</>
	);
}

function Facts({ source, pledge, link }: DeskSourceProps) {
	const { t, formats } = useTexts();
	return (
		<section class="section" aria-labelledby="facts">
			<h2 id="facts">{t("desk.source.facts")}</h2>
			<dl class="facts">
				<Fact name={t("desk.source.address")}>
					<Address url={source.url} />
				</Fact>
				<Fact name={t("desk.source.publisher")}>
					<bdi>{source.publisher}</bdi>
				</Fact>
				<Fact name={t("desk.source.headline")}>{source.title ? <bdi>{source.title}</bdi> : t("desk.source.none")}</Fact>
				<Fact name={t("desk.source.published")}>
					{source.publishedOn ? formats.date(source.publishedOn) : t("desk.source.none")}
				</Fact>
				<Fact name={t("desk.source.archived")}>
					{source.archivedUrl ? <Address url={source.archivedUrl} /> : t("desk.source.none")}
				</Fact>
				{pledge && (
					<Fact name={t("desk.source.pledge")}>
						<a href={deskPaths.pledge(pledge.id)}>
							<bdi>{pledge.title}</bdi>
						</a>
					</Fact>
				)}
				{link && <LinkFacts link={link} url={source.url} />}
			</dl>
		</section>
	);
}

function LinkFacts({ link, url }: { link: LinkView; url: string }) {
	const { t, formats } = useTexts();
	const { state, checkedOn, reason, likeness, finalUrl } = link;
	const words = [t(`link.${state}`), checkedOn && t("desk.source.checked", { date: formats.date(checkedOn) })];
	const percent = likeness !== undefined && t("desk.sources.likeness", { percent: likeness });
	const why = [reason, percent].filter(Boolean).join(" ");
	return (
		<>
			<Fact name={t("desk.source.link")}>
				<span class="capital">{words.filter(Boolean).join(", ")}</span>
			</Fact>
			{why && <Fact name={t("desk.source.why")}>{why}</Fact>}
			{finalUrl && finalUrl !== url && (
				<Fact name={t("desk.source.leads")}>
					<Address url={finalUrl} />
				</Fact>
			)}
		</>
	);
}

function Fact({ name, children }: { name: string; children: preact.ComponentChildren }) {
	return (
		<div>
			<dt>{name}</dt>
			<dd>{children}</dd>
		</div>
	);
}

/** A second lock behind the check at the door: a script address never becomes a link. */
function Address({ url }: { url: string }) {
	if (!/^https?:\/\//i.test(url)) return <span dir="ltr">{url}</span>;
	return (
		<a href={url} rel="noopener noreferrer external" class="address" dir="ltr">
			{url}
		</a>
	);
}

function Check({ source, values, errors }: DeskSourceProps) {
	const { t } = useTexts();
	const form = { values, errors };
	return (
		<form class="chapters" method="post" action={deskPaths.sourceChecks(source.id)} novalidate data-guard>
			<Chapter title={t("desk.source.check")} words={t("desk.source.check.about")}>
				<Lines
					form={form}
					name="note"
					label={t("desk.source.check.note")}
					rows={2}
					maxLength={LENGTHS.reason}
					optional
				/>
				<div class="actions">
					<button type="submit">{t("desk.source.check.save")}</button>
				</div>
			</Chapter>
		</form>
	);
}

function Replace({ source, values, errors }: DeskSourceProps) {
	const { t } = useTexts();
	const form = { values, errors };
	return (
		<form class="chapters" method="post" action={deskPaths.sourceChanges(source.id)} novalidate data-guard>
			<input type="hidden" name="what" value="address" />
			<input type="hidden" name="seenUrl" value={source.url} />
			<Chapter title={t("desk.source.replace")} words={t("desk.source.replace.about")}>
				<Line form={form} name="url" type="url" label={t("desk.source.replace.url")} maxLength={LENGTHS.url} />
				<Lines form={form} name="reason" label={t("desk.source.replace.reason")} rows={2} maxLength={LENGTHS.reason} />
				<div class="actions">
					<button type="submit">{t("desk.source.replace.save")}</button>
				</div>
			</Chapter>
		</form>
	);
}

/** Offered where the page is gone or another, and there is an archived copy that readers can be led to. */
function Archive({ source, link }: DeskSourceProps) {
	const { t } = useTexts();
	const { id, url, archivedUrl } = source;
	const isLost = link?.state === "dead" || link?.state === "drifted";
	if (!isLost || !archivedUrl || archivedUrl === url) return null;
	return (
		<form class="chapters" method="post" action={deskPaths.sourceChanges(id)}>
			<input type="hidden" name="what" value="address" />
			<input type="hidden" name="seenUrl" value={url} />
			<input type="hidden" name="url" value={archivedUrl} />
			<input type="hidden" name="reason" value={t("desk.source.archive.reason")} />
			<Chapter title={t("desk.source.archive")} words={t("desk.source.archive.about")}>
				<Address url={archivedUrl} />
				<div class="actions">
					<button type="submit">{t("desk.source.archive")}</button>
				</div>
			</Chapter>
		</form>
	);
}
