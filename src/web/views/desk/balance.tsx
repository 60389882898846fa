import type { Balance } from "../../../domain/balance.ts";
import type { Texts } from "../../../text/text.ts";
import type { Page } from "../page.ts";
import { EmptyState, PageHead } from "../parts/page-parts.tsx";
import { useTexts } from "../parts/texts.ts";
import { deskPage } from "./desk-page.ts";
import { deskPaths } from "./desk-paths.ts";

/** One promiser, party or topic with its counts. */
export interface BalanceRow extends Balance {
	/** Empty for who has no party on record. */
	readonly name: string;
	/** Of a promiser, whose page at the desk the name leads to. */
	readonly slug?: string | undefined;
}

export interface BalanceProps {
	readonly byPromiser: readonly BalanceRow[];
	readonly byParty: readonly BalanceRow[];
	readonly byTopic: readonly BalanceRow[];
}

/** What the newsroom follows, of whom and on what. */
export function balancePage(props: BalanceProps, { t }: Texts): Page {
	return deskPage(t("desk.balance.title"), deskPaths.balance, <BalanceReport {...props} />);
}

function BalanceReport({ byPromiser, byParty, byTopic }: BalanceProps) {
	const { t } = useTexts();
	return (
		<>
			<PageHead title={t("desk.balance.title")}>
				<p class="lead">{t("desk.balance.words")}</p>
				{byPromiser.length > 0 && <p class="soft">{t("desk.balance.set")}</p>}
			</PageHead>
			{byPromiser.length === 0 && <EmptyState title={t("desk.balance.none")} />}
			<Counts head={t("desk.balance.promiser")} rows={byPromiser} />
			<Counts head={t("desk.balance.party")} rows={byParty} />
			<Counts head={t("desk.balance.topic")} rows={byTopic} />
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
							<RowName {...row} />
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

function RowName({ name, slug }: BalanceRow) {
	const { t } = useTexts();
	const words = <bdi>{name || t("desk.balance.no_party")}</bdi>;
	return slug ? <a href={deskPaths.promiser(slug)}>{words}</a> : words;
}
