import type { Texts } from "../../text/text.ts";
import type { Page } from "./page.ts";
import { OutcomeBar, type OutcomeCount } from "./parts/outcome-bar.tsx";
import { EmptyState } from "./parts/page-parts.tsx";
import { CompactPledgeList, PledgeList, type PledgeSummary, PromiserLinks } from "./parts/pledge-item.tsx";
import { useTexts } from "./parts/texts.ts";
import { paths } from "./paths.ts";

export interface HomeProps {
	/** How many published pledges there are. */
	readonly total: number;
	/** Whether readers can be mailed. */
	readonly canFollow: boolean;
	readonly counts: readonly OutcomeCount[];
	/** Lapsed and without an outcome, the latest first. */
	readonly lapsed: readonly PledgeSummary[];
	/** Due next, the nearest first. */
	readonly next: readonly PledgeSummary[];
	/** Settled lately, the latest first. */
	readonly latest: readonly PledgeSummary[];
}

/** The front page: what this is, which dates have passed, which come next, and what became of the last ones. */
export function homePage(props: HomeProps, { t }: Texts): Page {
	return {
		title: t("site.tagline"),
		description: t("home.words"),
		path: paths.home,
		feedHref: paths.siteFeed,
		calendarHref: paths.siteCalendar,
		content: <Home {...props} />,
	};
}

function Home(props: HomeProps) {
	const { t } = useTexts();
	return (
		<>
			<div class="hero">
				<header>
					<h1>{t("site.tagline")}</h1>
					<p class="lead">{t("home.words")}</p>
					<p class="actions">
						<a class="button" href={props.canFollow ? paths.follow : paths.deadlines}>
							{t(props.canFollow ? "home.follow" : "home.agenda")}
						</a>
						<a href={paths.method}>{t("home.method")}</a>
					</p>
				</header>
				{props.next[0] && <CalendarLeaf pledge={props.next[0]} />}
			</div>
			{props.total === 0 ? (
				<EmptyState title={t("home.empty.title")}>
					<p>{t("home.empty.words")}</p>
				</EmptyState>
			) : (
				<Front {...props} />
			)}
		</>
	);
}

function Front({ total, counts, lapsed, next, latest }: HomeProps) {
	const { t } = useTexts();
	return (
		<>
			<section class="section balance-section" aria-labelledby="balance">
				<h2 id="balance">{t("home.balance", { count: total })}</h2>
				<OutcomeBar counts={counts} />
			</section>
			<div class="columns">
				<div>
					<Lapsed pledges={lapsed} />
					<Latest pledges={latest} />
				</div>
				<Next pledges={next} />
			</div>
		</>
	);
}

/** The nearest deadline, as a leaf torn from a calendar. */
function CalendarLeaf({ pledge }: { pledge: PledgeSummary }) {
	const { t, formats } = useTexts();
	const { due, days, promisers } = pledge;
	if (!due.on) return null;
	return (
		<section class="calendar-leaf" aria-labelledby="leaf">
			<h2 id="leaf">{t("home.leaf")}</h2>
			<time dateTime={due.on}>
				<span class="day">{formats.dayOfMonth(due.on)}</span> <span class="month">{formats.month(due.on)}</span>{" "}
				{days !== undefined && <span class="when">{formats.relativeDays(days)}</span>}
			</time>
			<h3 class="headline" dir="auto">
				<a href={paths.pledge(pledge.id)}>{pledge.title}</a>
			</h3>
			<p class="byline">
				<PromiserLinks promisers={promisers} />
			</p>
		</section>
	);
}

function Lapsed({ pledges }: { pledges: readonly PledgeSummary[] }) {
	const { t } = useTexts();
	return (
		<section class="section" aria-labelledby="lapsed">
			<h2 id="lapsed">{t("home.lapsed")}</h2>
			<p class="soft">{pledges.length > 0 ? t("home.lapsed.words") : t("home.lapsed.none")}</p>
			{pledges.length > 0 && <PledgeList pledges={pledges} />}
		</section>
	);
}

function Latest({ pledges }: { pledges: readonly PledgeSummary[] }) {
	const { t } = useTexts();
	return (
		<section class="section" aria-labelledby="latest">
			<h2 id="latest">{t("home.latest")}</h2>
			{pledges.length > 0 ? <PledgeList pledges={pledges} /> : <p class="soft">{t("home.latest.none")}</p>}
			<p class="more">
				<a href={paths.pledges}>{t("home.all")}</a>
			</p>
		</section>
	);
}

/** What comes after the calendar leaf. */
function Next({ pledges: [first, ...rest] }: { pledges: readonly PledgeSummary[] }) {
	const { t } = useTexts();
	return (
		<section class="section aside" aria-labelledby="next">
			<h2 id="next">{first ? t("home.next.after") : t("home.next")}</h2>
			{first === undefined && <p class="soft">{t("home.next.none")}</p>}
			{rest.length > 0 && <CompactPledgeList pledges={rest} />}
			<p class="more">
				<a href={paths.deadlines}>{t("home.agenda")}</a>
			</p>
		</section>
	);
}
