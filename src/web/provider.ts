/** The provider of single sign-on (OpenID Connect): where it is, where it sends people back to, and whom it vouches for. */
import type { Configuration, IDToken } from "openid-client";
import type { Config } from "../config.ts";
import { Problem } from "../domain/problem.ts";
import { type RoleOfClaim, roleIn } from "../domain/single-sign-on.ts";
import { paths } from "./views/paths.ts";

/** What belongs to one sign-in, between leaving for the provider and coming back. */
export interface Trip {
	readonly state: string;
	readonly nonce: string;
	readonly verifier: string;
}

export interface Provider {
	/** A new sign-in, and the address at the provider that it begins at. */
	leave(): Promise<{ readonly trip: Trip; readonly address: string }>;
	/** Whom the provider vouches for, by the address that it sent them back to. Throws a Problem where it does not. */
	comeBack(trip: Trip, query: URLSearchParams): Promise<Vouched>;
}

interface Vouched {
	readonly issuer: string;
	readonly subject: string;
	readonly name: string;
	readonly email: string | undefined;
	readonly role: ReturnType<typeof roleIn> | "kept";
}

const TIMEOUT_SECONDS = 10;

/** Loaded when somebody signs in so: a house without a provider starts without it. */
const client = () => import("openid-client");

/** The provider of the settings; undefined where none is set. It is asked what it offers when it is first needed. */
export function providerOf(config: Config): Provider | undefined {
	const { OIDC_ISSUER: issuer, OIDC_CLIENT_ID: clientId, OIDC_CLIENT_SECRET: secret } = config;
	if (!issuer || !clientId || !secret) return undefined;
	const back = `${config.baseUrl}${paths.providerReturn}`;
	let known: Promise<Configuration> | undefined;
	const discovered = () => {
		known ??= discover(new URL(issuer), clientId, secret);
		// One that could not be reached is asked again next time.
		known.catch(() => {
			known = undefined;
		});
		return known;
	};
	return {
		leave: () => reached(async () => leave(await discovered(), back, config)),
		comeBack: (trip, query) =>
			reached(async () => comeBack(await discovered(), new URL(`${back}?${query}`), trip, config)),
	};
}

async function discover(issuer: URL, clientId: string, secret: string): Promise<Configuration> {
	const oidc = await client();
	// The settings allow plain http only for a provider on this machine.
	const execute = issuer.protocol === "http:" ? [oidc.allowInsecureRequests] : [];
	return oidc.discovery(issuer, clientId, secret, undefined, { execute, timeout: TIMEOUT_SECONDS });
}

async function leave(provider: Configuration, back: string, { OIDC_SCOPES }: Config) {
	const oidc = await client();
	const trip = { state: oidc.randomState(), nonce: oidc.randomNonce(), verifier: oidc.randomPKCECodeVerifier() };
	const address = oidc.buildAuthorizationUrl(provider, {
		redirect_uri: back,
		scope: OIDC_SCOPES,
		state: trip.state,
		nonce: trip.nonce,
		code_challenge: await oidc.calculatePKCECodeChallenge(trip.verifier),
		code_challenge_method: "S256",
	});
	return { trip, address: address.href };
}

async function comeBack(provider: Configuration, address: URL, trip: Trip, config: Config): Promise<Vouched> {
	const oidc = await client();
	const tokens = await oidc.authorizationCodeGrant(provider, address, {
		expectedState: trip.state,
		expectedNonce: trip.nonce,
		pkceCodeVerifier: trip.verifier,
		idTokenExpected: true,
	});
	const id = tokens.claims();
	if (!id) throw new Problem("not-allowed", "sign_in.provider_refused");
	// Many providers tell address and groups only when they are asked for them.
	const asked = provider.serverMetadata().userinfo_endpoint;
	const more = asked ? await oidc.fetchUserInfo(provider, tokens.access_token, id.sub) : {};
	return vouchedIn({ ...more, ...id }, config);
}

function vouchedIn(claims: IDToken, { OIDC_ROLE_CLAIM, OIDC_ROLES }: Config): Vouched {
	const { iss: issuer, sub: subject, email, email_verified: isVerified, name, preferred_username: nick } = claims;
	const address = typeof email === "string" && isVerified === true ? email.toLowerCase() : undefined;
	const named = [name, nick, address?.split("@")[0]].find((one) => typeof one === "string" && one.trim() !== "");
	return {
		issuer,
		subject,
		email: address,
		name: lineOf(String(named ?? subject)),
		role: OIDC_ROLES ? roleIn(claims, OIDC_ROLE_CLAIM, OIDC_ROLES as RoleOfClaim) : "kept",
	};
}

const NAME_LENGTH = 200;

/** A name as the forms here would take it: on one line, without what turns text around. */
function lineOf(name: string): string {
	const plain = name.normalize("NFC").replaceAll(/[\p{Cc}\p{Cf}\u2028\u2029]+/gu, " ");
	return plain.replaceAll(/\s+/g, " ").trim().slice(0, NAME_LENGTH);
}

/** What the provider refuses, and what is wrong with it, is told in words; the log has the rest. */
async function reached<T>(work: () => Promise<T>): Promise<T> {
	try {
		return await work();
	} catch (error) {
		if (error instanceof Problem) throw error;
		const oidc = await client();
		const isRefusal = error instanceof oidc.AuthorizationResponseError || error instanceof oidc.ResponseBodyError;
		const code = isRefusal ? "sign_in.provider_refused" : "sign_in.provider_away";
		throw Object.assign(new Problem(isRefusal ? "not-allowed" : "unavailable", code), { cause: error });
	}
}
