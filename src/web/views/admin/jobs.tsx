import type { Texts } from "../../../text/text.ts";
import { deskPage } from "../desk/desk-page.ts";
import { deskPaths } from "../desk/desk-paths.ts";
import type { Page } from "../page.ts";
import { PageHead } from "../parts/page-parts.tsx";
import { useTexts } from "../parts/texts.ts";

/** How a job does. `late`: its next run should have come long ago. */
export const JOB_STATES = ["fine", "running", "failed", "late", "never"] as const;
export type JobState = (typeof JOB_STATES)[number];

export interface JobView {
	readonly name: string;
	/** What it is for, in one sentence. */
	readonly about: string;
	readonly state: JobState;
	/** Instants in words, such as "12 March 2026 at 09:01 CET, 2 minutes ago". */
	readonly lastRun?: string | undefined;
	readonly nextRun?: string | undefined;
	/** What the last good run did, in words, such as "2 deadlines lapsed". */
	readonly result?: string | undefined;
	readonly lastError?: { readonly at: string; readonly words: string } | undefined;
}

export interface JobsProps {
	readonly jobs: readonly JobView[];
}

/** Every job of the house: when it ran, when it runs next, what it did, what went wrong. */
export function jobsPage(props: JobsProps, { t }: Texts): Page {
	return deskPage(t("nav.desk.jobs"), deskPaths.jobs, <Jobs {...props} />);
}

function Jobs({ jobs }: JobsProps) {
	const { t } = useTexts();
	const bad = jobs.filter(({ state }) => state === "failed" || state === "late").length;
	return (
		<>
			<PageHead title={t("nav.desk.jobs")}>
				<p class="lead">{t("jobs.words", { bad })}</p>
			</PageHead>
			<table class="stacks">
				<thead>
					<tr>
						<th scope="col">{t("jobs.job")}</th>
						<th scope="col">{t("jobs.state")}</th>
						<th scope="col">{t("jobs.last")}</th>
						<th scope="col">{t("jobs.next")}</th>
						<th scope="col">{t("jobs.result")}</th>
					</tr>
				</thead>
				<tbody>
					{jobs.map((job) => (
						<Row key={job.name} job={job} />
					))}
				</tbody>
			</table>
		</>
	);
}

function Row({ job }: { job: JobView }) {
	const { t } = useTexts();
	const { name, about, state, lastRun, nextRun, result, lastError } = job;
	return (
		<tr>
			<th scope="row">
				{name}
				<p class="hint">{about}</p>
			</th>
			<td data-label={t("jobs.state")}>
				<span class={`state is-${state}`}>{t(`jobs.state.${state}`)}</span>
			</td>
			<td data-label={t("jobs.last")}>{lastRun ?? "–"}</td>
			<td data-label={t("jobs.next")}>{nextRun ?? "–"}</td>
			<td data-label={t("jobs.result")}>
				{result ?? (lastError ? "" : "–")}
				{lastError && (
					<details open={state === "failed"}>
						<summary>{t("jobs.error", { at: lastError.at })}</summary>
						<pre>{lastError.words}</pre>
					</details>
				)}
			</td>
		</tr>
	);
}
