/** What stands around the content of every page. */
import type { Texts } from "../../text/text.ts";
import type { Demo, Desk, DeskLink, PastNote, Section, Site } from "./page.ts";
import { BrandMark } from "./parts/icons.tsx";
import { Notice } from "./parts/page-parts.tsx";
import { useTexts } from "./parts/texts.ts";
import { paths } from "./paths.ts";

interface TopBarsProps {
	readonly site: Site;
	/** Where the desk works on what the page shows. */
	readonly deskHref: string | undefined;
}

/** The demo's banner and the desk's bar, where there are any. */
export function TopBars({ site, deskHref }: TopBarsProps) {
	return (
		<>
			{site.demo && <DemoBanner demo={site.demo} />}
			{site.desk && <DeskBar desk={site.desk} hereHref={deskHref} />}
		</>
	);
}

/** What is wrong with the house, for whoever works in it; nothing while all is well. */
export function Alarm({ desk }: { desk: Desk | undefined }) {
	const { t } = useTexts();
	if (!desk?.problems?.length) return null;
	return (
		<Notice kind="problem" title={t("desk.alarm")}>
			<ul>
				{desk.problems.map((problem) => (
					<li key={problem}>{problem}</li>
				))}
			</ul>
			<p>{t("desk.alarm.words")}</p>
		</Notice>
	);
}

/** Says that this is not how the page stands now. */
export function Past({ past: { on, nowHref, revision } }: { past: PastNote }) {
	const { t, formats } = useTexts();
	return (
		<Notice>
			<p>{t("revision.past", { date: formats.date(on) })}</p>
			<p>
				{revision && <a href={revision.href}>{t("revision.name", { revision: revision.number })}</a>}{" "}
				<a href={nowHref}>{t("revision.past.now")}</a>
			</p>
		</Notice>
	);
}

type MastheadProps = Pick<Site, "name" | "today"> & { readonly section: Section | undefined };

/** Name, navigation and the day. */
export function Masthead({ name, today, section }: MastheadProps) {
	const { t, formats } = useTexts();
	return (
		<header class="masthead">
			<div class="wrap">
				<a class="brand" href={paths.home}>
					<BrandMark />
					{name}
				</a>
				<p class="dateline">
					<time dateTime={today}>{formats.longDate(today)}</time>
				</p>
				<nav class="main-nav" aria-label={t("nav.label")}>
					<ul>
						{NAVIGATION.map((one) => (
							<li key={one}>
								<a href={paths[one]} aria-current={one === section ? "true" : undefined}>
									{t(`nav.${one}`)}
								</a>
							</li>
						))}
					</ul>
				</nav>
			</div>
		</header>
	);
}

/** Ways on, in groups, and the one thing that a reader must know about it all. */
export function Footer({ isSignedIn }: { isSignedIn: boolean }) {
	const { t } = useTexts();
	return (
		<footer class="footer">
			<div class="wrap">
				<p class="footer-words">{t("footer.words")}</p>
				<nav aria-label={t("footer.label")}>
					{footerGroups(isSignedIn, t).map(({ name, links }) => (
						<div key={name}>
							<h2>{t(`footer.${name}`)}</h2>
							<ul>
								{links.map(({ href, label }) => (
									<li key={href}>
										<a href={href}>{label}</a>
									</li>
								))}
							</ul>
						</div>
					))}
				</nav>
			</div>
		</footer>
	);
}

function footerGroups(isSignedIn: boolean, t: Texts["t"]) {
	const read = [
		{ href: paths.promisers, label: t("nav.promisers") },
		{ href: paths.topics, label: t("nav.topics") },
		{ href: paths.milestones, label: t("milestones.title") },
	];
	const join = [
		{ href: paths.tips, label: t("tips.title") },
		...(isSignedIn ? [] : [{ href: paths.signIn, label: t("nav.sign_in") }]),
	];
	const data = [
		{ href: paths.siteFeed, label: t("footer.feed") },
		{ href: paths.siteCalendar, label: t("footer.calendar") },
		{ href: paths.api, label: t("footer.api") },
	];
	const trust = [
		{ href: paths.method, label: t("nav.method") },
		{ href: paths.corrections, label: t("corrections.title") },
		{ href: paths.selection, label: t("selection.title") },
		{ href: paths.record, label: t("record.title") },
	];
	return [
		{ name: "read", links: read },
		{ name: "data", links: data },
		{ name: "join", links: join },
		{ name: "trust", links: trust },
	] as const;
}

const NAVIGATION = ["pledges", "deadlines", "method", "follow"] as const;

function DemoBanner({ demo }: { demo: Demo }) {
	const { t } = useTexts();
	return (
		<aside class="demo" aria-label={t("site.demo.label")}>
			<div class="wrap">
				<p>{t("site.demo", { now: demo.now })}</p>
				<p class="demo-links">
					<a href={demo.clockHref}>{t("site.demo.clock")}</a>
					<a href={demo.mailboxHref}>{t("site.demo.mailbox")}</a>
				</p>
			</div>
		</aside>
	);
}

function DeskBar({ desk, hereHref }: { readonly desk: Desk; readonly hereHref: string | undefined }) {
	const { t } = useTexts();
	const isWithin = desk.more.some(({ isCurrent }) => isCurrent);
	return (
		<nav class="desk-bar" aria-label={t("nav.desk.label")}>
			<div class="wrap">
				<ul>
					{hereHref && (
						<li class="here">
							<a href={hereHref}>{t("nav.desk.here")}</a>
						</li>
					)}
					<BarLinks links={desk.links} />
					<li>
						<details class="folded">
							<summary class={isWithin ? "is-current" : undefined}>{t("nav.desk.more")}</summary>
							<ul>
								<BarLinks links={desk.more} />
							</ul>
						</details>
					</li>
				</ul>
				<form method="post" action={paths.signOut}>
					<span class="whose">{t("nav.signed_in", { name: desk.userName })}</span>
					<button class="link" type="submit">
						{t("nav.sign_out")}
					</button>
				</form>
			</div>
		</nav>
	);
}

function BarLinks({ links }: { links: readonly DeskLink[] }) {
	const { t, formats } = useTexts();
	return links.map(({ href, label, count = 0, isCurrent }) => (
		<li key={href}>
			<a href={href} aria-current={isCurrent ? "true" : undefined}>
				{label}
				{count > 0 && (
					<>
						{" "}
						<b>{formats.number(count)}</b> <span class="hidden">{t("nav.desk.waiting", { count })}</span>
					</>
				)}
			</a>
		</li>
	));
}
