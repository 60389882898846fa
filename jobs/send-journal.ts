import fs from "node:fs";
import { mkdir, readdir, readFile, rm } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import type { JournalLine } from "../db/journalled.ts";

/**
 * What the mail server took, written down outside the database: a line for each message, its Message-ID and when. A
 * database that is restored from a backup does not know what was sent since; the journal does.
 */
export interface SendJournal {
	/** Writes the lines down and waits until they are on the disk. */
	append(lines: readonly JournalLine[]): Promise<void>;
	/** Ends the writing. */
	close(): Promise<void>;
}

const onDisk = promisify(fs.fdatasync);
const KEPT_DAYS = 90;
const DAY_MS = 86_400_000;
const NAME = /^sent-(\d{4}-\d{2}-\d{2})\.log$/;

/** A journal in a folder, a file for each day (UTC). Files older than 90 days are thrown away when a new day begins. */
export function openSendJournal(folder: string): SendJournal {
	let file: { readonly name: string; readonly fd: number } | undefined;
	let writing: Promise<void> = Promise.resolve();
	async function write(lines: readonly JournalLine[]): Promise<void> {
		const [first] = lines;
		if (!first) return;
		const name = `sent-${first.sentAt.toISOString().slice(0, 10)}.log`;
		if (file?.name !== name) {
			letGo();
			await mkdir(folder, { recursive: true });
			// Opened for appending: several processes write whole lines to one file.
			file = { name, fd: fs.openSync(join(folder, name), "a", 0o600) };
			await throwAwayOld(folder, first.sentAt);
		}
		fs.appendFileSync(file.fd, lines.map(lineOf).join(""));
		await onDisk(file.fd);
	}
	function letGo(): void {
		if (file) fs.closeSync(file.fd);
		file = undefined;
	}
	return {
		append(lines) {
			const turn = writing.then(() => write(lines));
			writing = turn.catch(() => undefined);
			return turn;
		},
		async close() {
			await writing;
			letGo();
		},
	};
}

/** The journal's lines in parts, the newest first. A line that a crash has cut short is left out. */
export async function* readSendJournal(folder: string, size: number): AsyncGenerator<readonly JournalLine[]> {
	for (const name of (await namesIn(folder)).reverse()) {
		const text = await readFile(join(folder, name), "utf8");
		const lines = text.split("\n").slice(0, -1).flatMap(parsed);
		for (let end = lines.length; end > 0; end -= size) yield lines.slice(Math.max(0, end - size), end);
	}
}

async function namesIn(folder: string): Promise<string[]> {
	const names = await readdir(folder).catch((error: NodeJS.ErrnoException) => {
		if (error.code === "ENOENT") return [];
		throw error;
	});
	return names.filter((name) => NAME.test(name)).sort();
}

async function throwAwayOld(folder: string, now: Date): Promise<void> {
	const oldest = new Date(now.getTime() - KEPT_DAYS * DAY_MS).toISOString().slice(0, 10);
	for (const name of await namesIn(folder)) {
		const [, day = oldest] = NAME.exec(name) ?? [];
		if (day < oldest) await rm(join(folder, name), { force: true });
	}
}

function lineOf({ messageId, sentAt }: JournalLine): string {
	return `${sentAt.toISOString()} ${messageId}\n`;
}

function parsed(line: string): JournalLine[] {
	const [, at, messageId] = /^(\S+Z) (<[^<>\s]+>)$/.exec(line) ?? [];
	if (at === undefined || messageId === undefined || Number.isNaN(Date.parse(at))) return [];
	return [{ messageId, sentAt: new Date(at) }];
}
