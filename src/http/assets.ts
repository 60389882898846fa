import { hash } from "node:crypto";
import { readdirSync, readFileSync, statSync } from "node:fs";
import { extname } from "node:path";
import { promisify } from "node:util";
import { brotliCompress, gzip } from "node:zlib";
import type { RequestHandler } from "express";
import { Problem } from "../domain/problem.ts";

/** Style sheets, icons and scripts, each at an address that changes with its content, so that it is cached for good. */
export interface Assets {
	/** The path of an asset by the name of its file: "site.css" gives "/assets/site.3f9c2a7b10.css". */
	url(name: string): string;
	/** Answers below /assets. */
	readonly serve: RequestHandler;
}

const brotlied = promisify<Buffer, Buffer>(brotliCompress);
const gzipped = promisify<Buffer, Buffer>(gzip);

const TYPES: Readonly<Record<string, string>> = {
	".css": "text/css; charset=utf-8",
	".js": "text/javascript; charset=utf-8",
	".svg": "image/svg+xml",
	".png": "image/png",
	".ico": "image/x-icon",
	".webmanifest": "application/manifest+json",
	".woff2": "font/woff2",
};

/** Reads a folder of assets into memory, and compresses them beside everything else. They are few and small. */
export function loadAssets(folder: URL): Assets {
	const names = readdirSync(folder).filter((name) => TYPES[extname(name)] !== undefined);
	const assets = names.map((name) => assetOf(name, readAsset(new URL(name, folder))));
	const byName = new Map(assets.map((asset) => [asset.name, asset]));
	const byFile = new Map(assets.map((asset) => [asset.file, asset]));
	return {
		url(name) {
			const asset = byName.get(name);
			if (!asset) throw new Error(`There is no asset "${name}"`);
			return `/assets/${asset.file}`;
		},
		async serve(req, res) {
			const asset = byFile.get(req.path.slice(1));
			if (!asset) throw new Problem("not-found", "page.no_such_file");
			// Asked for one by one, because browsers like both equally well and name the longer one first.
			const encoding = (["br", "gzip"] as const).find((one) => req.acceptsEncodings(one));
			const bytes = encoding && (await asset[encoding]);
			if (bytes) res.setHeader("Content-Encoding", encoding);
			res.setHeader("Vary", "Accept-Encoding");
			res.setHeader("Content-Type", asset.type);
			res.setHeader("Cache-Control", "public, max-age=31536000, immutable");
			res.end(bytes ?? asset.bytes);
		},
	};
}

/** An asset as it is sent. What is asked for as one may be a folder of parts, in the order of their names. */
export function readAsset(place: URL): Buffer {
	if (!statSync(place).isDirectory()) return readFileSync(place);
	const parts = readdirSync(place).sort();
	const text = parts.map((part) => readFileSync(new URL(part, `${place}/`), "utf8")).join("");
	return Buffer.from(text.replace(FOR_WRITERS, ""));
}

/** Comments, indentation and empty lines of a style sheet are for who writes it. */
const FOR_WRITERS = /\/\*[\s\S]*?\*\/|^\s+/gm;

function assetOf(name: string, bytes: Buffer) {
	const ending = extname(name);
	const file = `${name.slice(0, -ending.length)}.${hash("sha256", bytes, "hex").slice(0, 10)}${ending}`;
	const shrinks = /\.(css|js|svg|webmanifest)$/.test(name);
	return {
		name,
		file,
		type: TYPES[ending] ?? "application/octet-stream",
		bytes,
		br: shrinks ? brotlied(bytes) : undefined,
		gzip: shrinks ? gzipped(bytes) : undefined,
	};
}
