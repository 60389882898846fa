import { expect, test } from "vitest";
import { browserIn, networkOf } from "../../src/http/whence.ts";

test.each([
	["203.0.113.77", "203.0.113.0/24"],
	["::ffff:203.0.113.77", "203.0.113.0/24"],
	["2001:db8:1:2:3:4:5:6", "2001:db8:1::/48"],
	["2001:db8::1", "2001:db8:0::/48"],
	["::1", "0:0:0::/48"],
	["fe80::1%eth0", "fe80:0:0::/48"],
	["", ""],
	["nonsense", ""],
])("of the address %s only the network %s is kept", (address, network) => {
	expect(networkOf(address)).toBe(network);
});

const MOZILLA = "Mozilla/5.0";
test.each([
	[`${MOZILLA} (X11; Linux x86_64; rv:130.0) Gecko/20100101 Firefox/130.0`, "Firefox on Linux"],
	[`${MOZILLA} (Windows NT 10.0) AppleWebKit/537.36 Chrome/130.0 Safari/537.36 Edg/130.0`, "Edge on Windows"],
	[`${MOZILLA} (Linux; Android 14) AppleWebKit/537.36 Chrome/130.0 Mobile Safari/537.36`, "Chrome on Android"],
	[`${MOZILLA} (iPhone; CPU iPhone OS 17_0 like Mac OS X) Version/17.0 Mobile Safari/604.1`, "Safari on iOS"],
	[`${MOZILLA} (Macintosh; Intel Mac OS X 14) Version/17.0 Safari/605.1`, "Safari on macOS"],
	["curl/8.5.0", ""],
])("%s is called %s", (agent, words) => {
	expect(browserIn(agent)).toBe(words);
});
