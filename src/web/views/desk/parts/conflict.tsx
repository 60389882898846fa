import { Notice } from "../../parts/page-parts.tsx";
import { useTexts } from "../../parts/texts.ts";
import { Timeline, type TimelineEntry } from "../../parts/timeline.tsx";

/** What happened to a pledge between opening a form and saving it. */
export interface EditConflict {
	/** Newest first. */
	readonly changes: readonly TimelineEntry[];
	/** The pledge's page at the desk, to look at the newest version. */
	readonly href: string;
}

/**
 * Above a form that was too late: who changed what since. The form below keeps the entries, and its hidden version is
 * the newest one, so that saving again is a decision and not an accident.
 */
export function ConflictNotice({ conflict }: { conflict: EditConflict | undefined }) {
	const { t } = useTexts();
	if (!conflict) return null;
	return (
		<Notice kind="problem" title={t("desk.conflict.title")}>
			<p>{t("desk.conflict.words")}</p>
			<Timeline entries={conflict.changes} />
			<p>
				<a href={conflict.href} target="_blank" rel="noopener">
					{t("desk.conflict.look")}
				</a>
			</p>
		</Notice>
	);
}
