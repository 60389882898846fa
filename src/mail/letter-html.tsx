import { renderToString } from "preact-render-to-string";
import type { Texts } from "../text/text.ts";
import type { Letter, LetterItem, LetterLink } from "./letter.ts";

/**
 * The letter as HTML for mail programs: a table, styles inline (they drop style sheets), no images, nothing loaded from
 * anywhere. Every value is escaped.
 */
export function letterHtml(letter: Letter, texts: Texts, siteName: string): string {
	return `<!doctype html>\n${renderToString(<Page letter={letter} texts={texts} siteName={siteName} />)}\n`;
}

const INK = "#1c1b19";
const FAINT = "#5d5a53";
const LINE = "#d9d4c9";
const SANS = "font-family: -apple-system, 'Segoe UI', Roboto, Helvetica, Arial, sans-serif;";
const SERIF = "font-family: Georgia, 'Times New Roman', serif;";
const STYLES = {
	body: `margin: 0; padding: 0; background: #f6f4ef; color: ${INK};`,
	sheet: "width: 100%; max-width: 600px; background: #ffffff; border-collapse: collapse;",
	cell: `padding: 28px 6%; text-align: start; ${SANS} font-size: 16px; line-height: 1.5; color: ${INK};`,
	lead: `margin: 0 0 20px; ${SERIF} font-size: 22px; line-height: 1.3; font-weight: normal;`,
	item: `margin: 0 0 20px; padding: 16px 0 0; border-top: 1px solid ${LINE};`,
	label: `margin: 0 0 4px; font-size: 14px; color: ${FAINT};`,
	title: `margin: 0 0 4px; ${SERIF} font-size: 18px; line-height: 1.35; font-weight: bold;`,
	words: "margin: 0 0 12px;",
	link: `color: ${INK}; text-decoration: underline;`,
	action: `display: inline-block; padding: 10px 18px; background: ${INK}; color: #ffffff; text-decoration: none;`,
	footer: `margin: 24px 0 0; padding: 16px 0 0; border-top: 1px solid ${LINE}; font-size: 14px; color: ${FAINT};`,
} as const;

function Page({ letter, texts, siteName }: { letter: Letter; texts: Texts; siteName: string }) {
	return (
		<html lang={texts.locale} dir={texts.direction}>
			<head>
				<meta charset="utf-8" />
				<meta name="viewport" content="width=device-width, initial-scale=1" />
				<title>{letter.subject}</title>
			</head>
			<body style={STYLES.body}>
				<table role="presentation" width="100%" style="border-collapse: collapse;">
					<tr>
						<td align="center" style="padding: 16px 8px;">
							<table role="presentation" style={STYLES.sheet}>
								<tr>
									<td style={STYLES.cell}>
										<p style={STYLES.label}>{siteName}</p>
										<Content letter={letter} />
									</td>
								</tr>
							</table>
						</td>
					</tr>
				</table>
			</body>
		</html>
	);
}

function Content({ letter }: { letter: Letter }) {
	const { lead, items, words, action, footer } = letter;
	return (
		<>
			<h1 style={STYLES.lead}>{lead}</h1>
			{items.map((item) => (
				<Item key={item.url ?? item.title} item={item} />
			))}
			{words.map((paragraph) => (
				<p key={paragraph} style={STYLES.words}>
					{paragraph}
				</p>
			))}
			{action && (
				<p style={STYLES.words}>
					<a href={action.url} style={STYLES.action}>
						{action.label}
					</a>
				</p>
			)}
			<div style={STYLES.footer}>
				<p style="margin: 0 0 8px;">{footer.words}</p>
				<p style="margin: 0;">
					<FooterLinks links={footer.links} />
				</p>
			</div>
		</>
	);
}

function Item({ item }: { item: LetterItem }) {
	return (
		<div style={STYLES.item}>
			{item.label && <p style={STYLES.label}>{item.label}</p>}
			<h2 style={STYLES.title}>
				{item.url ? (
					<a href={item.url} style={STYLES.link}>
						{item.title}
					</a>
				) : (
					item.title
				)}
			</h2>
			{item.byline && <p style={STYLES.label}>{item.byline}</p>}
			{item.paragraphs.map((paragraph) => (
				<p key={paragraph} style={`${STYLES.words} white-space: pre-line;`}>
					{paragraph}
				</p>
			))}
		</div>
	);
}

function FooterLinks({ links }: { links: readonly LetterLink[] }) {
	return links.map((link, index) => (
		<span key={link.url}>
			{index > 0 && " · "}
			<a href={link.url} style={`color: ${FAINT};`}>
				{link.label}
			</a>
		</span>
	));
}
