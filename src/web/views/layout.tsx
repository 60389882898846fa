import { renderToString } from "preact-render-to-string";
import { Alarm, Footer, Masthead, Past, TopBars } from "./frame.tsx";
import type { Page, Site } from "./page.ts";
import { Kept } from "./parts/kept.tsx";
import { TextsContext } from "./parts/texts.ts";

/** The whole HTML document of a page. Every value in it is escaped. */
export function document(page: Page, site: Site): string {
	const { name, today, texts } = site;
	return `<!DOCTYPE html>\n${renderToString(
		<TextsContext.Provider value={texts}>
			<html lang={texts.locale} dir={texts.direction}>
				<Head page={page} site={site} />
				<body>
					<a class="skip" href="#content">
						{texts.t("site.skip")}
					</a>
					<TopBars site={site} deskHref={page.deskHref} />
					<Kept part={Masthead} with={{ name, today, section: page.section }} />
					<main id="content" class="wrap" tabIndex={-1}>
						{page.past && <Past past={page.past} />}
						{page.isDesk && <Alarm desk={site.desk} />}
						{page.content}
					</main>
					<Kept part={Footer} with={{ isSignedIn: site.desk !== undefined }} />
				</body>
			</html>
		</TextsContext.Provider>,
	)}`;
}

function Head({ page, site }: { page: Page; site: Site }) {
	// Whoever is signed in has the desk's bar on every page.
	const ofDesk = page.stylesheet ?? site.desk?.stylesheet;
	const title = page.title === site.name ? site.name : `${page.title} – ${site.name}`;
	return (
		<head>
			<meta charset="utf-8" />
			<meta name="viewport" content="width=device-width, initial-scale=1" />
			<title>{title}</title>
			<meta name="color-scheme" content="light dark" />
			<link rel="stylesheet" href={site.stylesheet} />
			{ofDesk && <link rel="stylesheet" href={ofDesk} />}
			<link rel="icon" href={site.icon} type="image/svg+xml" />
			{page.description && <meta name="description" content={page.description} />}
			{page.isPrivate ? <meta name="robots" content="noindex, nofollow" /> : <Cards page={page} site={site} />}
			{page.feedHref && <link rel="alternate" type="application/atom+xml" title={title} href={page.feedHref} />}
			{page.calendarHref && <link rel="alternate" type="text/calendar" title={title} href={page.calendarHref} />}
			{page.script && <script type="module" src={page.script} />}
		</head>
	);
}

function Cards({ page, site }: { page: Page; site: Site }) {
	const address = `${site.baseUrl}${page.path}`;
	return (
		<>
			<link rel="canonical" href={address} />
			<meta property="og:type" content="article" />
			<meta property="og:site_name" content={site.name} />
			<meta property="og:title" content={page.title} />
			<meta property="og:url" content={address} />
			<meta property="og:locale" content={site.texts.locale.replace("-", "_")} />
			{page.description && <meta property="og:description" content={page.description} />}
			<meta name="twitter:card" content="summary" />
		</>
	);
}
