import type { Texts } from "../../../text/text.ts";
import { deskPage } from "../desk/desk-page.ts";
import { deskPaths } from "../desk/desk-paths.ts";
import type { Page } from "../page.ts";
import { EmptyState, Notice, PageHead, Pager } from "../parts/page-parts.tsx";
import { useTexts } from "../parts/texts.ts";
import { paths } from "../paths.ts";

export interface MailboxProps {
	/** Newest first. */
	readonly mails: readonly MailSummary[];
	/** Whether more is being written just now; the page then loads itself again. */
	readonly isComing?: boolean | undefined;
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

function Mailbox({ mails, isComing = false, newerHref, olderHref }: MailboxProps) {
	const { t } = useTexts();
	return (
		<>
			<PageHead title={t("mailbox.title")}>
				<p class="lead">{t("mailbox.words")}</p>
			</PageHead>
			{isComing && (
				<Notice title={t("mailbox.coming")}>
					<p>{t("mailbox.coming.words")}</p>
				</Notice>
			)}
			{mails.length === 0 && !isComing && <Nothing />}
			{mails.length > 0 && <Mails mails={mails} />}
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
