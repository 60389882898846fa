import { z } from "zod";
import { refused } from "./domain/refused-input.ts";
import { rolesOfClaim } from "./domain/single-sign-on.ts";
import {
	isNetwork,
	isOrigin,
	isPrivateKey,
	isSafeProvider,
	isServer,
	isServerUrl,
	isTimeZone,
	isWhole,
	partsOf,
} from "./setting-values.ts";

/** What each kind of setting has to be. Why one is refused is a code; the variable's name is put in where it is known. */
const HERE = { name: "" };

export const url = z.url({ abort: true, protocol: /^https?$/, error: refused("setting.address", HERE) });

/** The root of a site. */
export const site = url.refine(isOrigin, refused("setting.not_the_root", HERE));

export const whole = (least: number, most: number) =>
	z
		.string()
		.refine((said) => isWhole(said, least, most), refused("setting.number", { ...HERE, least, most }))
		.transform(Number);

export const choice = <const T extends string>(...choices: readonly T[]) =>
	z.enum(choices, { error: refused("setting.choice", { ...HERE, choices: choices.join(", ") }) });

export const email = z.email(refused("setting.email", HERE));

export const zone = z.string().refine(isTimeZone, refused("setting.zone", HERE));

/** A name on one line. */
export const oneLine = z
	.string()
	.regex(
		/^[^\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069]{1,60}$/u,
		refused("setting.one_line", { ...HERE, most: 60 }),
	);

/** Where the network should not be able to guess it. */
export const secret = z.string().min(32, refused("setting.secret_short", { ...HERE, least: 32 }));

export const token = z.string().min(16, refused("setting.too_short", { ...HERE, least: 16 }));

export const mailServer = z
	.url({ abort: true, protocol: /^smtps?$/, error: refused("setting.mail_server", HERE) })
	.refine(isServerUrl, refused("setting.no_host", HERE));

export const mailbox = z
	.url({ abort: true, protocol: /^imaps?$/, error: refused("setting.bounce_mailbox", HERE) })
	.refine(isServerUrl, refused("setting.no_host", HERE));

/** An address that has room before its @ for the number of a message. */
export const bounceAddress = email.regex(/^[^@]{1,30}@/, refused("setting.bounce_address_long", { ...HERE, most: 30 }));

export const privateKey = z.string().refine(isPrivateKey, refused("setting.private_key", HERE));

export const ports = z
	.string()
	.transform((list) => list.split(",").map(Number))
	.refine((list) => list.every((port) => Number.isInteger(port) && port > 0 && port < 65_536), {
		error: refused("setting.ports", HERE),
	});

/** Where a provider of single sign-on is: what it says opens the house, so that nobody on the way may change it. */
export const provider = url.refine(isSafeProvider, refused("setting.provider", HERE));

export const roles = z.string().transform((text, context) => {
	const found = rolesOfClaim(text);
	if (found) return found;
	context.addIssue({ code: "custom", message: refused("setting.roles", HERE) });
	return z.NEVER;
});

export const networks = z
	.string()
	.refine((list) => partsOf(list).every((part) => isNetwork(part)), refused("setting.networks", HERE));

export const dnsServers = z
	.string()
	.transform(partsOf)
	.refine((list) => list.every(isServer), refused("setting.name_servers", HERE));
