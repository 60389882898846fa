/** Accounts, how people sign in, and what was done to them. */

import { AUDIT_KINDS, WAYS_IN } from "../../src/domain/audit.ts";
import type { EventData } from "../../src/domain/event.ts";
import { ACTOR_KINDS, ROLES } from "../../src/domain/role.ts";
import { isOneOf, kit } from "../kit.ts";

const { id, index, instant, int, json, oneOf, primaryKey, ref, table, text } = kit;

export const LINK_PURPOSES = ["sign_in", "invitation", "setup"] as const;

export const users = table(
	"users",
	{
		id: id(),
		email: text("email").notNull().unique(),
		name: text("name").notNull(),
		role: oneOf("role", ROLES).notNull(),
		/** The name that readers see beside what this user does; empty where they see the role alone. */
		publicByline: text("public_byline").notNull().default(""),
		passwordHash: text("password_hash"),
		disabledAt: instant("disabled_at"),
		createdAt: instant("created_at").notNull(),
	},
	(t) => [isOneOf("users_role", t.role, ROLES)],
);

/** Who a user is at a provider of single sign-on. */
export const identities = table(
	"identities",
	{
		issuer: text("issuer").notNull(),
		subject: text("subject").notNull(),
		userId: ref("user_id")
			.notNull()
			.references(() => users.id, { onDelete: "cascade" }),
		createdAt: instant("created_at").notNull(),
	},
	(t) => [primaryKey({ columns: [t.issuer, t.subject] }), index("identities_user").on(t.userId)],
);

/** Signed-in browsers. The cookie's value is kept only as a SHA-256 hash. */
export const sessions = table(
	"sessions",
	{
		tokenHash: text("token_hash").primaryKey(),
		userId: ref("user_id")
			.notNull()
			.references(() => users.id, { onDelete: "cascade" }),
		createdAt: instant("created_at").notNull(),
		lastSeenAt: instant("last_seen_at").notNull(),
		expiresAt: instant("expires_at").notNull(),
		/** By what it began: a password, a one-time link, and the second factor that was given with it. */
		signedInBy: oneOf("signed_in_by", WAYS_IN).notNull().default("password"),
		/** "Firefox on Linux", so that its owner knows which it is. */
		browser: text("browser").notNull().default(""),
		/** The network it began in, never the whole address. */
		network: text("network").notNull().default(""),
	},
	(t) => [index("sessions_user").on(t.userId), index("sessions_expiry").on(t.expiresAt)],
);

/** One-time links: to sign in (demo), to join by invitation, to set up the first admin (no user yet). */
export const signInLinks = table("sign_in_links", {
	tokenHash: text("token_hash").primaryKey(),
	purpose: oneOf("purpose", LINK_PURPOSES).notNull(),
	userId: ref("user_id").references(() => users.id, { onDelete: "cascade" }),
	createdAt: instant("created_at").notNull(),
	expiresAt: instant("expires_at").notNull(),
	usedAt: instant("used_at"),
});

/** Personal API tokens, kept as hashes. */
export const apiTokens = table(
	"api_tokens",
	{
		id: id(),
		userId: ref("user_id")
			.notNull()
			.references(() => users.id, { onDelete: "cascade" }),
		name: text("name").notNull(),
		tokenHash: text("token_hash").notNull().unique(),
		createdAt: instant("created_at").notNull(),
		expiresAt: instant("expires_at").notNull(),
		lastUsedAt: instant("last_used_at"),
		revokedAt: instant("revoked_at"),
		/** What may be done by it, of what its owner may do, parted by blanks. Tokens of before there were scopes may what was there then. */
		scopes: text("scopes").notNull().default("drafts pledges outcomes"),
	},
	(t) => [index("api_tokens_user").on(t.userId)],
);

/** An authenticator app of a user (TOTP). It counts once a first code was given (`confirmed_at`). */
export const authenticators = table("authenticators", {
	userId: ref("user_id")
		.primaryKey()
		.references(() => users.id, { onDelete: "cascade" }),
	/** Encrypted with a key made from SECRET. */
	sealedKey: text("sealed_key").notNull(),
	createdAt: instant("created_at").notNull(),
	confirmedAt: instant("confirmed_at"),
	/** The time step of the last code that was taken: none is taken twice. */
	lastStep: ref("last_step").notNull().default(0),
});

