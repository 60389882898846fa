import type { accountsRefusals } from "../../../domain/refusals/accounts.ts";
import type { RefusalTexts } from "../../refusal-words.ts";

/** Refusals about users, signing in, second factors, tokens and roles. */
export const accountsRefusalTexts = {
	"refusal.account.invitation_over":
		"This invitation was used already, or its time is over. Ask an admin for a new one.",
	"refusal.account.setup_link_over": "This link was used already, or its time is over. Restart Bywhen for a new one.",
	"refusal.account.sign_in_link_over": "This link to sign in was used already, or its time is over. Ask for a new one.",
	"refusal.account.link_over": "This link was used already or is too old. Ask for a new one.",
	"refusal.account.setup_is_for_the_operator": "Only who runs the server may set up the first admin.",
	"refusal.account.sign_in_link_is_for_the_operator": "Only who runs the server may make a link to sign in.",
	"refusal.account.has_admin": "There is an admin already.",
	"refusal.account.unknown": "There is no such user.",
	"refusal.account.unknown_or_disabled": "There is no such user, or they are disabled.",
	"refusal.account.gone": "This user is no longer here.",
	"refusal.account.email_taken": "A user with this address exists already.",
	"refusal.account.email_invited": "A user with this address exists already. Their invitation can be renewed.",
	"refusal.account.has_role": "This user has that role already.",
	"refusal.account.last_admin": "This is the last admin. Make somebody else an admin first.",
	"refusal.account.disabled_already": "This user is disabled already.",
	"refusal.account.not_disabled": "This user is not disabled.",
	"refusal.account.disabled": "This user is disabled. Enable them first.",
	"refusal.account.changed_meanwhile": "Your account was changed meanwhile. Try again.",
	"refusal.account.only_users_have_a_byline": "Only users have a byline.",
	"refusal.account.only_users_have_a_password": "Only users have a password.",
	"refusal.account.only_users_have_sessions": "Only users have sessions.",
	"refusal.account.only_users_have_tokens": "Only users have API tokens.",
	"refusal.account.session_over": "This session has ended already.",
	"refusal.account.wrong_password": "This is not your current password.",
	"refusal.sign_in.needed": "Sign in first.",
	"refusal.sign_in.wrong_pair": "This address and this password do not belong together. Check both.",
	"refusal.sign_in.provider_away":
		"The provider of single sign-on cannot be reached or does not answer as it should. Try again, or sign in with a password.",
	"refusal.sign_in.provider_refused": "The provider of single sign-on did not let you in. Nothing was changed.",
	"refusal.sign_in.address_not_verified":
		"Your provider does not vouch for your email address, so nobody can say which account here is yours. Ask an admin.",
	"refusal.sign_in.address_is_anothers":
		"The account here with your email address belongs to somebody else at your provider. Ask an admin.",
	"refusal.sign_in.not_invited": "You have no account here yet. Ask an admin of this newsroom to invite you.",
	"refusal.sign_in.no_role": "Your account at the provider has no role here. Ask whoever runs this site.",
	"refusal.sign_in.took_too_long": "This sign-in took too long. Begin again with your password.",
	"refusal.factor.sign_in_to_add": "Sign in to add an authenticator.",
	"refusal.factor.sign_in_to_remove": "Sign in to remove an authenticator.",
	"refusal.factor.already": "You have an authenticator. Remove it first.",
	"refusal.factor.nothing_to_confirm": "There is no authenticator to confirm.",
	"refusal.factor.none": "This user has no second factor.",
	"refusal.factor.wrong_first_code": "This is not the code that the app shows now. Enter the next one.",
	"refusal.factor.wrong_code": "This code is not the right one, or it was used already.",
	"refusal.factor.too_many_codes": "Too many codes were wrong today. Use a recovery code, or try again tomorrow.",
	"refusal.token.made_by_token": "No API token may make another. Sign in and make it at the desk.",
	"refusal.token.scopes_missing": "Choose what the token may be used for.",
	"refusal.token.too_many": "You have {most} tokens. Revoke one that you no longer use first.",
	"refusal.token.too_long": "A token here is good for {most} days at most.",
	"refusal.token.unknown": "You have no such token, or it is revoked already.",
	"refusal.token.missing": "Send a personal API token from the desk: Authorization: Bearer …",
	"refusal.token.refused": "This API token is unknown, revoked or expired. Make a new one at the desk.",
	"refusal.token.out_of_scope":
		"This API token was not made for that: it lacks the scope “{scope}”. Make one that has it.",
	"refusal.token.never": "No API token may do that. Sign in and do it at the desk.",
	"refusal.role.too_low":
		"Only a user with the role {role, select, admin {admin} editor {editor or above} other {fact-checker or above}} may {ability}.",
} as const satisfies RefusalTexts<typeof accountsRefusals>;
