import { isIPv4, isIPv6 } from "node:net";
import type { Request } from "express";
import type { Whence } from "../domain/audit.ts";

/** Where a request comes from, as far as it is kept: the family of the browser, and the network instead of the address. */
export function whenceOf(req: Request): Whence {
	return { browser: browserIn(req.headers["user-agent"] ?? ""), network: networkOf(req.ip ?? "") };
}

/** "Firefox on Linux", from the words by which browsers name themselves; empty where they name nothing known. */
export function browserIn(agent: string): string {
	const browser = BROWSERS.find(([sign]) => sign.test(agent))?.[1];
	const system = SYSTEMS.find(([sign]) => sign.test(agent))?.[1];
	return [browser, system].filter(Boolean).join(" on ");
}

/** The network of an address: /24 for IPv4, /48 for IPv6, which is what one household or office has at the least. */
export function networkOf(address: string): string {
	const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address)?.[1] ?? address;
	if (isIPv4(mapped)) return `${mapped.split(".").slice(0, 3).join(".")}.0/24`;
	const plain = address.replace(/%.*$/, "");
	if (!isIPv6(plain)) return "";
	const [head = "", tail] = plain.split("::");
	const given = head === "" ? [] : head.split(":");
	const missing = tail === undefined ? 0 : 8 - given.length - (tail === "" ? 0 : tail.split(":").length);
	const groups = [...given, ...Array<string>(missing).fill("0"), ...(tail ? tail.split(":") : [])];
	return `${groups
		.slice(0, 3)
		.map((group) => Number.parseInt(group, 16).toString(16))
		.join(":")}::/48`;
}

/** In this order, because most name others too. */
const BROWSERS = [
	[/Edg(e|A|iOS)?\//, "Edge"],
	[/OPR\/|Opera/, "Opera"],
	[/Firefox\/|FxiOS\//, "Firefox"],
	[/Chrom(e|ium)\/|CriOS\//, "Chrome"],
	[/Safari\//, "Safari"],
] as const;

const SYSTEMS = [
	[/Android/, "Android"],
	[/iPhone|iPad/, "iOS"],
	[/Windows/, "Windows"],
	[/Mac OS X|Macintosh/, "macOS"],
	[/CrOS/, "ChromeOS"],
	[/Linux|X11/, "Linux"],
] as const;
