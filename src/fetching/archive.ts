/** A public archive that speaks as the Wayback Machine does (Save Page Now 2): it is asked to save a page, and later how far it is. */
import { z } from "zod";
import type { Config } from "../config.ts";
import { retryAfter } from "./retry-after.ts";

/** The archive, and the keys of the newsroom's account there. */
export interface Archive {
	readonly url: string;
	readonly accessKey: string;
	readonly secretKey: string;
	readonly userAgent: string;
	readonly timeoutMs: number;
}

/** The archive that the settings name, or undefined where no keys are set. */
export function archiveOf(config: Config): Archive | undefined {
	const { WAYBACK_URL, WAYBACK_ACCESS_KEY: accessKey, WAYBACK_SECRET_KEY: secretKey, FETCH_SECONDS } = config;
	if (!accessKey || !secretKey) return undefined;
	const url = WAYBACK_URL.replace(/\/+$/, "");
	return { url, accessKey, secretKey, userAgent: `Bywhen (+${config.baseUrl})`, timeoutMs: FETCH_SECONDS * 1000 };
}

/** What the archive says. */
export type ArchiveAnswer =
	/** It is at it, and is to be asked again by this name. */
	| { readonly kind: "asked"; readonly jobId: string }
	| { readonly kind: "saved"; readonly archivedUrl: string }
	/** It cannot or will not, for good. */
	| { readonly kind: "refused"; readonly words: string }
	/** Not now. */
	| { readonly kind: "later"; readonly words: string; readonly retryAt: Date | undefined };

interface Moment {
	readonly now: Date;
	readonly signal: AbortSignal;
}

/** Asks the archive to save a page; a copy of its own from the last month is enough. Never throws for what it answers. */
export function askToSave(archive: Archive, url: string, moment: Moment): Promise<ArchiveAnswer> {
	const body = new URLSearchParams({ url, skip_first_archive: "1", if_not_archived_within: "30d" });
	return ask(archive, "/save", { ...moment, body });
}

/** Asks how far the archive is with a page. */
export function askHowFar(archive: Archive, jobId: string, moment: Moment): Promise<ArchiveAnswer> {
	return ask(archive, `/save/status/${encodeURIComponent(jobId)}`, moment);
}

async function ask(
	archive: Archive,
	path: string,
	{ now, signal, body }: Moment & { readonly body?: URLSearchParams },
): Promise<ArchiveAnswer> {
	const { url, accessKey, secretKey, userAgent, timeoutMs } = archive;
	const authorization = `LOW ${accessKey}:${secretKey}`;
	const headers = { accept: "application/json", authorization, "user-agent": userAgent };
	try {
		const response = await fetch(`${url}${path}`, {
			...(body && { method: "POST", body }),
			headers,
			redirect: "error",
			signal: AbortSignal.any([signal, AbortSignal.timeout(timeoutMs)]),
		});
		const retryAt = retryAfter(response.headers.get("retry-after") ?? undefined, now);
		const text = await response.text();
		if (response.ok) return said(archive, text);
		const words = `The archive answers with status ${response.status}.`;
		const isForGood = response.status === 400 || response.status === 401 || response.status === 403;
		return isForGood ? { kind: "refused", words } : { kind: "later", words, retryAt };
	} catch {
		return { kind: "later", words: "The archive cannot be reached.", retryAt: undefined };
	}
}

const shape = z.object({
	status: z.string().optional(),
	job_id: z.string().min(1).max(200).nullish(),
	timestamp: z
		.string()
		.regex(/^\d{4,14}$/)
		.optional(),
	original_url: z.string().max(4000).optional(),
	status_ext: z.string().max(100).optional(),
	message: z.string().max(4000).nullish(),
});

/** Errors that trying again would not mend, by the archive's own names. */
const FOR_GOOD =
	/^error:(blocked|blocked-url|invalid-url-syntax|invalid-host-resolution|no-access|unauthorized|not-found|bad-request|filesize-limit|ftp-access-denied|method-not-allowed)$/;

function said(archive: Archive, text: string): ArchiveAnswer {
	const parsed = shape.safeParse(jsonIn(text));
	if (!parsed.success) return { kind: "later", words: "The archive's answer is not understood.", retryAt: undefined };
	const { status, job_id: jobId, timestamp, original_url: original, status_ext: why = "", message } = parsed.data;
	if (status === "success" && timestamp && original) {
		return { kind: "saved", archivedUrl: `${archive.url}/web/${timestamp}/${original}` };
	}
	if (status !== "error" && jobId) return { kind: "asked", jobId };
	const words = `The archive says: ${message?.slice(0, 300) || why || "nothing that is understood"}`;
	return FOR_GOOD.test(why) ? { kind: "refused", words } : { kind: "later", words, retryAt: undefined };
}

function jsonIn(text: string): unknown {
	try {
		return JSON.parse(text);
	} catch {
		return undefined;
	}
}
