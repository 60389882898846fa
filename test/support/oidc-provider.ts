import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { Provider } from "oidc-provider";

/** Somebody whom the provider knows, with the claims that it makes of them. */
export type Claims = Readonly<Record<string, unknown>>;

export const CLIENT = { id: "bywhen", secret: "a-secret-of-forty-letters-or-more-than-that" };

/** A real provider of single sign-on on a free port: whoever comes is the user set, without being asked. */
export async function startProvider(back: string) {
	const server = createServer();
	await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
	const issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
	const known = new Map<string, Claims>();
	let next = "";
	const provider = new Provider(issuer, {
		clients: [
			{
				...{ client_id: CLIENT.id, client_secret: CLIENT.secret, redirect_uris: [back] },
				...{ response_types: ["code"], grant_types: ["authorization_code"] },
			},
		],
		claims: { openid: ["sub"], email: ["email", "email_verified"], profile: ["name", "roles"] },
		cookies: { keys: ["a key of the tests"] },
		features: { devInteractions: { enabled: false } },
		pkce: { required: () => true },
		findAccount: (_context, id) => ({ accountId: id, claims: async () => ({ sub: id, ...known.get(id) }) }),
		interactions: { url: (_context, { uid }) => `/interaction/${uid}` },
		async loadExistingGrant({ oidc }) {
			const grant = new oidc.provider.Grant({ clientId: CLIENT.id, accountId: oidc.session?.accountId ?? "" });
			grant.addOIDCScope("openid email profile");
			await grant.save();
			return grant;
		},
	});
	const answer = provider.callback();
	server.on("request", (req, res) => {
		if (!req.url?.startsWith("/interaction/")) return answer(req, res);
		return provider.interactionFinished(req, res, { login: { accountId: next } });
	});
	return {
		issuer,
		/** Who comes next, and what the provider says of them. */
		is(id: string, claims: Claims) {
			next = id;
			known.set(id, claims);
		},
		/** Walks from the provider's address to the one that it sends the browser back to. */
		async walk(address: string): Promise<URL> {
			const cookies = new Map<string, string>();
			let at = new URL(address);
			while (at.origin === issuer) {
				const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join("; ");
				const response = await fetch(at, { redirect: "manual", headers: { cookie } });
				await response.text();
				for (const line of response.headers.getSetCookie()) {
					const [name = "", value = ""] = line.split(";")[0]?.split("=") ?? [];
					cookies.set(name, value);
				}
				const to = response.headers.get("location");
				if (!to) throw new Error(`The provider stopped at ${at.pathname} with ${response.status}`);
				at = new URL(to, at);
			}
			return at;
		},
		async close() {
			await new Promise((done) => server.close(done));
		},
	};
}
