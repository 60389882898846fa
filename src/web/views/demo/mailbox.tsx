import type { Texts } from "../../../text/text.ts";
import { deskPage } from "../desk/desk-page.ts";
import { deskPaths } from "../desk/desk-paths.ts";
import type { Page } from "../page.ts";
import { EmptyState, PageHead, Pager } from "../parts/page-parts.tsx";
import { useTexts } from "../parts/texts.ts";
import { paths } from "../paths.ts";

export interface MailboxProps {
	/** Newest first. */
	readonly mails: readonly MailSummary[];
	readonly newerHref?: string | undefined;
	readonly olderHref?: string | undefined;
}

export interface MailSummary {
	readonly id: number;
	readonly to: string;
	readonly subject: string;
	/** In words, by the demo's clock. */
	readonly receivedAt: string;
}

/** The mailbox that takes the place of a mail server. */
export function mailboxPage(props: MailboxProps, { t }: Texts): Page {
	return deskPage(t("mailbox.title"), deskPaths.mailbox, <Mailbox {...props} />);
}

function Mailbox({ mails, newerHref, olderHref }: MailboxProps) {
	const { t } = useTexts();
	return (
		<>
			<PageHead title={t("mailbox.title")}>
				<p class="lead">{t("mailbox.words")}</p>
			</PageHead>
			{mails.length === 0 ? <Nothing /> : <Mails mails={mails} />}
			<Pager newerHref={newerHref} olderHref={olderHref} />
		</>
	);
}

function Nothing() {
	const { t } = useTexts();
	return (
		<EmptyState title={t("mailbox.none")}>
			<p>{t("mailbox.none.words")}</p>
			<p>
				<a href={paths.pledges}>{t("mailbox.none.follow")}</a>
			</p>
		</EmptyState>
	);
}

function Mails({ mails }: { mails: readonly MailSummary[] }) {
	const { t } = useTexts();
	return (
		<table class="stacks">
			<thead>
				<tr>
					<th scope="col">{t("mailbox.subject")}</th>
					<th scope="col">{t("outbox.to")}</th>
					<th scope="col">{t("mailbox.received")}</th>
				</tr>
			</thead>
			<tbody>
				{mails.map(({ id, to, subject, receivedAt }) => (
					<tr key={id}>
						<th scope="row">
							<a href={deskPaths.mail(id)} dir="auto">
								{subject}
							</a>
						</th>
						<td data-label={t("outbox.to")}>
							<bdi>{to}</bdi>
						</td>
						<td data-label={t("mailbox.received")}>{receivedAt}</td>
					</tr>
				))}
			</tbody>
		</table>
	);
}
