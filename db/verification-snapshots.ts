import { and, asc, eq, gt, isNotNull } from "drizzle-orm";
import { captures } from "./schema/captures.ts";
import type { Reader } from "./types.ts";
import { type Difference, LOWEST, type Progress } from "./verification-facts.ts";

/** The SHA-256, in hex, of a snapshot by its path within the captures' folder; undefined where there is none. */
export type ReadSnapshot = (file: string) => Promise<string | undefined>;

const PAGE = 500;

/** Every snapshot's file against the SHA-256 that its copy's row has, which is that of the event. Several copies can share one. */
export async function differenceOfSnapshots(
	db: Reader,
	read: ReadSnapshot,
	progress?: Progress,
): Promise<Difference | undefined> {
	const isKept = and(eq(captures.state, "kept"), isNotNull(captures.file));
	const total = await db.$count(captures, isKept);
	let [looked, after] = [0, LOWEST];
	for (;;) {
		const page = await db
			.select({ id: captures.id, sourceId: captures.sourceId, file: captures.file, sha256: captures.fileSha256 })
			.from(captures)
			.where(and(isKept, gt(captures.id, after)))
			.orderBy(asc(captures.id))
			.limit(PAGE);
		if (page.length === 0) return undefined;
		for (const { id, sourceId, file, sha256 } of page) {
			const found = await read(file ?? "");
			const what = `the snapshot of copy ${id} of source ${sourceId} (${file})`;
			if (found === undefined) return { what, detail: "Its file is gone." };
			if (sha256 !== null && found !== sha256) return { what, detail: "Its file is not what was kept." };
			looked += 1;
			after = id;
		}
		progress?.("snapshots", looked, total);
	}
}
