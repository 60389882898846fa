/** Atom 1.0 (RFC 4287). What goes in is finished; every value is escaped on the way out. */
import { type ComponentChildren, h, type VNode } from "preact";
import { renderToString } from "preact-render-to-string";

export interface AtomFeed {
	/** A tag URI that never changes. */
	readonly id: string;
	readonly title: string;
	readonly subtitle: string;
	readonly author: string;
	readonly language: string;
	/** Full addresses: of this page of the feed, of its first page, of the next older one, and of the page for readers. */
	readonly self: string;
	readonly first: string;
	readonly next: string | undefined;
	readonly page: string;
	/** Newest first. */
	readonly entries: readonly AtomEntry[];
}

export interface AtomEntry {
	/** A tag URI that never changes. */
	readonly id: string;
	readonly title: string;
	readonly page: string;
	readonly publishedAt: Date;
	readonly updatedAt: Date;
	/** Who did it, where they chose to be named; else the feed's own author stands. */
	readonly author: string | undefined;
	/** What it says in full, as HTML. */
	readonly content: VNode;
}

/** The feed as an XML document. */
export function atomXml(feed: AtomFeed): string {
	const xml = renderToString(
		<Feed xmlns="http://www.w3.org/2005/Atom" xml:lang={feed.language}>
			<Id>{feed.id}</Id>
			<Title>{feed.title}</Title>
			<Subtitle>{feed.subtitle}</Subtitle>
			<Updated>{latest(feed.entries).toISOString()}</Updated>
			<Author>
				<Name>{feed.author}</Name>
			</Author>
			<Generator>Bywhen</Generator>
			<Link rel="self" type="application/atom+xml" href={feed.self} />
			<Link rel="first" type="application/atom+xml" href={feed.first} />
			{feed.next && <Link rel="next" type="application/atom+xml" href={feed.next} />}
			<Link rel="alternate" type="text/html" href={feed.page} />
			{feed.entries.map((entry) => (
				<EntryOf key={entry.id} entry={entry} />
			))}
		</Feed>,
	);
	return `<?xml version="1.0" encoding="utf-8"?>\n${fitForXml(xml)}\n`;
}

function EntryOf({ entry }: { entry: AtomEntry }) {
	return (
		<Entry>
			<Id>{entry.id}</Id>
			<Title>{entry.title}</Title>
			<Link rel="alternate" type="text/html" href={entry.page} />
			<Published>{entry.publishedAt.toISOString()}</Published>
			<Updated>{entry.updatedAt.toISOString()}</Updated>
			{entry.author && (
				<Author>
					<Name>{entry.author}</Name>
				</Author>
			)}
			<Content type="html">{renderToString(entry.content)}</Content>
		</Entry>
	);
}

/** A feed must say when it was updated. One without entries never was. */
function latest(entries: readonly AtomEntry[]): Date {
	return new Date(Math.max(0, ...entries.map(({ updatedAt }) => updatedAt.getTime())));
}

/** XML 1.0 has no place for most control characters, not even escaped, and text must not hold "]]>" (section 2.4). */
function fitForXml(xml: string): string {
	return xml.replace(UNFIT, "").replaceAll("]]>", "]]&gt;");
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
const UNFIT = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff\p{Cs}]/gu;

const Feed = element("feed");
const Entry = element("entry");
const Id = element("id");
const Title = element("title");
const Subtitle = element("subtitle");
const Updated = element("updated");
const Published = element("published");
const Author = element("author");
const Name = element("name");
const Generator = element("generator");
const Link = element("link");
const Content = element("content");

/** An element that JSX does not know from HTML. */
function element(name: string) {
	return (props: { readonly [attribute: string]: ComponentChildren }) => h(name, props);
}
