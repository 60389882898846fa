import { engine } from "../db/engine.ts";
import type { Config } from "./config.ts";
import type { Deps } from "./deps.ts";
import { type Translate, textsFor } from "./text/text.ts";
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
export function greetingOf({ config }: Deps, standing: Standing): string {
	const { t } = textsFor(config.INTERFACE_LANGUAGE);
	if (standing.port === undefined) return `\n  ${t("greeting.worker")}\n`;
	const where = { engine: NAMES[engine], place: placeOf(config.databaseUrl) };
	const lines = standing.demo
		? [t("greeting.demo", where), "", ...demoRows(config, standing, t), "", t("greeting.try_it"), t("greeting.stop")]
		: [t("greeting.running", where), "", ...productRows(config, standing, t)];
	return ["", ...lines.map((line) => line && `  ${line}`), ""].join("\n");
}

/** What a demo says when it stands: every address, and what it is for. */
function demoRows({ baseUrl }: Config, { signInLinks }: Standing, t: Translate): string[] {
	return rowsOf([
		[t("greeting.site"), `${baseUrl}/`, t("greeting.site.about")],
		...signInLinks.map(({ role, url }): Row => {
			return [t("greeting.desk"), url, t("greeting.desk.about", { role })];
		}),
		[t("greeting.mailbox"), `${baseUrl}${deskPaths.mailbox}`, t("greeting.mailbox.about")],
		[t("greeting.clock"), `${baseUrl}${deskPaths.clock}`, t("greeting.clock.about")],
	]);
}

/** What the product says when it stands; while there is no admin, how to make one. */
function productRows({ baseUrl, SMTP_URL }: Config, { setup }: Standing, t: Translate): string[] {
	const made: Row[] =
		setup && setup !== "given elsewhere" ? [[t("greeting.setup"), setup.url, t("greeting.setup.about")]] : [];
	const rows = rowsOf([
		[t("greeting.site"), `${baseUrl}/`],
		[t("greeting.desk"), `${baseUrl}${deskPaths.desk}`],
		...made,
	]);
	const given = setup === "given elsewhere" ? ["", t("greeting.setup.given"), t("greeting.setup.again")] : [];
	return [...rows, ...given, "", ...(SMTP_URL ? [] : [t("greeting.no_mail"), ""])];
}

type Row = readonly [label: string, address: string, about?: string];

/** Labels, with what each stands for beside it, and below that what it is for. */
function rowsOf(rows: readonly Row[]): string[] {
	const width = Math.max(LEAST_LABEL, ...rows.map(([label]) => label.length)) + 3;
	return rows.flatMap(([label, address, about]) => [
		`${label.padEnd(width)}${address}`,
		...(about ? [`${" ".repeat(width)}${about}`] : []),
	]);
}

const LEAST_LABEL = 7;
const NAMES = { sqlite: "SQLite", postgresql: "PostgreSQL" } as const;

/** The database's address without a password. */
function placeOf(databaseUrl: string): string {
	if (engine === "sqlite") return databaseUrl.replace(/^file:/, "");
	const url = new URL(databaseUrl);
	return `${url.host}${url.pathname}`;
}
