import { basename, dirname, join } from "node:path";
import { z } from "zod";
import { LANGUAGES, type Language } from "./domain/language.ts";
import { LIMIT_SETTINGS } from "./domain/lengths.ts";
import { type Naming, PRESET_NAMING } from "./domain/naming.ts";
import { Problem } from "./domain/problem.ts";
import { type Environment, quotedIn, valuesIn } from "./environment.ts";
import {
	isNetwork,
	isOrigin,
	isPrivateKey,
	isServer,
	isServerUrl,
	isTimeZone,
	isWhole,
	partsOf,
} from "./setting-values.ts";

/** Every setting of Bywhen: the variable's name, its default, its limits, and what it is for (shown in the README). */
const url = z.url({
	abort: true,
	protocol: /^https?$/,
	error: "must be a full address such as https://pledges.example.org",
});
const site = url.refine(
	isOrigin,
	"must end after its host and port, as in https://pledges.example.org: pages stand at its root",
);
const whole = (least: number, most: number) =>
	z
		.string()
		.refine((said) => isWhole(said, least, most), `must be a whole number from ${least} to ${most}`)
		.transform(Number);
const zone = z.string().refine(isTimeZone, "must be an IANA time zone such as Europe/Paris");

const ports = z
	.string()
	.transform((list) => list.split(",").map(Number))
	.refine((list) => list.every((port) => Number.isInteger(port) && port > 0 && port < 65_536), {
		error: "must be ports with commas between them, such as 80,443",
	});
const networks = z
	.string()
	.refine((list) => partsOf(list).every((part) => isNetwork(part)), "must be networks such as 10.1.0.0/16,fd00::/8");
const dnsServers = z
	.string()
	.transform(partsOf)
	.refine((list) => list.every(isServer), "must be addresses such as 9.9.9.9 or 9.9.9.9:53");

/** The limits of texts and lists, which are in force since the process began (see env.ts). */
const limits = Object.fromEntries(
	Object.entries(LIMIT_SETTINGS).map(([name, { least, most }]) => [name, whole(least, most).optional()]),
);

