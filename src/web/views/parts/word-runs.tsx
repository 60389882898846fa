import type { WordRun } from "../../../domain/revision-changes.ts";
import { useTexts } from "./texts.ts";

/** What changed in a text, word by word. */
export function WordRuns({ runs }: { runs: readonly WordRun[] }) {
	return (
		<>
			{runs.map((run, index) => (
				<Run key={`${index}${run.kind}`} run={run} />
			))}
		</>
	);
}

/** Marked by elements that say it to screen readers, too, not by colour alone. */
function Run({ run: { kind, text } }: { run: WordRun }) {
	const { t } = useTexts();
	if (kind === "kept") return <>{text}</>;
	if (kind === "removed") {
		return (
			<del>
				<span class="hidden">{`${t("revision.removed")}: `}</span>
				{text}
			</del>
		);
	}
	return (
		<ins>
			<span class="hidden">{`${t("revision.added")}: `}</span>
			{text}
		</ins>
	);
}
