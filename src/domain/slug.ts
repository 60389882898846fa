/**
 * A name for an address, in the name's own script: letters, marks and digits in lower case, joined by hyphens.
 * Never empty: a name without any letter or digit gives "-".
 */
export function slugOf(name: string, most = 60): string {
	const words =
		name
			.normalize("NFC")
			.toLowerCase()
			.match(/[\p{L}\p{N}\p{M}]+/gu) ?? [];
	// By whole characters: half of one would be no text any more.
	return [...words.join("-")].slice(0, most).join("").replace(/-+$/, "") || "-";
}
