import type { FieldMessages } from "../../../domain/problem.ts";
import type { Texts } from "../../../text/text.ts";
import type { Page } from "../page.ts";
import { ErrorSummary } from "../parts/error-summary.tsx";
import { Notice, PageHead } from "../parts/page-parts.tsx";
import { useTexts } from "../parts/texts.ts";
import { deskPage } from "./desk-page.ts";
import { deskPaths } from "./desk-paths.ts";
import { Chapter } from "./parts/chapter.tsx";
import { DeadlineFields } from "./parts/deadline-fields.tsx";
import { type FormState, Tick, type Values } from "./parts/form-fields.tsx";
import { LikePromiserChoice, type LikePromisers } from "./parts/like-promisers.tsx";
import type { MilestoneQuestion } from "./parts/milestone-fields.tsx";
import { SourceFields } from "./parts/source-fields.tsx";
import type { DeadlineSuggestion } from "./parts/suggestion.tsx";
import { FilingFields, TestFields } from "./parts/test-fields.tsx";
import { PromiserFields, StatementFields } from "./parts/words-fields.tsx";

/** A pledge on record that may be the same one. */
export interface SimilarPledge {
	readonly id: string;
	readonly title: string;
	readonly promiser: string;
	/** Civil date of its first statement. */
	readonly saidOn: string;
	readonly isDraft: boolean;
}

/**
 * Posts to `deskPaths.pledges` with `intent`: suggest, draft, publish or log. Inputs: quote, saidOn, place, promiser,
 * promiserKind, roleThen, alsoBy, source…, title, criteria, kind, beneficiary, words, timeZone, choice, dueOn,
 * shownDueOn, topics, notes, `like:` and a name (see `likeInput`) where names like it were shown, and `different` ("on") where similar pledges were shown.
 */
export interface PledgeFormProps {
	readonly values: Values;
	readonly errors?: FieldMessages | undefined;
	/** Names of promisers on record. */
	readonly promisers: readonly string[];
	readonly timeZones: readonly string[];
	/** Names of milestones on record. */
	readonly milestones: readonly string[];
	/** Civil date in the newsroom's zone. */
	readonly today: string;
	/** What is asked about a milestone that is not on record. */
	readonly question?: MilestoneQuestion | undefined;
	readonly suggestion?: DeadlineSuggestion | undefined;
	readonly similar?: readonly SimilarPledge[] | undefined;
	/** Names nearly as those of promisers on record. */
	readonly like?: readonly LikePromisers[] | undefined;
}

/** Registering a pledge, on one page: the words, the test, the deadline, the filing. */
export function pledgeFormPage(props: PledgeFormProps, { t }: Texts): Page {
	return deskPage(t("nav.desk.register"), deskPaths.newPledge, <PledgeForm {...props} />);
}

function PledgeForm({ errors, values, similar = [], like = [], ...props }: PledgeFormProps) {
	const { t } = useTexts();
	const form = { values, errors };
	return (
		<>
			<ErrorSummary errors={errors} />
			<PageHead title={t("nav.desk.register")}>
				<p class="lead">{t("desk.register.words")}</p>
			</PageHead>
			<form class="chapters" method="post" action={deskPaths.pledges} novalidate data-guard>
				{values["candidate"] && <input type="hidden" name="candidate" value={values["candidate"]} />}
				<LikePromiserChoice form={form} like={like} />
				<Similar form={form} pledges={similar} />
				<Chapters form={form} {...props} />
				<div class="actions closing">
					<button type="submit" name="intent" value="publish">
						{t("desk.register.publish")}
					</button>
					<button class="quiet" type="submit" name="intent" value="draft">
						{t("desk.register.draft")}
					</button>
					<button class="quiet" type="submit" name="intent" value="log">
						{t("desk.candidates.instead")}
					</button>
					<p class="soft">{t("desk.register.after")}</p>
				</div>
			</form>
		</>
	);
}

type ChaptersProps = Omit<PledgeFormProps, "values" | "errors" | "similar"> & { form: FormState };

function Chapters({ form, promisers, today, ...deadline }: ChaptersProps) {
	const { t } = useTexts();
	return (
		<>
			<Chapter number={1} title={t("desk.chapter.words")} words={t("desk.chapter.words.about")}>
				<StatementFields form={form} today={today} />
				<PromiserFields form={form} promisers={promisers} />
				<SourceFields form={form} prefix="source" />
			</Chapter>
			<Chapter number={2} title={t("pledge.facts")} words={t("desk.chapter.test.about")}>
				<TestFields form={form} />
			</Chapter>
			<Chapter number={3} title={t("pledge.deadlines")} words={t("desk.chapter.deadline.about")} id="deadline">
				<DeadlineFields form={form} {...deadline} action={deskPaths.pledges} />
			</Chapter>
			<Chapter number={4} title={t("desk.chapter.filing")} words={t("desk.chapter.filing.about")}>
				<FilingFields form={form} />
			</Chapter>
		</>
	);
}

function Similar({ form, pledges }: { form: FormState; pledges: readonly SimilarPledge[] }) {
	const { t, formats } = useTexts();
	if (pledges.length === 0) return null;
	return (
		<Notice kind="problem" title={t("desk.similar.title", { count: pledges.length })}>
			<p>{t("desk.similar.words")}</p>
			<ul class="similar">
				{pledges.map(({ id, title, promiser, saidOn, isDraft }) => (
					<li key={id}>
						<a href={deskPaths.pledge(id)} target="_blank" rel="noopener" dir="auto">
							{title}
						</a>
						<p class="soft">
							{t("desk.similar.said", { promiser, date: formats.date(saidOn) })}
							{isDraft && ` · ${t("desk.draft")}`}
						</p>
					</li>
				))}
			</ul>
			<Tick form={form} name="different" label={t("desk.similar.different")} />
		</Notice>
	);
}
