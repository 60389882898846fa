import type { Texts } from "../../../text/text.ts";
import { deskPage } from "../desk/desk-page.ts";
import { deskPaths } from "../desk/desk-paths.ts";
import type { Page } from "../page.ts";
import { Notice, PageHead } from "../parts/page-parts.tsx";
import { useTexts } from "../parts/texts.ts";
import { paths } from "../paths.ts";

/** Posts `to` (deadline, day or week) to `deskPaths.clock`. */
export interface ClockProps {
	/** The demo's time in words, such as "Saturday 18 October 2025 at 09:00 CEST". */
	readonly now: string;
	/** What will happen next, soonest first, in words. */
	readonly ahead: readonly ClockEvent[];
	/** What the last move made happen, in words. */
	readonly happened: readonly ClockEvent[];
	/** A pledge that the tour begins with; the next one due is best. */
	readonly tourPledge?: { readonly id: string; readonly title: string } | undefined;
	/** How many of the tour's four steps are behind the visitor. */
	readonly stepsDone?: number | undefined;
}

export interface ClockEvent {
	/** In words: "30 October 2025, in 12 days". */
	readonly at: string;
	/** "The deadline of “…” passes". */
	readonly what: string;
	readonly href?: string | undefined;
}

/** The demo's clock: where it stands, what moving it will do, and a tour. */
export function clockPage(props: ClockProps, { t }: Texts): Page {
	return deskPage(t("clock.title"), deskPaths.clock, <Clock {...props} />);
}

function Clock(props: ClockProps) {
	const { t } = useTexts();
	const { now, happened } = props;
	return (
		<>
			{happened.length > 0 && (
				<Notice kind="done" title={t("clock.happened")}>
					<Events events={happened} />
				</Notice>
			)}
			<PageHead title={t("clock.title")}>
				<p class="lead">{t("clock.words")}</p>
			</PageHead>
			<div class="clock">
				<section class="card clock-face" aria-labelledby="clock-now">
					<h2 id="clock-now">{t("clock.now")}</h2>
					<p class="suggestion-day">{now}</p>
					<Moves hasDeadline={props.ahead.length > 0} />
					<Ahead ahead={props.ahead} />
				</section>
				<Tour {...props} />
			</div>
		</>
	);
}

function Moves({ hasDeadline }: { hasDeadline: boolean }) {
	const { t } = useTexts();
	return (
		<form class="row-actions" method="post" action={deskPaths.clock}>
			{hasDeadline && (
				<button type="submit" name="to" value="deadline">
					{t("clock.to.deadline")}
				</button>
			)}
			<button class="quiet" type="submit" name="to" value="day">
				{t("clock.to.day")}
			</button>
			<button class="quiet" type="submit" name="to" value="week">
				{t("clock.to.week")}
			</button>
		</form>
	);
}

function Ahead({ ahead }: Pick<ClockProps, "ahead">) {
	const { t } = useTexts();
	return (
		<>
			<h3>{t("clock.ahead")}</h3>
			{ahead.length === 0 ? <p class="soft">{t("clock.ahead.none")}</p> : <Events events={ahead} />}
			<p class="soft">{t("clock.only_forward")}</p>
		</>
	);
}

function Events({ events }: { events: readonly ClockEvent[] }) {
	return (
		<ol class="clock-events">
			{events.map(({ at, what, href }) => (
				<li key={`${at} ${what}`}>
					<span class="soft">{at}</span> {href ? <a href={href}>{what}</a> : <span>{what}</span>}
				</li>
			))}
		</ol>
	);
}

function Tour({ tourPledge, stepsDone = 0 }: ClockProps) {
	const { t } = useTexts();
	const steps = [
		{ key: "follow", href: tourPledge ? paths.pledge(tourPledge.id) : paths.follow },
		{ key: "lapse", href: undefined },
		{ key: "read", href: deskPaths.mailbox },
		{ key: "mark", href: deskPaths.desk },
	] as const;
	return (
		<section aria-labelledby="tour">
			<h2 id="tour">{t("clock.tour")}</h2>
			<ol class="tour">
				{steps.map(({ key, href }, index) => (
					<li key={key} class={index < stepsDone ? "is-done" : undefined}>
						<h3>
							{t(`clock.tour.${key}`)} {index < stepsDone && <span class="soft">{t("clock.tour.done")}</span>}
						</h3>
						<p>{t(`clock.tour.${key}.words`)}</p>
						{href && (
							<p>
								<a href={href}>{key === "follow" && tourPledge ? tourPledge.title : t(`clock.tour.${key}.link`)}</a>
							</p>
						)}
					</li>
				))}
			</ol>
		</section>
	);
}
