/** Copies of pages as files: WARC (ISO 28500), packed, as archives and their tools read it. */
import { createHash, randomUUID } from "node:crypto";
import { existsSync } from "node:fs";
import { access, constants, mkdir, open, rename, stat, statfs } from "node:fs/promises";
import { dirname, join } from "node:path";
import { WARCRecord, WARCSerializer } from "warcio";
import type { FetchedPage } from "./fetch-page.ts";

/** A page to be kept, and when it was fetched. */
export interface Keeping {
	readonly url: string;
	readonly page: FetchedPage;
	readonly fetchedAt: Date;
	readonly userAgent: string;
}

/** The SHA-256 of a page as it was sent, unpacked: what anybody gets who hashes what a browser saves. */
export function sha256Of(page: FetchedPage): string {
	return createHash("sha256").update(page.body).digest("hex");
}

/**
 * Keeps a page as a WARC file in the captures' folder and gives its path within it. The same page twice on a day is the
 * same file. The file is whole or not there: it gets its name only once it is on the disk.
 */
export async function keepSnapshot(folder: string, keeping: Keeping): Promise<string> {
	const hash = sha256Of(keeping.page);
	const day = keeping.fetchedAt.toISOString().slice(0, 10);
	const file = join(day.slice(0, 4), day.slice(5, 7), `${day}-${hash.slice(0, 32)}.warc.gz`);
	const path = join(folder, file);
	await makeFolder(dirname(path));
	const partial = `${path}.${randomUUID()}.partial`;
	const handle = await open(partial, "wx", 0o640);
	try {
		for (const record of recordsOf(keeping)) await handle.write(await WARCSerializer.serialize(record, OPTIONS));
		await handle.sync();
	} finally {
		await handle.close();
	}
	await rename(partial, path);
	return file;
}

/**
 * How many megabytes are free in the folder, or where it will be once it is needed. Throws where it takes no files, or
 * cannot be made there. Changes nothing.
 */
export async function lookAtFolder(folder: string): Promise<{ freeMb: number }> {
	if (!existsSync(folder) && dirname(folder) !== folder) return lookAtFolder(dirname(folder));
	if (!(await stat(folder)).isDirectory()) throw new Error(`${folder} is no folder.`);
	await access(folder, constants.W_OK);
	const { bavail, bsize } = await statfs(folder);
	return { freeMb: Math.floor((bavail * bsize) / 1024 ** 2) };
}

/** Each folder by itself: Node's own recursive mkdir never ends where the kernel makes the files (/proc). */
async function makeFolder(folder: string): Promise<void> {
	if (existsSync(folder)) return;
	if (dirname(folder) !== folder) await makeFolder(dirname(folder));
	await mkdir(folder, { mode: 0o750 }).catch((error: NodeJS.ErrnoException) => {
		// Another worker was faster.
		if (error.code !== "EEXIST") throw error;
	});
}

const OPTIONS = { gzip: true, digest: { algo: "sha-256", prefix: "sha256:" } };

function recordsOf({ url, page, fetchedAt, userAgent }: Keeping): WARCRecord[] {
	const date = fetchedAt.toISOString();
	const info = WARCRecord.createWARCInfo(
		{ filename: "capture.warc.gz", warcVersion: "WARC/1.1", date },
		{ software: "Bywhen", format: "WARC File Format 1.1", "http-header-user-agent": userAgent },
	);
	const from = [url, ...page.moves.map(({ to }) => to)];
	const moves = page.moves.map(({ status, to }, at) => {
		const httpHeaders = { Location: to };
		const head = { url: from[at] ?? url, date, type: "response", warcVersion: "WARC/1.1" } as const;
		return WARCRecord.create(
			{ ...head, statusline: `HTTP/1.1 ${status} Moved`, httpHeaders },
			pieces(new Uint8Array()),
		);
	});
	const response = WARCRecord.create(
		{
			url: page.finalUrl,
			date,
			type: "response",
			warcVersion: "WARC/1.1",
			warcHeaders: { "WARC-IP-Address": page.address },
			statusline: `HTTP/1.1 ${page.status} ${page.statusText}`.trim(),
			httpHeaders: page.headers.map(([name, value]) => [keptName(name), value] as [string, string]),
			keepHeadersCase: true,
		},
		pieces(page.wire),
	);
	return [info, ...moves, response];
}

/** The body is kept as one piece, so what the transfer was cut into stays on record under another name. */
function keptName(name: string): string {
	return name.toLowerCase() === "transfer-encoding" ? `X-Archive-Orig-${name}` : name;
}

async function* pieces(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
	yield bytes;
}
