import type { Balance } from "../../../domain/balance.ts";
import { LENGTHS } from "../../../domain/lengths.ts";
import type { FieldMessages } from "../../../domain/problem.ts";
import type { Texts } from "../../../text/text.ts";
import type { Page } from "../page.ts";
import { ErrorSummary } from "../parts/error-summary.tsx";
import { type Option, Select } from "../parts/fields.tsx";
import { EmptyState, Notice, PageHead } from "../parts/page-parts.tsx";
import { useTexts } from "../parts/texts.ts";
import { deskPage } from "./desk-page.ts";
import { deskPaths } from "./desk-paths.ts";
import { Chapter } from "./parts/chapter.tsx";
import { Line, type Values } from "./parts/form-fields.tsx";

/** One promiser, party or topic with its counts. */
export interface BalanceRow extends Balance {
	/** Empty for who has no party on record. */
	readonly name: string;
}

/** Posts to `deskPaths.balance`: promiser and party. */
export interface BalanceProps {
	readonly byPromiser: readonly BalanceRow[];
	readonly byParty: readonly BalanceRow[];
	readonly byTopic: readonly BalanceRow[];
	readonly promisers: readonly Option[];
	readonly values: Values;
	readonly errors?: FieldMessages | undefined;
	readonly done?: string | undefined;
}

/** What the newsroom follows, of whom and on what. */
export function balancePage(props: BalanceProps, { t }: Texts): Page {
	return deskPage(t("desk.balance.title"), deskPaths.balance, <BalanceReport {...props} />);
}

function BalanceReport({ byPromiser, byParty, byTopic, promisers, values, errors, done }: BalanceProps) {
	const { t } = useTexts();
	const form = { values, errors };
	return (
		<>
			<ErrorSummary errors={errors} />
			{done && <Notice kind="done" title={done} />}
			<PageHead title={t("desk.balance.title")}>
				<p class="lead">{t("desk.balance.words")}</p>
			</PageHead>
			{byPromiser.length === 0 && <EmptyState title={t("desk.balance.none")} />}
			<Counts head={t("desk.balance.promiser")} rows={byPromiser} />
			<Counts head={t("desk.balance.party")} rows={byParty} />
			<Counts head={t("desk.balance.topic")} rows={byTopic} />
			{promisers.length > 0 && (
				<form class="chapters" method="post" action={deskPaths.balance} novalidate data-guard>
					<Chapter title={t("desk.balance.set")} words={t("desk.balance.set.about")}>
						<Select
							name="promiser"
							label={t("desk.balance.promiser")}
							options={promisers}
							value={values["promiser"]}
							errors={errors}
						/>
						<Line form={form} name="party" label={t("desk.balance.party")} maxLength={LENGTHS.name} optional />
					</Chapter>
					<div class="actions closing">
						<button type="submit">{t("desk.balance.save")}</button>
					</div>
				</form>
			)}
		</>
	);
}

const COUNTS = ["registered", "lapsed", "fulfilled", "partly", "broken", "otherwise", "open"] as const;

function Counts({ head, rows }: { head: string; rows: readonly BalanceRow[] }) {
	const { t, formats } = useTexts();
	if (rows.length === 0) return null;
	return (
		<table class="stacks section">
			<thead>
				<tr>
					<th scope="col">{head}</th>
					{COUNTS.map((name) => (
						<th scope="col" key={name}>
							{t(`desk.balance.${name}`)}
						</th>
					))}
					<th scope="col">{t("desk.balance.days")}</th>
				</tr>
			</thead>
			<tbody>
				{rows.map((row) => (
					<tr key={row.name}>
						<th scope="row">
							<bdi>{row.name || t("desk.balance.no_party")}</bdi>
						</th>
						{COUNTS.map((name) => (
							<td key={name} data-label={t(`desk.balance.${name}`)}>
								{formats.number(row[name])}
							</td>
						))}
						<td data-label={t("desk.balance.days")}>
							{row.medianDays === undefined ? "–" : formats.number(row.medianDays)}
						</td>
					</tr>
				))}
			</tbody>
		</table>
	);
}
