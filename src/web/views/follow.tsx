import type { Texts } from "../../text/text.ts";
import type { Page } from "./page.ts";
import { FollowForm, type FollowFormProps } from "./parts/follow-form.tsx";
import { DataLinks, Notice, PageHead } from "./parts/page-parts.tsx";
import { useTexts } from "./parts/texts.ts";
import { paths } from "./paths.ts";

export interface FollowPageProps {
	/** Not given where the site can send no mail. */
	readonly form: FollowFormProps | undefined;
	/** Whether somebody of the newsroom looks at it: they are told why there is no form. */
	readonly isStaff?: boolean | undefined;
	/** The name of the pledge, promiser or topic; none when everything is followed. */
	readonly name?: string | undefined;
}

/** Asking to be told. The same page comes back, with 422, when something in the form was wrong. */
export function followPage(props: FollowPageProps, { t }: Texts): Page {
	return {
		title: t("follow.title"),
		description: t("follow.words"),
		path: paths.follow,
		section: "follow",
		content: <Follow {...props} />,
	};
}

/** How many messages to confirm an address is sent, whatever is asked for, and for how many days their links work. */
export interface ConfirmationLimits {
	readonly perDay: number;
	readonly perMonth: number;
	readonly days: number;
}

/** After asking: whatever the state of the address, the same words. */
export function checkYourMailPage(limits: ConfirmationLimits, { t }: Texts): Page {
	return {
		title: t("sent.title"),
		path: paths.follow,
		section: "follow",
		isPrivate: true,
		content: (
			<PageHead title={t("sent.title")}>
				<p class="lead">{t("sent.words")}</p>
				<p class="soft">{t("sent.missing", { ...limits })}</p>
				<p class="actions">
					<a href={paths.follow}>{t("sent.again")}</a>
				</p>
			</PageHead>
		),
	};
}

function Follow({ form, name, isStaff = false }: FollowPageProps) {
	const { t } = useTexts();
	return (
		<div class="narrow">
			<PageHead title={t("follow.title")}>
				<p class="lead">{t(form ? "follow.words" : "follow.no_mail")}</p>
			</PageHead>
			{!form && isStaff && (
				<Notice kind="problem" title={t("follow.no_mail.staff")}>
					<p>{t("follow.no_mail.staff.words")}</p>
				</Notice>
			)}
			{form && <FollowCard form={form} name={name} />}
			<section class="section" aria-labelledby="without">
				<h2 id="without">{t("follow.without")}</h2>
				<p>{t("follow.without.words")}</p>
				<DataLinks
					title={t("data.title")}
					links={[
						{ href: paths.siteFeed, label: t("data.feed") },
						{ href: paths.siteCalendar, label: t("data.calendar") },
					]}
				/>
			</section>
		</div>
	);
}

function FollowCard({ form, name }: { form: FollowFormProps; name: string | undefined }) {
	const { t } = useTexts();
	return (
		<section class="card" aria-labelledby="what">
			<div>
				<p class="soft">{t("follow.title")}</p>
				<h2 id="what" dir="auto">
					{name ?? t("follow.all")}
				</h2>
			</div>
			<p>{name ? t("follow.scoped.words") : t("follow.all.hint")}</p>
			<FollowForm {...form} submit={t("follow.submit")} />
		</section>
	);
}
