import type { operatorRefusals } from "../../../domain/refusals/operator.ts";
import type { RefusalTexts } from "../../refusal-words.ts";

/** Refusals that whoever runs the server meets: settings, the database, the command line. */
export const operatorRefusalTexts = {
	"refusal.settings.unusable": "Some settings cannot be used.",
	"refusal.setting.unusable": "{name} cannot be used as it is set. See the settings in the README.",
	"refusal.setting.address": "{name} must be a full address such as https://pledges.example.org.",
	"refusal.setting.number": "{name} must be a whole number from {least} to {most}.",
	"refusal.setting.choice": "{name} must be one of: {choices}.",
	"refusal.setting.email": "{name} must be an email address.",
	"refusal.setting.zone": "{name} must be an IANA time zone such as Europe/Paris.",
	"refusal.setting.roles":
		"{name} must be roles with what stands for them, such as “admin=desk-leads, editor=desk, fact_checker=*”.",
	"refusal.setting.provider": "{name} must begin with https://. Plain http is for a provider on this machine only.",
	"refusal.setting.ports": "{name} must be ports with commas between them, such as 80,443.",
	"refusal.setting.networks": "{name} must be networks such as 10.1.0.0/16,fd00::/8.",
	"refusal.setting.name_servers": "{name} must be addresses such as 9.9.9.9 or 9.9.9.9:53.",
	"refusal.setting.one_line": "{name} must be 1 to {most} characters on one line.",
	"refusal.setting.secret_short": "{name} must have at least {least} characters; make one with: openssl rand -hex 32",
	"refusal.setting.too_short": "{name} must have at least {least} characters.",
	"refusal.setting.mail_server": "{name} must look like smtp://user:password@mail.example.org:587.",
	"refusal.setting.bounce_address_long":
		"{name} must have at most {most} characters before its @, because the message is named there too.",
	"refusal.setting.bounce_mailbox": "{name} must look like imaps://user:password@mail.example.org/INBOX.",
	"refusal.setting.no_host": "{name} must name a host, and have each % in user and password written as %25.",
	"refusal.setting.not_the_root":
		"{name} must end after its host and port, as in https://pledges.example.org: pages stand at its root.",
	"refusal.setting.private_key": "{name} must be a private key in PEM, from -----BEGIN to the line of -----END.",
	"refusal.setting.in_quotes": "{name} stands in quotes, which are taken for a part of it: write it without.",
	"refusal.settings.database_unknown": "DATABASE_URL must begin with file: (SQLite) or postgres:// (PostgreSQL).",
	"refusal.settings.database_file_missing": "DATABASE_URL names no file. Write it as file:data/bywhen.db.",
	"refusal.settings.base_url_missing": "BASE_URL must be set in production: mails and feeds link to it.",
	"refusal.settings.mail_from_missing": "MAIL_FROM must be set where SMTP_URL is: it is the sender of every mail.",
	"refusal.settings.database_file_asked":
		"DATABASE_URL has a question mark in its file’s name, and there is nothing to ask of a file. Write it as file:data/bywhen.db.",
	"refusal.settings.only_together": "{given} is of use only with {missing}: set all of them, or none.",
	"refusal.settings.secret_unreadable": "{name}_FILE names {file}, which cannot be read. Check its path and rights.",
	"refusal.settings.secret_empty": "{name}_FILE names {file}, which is empty. Write the value into it.",
	"refusal.settings.env_unreadable":
		"The file .env in this folder cannot be read. Check its rights, or start Bywhen in another folder.",
	"refusal.database.away": "The database does not answer just now. Nothing was changed; try again in a minute.",
	"refusal.database.busy": "The database is too busy just now. Nothing was changed; try again in a minute.",
	"refusal.database.unanswered":
		"The database failed while this was being saved, so it is not known whether it was. Look whether it is there before you send it again.",
	"refusal.database.unwritable": "Nothing can be written down just now, so nothing was changed. Try again later.",
	"refusal.database.not_there":
		"There is no database at {file} yet. To make it: bywhen start, or bywhen migrate. If it should be there, check DATABASE_URL and the folder you are in.",
	"refusal.database.newer":
		"This database was migrated by a newer version of Bywhen. Start that version again, or restore a backup made before it.",
	"refusal.database.holds_a_demo":
		"This database holds the demo’s pledges. Set DATABASE_URL to another one, or DEMO=on to go on with the demo.",
	"refusal.database.not_empty": "This database is not empty. Set DATABASE_URL to a new one, such as file:demo.db",
	"refusal.clock.jumped": "The clock has jumped. No deadline lapses until it has run steadily for 10 minutes.",
	"refusal.clock.behind": "The clock is behind the newest event, which is of {at}. Set the clock right.",
	"refusal.port.in_use": "Port {port} is in use already. Stop what uses it, or set PORT to another number.",
	"refusal.port.for_root": "Port {port} is only for root. Set PORT to a number above 1023.",
	"refusal.host.not_ours": "This machine has no address {host}. Set HOST to one that it has, such as 127.0.0.1.",
	"refusal.host.unknown": "There is no host {host}. Set HOST to an address of this machine, such as 127.0.0.1.",
	"refusal.command.not_an_instant": "Give an instant with its offset, such as 2026-01-01T00:05Z.",
	"refusal.command.not_days": "Give a number of days or weeks, such as 30d or 2w.",
	"refusal.command.not_a_named_day": "Give a name and its day, such as “The summit=2026-06-01”.",
	"refusal.command.not_a_kept_day": "Give a day and its hash of 64 digits, such as 2026-11-22=9f86….",
	"refusal.command.no_user": "There is no user {email}. To see them all: bywhen user list",
	"refusal.command.user_disabled": "{email} is disabled.",
	"refusal.command.no_item":
		"Give a pledge’s id, or one of {kinds} with its number, such as tip:12. To see what waits: bywhen queue",
	"refusal.command.no_proposal": "There is no proposal {id}. To see what waits: bywhen proposal list",
	"refusal.command.no_promiser": "There is no promiser “{name}”. Look for them with: bywhen pledge list",
	"refusal.command.no_topic": "There is no topic “{name}”. Look for it with: bywhen pledge list",
	"refusal.command.no_pledge": "There is no pledge {id}. To see them: bywhen pledge list",
	"refusal.command.no_milestone": "There is no milestone “{name}”. To see them: bywhen milestone list",
	"refusal.command.no_event": "There is no event {id}.",
	"refusal.command.no_policy": "There is no version {version}. See them with: bywhen policy list",
	"refusal.command.no_follower": "Nobody with the address {address} follows anything.",
	"refusal.command.subscriber_deleted_for_good":
		"What {address} follows, and the address itself, would be gone for good: it cannot be taken back. To delete it, add --yes.",
	"refusal.command.demo_in_production":
		"This is a production site, where the demo’s pledges would be public. To load them all the same, add --yes.",
	"refusal.command.sweep_ahead":
		"That instant lies ahead, and what the sweep notes cannot be taken back. Look first with --dry-run; to do it all the same, add --yes.",
	"refusal.command.too_long": "Give at most {most} characters at a time.",
	"refusal.command.not_json": "{where} is not JSON: {why}",
	"refusal.command.pledge_refused": "This pledge cannot be registered. {lines}",
	"refusal.command.job_failed": "{job} failed: {error}",
} as const satisfies RefusalTexts<typeof operatorRefusals>;
