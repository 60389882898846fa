/** Which addresses of the network Bywhen may connect to when it fetches what others linked to. */
import ipaddr from "ipaddr.js";

/** A network, as its first address and the number of leading bits: what `ipaddr.js` reads from "10.1.0.0/16". */
export type Network = readonly [ipaddr.IPv4 | ipaddr.IPv6, number];

/** Networks from a list such as "10.1.0.0/16, fd00::/8"; a lone address is a network of itself. Throws on any other. */
export function networksIn(list: string): Network[] {
	const members = list.split(",").map((member) => member.trim());
	return members.filter(Boolean).map((member) => {
		if (member.includes("/")) return ipaddr.parseCIDR(member);
		const address = ipaddr.parse(member);
		return [address, address.kind() === "ipv4" ? 32 : 128];
	});
}

/** Everything that is unicast to the whole internet in version 6 (RFC 4291, 2.4); the rest is for special use. */
const GLOBAL_UNICAST = ipaddr.parseCIDR("2000::/3");

/**
 * Whether an address may be connected to: one that is reachable on the public internet, or one in a network that the
 * operator allowed. Anything else is refused: private, loopback, link-local (where cloud hosts keep their credentials),
 * shared (RFC 6598), multicast, reserved, and whatever carries a version 4 address inside a version 6 one.
 */
export function mayConnect(address: string, allowed: readonly Network[]): boolean {
	// A zone ("fe80::1%eth0") names an interface of this machine, which no page has any business with.
	if (address.includes("%") || !ipaddr.isValid(address)) return false;
	const parsed = ipaddr.parse(address);
	if (allowed.some((network) => isWithin(parsed, network))) return true;
	if (parsed.range() !== "unicast") return false;
	return parsed.kind() === "ipv4" || isWithin(parsed, GLOBAL_UNICAST);
}

function isWithin(address: ipaddr.IPv4 | ipaddr.IPv6, [first, bits]: Network): boolean {
	return address.kind() === first.kind() && address.match(first, bits);
}
