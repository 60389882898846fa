import { readFileSync } from "node:fs";

/** Bywhen's version, as its package says: two folders up from the source, three from what was built of it. */
export function ownVersion(): string {
	for (const up of ["../../package.json", "../../../package.json"]) {
		const version = versionIn(new URL(up, import.meta.url));
		if (version) return version;
	}
	return "unknown";
}

function versionIn(file: URL): string | undefined {
	try {
		const { name, version } = JSON.parse(readFileSync(file, "utf8")) as { name?: string; version?: string };
		return name === "bywhen" ? version : undefined;
	} catch {
		return undefined;
	}
}
