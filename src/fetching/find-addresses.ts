import { lookup, Resolver } from "node:dns/promises";
import { isIP } from "node:net";
import { mayConnect } from "./addresses.ts";
import { Refusal } from "./refusal.ts";
import type { FetchRules } from "./rules.ts";

/** An address that has been checked, and is what the connection is made to. */
export interface CheckedAddress {
	readonly address: string;
	readonly family: 4 | 6;
}

/**
 * The addresses of a host, each of them checked. The name is asked for once: what is connected to is what was checked,
 * so a name that answers otherwise a moment later gains nothing. Throws a Refusal where any of them is forbidden:
 * a host with one foot inside is not to be trusted with the other.
 */
export async function findAddresses(hostname: string, rules: FetchRules): Promise<readonly CheckedAddress[]> {
	const host = hostname.replace(/^\[(.*)\]$/, "$1");
	const found = isIP(host) ? [host] : await resolve(host, rules);
	const forbidden = found.find((address) => !mayConnect(address, rules.networks));
	if (forbidden !== undefined) {
		throw new Refusal("forbidden-address", `${hostname} leads to ${forbidden}, which is not on the public internet.`);
	}
	return found.map((address) => ({ address, family: isIP(address) === 6 ? 6 : 4 }));
}

async function resolve(host: string, { dnsServers, timeoutMs }: FetchRules): Promise<string[]> {
	if (dnsServers.length === 0) return (await lookup(host, { all: true })).map(({ address }) => address);
	const resolver = new Resolver({ timeout: Math.min(timeoutMs, 5_000), tries: 2 });
	resolver.setServers(dnsServers);
	const answers = await Promise.allSettled([resolver.resolve4(host), resolver.resolve6(host)]);
	const found = answers.flatMap((answer) => (answer.status === "fulfilled" ? answer.value : []));
	const [first] = answers;
	if (found.length === 0 && first.status === "rejected") throw first.reason;
	return found;
}
