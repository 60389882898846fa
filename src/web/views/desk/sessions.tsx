import type { WayIn } from "../../../domain/audit.ts";
import type { Texts } from "../../../text/text.ts";
import type { Page } from "../page.ts";
import { Notice, PageHead } from "../parts/page-parts.tsx";
import { useTexts } from "../parts/texts.ts";
import { deskPage } from "./desk-page.ts";
import { deskPaths } from "./desk-paths.ts";

export interface SessionView {
	readonly reference: string;
	/** "Firefox on Linux"; empty where the browser does not say. */
	readonly browser: string;
	/** A network, never an address; empty where it is not known. */
	readonly network: string;
	readonly by: WayIn;
	/** Instants in words. */
	readonly began: string;
	readonly seen: string;
	/** The one that looks at this page. */
	readonly isThis: boolean;
}

/** A button for each session but one's own, to `deskPaths.sessionEnd(reference)`, and one for all of them to `deskPaths.sessions`. */
export interface SessionsProps {
	readonly sessions: readonly SessionView[];
	readonly done?: string | undefined;
}

/** Every browser that is signed in as the user. */
export function sessionsPage(props: SessionsProps, { t }: Texts): Page {
	return deskPage(t("sessions.title"), deskPaths.sessions, <Sessions {...props} />);
}

function Sessions({ sessions, done }: SessionsProps) {
	const { t } = useTexts();
	const others = sessions.filter(({ isThis }) => !isThis);
	return (
		<>
			{done && <Notice kind="done" title={done} />}
			<PageHead title={t("sessions.title")}>
				<p class="lead">{t("sessions.words")}</p>
			</PageHead>
			<ul class="rows">
				{sessions.map((session) => (
					<li key={session.reference}>
						<Session session={session} />
					</li>
				))}
			</ul>
			{others.length > 0 ? (
				<form class="section" method="post" action={deskPaths.sessions}>
					<button class="grave" type="submit">
						{t("sessions.end_others")}
					</button>
				</form>
			) : (
				<p class="soft">{t("sessions.only")}</p>
			)}
			<p>
				<a href={deskPaths.account}>{t("account.title")}</a>
			</p>
		</>
	);
}

function Session({ session }: { session: SessionView }) {
	const { t } = useTexts();
	const { reference, browser, network, by, began, seen, isThis } = session;
	const name = browser || t("sessions.unknown");
	return (
		<>
			<div class="row-what">
				<h2 class="row-title">
					{name} {isThis && <span class="soft">({t("sessions.this")})</span>}
				</h2>
				<p class="byline">
					<span>{t("sessions.began", { at: began, by: t(`way.${by}`) })}</span>
					<span>{t("sessions.seen", { at: seen })}</span>
					{network && <span>{t("sessions.network", { network })}</span>}
				</p>
			</div>
			{!isThis && (
				<form method="post" action={deskPaths.sessionEnd(reference)}>
					<button class="grave" type="submit">
						{t("sessions.end")}{" "}
						<span class="hidden">
							{name}, {t("sessions.seen", { at: seen })}
						</span>
					</button>
				</form>
			)}
		</>
	);
}
