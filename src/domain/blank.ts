/**
 * Whether nothing of a text can be seen: white space, and what takes no room, such as zero-width spaces and bidi controls.
 * The database holds the same characters to be nothing (`evidence_stays`).
 */
export function isBlank(text: string): boolean {
	return !VISIBLE.test(text);
}

const VISIBLE = /[^\t-\r \u0085\u00a0\u00ad\u1680\u180e\u2000-\u200f\u2028-\u202f\u205f-\u206f\u3000\ufeff]/;
