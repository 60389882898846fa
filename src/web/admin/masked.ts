/** "r…r@example.org": enough to recognise an address, not to copy it. A dash where it was forgotten. */
export function masked(address: string | null): string {
	const [name = "", host] = (address ?? "").split("@");
	return host ? `${name.slice(0, 1)}…${name.slice(-1)}@${host}` : "–";
}
