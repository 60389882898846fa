import type { Config } from "../config.ts";
import { type Network, networksIn } from "./addresses.ts";

/** The limits within which Bywhen fetches: what every request is held to. */
export interface FetchRules {
	/** How Bywhen names itself, with the address at which its newsroom can be asked. */
	readonly userAgent: string;
	readonly ports: readonly number[];
	/** Networks that are not public and allowed all the same. */
	readonly networks: readonly Network[];
	/** DNS servers as "address" or "address:port"; where there are none, the system is asked. */
	readonly dnsServers: readonly string[];
	/** For all of it, redirects included. */
	readonly timeoutMs: number;
	/** Of a body, both as it comes over the line and unpacked. */
	readonly maxBytes: number;
}

const MB = 1024 ** 2;

/** The rules that the settings give. */
export function fetchRulesOf(config: Config): FetchRules {
	return {
		userAgent: `Bywhen (+${config.baseUrl})`,
		ports: config.FETCH_PORTS,
		networks: networksIn(config.FETCH_PRIVATE_NETWORKS),
		dnsServers: config.FETCH_DNS,
		timeoutMs: config.FETCH_SECONDS * 1000,
		maxBytes: config.FETCH_MAX_MB * MB,
	};
}

/** Whether anything is fetched at all (FETCHING): a demo leaves the web alone unless it is asked to. */
export function mayFetch({ FETCHING, demo }: Pick<Config, "FETCHING" | "demo">): boolean {
	return FETCHING === "on" || (FETCHING === "auto" && !demo);
}