const schema = z.object({
	...limits,
	NODE_ENV: z
		.enum(["development", "production", "test"], { error: "must be production, or development" })
		.default("development"),
	HOST: z.string().default("127.0.0.1"),
	PORT: whole(0, 65_535).default(3000),
	BASE_URL: site.optional(),
	TRUST_PROXY: whole(0, 10).default(0),
	SITE_NAME: z
		.string()
		.regex(/^[^\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069]{1,60}$/u, "must be 1 to 60 characters on one line")
		.default("Bywhen"),
	SITE_CONTACT: z.email("must be an email address").optional(),
	SECRET: z.string().min(32, "must have at least 32 characters; make one with: openssl rand -hex 32").optional(),
	INTERFACE_LANGUAGE: z.enum(LANGUAGES, { error: `must be one of: ${LANGUAGES.join(", ")}` }).default("en"),
	TIME_ZONE: zone.default("UTC"),
	DUE_SOON_DAYS: whole(0, 90).default(7),
	LATE_FROM: z.enum(["first", "current"], { error: "must be first or current" }).default("first"),
	STALE_DAYS: whole(1, 3650).default(90),
	CANARY_ADDRESS: z.email("must be an email address").optional(),
	CANARY_HOURS: whole(1, 24 * 7).default(6),
	OUTCOME_HOLD_MINUTES: whole(0, 24 * 60).optional(),
	SECOND_EDITOR: z.enum(["on", "off"], { error: "must be on or off" }).optional(),
	FUSE_EVENTS: whole(1, 1_000_000).default(20),
	FUSE_MAILS: whole(1, 100_000_000).default(1000),
	DEMO: z.enum(["auto", "on", "off"], { error: "must be auto, on or off" }).default("auto"),
	SMTP_URL: z
		.url({ abort: true, protocol: /^smtps?$/, error: "must look like smtp://user:password@mail.example.org:587" })
		.refine(isServerUrl, "must name a host, and have each % in user and password written as %25")
		.optional(),
	SMTP_CONNECTIONS: whole(1, 50).default(4),
	MAIL_FROM: z.email("must be an email address").optional(),
	BOUNCE_ADDRESS: z
		.email("must be an email address")
		.regex(/^[^@]{1,30}@/, "must have at most 30 characters before its @, because the message is named there too")
		.optional(),
	BOUNCE_IMAP_URL: z
		.url({ abort: true, protocol: /^imaps?$/, error: "must look like imaps://user:password@mail.example.org/INBOX" })
		.refine(isServerUrl, "must name a host, and have each % in user and password written as %25")
		.optional(),
	BOUNCE_IMAP_DONE_FOLDER: z.string().min(1).max(200).optional(),
	MAIL_PER_SECOND: whole(1, 10_000).default(20),
	SEND_JOURNAL: z.string().min(1).max(1000).optional(),
	DKIM_DOMAIN: z.string().optional(),
	DKIM_SELECTOR: z.string().optional(),
	DKIM_PRIVATE_KEY: z
		.string()
		.refine(isPrivateKey, "must be a private key in PEM, from -----BEGIN to the line of -----END")
		.optional(),
	DATABASE_CONNECTIONS: whole(2, 100).default(10),
	DATABASE_LOCK_SECONDS: whole(1, 600).default(10),
	DATABASE_STATEMENT_SECONDS: whole(0, 3600).default(60),
	SESSION_IDLE_HOURS: whole(1, 24 * 90).default(24 * 3),
	SESSION_MAX_DAYS: whole(1, 365).default(30),
	SIGN_IN_TRIES_PER_15_MINUTES: whole(1, 1000).default(10),
	SIGN_IN_TRIES_PER_ACCOUNT: whole(1, 10_000).default(50),
	AUDIT_DAYS: whole(366, 36_500).default(730),
	CONTACT_DAYS: whole(1, 3660).default(90),
	API_TOKEN_MAX_DAYS: whole(1, 366).default(366),
	TIPS_PER_HOUR: whole(1, 1000).default(10),
	TIPS_WAITING: whole(1, 1_000_000).default(1000),
	FOLLOWS_PER_HOUR: whole(1, 1000).default(20),
	PAGE_CACHE_SECONDS: whole(0, 60).default(5),
	PAGE_CACHE_MB: whole(1, 4096).default(32),
	BODY_LIMIT_KB: whole(16, 16_384).default(256),
	API_REQUESTS_PER_MINUTE: whole(1, 100_000).default(300),
	IDEMPOTENCY_HOURS: whole(1, 24 * 30).default(24),
	CONFIRMATIONS_PER_ADDRESS_A_DAY: whole(1, 100).default(1),
	CONFIRMATIONS_PER_ADDRESS_A_MONTH: whole(1, 100).default(3),
	FETCHING: z.enum(["auto", "on", "off"], { error: "must be auto, on or off" }).default("auto"),
	FETCH_SECONDS: whole(1, 300).default(30),
	FETCH_MAX_MB: whole(1, 200).default(10),
	FETCH_PORTS: ports.default([80, 443]),
	FETCH_PRIVATE_NETWORKS: networks.default(""),
	FETCH_DNS: dnsServers.default([]),
	FETCH_HOST_SECONDS: whole(0, 3600).default(10),
	LINK_CHECK_DAYS: whole(0, 365).default(7),
	CAPTURES_DIR: z.string().min(1).max(1000).optional(),
	WAYBACK_URL: url.default("https://web.archive.org"),
	WAYBACK_ACCESS_KEY: z.string().min(1).max(200).optional(),
	WAYBACK_SECRET_KEY: z.string().min(1).max(200).optional(),
	METRICS_TOKEN: z.string().min(16, "must have at least 16 characters").optional(),
	LOG_LEVEL: z
		.enum(["fatal", "error", "warn", "info", "debug", "trace", "silent"], {
			error: "must be fatal, error, warn, info, debug, trace or silent",
		})
		.default("info"),
});

/** The names of all settings that this room reads. */
export const SETTING_NAMES: readonly string[] = ["DATABASE_URL", ...Object.keys(schema.shape)];

export type Settings = z.output<typeof schema>;

export interface Config extends Settings {
	readonly databaseUrl: string;
	/** The site's address, without a slash at its end. */
	readonly baseUrl: string;
	readonly mailFrom: string;
	/** The folder of the send journal; undefined where none is kept. */
	readonly sendJournal: string | undefined;
	/** Where the copies of sources are kept. */
	readonly capturesDir: string;
	/** Whether this is a demo: its pledges, its clock and its mailbox page. */
	readonly demo: boolean;
	/** How readers are told who decided: what the policy in force says, and no setting. */
	readonly naming: Naming;
	readonly production: boolean;
}

