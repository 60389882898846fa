import { engine } from "../db/engine.ts";
import type { Deps } from "./deps.ts";
import { deskPaths } from "./web/views/desk/desk-paths.ts";

interface SignInLink {
	readonly role: string;
	readonly url: string;
}

/** The way to make the first admin, where there is none: a link, or one that another process has given out. */
type SetupWords = { readonly url: string } | "given elsewhere";

interface Started {
	readonly role: string;
	readonly port: number | undefined;
	readonly links: readonly SignInLink[];
	readonly setup: SetupWords | undefined;
}

/** Where everything is, for a program that has started Bywhen. The links work once. */
export interface Standing {
	readonly role: string;
	readonly demo: boolean;
	readonly engine: string;
	/** Without a password. */
	readonly database: string;
	/** Not for a worker, which serves nothing. */
	readonly port?: number | undefined;
	readonly site?: string | undefined;
	readonly desk?: string | undefined;
	readonly mailbox?: string | undefined;
	readonly clock?: string | undefined;
	readonly signInLinks: readonly SignInLink[];
	readonly setup?: SetupWords | undefined;
	readonly sendsMail: boolean;
}

/** What stands, as data. */
export function factsOf({ config }: Deps, { role, port, links, setup }: Started): Standing {
	const { baseUrl, demo } = config;
	const served = port === undefined ? {} : { port, site: `${baseUrl}/`, desk: `${baseUrl}${deskPaths.desk}` };
	const played = demo && port !== undefined;
	return {
		...{ role, demo, engine, database: placeOf(config.databaseUrl) },
		...served,
		...(played ? { mailbox: `${baseUrl}${deskPaths.mailbox}`, clock: `${baseUrl}${deskPaths.clock}` } : {}),
		...{ signInLinks: links, setup, sendsMail: config.SMTP_URL !== undefined },
	};
}

/** The same in words. */
export function greetingOf(deps: Deps, { demo, port, signInLinks, setup }: Standing): string {
	return demo ? demoGreeting(deps, port, signInLinks) : greeting(deps, port, setup);
}

/** What a demo says when it stands: every address, and what it is for. */
function demoGreeting({ config }: Deps, port: number | undefined, links: readonly SignInLink[]): string {
	const { baseUrl } = config;
	const lines = [
		"",
		`  Bywhen is running as a demo, on ${engineWords()} (${placeOf(config.databaseUrl)}).`,
		"",
		`  Site      ${baseUrl}/`,
		"            what the public reads",
		...links.flatMap(({ role, url }) => [
			`  Desk      ${url}`,
			`            signs you in as ${role.replace("_", "-")}, once`,
		]),
		`  Mailbox   ${baseUrl}${deskPaths.mailbox}`,
		"            every mail that subscribers would get: no mail server is set",
		`  Clock     ${baseUrl}${deskPaths.clock}`,
		"            moves the demo's time; “next deadline” makes one pass",
		"",
		"  Try it: follow a pledge, confirm in the mailbox, move the clock past the deadline, mark the outcome.",
		"  Ctrl-C stops it.",
		"",
	];
	return port === undefined ? workerWords() : lines.join("\n");
}

/**
 * What the product says when it stands. `setup` is given while there is no admin: the link, or that another process has
 * just given it.
 */
function greeting({ config }: Deps, port: number | undefined, setup: SetupWords | undefined): string {
	if (port === undefined) return workerWords();
	const mail = config.SMTP_URL
		? []
		: ["  No SMTP_URL is set: mail stays in the built-in mailbox and reaches nobody.", ""];
	return [
		"",
		`  Bywhen is running on ${engineWords()} (${placeOf(config.databaseUrl)}).`,
		"",
		`  Site      ${config.baseUrl}/`,
		`  Desk      ${config.baseUrl}${deskPaths.desk}`,
		"",
		...(setup ? setupLines(setup) : []),
		...mail,
	].join("\n");
}

function setupLines(setup: SetupWords): string[] {
	if (setup === "given elsewhere") {
		const words = "The link to set up the first admin was given a moment ago, by another start of Bywhen.";
		return [`  ${words}`, "  For a new one start it again in a minute, or run: bywhen user add", ""];
	}
	return [`  Set up    ${setup.url}`, "            makes the first admin; it works once, within a day", ""];
}

function workerWords(): string {
	return "\n  Bywhen's worker is running: it watches the deadlines and sends the mail.\n";
}

function engineWords(): string {
	return engine === "postgresql" ? "PostgreSQL" : "SQLite";
}

/** The database's address without a password. */
function placeOf(databaseUrl: string): string {
	if (engine === "sqlite") return databaseUrl.replace(/^file:/, "");
	const url = new URL(databaseUrl);
	return `${url.host}${url.pathname}`;
}
