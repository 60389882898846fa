import { createPrivateKey } from "node:crypto";
import { isIP } from "node:net";

/** What values of settings have to be, as questions. */

/** "10.1.0.0/16, fd00::/8" → its parts. */
export function partsOf(list: string): string[] {
	const parts = list.split(",").map((part) => part.trim());
	return parts.filter(Boolean);
}

/** Written in digits only: "0x10" and "1e3" are slips. */
export function isWhole(said: string, least: number, most: number): boolean {
	return /^\d{1,15}$/.test(said) && Number(said) >= least && Number(said) <= most;
}

/** Whether an address is a site's root: nothing stands after host and port but perhaps a slash, and no user before them. */
export function isOrigin(address: string): boolean {
	const { username, password, pathname, search, hash } = new URL(address);
	return username + password + search + hash === "" && /^\/+$/.test(pathname);
}

/** Whether it names a host, and its user and password can be decoded. */
export function isServerUrl(address: string): boolean {
	const { hostname, username, password } = new URL(address);
	try {
		decodeURIComponent(`${username}:${password}`);
	} catch {
		return false;
	}
	return hostname !== "";
}

export function isPrivateKey(text: string): boolean {
	try {
		return Boolean(createPrivateKey(text));
	} catch {
		return false;
	}
}

/** "10.1.0.0/16", "fd00::/8". */
export function isNetwork(part: string): boolean {
	const [address = "", bits = "0", ...more] = part.split("/");
	const most = { 0: -1, 4: 32, 6: 128 }[isIP(address)] ?? -1;
	return more.length === 0 && /^\d{1,3}$/.test(bits) && Number(bits) <= most;
}

/** An address with or without a port: "9.9.9.9:53", "[::1]:5353". */
export function isServer(part: string): boolean {
	const [, host = part, port = "53"] = /^\[(.*)\](?::(\d+))?$/.exec(part) ?? /^([\d.]+):(\d+)$/.exec(part) ?? [];
	return isIP(host) > 0 && isWhole(port, 1, 65_535);
}

/** A name of the IANA's list, such as Europe/Paris. */
export function isTimeZone(name: string): boolean {
	try {
		return Boolean(new Intl.DateTimeFormat("en", { timeZone: name }));
	} catch {
		return false;
	}
}

/** Whether an address is safe to ask who somebody is: by https, or on this machine. */
export function isSafeProvider(address: string): boolean {
	const { protocol, hostname } = new URL(address);
	return protocol === "https:" || ["localhost", "127.0.0.1", "[::1]"].includes(hostname);
}
