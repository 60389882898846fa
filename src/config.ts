import { basename, dirname, join } from "node:path";
import { z } from "zod";
import { LANGUAGES, type Language } from "./domain/language.ts";
import { LIMIT_SETTINGS } from "./domain/lengths.ts";
import { type Naming, PRESET_NAMING } from "./domain/naming.ts";
import { Problem } from "./domain/problem.ts";
import { type Refusal, refusal } from "./domain/refusal.ts";
import { refusalsIn } from "./domain/refused-input.ts";
import { type Environment, quotedIn, valuesIn } from "./environment.ts";
import {
	bounceAddress,
	choice,
	dnsServers,
	email,
	mailbox,
	mailServer,
	networks,
	oneLine,
	ports,
	privateKey,
	provider,
	roles,
	secret,
	site,
	token,
	url,
	whole,
	zone,
} from "./setting-fields.ts";

/** The limits of texts and lists, which are in force since the process began (see env.ts). */
const limits = Object.fromEntries(
	Object.entries(LIMIT_SETTINGS).map(([name, { least, most }]) => [name, whole(least, most).optional()]),
);

/** Every setting of Bywhen: the variable's name, its default and its limits. The README says what it is for. */
const schema = z.object({
	...limits,
	NODE_ENV: choice("production", "development", "test").default("development"),
	HOST: z.string().default("127.0.0.1"),
	PORT: whole(0, 65_535).default(3000),
	BASE_URL: site.optional(),
	TRUST_PROXY: whole(0, 10).default(0),
	SITE_NAME: oneLine.default("Bywhen"),
	SITE_CONTACT: email.optional(),
	SECRET: secret.optional(),
	INTERFACE_LANGUAGE: choice(...LANGUAGES).default("en"),
	TIME_ZONE: zone.default("UTC"),
	DUE_SOON_DAYS: whole(0, 90).default(7),
	LATE_FROM: choice("first", "current").default("first"),
	STALE_DAYS: whole(1, 3650).default(90),
	CANARY_ADDRESS: email.optional(),
	CANARY_HOURS: whole(1, 24 * 7).default(6),
	OUTCOME_HOLD_MINUTES: whole(0, 24 * 60).optional(),
	SECOND_EDITOR: choice("on", "off").optional(),
	FUSE_EVENTS: whole(1, 1_000_000).default(20),
	FUSE_MAILS: whole(1, 100_000_000).default(1000),
	DEMO: choice("auto", "on", "off").default("auto"),
	SMTP_URL: mailServer.optional(),
	SMTP_CONNECTIONS: whole(1, 50).default(4),
	MAIL_FROM: email.optional(),
	BOUNCE_ADDRESS: bounceAddress.optional(),
	BOUNCE_IMAP_URL: mailbox.optional(),
	BOUNCE_IMAP_DONE_FOLDER: z.string().min(1).max(200).optional(),
	MAIL_PER_SECOND: whole(1, 10_000).default(20),
	SEND_JOURNAL: z.string().min(1).max(1000).optional(),
	DKIM_DOMAIN: z.string().optional(),
	DKIM_SELECTOR: z.string().optional(),
	DKIM_PRIVATE_KEY: privateKey.optional(),
	DATABASE_CONNECTIONS: whole(2, 100).default(10),
	DATABASE_LOCK_SECONDS: whole(1, 600).default(10),
	DATABASE_STATEMENT_SECONDS: whole(0, 3600).default(60),
	SESSION_IDLE_HOURS: whole(1, 24 * 90).default(24 * 3),
	SESSION_MAX_DAYS: whole(1, 365).default(30),
	SIGN_IN_TRIES_PER_15_MINUTES: whole(1, 1000).default(10),
	SIGN_IN_TRIES_PER_ACCOUNT: whole(1, 10_000).default(50),
	OIDC_ISSUER: provider.optional(),
	OIDC_CLIENT_ID: z.string().min(1).max(200).optional(),
	OIDC_CLIENT_SECRET: z.string().min(1).max(500).optional(),
	OIDC_NAME: oneLine.optional(),
	OIDC_SCOPES: z.string().min(1).max(500).default("openid email profile"),
	OIDC_ROLE_CLAIM: z.string().min(1).max(200).default("roles"),
	OIDC_ROLES: roles.optional(),
	AUDIT_DAYS: whole(366, 36_500).default(730),
	CONTACT_DAYS: whole(1, 3660).default(90),
	API_TOKEN_MAX_DAYS: whole(1, 366).default(366),
	TIPS_PER_HOUR: whole(1, 1000).default(10),
	TIPS_WAITING: whole(1, 1_000_000).default(1000),
	FOLLOWS_PER_HOUR: whole(1, 1000).default(20),
	PAGE_CACHE_SECONDS: whole(0, 60).default(5),
	PAGE_CACHE_MB: whole(1, 4096).default(32),
	BODY_LIMIT_KB: whole(16, 16_384).default(256),
	API_REQUESTS_PER_MINUTE: whole(1, 10_000_000).default(300),
	IDEMPOTENCY_HOURS: whole(1, 24 * 30).default(24),
	CONFIRMATIONS_PER_ADDRESS_A_DAY: whole(1, 100).default(1),
	CONFIRMATIONS_PER_ADDRESS_A_MONTH: whole(1, 100).default(3),
	FETCHING: choice("auto", "on", "off").default("auto"),
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
	METRICS_TOKEN: token.optional(),
	LOG_LEVEL: choice("fatal", "error", "warn", "info", "debug", "trace", "silent").default("info"),
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
	const wrong = parsed.error ? refusalsIn(parsed.error) : {};
	const inQuotes = Object.fromEntries(quoted.map((name) => [name, refusal("setting.in_quotes", { name })]));
	const fields = { ...Object.fromEntries(Object.entries(wrong).map(named)), ...inQuotes };
	if (!parsed.success || quoted.length > 0)
		throw Object.assign(new Problem("unavailable", "settings.unusable"), { fields });
	return complete(parsed.data, databaseUrl);
}

/** Why a variable is refused, with its name. */
function named([name, { code, values }]: readonly [string, Refusal]): readonly [string, Refusal] {
	const isOurs = code.startsWith("setting.");
	return [name, isOurs ? { code, values: { ...values, name } } : refusal("setting.unusable", { name })];
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
	assertWhole(settings, ["OIDC_ISSUER", "OIDC_CLIENT_ID", "OIDC_CLIENT_SECRET"]);
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
