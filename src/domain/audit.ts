/** What the audit log tells of. Pledges have their history; this is about who can act, and how they come in. */
export const AUDIT_KINDS = [
	"signed_in",
	"sign_in_refused",
	"signed_out",
	"sessions_ended",
	"password_changed",
	"user_invited",
	"user_joined",
	"role_changed",
	"user_disabled",
	"user_enabled",
	"token_created",
	"token_revoked",
	"factor_added",
	"factor_removed",
	"factor_reset",
	"recovery_codes_made",
] as const;
export type AuditKind = (typeof AUDIT_KINDS)[number];

/** By what a session began: "provider" is single sign-on. What comes second is told after a plus. */
export const WAYS_IN = [
	"password",
	"link",
	"password+authenticator",
	"password+recovery_code",
	"link+authenticator",
	"link+recovery_code",
	"passkey",
	"provider",
	"provider+authenticator",
	"provider+recovery_code",
] as const;
export type WayIn = (typeof WAYS_IN)[number];

/** Where somebody was when they signed in, or tried to. */
export interface Whence {
	/** "Firefox on Linux". */
	readonly browser: string;
	/** A network, as "203.0.113.0/24": never a whole address. */
	readonly network: string;
}
