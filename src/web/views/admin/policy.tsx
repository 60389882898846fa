import { LENGTHS } from "../../../domain/lengths.ts";
import type { Naming } from "../../../domain/naming.ts";
import { LATE_FROM, VAGUE_SCALES } from "../../../domain/policy.ts";
import type { FieldMessages } from "../../../domain/problem.ts";
import { VAGUE_TABLES } from "../../../domain/vague-tables.ts";
import type { Texts } from "../../../text/text.ts";
import { deskPage } from "../desk/desk-page.ts";
import { deskPaths } from "../desk/desk-paths.ts";
import { Chapter } from "../desk/parts/chapter.tsx";
import { Day, type FormState, Line, Lines, OneOf, Suggestions, type Values } from "../desk/parts/form-fields.tsx";
import type { Page } from "../page.ts";
import { ErrorSummary } from "../parts/error-summary.tsx";
import { Select } from "../parts/fields.tsx";
import { Notice, PageHead } from "../parts/page-parts.tsx";
import { TableName } from "../parts/table-name.tsx";
import { useTexts } from "../parts/texts.ts";
import { FairnessFields } from "./fairness-fields.tsx";

export interface PolicyPageProps {
	/** The newest version; the form sends it along. */
	readonly version: number;
	readonly today: string;
	readonly timeZones: readonly string[];
	readonly values: Values;
	readonly errors?: FieldMessages | undefined;
	readonly preview?: PolicyPreview | undefined;
	readonly done?: string | undefined;
}

/** What a version would move. */
export interface PolicyPreview {
	readonly count: number;
	/** The first of them. */
	readonly moves: readonly PolicyMoveView[];
	/** Pledges that become or stop being due soon. */
	readonly soon: readonly Listed[];
	/** Kept pledges that are late from the one deadline and on time from the other, where the policy changes which counts. */
	readonly late: readonly Listed[];
	/** How readers will be told who decided, where the policy changes that. */
	readonly naming: Naming | undefined;
}

interface Listed {
	readonly id: string;
	readonly title: string;
	readonly dueOn: string;
}

interface PolicyMoveView {
	readonly id: string;
	readonly title: string;
	readonly words: string;
	readonly from: When;
	readonly to: When;
}

interface When {
	readonly dueOn: string | undefined;
	readonly reviewOn: string | undefined;
	readonly isSeries: boolean;
}

/** The newest policy as a form; after "Preview", what it would move and the button that publishes. */
export function policyPage(props: PolicyPageProps, { t }: Texts): Page {
	return deskPage(t("desk.policy.title"), deskPaths.policy, <PolicyForm {...props} />);
}

function PolicyForm({ version, today, timeZones, values, errors, preview, done }: PolicyPageProps) {
	const { t } = useTexts();
	const form = { values, errors };
	return (
		<>
			<ErrorSummary errors={errors} />
			{done && <Notice kind="done" title={done} />}
			<PageHead title={t("desk.policy.title")}>
				<p class="lead">{t("desk.policy.words", { version })}</p>
			</PageHead>
			{preview && <Preview preview={preview} />}
			<form class="chapters" method="post" action={deskPaths.policy} novalidate>
				<input type="hidden" name="version" value={version} />
				<Chapter title={t("desk.policy.vague")} words={t("desk.policy.vague.about")}>
					{VAGUE_SCALES.map((scale) => (
						<Line
							key={scale}
							form={form}
							name={scale}
							label={t(`method.vague.${scale}`)}
							type="number"
							min="1"
							max="3650"
							width="short"
						/>
					))}
				</Chapter>
				<Chapter title={t("desk.policy.tables")} words={t("desk.policy.tables.about")}>
					<VagueTables />
				</Chapter>
				<Chapter title={t("desk.policy.reading")} words={t("desk.policy.reading.about")}>
					<ReadingFields form={form} />
				</Chapter>
				<Chapter title={t("desk.policy.time")} words={t("desk.policy.time.about")}>
					<TimeFields form={form} timeZones={timeZones} />
				</Chapter>
				<Chapter title={t("desk.policy.fairness")} words={t("desk.policy.fairness.about")}>
					<FairnessFields form={form} />
				</Chapter>
				<Chapter title={t("desk.policy.when")} words={t("desk.policy.when.about")}>
					<Day form={form} name="inForceOn" label={t("desk.policy.in_force_on")} hint={today} />
					<Lines form={form} name="reason" label={t("desk.policy.reason")} rows={3} maxLength={LENGTHS.reason} />
				</Chapter>
				<div class="actions closing">
					<button class={preview ? "quiet" : ""} type="submit" name="intent" value="preview">
						{t("desk.policy.preview")}
					</button>
					{preview && (
						<button type="submit" name="intent" value="publish">
							{t("desk.policy.publish")}
						</button>
					)}
				</div>
			</form>
		</>
	);
}