/** Whether readers can be mailed: not in production while no mail server is set. Elsewhere mail stays in the mailbox. */
export function canMail({ SMTP_URL, production, demo }: Config): boolean {
	return SMTP_URL !== undefined || !production || demo;
}

/** Reads the settings from the environment. Throws a Problem that names each wrong variable and its mend. */
export function readConfig(environment: Environment, databaseUrl: string): Config {
	const values = valuesIn(environment);
	const quoted = quotedIn(values, SETTING_NAMES);
	const parsed = schema.safeParse(values);
	const wrong = (parsed.error?.issues ?? []).filter(({ path: [name] }) => !quoted.includes(String(name)));
	const lines = [
		...quoted.map((name) => `${name} stands in quotes, which are taken for a part of it: write it without.`),
		...wrong.map(({ path, message }) => `${path.join(".")} ${message}.`),
	];
	if (!parsed.success || lines.length > 0)
		throw new Problem("unavailable", "settings.unusable", { lines: lines.join(" ") });
	return complete(parsed.data, databaseUrl);
}

/** The language of the interface before the settings are read: one that is not spoken is refused with them, in English. */
export function languageIn({ INTERFACE_LANGUAGE: named }: Environment): Language {
	return LANGUAGES.find((one) => one === named) ?? "en";
}

function complete(settings: Settings, databaseUrl: string): Config {
	if (!/^(file|postgres(ql)?):/.test(databaseUrl)) {
		throw new Problem("unavailable", "settings.database_unknown");
	}
	if (/^file:(\/\/)?(\?.*)?$/.test(databaseUrl)) {
		throw new Problem("unavailable", "settings.database_file_missing");
	}
	if (/^file:.*\?/.test(databaseUrl)) throw new Problem("unavailable", "settings.database_file_asked");
	assertWhole(settings, ["DKIM_DOMAIN", "DKIM_SELECTOR", "DKIM_PRIVATE_KEY"]);
	assertWhole(settings, ["WAYBACK_ACCESS_KEY", "WAYBACK_SECRET_KEY"]);
	const production = settings.NODE_ENV === "production";
	const baseUrl = (settings.BASE_URL ?? `http://localhost:${settings.PORT}`).replace(/\/+$/, "");
	const mailFrom = settings.MAIL_FROM ?? `bywhen@${new URL(baseUrl).hostname}`;
	if (production && !settings.BASE_URL) {
		throw new Problem("unavailable", "settings.base_url_missing");
	}
	if (settings.SMTP_URL && !settings.MAIL_FROM) {
		throw new Problem("unavailable", "settings.mail_from_missing");
	}
	const demo = settings.DEMO === "on" || (settings.DEMO === "auto" && !production && !settings.SMTP_URL);
	const capturesDir = settings.CAPTURES_DIR ?? join(dataDir(databaseUrl), "captures");
	const sendJournal = settings.SEND_JOURNAL ?? join(dataDir(databaseUrl), `${databaseName(databaseUrl)}.send-journal`);
	const journal = /^off$/i.test(sendJournal) ? undefined : sendJournal;
	const kept = { capturesDir, sendJournal: journal };
	return { ...settings, databaseUrl, ...kept, baseUrl, mailFrom, demo, production, naming: PRESET_NAMING };
}

/** Some settings are of use only together. */
function assertWhole(settings: Settings, names: readonly (keyof Settings)[]): void {
	const missing = names.filter((name) => settings[name] === undefined);
	if (missing.length === 0 || missing.length === names.length) return;
	const given = names.filter((name) => settings[name] !== undefined);
	throw new Problem("unavailable", "settings.only_together", { given: given.join(", "), missing: missing.join(", ") });
}

/** Beside a SQLite file; with PostgreSQL, where a SQLite file would be. */
function dataDir(databaseUrl: string): string {
	return databaseUrl.startsWith("file:") ? dirname(databaseUrl.replace(/^file:(\/\/)?/, "")) : "data";
}

/** A journal is one database's: two in the same folder keep their own. */
function databaseName(databaseUrl: string): string {
	const path = databaseUrl.startsWith("file:") ? databaseUrl : new URL(databaseUrl).pathname;
	return basename(path).replace(/\.db$/, "") || "bywhen";
}
