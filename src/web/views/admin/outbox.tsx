import type { MessageKind, MessageState } from "../../../domain/subscription.ts";
import type { Texts } from "../../../text/text.ts";
import { deskPage } from "../desk/desk-page.ts";
import { deskPaths } from "../desk/desk-paths.ts";
import type { Page } from "../page.ts";
import { EmptyState, PageHead, Pager } from "../parts/page-parts.tsx";
import { useTexts } from "../parts/texts.ts";

export interface MessageView {
	readonly id: number;
	/** A reader's address is masked: "r…r@example.org". */
	readonly to: string;
	readonly kind: MessageKind;
	/** What it is about, in words. */
	readonly subject: string;
	/** The event that it tells of; a digest and a confirmation have none. */
	readonly eventId?: number | undefined;
	readonly state: MessageState;
	/** Why it is in this state, where that needs a reason. */
	readonly reason?: string | undefined;
	readonly attempts: number;
	/** Instants in words. */
	readonly dated: string;
	readonly nextTry?: string | undefined;
	/** The mail server's last words. */
	readonly lastAnswer?: string | undefined;
}

export interface OutboxProps {
	/** Every state that has messages, in the order of the tabs. */
	readonly counts: readonly { readonly state: MessageState; readonly count: number }[];
	/** The state that is shown; none for all. */
	readonly state?: MessageState | undefined;
	readonly messages: readonly MessageView[];
	readonly newerHref?: string | undefined;
	readonly olderHref?: string | undefined;
}

/** What is to be mailed, what was, and what the mail server said. */
export function outboxPage(props: OutboxProps, { t }: Texts): Page {
	const path = props.state ? deskPaths.outboxIn(props.state) : deskPaths.outbox;
	return deskPage(t("nav.desk.outbox"), path, <Outbox {...props} />);
}

function Outbox(props: OutboxProps) {
	const { t } = useTexts();
	return (
		<>
			<PageHead title={t("nav.desk.outbox")}>
				<p class="lead">{t("outbox.words")}</p>
			</PageHead>
			<States {...props} />
			{props.messages.length === 0 ? (
				<EmptyState title={t("outbox.none")}>
					<p>{t("outbox.none.words")}</p>
				</EmptyState>
			) : (
				<Messages messages={props.messages} />
			)}
			<Pager newerHref={props.newerHref} olderHref={props.olderHref} />
		</>
	);
}

function States({ counts, state: current }: OutboxProps) {
	const { t, formats } = useTexts();
	const total = counts.reduce((sum, { count }) => sum + count, 0);
	const all = { key: "all", href: deskPaths.outbox, label: t("outbox.all"), count: total, isCurrent: !current };
	const states = counts.map(({ state, count }) => ({
		key: state,
		href: deskPaths.outboxIn(state),
		label: t(`outbox.state.${state}`),
		count,
		isCurrent: state === current,
	}));
	return (
		<nav class="tabs" aria-label={t("outbox.states")}>
			<ul>
				{[all, ...states].map(({ key, href, label, count, isCurrent }) => (
					<li key={key}>
						<a href={href} aria-current={isCurrent ? "page" : undefined}>
							{label} <b>{formats.number(count)}</b>
						</a>
					</li>
				))}
			</ul>
		</nav>
	);
}

function Messages({ messages }: { messages: readonly MessageView[] }) {
	const { t } = useTexts();
	return (
		<table class="stacks">
			<thead>
				<tr>
					<th scope="col">{t("outbox.message")}</th>
					<th scope="col">{t("outbox.to")}</th>
					<th scope="col">{t("outbox.state")}</th>
					<th scope="col">{t("outbox.next_try")}</th>
					<th scope="col">{t("outbox.answer")}</th>
				</tr>
			</thead>
			<tbody>
				{messages.map((message) => (
					<Row key={message.id} message={message} />
				))}
			</tbody>
		</table>
	);
}

function Row({ message }: { message: MessageView }) {
	const { t } = useTexts();
	const { id, to, kind, subject, eventId, state, attempts, dated, nextTry, lastAnswer } = message;
	return (
		<tr>
			<th scope="row">
				<a href={deskPaths.message(id)} dir="auto">
					{subject}
				</a>
				<p class="byline">
					<span>{t(`outbox.kind.${kind}`)}</span>
					<span>{dated}</span>
					{eventId !== undefined && <a href={deskPaths.ledger(eventId)}>{t("outbox.event", { id: eventId })}</a>}
				</p>
			</th>
			<td data-label={t("outbox.to")}>
				<bdi>{to}</bdi>
			</td>
			<td data-label={t("outbox.state")}>
				<span class={`state is-${state}`}>{t(`outbox.state.${state}`)}</span>
				<p class="hint keep">{t("outbox.attempts", { count: attempts })}</p>
			</td>
			<td data-label={t("outbox.next_try")}>{nextTry ?? "–"}</td>
			<td data-label={t("outbox.answer")}>{lastAnswer ? <code>{lastAnswer}</code> : "–"}</td>
		</tr>
	);
}