/** Devices that sign a user in (WebAuthn), with the public half of their keys. */
export const passkeys = table(
	"passkeys",
	{
		/** As the device names it, in base64url. */
		id: text("id").primaryKey(),
		userId: ref("user_id")
			.notNull()
			.references(() => users.id, { onDelete: "cascade" }),
		name: text("name").notNull(),
		publicKey: text("public_key").notNull(),
		/** How often it was used, as the device says; many always say 0. */
		counter: ref("counter").notNull(),
		createdAt: instant("created_at").notNull(),
		lastUsedAt: instant("last_used_at"),
	},
	(t) => [index("passkeys_user").on(t.userId)],
);

/** What browsers were asked to answer about passkeys, kept as hashes; each is answered once. */
export const passkeyChallenges = table(
	"passkey_challenges",
	{
		challengeHash: text("challenge_hash").primaryKey(),
		/** Who is to make a passkey; null where somebody signs in. */
		userId: ref("user_id").references(() => users.id, { onDelete: "cascade" }),
		expiresAt: instant("expires_at").notNull(),
	},
	(t) => [index("passkey_challenges_expiry").on(t.expiresAt)],
);

/** Codes for the day an authenticator is lost, kept as hashes; each works once. */
export const recoveryCodes = table(
	"recovery_codes",
	{
		codeHash: text("code_hash").primaryKey(),
		userId: ref("user_id")
			.notNull()
			.references(() => users.id, { onDelete: "cascade" }),
		usedAt: instant("used_at"),
	},
	(t) => [index("recovery_codes_user").on(t.userId)],
);

/** Users who gave what comes first (a password, a link) and are still to give their second factor. */
export const signInSteps = table(
	"sign_in_steps",
	{
		tokenHash: text("token_hash").primaryKey(),
		userId: ref("user_id")
			.notNull()
			.references(() => users.id, { onDelete: "cascade" }),
		signedInBy: oneOf("signed_in_by", WAYS_IN).notNull(),
		expiresAt: instant("expires_at").notNull(),
		tries: int("tries").notNull().default(0),
	},
	(t) => [index("sign_in_steps_expiry").on(t.expiresAt)],
);

/** How often somebody guessed in vain: per account and sender's network, and per account from unknown browsers. */
export const signInTries = table(
	"sign_in_tries",
	{
		/** A keyed hash of what is counted, so that no address stands here. */
		key: text("key").primaryKey(),
		failures: int("failures").notNull(),
		beganAt: instant("began_at").notNull(),
		lastAt: instant("last_at").notNull(),
	},
	(t) => [index("sign_in_tries_last").on(t.lastAt)],
);

/**
 * Who signed in, who tried to, and who changed what a user may do or how they sign in. Triggers refuse to change a row, and to
 * delete one younger than a year.
 */
export const auditEntries = table(
	"audit_entries",
	{
		id: id(),
		kind: oneOf("kind", AUDIT_KINDS).notNull(),
		recordedAt: instant("recorded_at").notNull(),
		actorKind: oneOf("actor_kind", ACTOR_KINDS).notNull(),
		actorId: ref("actor_id").references(() => users.id),
		/** The user it is about; null where the address given is nobody's. */
		userId: ref("user_id").references(() => users.id),
		browser: text("browser").notNull(),
		network: text("network").notNull(),
		data: json<EventData>("data").notNull(),
	},
	(t) => [
		isOneOf("audit_entries_kind", t.kind, AUDIT_KINDS),
		index("audit_entries_user").on(t.userId, t.id),
		index("audit_entries_kind").on(t.kind, t.id),
		index("audit_entries_recorded").on(t.recordedAt),
	],
);

/**
 * What the API answered to a write that named a key (Idempotency-Key), for as long as the same request may come again.
 * `fingerprint` is a hash of the request, so that the key of one is not taken for another.
 */
export const apiAnswers = table(
	"api_answers",
	{
		tokenId: ref("token_id")
			.notNull()
			.references(() => apiTokens.id, { onDelete: "cascade" }),
		key: text("key").notNull(),
		fingerprint: text("fingerprint").notNull(),
		location: text("location"),
		body: text("body").notNull(),
		answeredAt: instant("answered_at").notNull(),
	},
	(t) => [primaryKey({ columns: [t.tokenId, t.key] }), index("api_answers_answered").on(t.answeredAt)],
);
