/** Pages behind the links of our mails that ask for one press. A GET shows them; only the press changes anything. */
import type { Texts } from "../../text/text.ts";
import type { Page } from "./page.ts";
import { PageHead } from "./parts/page-parts.tsx";
import { paths } from "./paths.ts";

export interface ConfirmProps {
	readonly email: string;
	/** What is followed, in words: a pledge's title, a name, "Everything". */
	readonly what: string;
	/** Where the press is posted to: the link's own address. */
	readonly action: string;
}

/** The second step of following. */
export function confirmPage({ email, what, action }: ConfirmProps, { t }: Texts): Page {
	return {
		...privatePage(t("confirm.title"), action),
		content: (
			<PageHead title={t("confirm.title")}>
				<p class="lead">{t("confirm.words", { email })}</p>
				<p class="subject" dir="auto">
					{what}
				</p>
				<form method="post" action={action}>
					<button type="submit">{t("confirm.submit")}</button>
				</form>
				<p class="soft">{t("confirm.ignore")}</p>
			</PageHead>
		),
	};
}

export interface NothingToConfirmProps {
	/** What is followed, in words; empty where nothing is any more. */
	readonly followed: string;
	readonly preferencesHref: string;
}

/** A link to confirm that was used before: it says what is followed, and how to change that. */
export function nothingToConfirmPage({ followed, preferencesHref }: NothingToConfirmProps, { t }: Texts): Page {
	return {
		...privatePage(t("confirm.used.title"), paths.follow),
		content: (
			<PageHead title={t("confirm.used.title")}>
				<p class="lead">{followed ? t("confirm.used.words") : t("confirm.used.nothing")}</p>
				{followed && (
					<p class="subject" dir="auto">
						{followed}
					</p>
				)}
				<p class="actions">
					{followed && (
						<a class="button" href={preferencesHref}>
							{t("confirm.used.change")}
						</a>
					)}
					<a class={followed ? undefined : "button"} href={paths.pledges}>
						{t("confirm.used.more")}
					</a>
				</p>
			</PageHead>
		),
	};
}

export interface ConfirmedProps {
	readonly what: string;
	readonly preferencesHref: string;
	/** The pledge, promiser or topic that is followed now. */
	readonly href?: string | undefined;
}

/** After the press. */
export function confirmedPage({ what, preferencesHref, href = paths.home }: ConfirmedProps, { t }: Texts): Page {
	return {
		...privatePage(t("confirm.done.title"), href),
		content: (
			<PageHead title={t("confirm.done.title")}>
				<p class="subject">
					<a href={href} dir="auto">
						{what}
					</a>
				</p>
				<p class="lead">{t("confirm.done.words")}</p>
				<p class="actions">
					<a class="button quiet" href={preferencesHref}>
						{t("preferences.title")}
					</a>
				</p>
			</PageHead>
		),
	};
}

export interface UnsubscribeProps {
	readonly email: string;
	readonly what: string;
	/** Stops this one thing. The address of RFC 8058's one-click POST. */
	readonly action: string;
	/** Stops everything; not given when `what` is everything already. */
	readonly allAction?: string | undefined;
	readonly preferencesHref: string;
}

/** Leaving: what will stop, one press for it, and one for all. */
export function unsubscribePage(props: UnsubscribeProps, { t }: Texts): Page {
	return {
		...privatePage(t("unsubscribe.title"), props.action),
		content: (
			<PageHead title={t("unsubscribe.title")}>
				<p class="lead">{t("unsubscribe.words", { email: props.email })}</p>
				<p class="subject" dir="auto">
					{props.what}
				</p>
				<div class="actions">
					<form method="post" action={props.action}>
						<button type="submit">{t("unsubscribe.submit")}</button>
					</form>
					{props.allAction && (
						<form method="post" action={props.allAction}>
							<button class="quiet" type="submit">
								{t("unsubscribe.all")}
							</button>
						</form>
					)}
				</div>
				<p>
					<a href={props.preferencesHref}>{t("unsubscribe.keep")}</a>
				</p>
			</PageHead>
		),
	};
}

export interface UnsubscribedProps {
	/** Whether everything has stopped, or one thing. */
	readonly everything: boolean;
	/** Where the same can be followed again. */
	readonly againHref: string;
}

/** After leaving. */
export function unsubscribedPage({ everything, againHref }: UnsubscribedProps, { t }: Texts): Page {
	return {
		...privatePage(t("unsubscribe.done.title"), againHref),
		content: (
			<PageHead title={t("unsubscribe.done.title")}>
				<p class="lead">{everything ? t("unsubscribe.done.all") : t("unsubscribe.done.words")}</p>
				<p>
					<a href={againHref}>{t("unsubscribe.undo")}</a>
				</p>
			</PageHead>
		),
	};
}

function privatePage(title: string, path: string) {
	return { title, path, section: "follow", isPrivate: true } as const;
}
