import type { AlertState, MessageState, Pace } from "../../../domain/subscription.ts";
import type { Texts } from "../../../text/text.ts";
import { deskPage } from "../desk/desk-page.ts";
import { deskPaths } from "../desk/desk-paths.ts";
import type { Page } from "../page.ts";
import { Breadcrumbs, EmptyState, PageHead, Pager } from "../parts/page-parts.tsx";
import { Fact } from "../parts/pledge-test.tsx";
import { useTexts } from "../parts/texts.ts";

/** One subscriber who is told of the event, or was not, and why. */
export interface LedgerRow {
	readonly key: string;
	/** Masked. */
	readonly to: string;
	readonly pace: Pace;
	readonly state: AlertState;
	readonly reason?: string | undefined;
	readonly message?: { readonly id: number; readonly state: MessageState } | undefined;
}

export interface LedgerProps {
	readonly eventId: number;
	/** The event in words, such as "The deadline passed". */
	readonly title: string;
	/** When, in words. */
	readonly at: string;
	readonly pledge?: { readonly id: string; readonly title: string } | undefined;
	/** Whether all alerts are written; while they are not, the sums still grow. */
	readonly isWritten: boolean;
	/** Why the alerts wait for a person, where they do. */
	readonly held?: string | undefined;
	/** Why nobody is told of it, in words, where nobody is. */
	readonly closed?: string | undefined;
	readonly total: number;
	/** How the total divides: each alert is in exactly one of these. */
	readonly sums: readonly { readonly state: MessageState | "waiting" | "not_sent"; readonly count: number }[];
	readonly rows: readonly LedgerRow[];
	readonly newerHref?: string | undefined;
	readonly olderHref?: string | undefined;
}

/** The account of one event: who was to be told, and what became of each. */
export function ledgerPage(props: LedgerProps, { t }: Texts): Page {
	return deskPage(t("ledger.title", { event: props.title }), deskPaths.ledger(props.eventId), <Ledger {...props} />);
}

function Ledger(props: LedgerProps) {
	const { t } = useTexts();
	const { title, at, pledge, rows } = props;
	return (
		<>
			<Breadcrumbs crumbs={[{ href: deskPaths.outbox, label: t("nav.desk.outbox") }]} />
			<PageHead title={t("ledger.title", { event: title })}>
				{pledge && (
					<p class="lead">
						<a href={deskPaths.pledge(pledge.id)} dir="auto">
							{pledge.title}
						</a>
					</p>
				)}
				<p class="soft">{at}</p>
			</PageHead>
			<Sums {...props} />
			{rows.length === 0 ? <EmptyState title={t("ledger.none")} /> : <Rows rows={rows} />}
			<Pager newerHref={props.newerHref} olderHref={props.olderHref} />
		</>
	);
}

function Sums({ total, sums, isWritten, held, closed }: LedgerProps) {
	const { t, formats } = useTexts();
	return (
		<section class="section" aria-labelledby="sums">
			<h2 id="sums">{t("ledger.sums", { count: total })}</h2>
			{held && <p>{t("ledger.held", { why: held })}</p>}
			{closed && <p>{closed}</p>}
			{!isWritten && !held && <p class="soft">{t("ledger.growing")}</p>}
			<dl class="facts">
				{sums.map(({ state, count }) => (
					<Fact
						key={state}
						name={state === "waiting" || state === "not_sent" ? t(`ledger.sum.${state}`) : t(`outbox.state.${state}`)}
					>
						{formats.number(count)}
					</Fact>
				))}
			</dl>
		</section>
	);
}

function Rows({ rows }: { rows: readonly LedgerRow[] }) {
	const { t } = useTexts();
	return (
		<section class="section" aria-labelledby="alerts">
			<h2 id="alerts">{t("ledger.alerts")}</h2>
			<table class="stacks">
				<thead>
					<tr>
						<th scope="col">{t("outbox.to")}</th>
						<th scope="col">{t("pace.legend")}</th>
						<th scope="col">{t("ledger.became")}</th>
					</tr>
				</thead>
				<tbody>
					{rows.map((row) => (
						<tr key={row.key}>
							<th scope="row">
								<bdi>{row.to}</bdi>
							</th>
							<td data-label={t("pace.legend")}>{t(`pace.${row.pace}`)}</td>
							<td data-label={t("ledger.became")}>
								<Became row={row} />
							</td>
						</tr>
					))}
				</tbody>
			</table>
		</section>
	);
}

function Became({ row: { state, message, reason } }: { row: LedgerRow }) {
	const { t } = useTexts();
	return (
		<>
			{message ? (
				<a href={deskPaths.message(message.id)}>{t(`outbox.state.${message.state}`)}</a>
			) : (
				t(`ledger.alert.${state}`)
			)}
			{reason && <p class="hint">{reason}</p>}
		</>
	);
}
