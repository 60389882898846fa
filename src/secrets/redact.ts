/**
 * A line for the log without what must not stand there: addresses, tokens, and the ends of URLs that are secrets.
 * `product.ts` passes every line that pino writes through it.
 */
export function redact(line: string): string {
	return line.replace(SECRET_PATHS, "$1[secret]").replace(TOKENS, "[token]").replace(ADDRESSES, "[address]");
}

const SECRET_PATHS = /(\/(?:confirm|unsubscribe|preferences|sign-in|invitation|setup)\/)[^\s"'/?#\\]+/g;
/** Personal API tokens, and anything long enough and mixed enough to be a secret of 256 bits. */
const TOKENS = /\bbw_[\w-]+|(?<![\w-])(?=[\w-]*[A-Z])(?=[\w-]*[a-z])(?=[\w-]*\d)[\w-]{40,}(?![\w-])/g;
/** Begins only where a run of letters begins, so that a long line without an address costs one pass. */
const ADDRESSES = /(?<![\p{L}\p{N}.!#$%'*+_~-])[\p{L}\p{N}.!#$%'*+_~-]+(?:@|%40)[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+/giu;
