/** Copies of pages as files: WARC (ISO 28500), packed, as archives and their tools read it. */
import { createHash, randomUUID } from "node:crypto";
import { createReadStream, existsSync } from "node:fs";
import { access, constants, mkdir, open, rename, stat, statfs } from "node:fs/promises";
import { dirname, join, resolve, sep } from "node:path";
import { pipeline } from "node:stream/promises";
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

/** A snapshot: its path within the captures' folder, and its SHA-256. */
export interface Snapshot {
	readonly file: string;
	readonly fileSha256: string;
}

/**
 * Keeps a page as a WARC file in the captures' folder. The same page of an address twice on a day is the same file, which
 * stays as it was first written. The file is whole or not there: it gets its name only once it is on the disk.
 */
export async function keepSnapshot(folder: string, keeping: Keeping): Promise<Snapshot> {
	const file = fileOf(keeping);
	const path = join(folder, file);
	if (!existsSync(path)) await writeSnapshot(path, keeping);
	return { file, fileSha256: await sha256OfFile(path) };
}

async function sha256OfFile(path: string): Promise<string> {
	const hash = createHash("sha256");
	await pipeline(createReadStream(path), hash);
	return hash.digest("hex");
}

/** The SHA-256, in hex, of a snapshot in the captures' folder; undefined where there is no such file. */
export async function sha256OfSnapshot(folder: string, file: string): Promise<string | undefined> {
	const path = resolve(folder, file);
	const isWithin = path.startsWith(resolve(folder) + sep) && existsSync(path);
	return isWithin ? sha256OfFile(path) : undefined;
}

function fileOf({ url, page, fetchedAt }: Keeping): string {
	const day = fetchedAt.toISOString().slice(0, 10);
	const [content, address] = [sha256Of(page), createHash("sha256").update(url).digest("hex")];
	return join(day.slice(0, 4), day.slice(5, 7), `${day}-${content.slice(0, 32)}-${address.slice(0, 8)}.warc.gz`);
}

async function writeSnapshot(path: string, keeping: Keeping): Promise<void> {
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
