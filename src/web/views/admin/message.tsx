import { LENGTHS } from "../../../domain/lengths.ts";
import type { FieldMessages } from "../../../domain/problem.ts";
import type { DeliveryResult } from "../../../domain/subscription.ts";
import type { Texts } from "../../../text/text.ts";
import { deskPage } from "../desk/desk-page.ts";
import { deskPaths, type MessageVerb } from "../desk/desk-paths.ts";
import type { Page } from "../page.ts";
import { ErrorSummary } from "../parts/error-summary.tsx";
import { Field } from "../parts/fields.tsx";
import { Breadcrumbs, EmptyState, Notice, PageHead } from "../parts/page-parts.tsx";
import { Fact } from "../parts/pledge-test.tsx";
import { useTexts } from "../parts/texts.ts";
import type { MessageView } from "./outbox.tsx";

export interface DeliveryView {
	readonly id: number;
	readonly attempt: number;
	/** Instants and lengths in words. */
	readonly startedAt: string;
	readonly took: string;
	readonly worker: string;
	readonly result: DeliveryResult;
	/** The mail server's reply code. */
	readonly code?: number | undefined;
	readonly answer: string;
}

export interface MessagePageProps {
	readonly message: MessageView;
	/** The Message-ID header. */
	readonly messageId: string;
	readonly settledAt?: string | undefined;
	/** Oldest first. */
	readonly deliveries: readonly DeliveryView[];
	/** What can be done with it as it is; each posts to `deskPaths.messageVerb`. */
	readonly verbs: readonly MessageVerb[];
	readonly done?: string | undefined;
	readonly values?: Readonly<Record<string, string>>;
	readonly errors?: FieldMessages | undefined;
}

/** One message: its state, and every attempt to hand it over. */
export function messagePage(props: MessagePageProps, _texts: Texts): Page {
	return deskPage(props.message.subject, deskPaths.message(props.message.id), <Message {...props} />);
}

function Message(props: MessagePageProps) {
	const { t } = useTexts();
	const { message, done, verbs } = props;
	return (
		<>
			{done && <Notice kind="done" title={done} />}
			<Breadcrumbs crumbs={[{ href: deskPaths.outbox, label: t("nav.desk.outbox") }]} />
			<PageHead title={message.subject} />
			<ErrorSummary errors={props.errors} />
			<Facts {...props} />
			{verbs.length > 0 && <Verbs {...props} />}
			<section class="section" aria-labelledby="deliveries">
				<h2 id="deliveries">{t("message.deliveries")}</h2>
				<Deliveries {...props} />
			</section>
		</>
	);
}

function Facts({ message, messageId, settledAt }: MessagePageProps) {
	const { t } = useTexts();
	const { to, kind, state, reason, dated, nextTry, eventId, attempts } = message;
	return (
		<dl class="facts">
			<Fact name={t("outbox.state")}>
				<span class={`state is-${state}`}>{t(`outbox.state.${state}`)}</span>
				<p class="soft">{t(`outbox.state.${state}.means`)}</p>
				{reason && <p>{reason}</p>}
			</Fact>
			<Fact name={t("outbox.to")}>{to}</Fact>
			<Fact name={t("message.kind")}>{t(`outbox.kind.${kind}`)}</Fact>
			{eventId !== undefined && (
				<Fact name={t("message.event")}>
					<a href={deskPaths.ledger(eventId)}>{t("outbox.event", { id: eventId })}</a>
				</Fact>
			)}
			<Fact name={t("message.dated")}>{dated}</Fact>
			<Fact name={t("message.attempts")}>{attempts}</Fact>
			{nextTry && <Fact name={t("outbox.next_try")}>{nextTry}</Fact>}
			{settledAt && <Fact name={t("message.settled")}>{settledAt}</Fact>}
			<Fact name="Message-ID">
				<code>{messageId}</code>
			</Fact>
		</dl>
	);
}

function Verbs(props: MessagePageProps) {
	const { t } = useTexts();
	const { message, verbs } = props;
	const plain = verbs.filter((verb) => verb !== "cancel");
	return (
		<>
			{plain.length > 0 && (
				<div class="actions">
					{plain.map((verb) => (
						<form key={verb} method="post" action={deskPaths.messageVerb(message.id, verb)}>
							<button class="quiet" type="submit">
								{t(`message.do.${verb}`)}
							</button>
						</form>
					))}
				</div>
			)}
			{verbs.includes("cancel") && <Cancel {...props} />}
		</>
	);
}

function Cancel({ message, values = {}, errors }: MessagePageProps) {
	const { t } = useTexts();
	return (
		<form class="section" method="post" action={deskPaths.messageVerb(message.id, "cancel")}>
			<Field
				name="reason"
				label={t("message.cancel.why")}
				hint={t("message.cancel.hint")}
				value={values["reason"]}
				errors={errors}
				maxLength={LENGTHS.reason}
			/>
			<button class="grave" type="submit">
				{t("message.do.cancel")}
			</button>
		</form>
	);
}

function Deliveries({ deliveries }: MessagePageProps) {
	const { t } = useTexts();
	if (deliveries.length === 0) return <EmptyState title={t("message.deliveries.none")} />;
	return (
		<table class="stacks">
			<thead>
				<tr>
					<th scope="col">{t("message.attempt")}</th>
					<th scope="col">{t("message.at")}</th>
					<th scope="col">{t("message.result")}</th>
					<th scope="col">{t("outbox.answer")}</th>
				</tr>
			</thead>
			<tbody>
				{deliveries.map(({ id, attempt, startedAt, took, worker, result, code, answer }) => (
					<tr key={id}>
						<th scope="row">{t("message.attempt.number", { attempt })}</th>
						<td data-label={t("message.at")}>
							{startedAt}
							<p class="hint">{t("message.took", { took, worker })}</p>
						</td>
						<td data-label={t("message.result")}>{t(`message.result.${result}`)}</td>
						<td data-label={t("outbox.answer")}>
							<code>{[code, answer].filter(Boolean).join(" ") || "–"}</code>
						</td>
					</tr>
				))}
			</tbody>
		</table>
	);
}
