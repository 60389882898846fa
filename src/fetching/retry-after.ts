const LONGEST_MS = 30 * 86_400_000;

/**
 * When a server asks to be asked again, by its Retry-After (RFC 9110, 10.2.3): seconds or a date. Undefined where it
 * says nothing that can be read; a month at most, so that no server can put us off for good.
 */
export function retryAfter(header: string | undefined, now: Date): Date | undefined {
	if (header === undefined) return undefined;
	const text = header.trim();
	const atMs = /^\d{1,10}$/.test(text) ? now.getTime() + Number(text) * 1000 : Date.parse(text);
	if (!Number.isFinite(atMs)) return undefined;
	return new Date(Math.min(Math.max(atMs, now.getTime()), now.getTime() + LONGEST_MS));
}
