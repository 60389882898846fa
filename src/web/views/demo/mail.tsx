import type { Texts } from "../../../text/text.ts";
import { deskPage } from "../desk/desk-page.ts";
import { deskPaths, MAIL_PARTS, type MailPart } from "../desk/desk-paths.ts";
import type { Page } from "../page.ts";
import { Breadcrumbs, PageHead } from "../parts/page-parts.tsx";
import { Fact } from "../parts/pledge-test.tsx";
import { useTexts } from "../parts/texts.ts";

export interface MailProps {
	readonly id: number;
	readonly from: string;
	readonly to: string;
	readonly subject: string;
	/** In words, by the demo's clock. */
	readonly receivedAt: string;
	/** What is shown of it. The HTML is not given: it stands at `deskPaths.mailBody(id)`, alone. */
	readonly shown:
		| { readonly part: "html" }
		| { readonly part: "text" | "raw"; readonly text: string }
		| { readonly part: "headers"; readonly headers: readonly { readonly name: string; readonly value: string }[] };
}

/** One mail, as its reader sees it, and as it went over the wire. */
export function mailPage(props: MailProps, { t }: Texts): Page {
	const { id, subject, shown } = props;
	const title = shown.part === "html" ? subject : `${t(`mail.page.${shown.part}`)}: ${subject}`;
	return deskPage(title, deskPaths.mailPart(id, shown.part), <Mail {...props} />);
}

function Mail(props: MailProps) {
	const { t } = useTexts();
	const { id, from, to, subject, receivedAt, shown } = props;
	return (
		<>
			<Breadcrumbs crumbs={[{ href: deskPaths.mailbox, label: t("mailbox.title") }]} />
			<PageHead title={subject} />
			<dl class="facts mail-facts">
				<Fact name={t("mail.page.from")}>{from}</Fact>
				<Fact name={t("outbox.to")}>{to}</Fact>
				<Fact name={t("mailbox.received")}>{receivedAt}</Fact>
			</dl>
			<Parts id={id} current={shown.part} />
			<Shown {...props} />
		</>
	);
}

function Parts({ id, current }: { id: number; current: MailPart }) {
	const { t } = useTexts();
	return (
		<nav class="tabs" aria-label={t("mail.page.parts")}>
			<ul>
				{MAIL_PARTS.map((part) => (
					<li key={part}>
						<a href={deskPaths.mailPart(id, part)} aria-current={part === current ? "page" : undefined}>
							{t(`mail.page.${part}`)}
						</a>
					</li>
				))}
			</ul>
		</nav>
	);
}

/** The HTML is shown in a frame that may do nothing but open links in this window. */
function Shown({ id, subject, shown }: MailProps) {
	switch (shown.part) {
		case "html":
			return (
				<iframe
					class="mail-body"
					src={deskPaths.mailBody(id)}
					title={subject}
					sandbox="allow-top-navigation-by-user-activation"
				/>
			);
		case "text":
			return <div class="mail-text">{shown.text}</div>;
		case "raw":
			return <pre class="mail-raw">{shown.text}</pre>;
		case "headers":
			return (
				<dl class="facts">
					{shown.headers.map(({ name, value }, index) => (
						<Fact key={`${index} ${name}`} name={name}>
							<code>{value}</code>
						</Fact>
					))}
				</dl>
			);
	}
}
