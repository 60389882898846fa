import type { Outcome } from "../../../domain/outcome.ts";
import { outcomeClass } from "./badge.tsx";
import { type Source, SourceLine } from "./source-line.tsx";
import { useTexts } from "./texts.ts";

/** One event of a pledge's history, in finished words. */
export interface TimelineEntry {
	readonly id: string;
	/** The civil date to show, in the newsroom's zone. */
	readonly on: string;
	readonly title: string;
	readonly detail?: string | undefined;
	readonly actor?: string | undefined;
	/** Where it can be looked up. */
	readonly sources?: readonly Source[] | undefined;
	/** Colours the dot of an event that set an outcome. */
	readonly outcome?: Outcome | undefined;
	/** Set for events that readers look for first: a lapse, an outcome, a correction. */
	readonly isMajor?: boolean | undefined;
}

/** What happened to a pledge, in the order given. Each entry can be linked to. */
export function Timeline({ entries }: { entries: readonly TimelineEntry[] }) {
	return (
		<ol class="timeline">
			{entries.map((entry) => (
				<li key={entry.id} id={`event-${entry.id}`} class={entryClass(entry)}>
					<Entry entry={entry} />
				</li>
			))}
		</ol>
	);
}

function Entry({ entry }: { entry: TimelineEntry }) {
	const { t, formats } = useTexts();
	return (
		<>
			<p class="at">
				<time dateTime={entry.on}>{formats.date(entry.on)}</time>
				{entry.actor && <span>{t("history.by", { actor: entry.actor })}</span>}
			</p>
			<p class="event">{entry.title}</p>
			{entry.detail && <p dir="auto">{entry.detail}</p>}
			{entry.sources?.map((source) => (
				<SourceLine key={source.url} source={source} />
			))}
		</>
	);
}

function entryClass(entry: TimelineEntry): string {
	const classes = [entry.isMajor ? "major" : "minor"];
	if (entry.outcome) classes.push(outcomeClass(entry.outcome));
	return classes.join(" ");
}