/** Published tables to begin with: each fills in the days, and nothing is published by that. */
function VagueTables() {
	const { t } = useTexts();
	return (
		<ul class="vague-tables">
			{VAGUE_TABLES.map((table) => (
				<li key={table.key}>
					<span>
						<TableName table={table} />
					</span>
					<button
						class="quiet"
						type="submit"
						name="intent"
						value={`table:${table.key}`}
						aria-label={t("desk.policy.tables.use.named", { table: t(`policy.table.${table.key}`) })}
					>
						{t("desk.policy.tables.use")}
					</button>
				</li>
			))}
		</ul>
	);
}

function ReadingFields({ form }: { form: FormState }) {
	const { t } = useTexts();
	return (
		<>
			<OneOf
				form={form}
				name="byPeriod"
				legend={t("policy.by_period")}
				options={(["charitable", "strict"] as const).map((value) => ({ value, label: t(`policy.by_period.${value}`) }))}
			/>
			<Select
				name="weekStart"
				label={t("policy.week_start")}
				options={(["1", "6", "7"] as const).map((value) => ({ value, label: t(`policy.week_start.${value}`) }))}
				value={form.values["weekStart"]}
				errors={form.errors}
			/>
			<Select
				name="hemisphere"
				label={t("policy.hemisphere")}
				options={(["north", "south"] as const).map((value) => ({ value, label: t(`policy.hemisphere.${value}`) }))}
				emptyLabel={t("policy.hemisphere.country")}
				value={form.values["hemisphere"]}
				errors={form.errors}
				optional
			/>
			<Line
				form={form}
				name="fiscalYearStart"
				label={t("policy.fiscal")}
				hint={t("desk.policy.optional.hint")}
				type="number"
				min="1"
				max="12"
				width="short"
				optional
			/>
		</>
	);
}

function TimeFields({ form, timeZones }: { form: FormState; timeZones: readonly string[] }) {
	const { t } = useTexts();
	return (
		<>
			<Line
				form={form}
				name="dueSoonDays"
				label={t("desk.policy.due_soon")}
				hint={t("desk.policy.due_soon.hint")}
				type="number"
				min="0"
				max="90"
				width="short"
			/>
			<OneOf
				form={form}
				name="lateFrom"
				legend={t("policy.late_from")}
				options={LATE_FROM.map((value) => ({ value, label: t(`policy.late_from.${value}`) }))}
			/>
			<Line
				form={form}
				name="timeZone"
				label={t("policy.time_zone")}
				list="time-zones"
				spellcheck={false}
				maxLength={60}
			/>
			<Suggestions id="time-zones" options={timeZones} />
			<Line form={form} name="country" label={t("policy.country")} maxLength={2} width="short" optional />
		</>
	);
}

function Preview({ preview: { count, moves, soon, late, naming } }: { preview: PolicyPreview }) {
	const { t } = useTexts();
	return (
		<section class="card" id="preview" aria-labelledby="moves">
			<h2 id="moves">{t("desk.policy.moves", { count })}</h2>
			{count > 0 && <p class="soft">{t("desk.policy.moves.words")}</p>}
			<ul>
				{moves.map((move) => (
					<li key={move.id}>
						<a href={deskPaths.pledge(move.id)}>{move.title}</a> “{move.words}”: <WhenWords when={move.from} /> →{" "}
						<WhenWords when={move.to} />
					</li>
				))}
			</ul>
			{count > moves.length && <p>{t("desk.policy.more", { count: count - moves.length })}</p>}
			<p>{t("desk.policy.soon", { count: soon.length })}</p>
			<PledgeLinks pledges={soon} />
			{late.length > 0 && <p>{t("desk.policy.late", { count: late.length })}</p>}
			<PledgeLinks pledges={late} />
			{naming && <p>{t("desk.policy.naming", { naming: t(`policy.naming.${naming}`) })}</p>}
		</section>
	);
}

function PledgeLinks({ pledges }: { pledges: readonly Listed[] }) {
	const { formats } = useTexts();
	return (
		<ul>
			{pledges.map(({ id, title, dueOn }) => (
				<li key={id}>
					<a href={deskPaths.pledge(id)}>{title}</a> {dueOn && formats.date(dueOn)}
				</li>
			))}
		</ul>
	);
}

function WhenWords({ when: { dueOn, reviewOn, isSeries } }: { when: When }) {
	const { t, formats } = useTexts();
	if (dueOn) return <time dateTime={dueOn}>{formats.date(dueOn)}</time>;
	if (isSeries) return <>{t("desk.policy.series")}</>;
	return <>{reviewOn ? t("desk.policy.review", { date: formats.date(reviewOn) }) : t("deadline.no_date")}</>;
}
