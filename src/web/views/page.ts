/** What a view gives to the layout, and what the layout knows of the site. */
import type { ComponentChildren } from "preact";
import type { Texts } from "../../text/text.ts";

/** The parts of the main navigation; a page says which of them it belongs to. */
export type Section = "pledges" | "deadlines" | "promisers" | "topics" | "method" | "follow";

/** What is the same on every page of a request. */
export interface Site {
	/** "Bywhen", or the name that the newsroom gave its tracker. */
	readonly name: string;
	/** "https://pledges.example.org", without a slash at the end. */
	readonly baseUrl: string;
	readonly texts: Texts;
	/** The civil date in the newsroom's zone; it stands in the masthead. */
	readonly today: string;
	/** The style sheet's path, with the hash of its content. */
	readonly stylesheet: string;
	/** The icon's path. */
	readonly icon: string;
	readonly demo?: Demo | undefined;
	readonly desk?: Desk | undefined;
}

/** Every page of a demo says that it is one. */
export interface Demo {
	/** The demo clock in words, such as "18 October 2025 at 09:00 CEST". */
	readonly now: string;
	readonly clockHref: string;
	readonly mailboxHref: string;
}

/** The bar that a signed-in user has on every page. */
export interface Desk {
	readonly userName: string;
	/** The style sheet of the desk, which public pages have too while somebody is signed in. */
	readonly stylesheet: string;
	/** What is wrong with the house, in words: the clock or the mail stands still. */
	readonly problems?: readonly string[];
	readonly links: readonly DeskLink[];
	/** What is needed now and then: folded away. */
	readonly more: readonly DeskLink[];
}

export interface DeskLink {
	readonly href: string;
	readonly label: string;
	readonly count?: number | undefined;
	readonly isCurrent?: boolean | undefined;
}

/** Says that a page is not as it stands now. */
export interface PastNote {
	readonly on: string;
	readonly nowHref: string;
	readonly revision?: { readonly href: string; readonly number: number } | undefined;
}

/** One page: what its view gives to the layout. */
export interface Page {
	/** Without the site's name. */
	readonly title: string;
	readonly description?: string | undefined;
	/** The canonical path, with those parts of the query that make it another page. */
	readonly path: string;
	readonly section?: Section | undefined;
	readonly feedHref?: string | undefined;
	readonly calendarHref?: string | undefined;
	/** Pages behind a sign-in or a personal link: kept out of search engines, without canonical address or cards. */
	readonly isPrivate?: boolean | undefined;
	/** Where the desk works on what the page shows: only who is signed in is shown the way. */
	readonly deskHref?: string | undefined;
	/** Where it is not the page as it stands now: the day of it, the way to now, and its permanent address, if it has one. */
	readonly past?: PastNote | undefined;
	/** A page of the desk, the admin or the demo: the door gives it their style sheet and module. */
	readonly isDesk?: boolean | undefined;
	/** The asset that is this page's module, in place of the desk's. */
	readonly module?: string | undefined;
	/** A module and a second style sheet for the desk; public pages have none. */
	readonly script?: string | undefined;
	readonly stylesheet?: string | undefined;
	readonly content: ComponentChildren;
}
