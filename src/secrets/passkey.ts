/** Passkeys (WebAuthn, level 3): what browsers are asked for, and whether what they answer is good. */
import type { AuthenticationResponseJSON, RegistrationResponseJSON } from "@simplewebauthn/server";
import type { Config } from "../config.ts";

/** A passkey as it is kept: with the public half of its key, and how often its device says that it was used. */
export interface KnownPasskey {
	readonly id: string;
	readonly publicKey: string;
	readonly counter: number;
}

/** What a browser answered that is good, and the challenge that it answered. */
export interface Answered<T> {
	readonly challenge: string;
	readonly passkey: T;
}

type Site = Pick<Config, "baseUrl" | "SITE_NAME">;

/** Loaded when a passkey is first made or used: its parsers are large. */
const library = () => import("@simplewebauthn/server");

/** What a browser is asked for to make a passkey that is found without a name, and only for who proves to be its owner. */
export async function askForNewPasskey(
	site: Site,
	user: { readonly id: number; readonly email: string; readonly name: string },
	known: readonly string[],
) {
	const { generateRegistrationOptions } = await library();
	return generateRegistrationOptions({
		rpName: site.SITE_NAME,
		rpID: hostOf(site),
		userID: new TextEncoder().encode(String(user.id)),
		userName: user.email,
		userDisplayName: user.name,
		attestationType: "none",
		excludeCredentials: known.map((id) => ({ id })),
		authenticatorSelection: { residentKey: "required", userVerification: "required" },
	});
}

/** The passkey that a browser has made; undefined where its answer is not good. */
export async function newPasskeyIn(site: Site, answer: unknown): Promise<Answered<KnownPasskey> | undefined> {
	const { verifyRegistrationResponse } = await library();
	const challenge = challengeIn(answer);
	const checked = await orNothing(() =>
		verifyRegistrationResponse({
			response: answer as RegistrationResponseJSON, // Whatever it is: the library checks each part and throws.
			...expected(site, challenge),
		}),
	);
	if (!challenge || !checked?.verified) return undefined;
	const { id, publicKey, counter } = checked.registrationInfo.credential;
	return { challenge, passkey: { id, publicKey: Buffer.from(publicKey).toString("base64url"), counter } };
}

/** What a browser is asked for to sign in with any passkey of this site. */
export async function askForPasskey(site: Site) {
	const { generateAuthenticationOptions } = await library();
	return generateAuthenticationOptions({ rpID: hostOf(site), userVerification: "required", allowCredentials: [] });
}

/** Which passkey a browser says it has used, to look up what is kept of it. */
export function passkeyNamedIn(answer: unknown): string {
	const id = typeof answer === "object" && answer !== null && "id" in answer ? answer.id : undefined;
	return typeof id === "string" ? id.slice(0, LONGEST_ID) : "";
}

/** The use of a passkey, with its new count; undefined where it does not hold. */
export async function passkeyUsedIn(
	site: Site,
	answer: unknown,
	known: KnownPasskey,
): Promise<Answered<Pick<KnownPasskey, "counter">> | undefined> {
	const { verifyAuthenticationResponse } = await library();
	const challenge = challengeIn(answer);
	const publicKey = new Uint8Array(Buffer.from(known.publicKey, "base64url"));
	const checked = await orNothing(() =>
		verifyAuthenticationResponse({
			response: answer as AuthenticationResponseJSON, // As above.
			credential: { id: known.id, publicKey, counter: known.counter },
			...expected(site, challenge),
		}),
	);
	if (!challenge || !checked?.verified) return undefined;
	return { challenge, passkey: { counter: checked.authenticationInfo.newCounter } };
}

/** The longest that a credential's name may be: 1,023 bytes, in base64url. */
const LONGEST_ID = 1364;

function expected(site: Site, challenge: string | undefined) {
	return {
		expectedChallenge: challenge ?? "",
		expectedOrigin: new URL(site.baseUrl).origin,
		expectedRPID: hostOf(site),
		requireUserVerification: true,
	};
}

/** The challenge that an answer says it answers. Whether this site has set it, and for whom, its caller looks up. */
function challengeIn(answer: unknown): string | undefined {
	try {
		const { clientDataJSON } = (answer as RegistrationResponseJSON).response;
		const said: unknown = JSON.parse(Buffer.from(clientDataJSON, "base64url").toString("utf8")).challenge;
		return typeof said === "string" ? said : undefined;
	} catch {
		return undefined;
	}
}

async function orNothing<T>(check: () => Promise<T>): Promise<T | undefined> {
	try {
		return await check();
	} catch {
		// The library throws for each thing that is wrong; none of it is told to who may be guessing.
		return undefined;
	}
}

function hostOf({ baseUrl }: Site): string {
	return new URL(baseUrl).hostname;
}
