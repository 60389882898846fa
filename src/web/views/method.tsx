import { OPEN_OUTCOMES, type Outcome, SETTLED_OUTCOMES } from "../../domain/outcome.ts";
import { TIMELINESS } from "../../domain/timeliness.ts";
import type { Texts } from "../../text/text.ts";
import type { PolicyView } from "../policy-views.ts";
import type { Page } from "./page.ts";
import { outcomeClass } from "./parts/badge.tsx";
import { OutcomeIcon } from "./parts/icons.tsx";
import { PageHead } from "./parts/page-parts.tsx";
import { PolicySection } from "./parts/policy-facts.tsx";
import { useTexts } from "./parts/texts.ts";
import { paths } from "./paths.ts";

export interface MethodProps {
	/** The deadline rules in force, as the resolver holds them. */
	readonly rules: readonly RuleRow[];
	/** Vague words, and after how long the newsroom looks again ("30 days"). */
	readonly vague: readonly { readonly words: string; readonly reviewAfter: string }[];
	/** Every version of the policy, the newest first. */
	readonly policies: readonly PolicyView[];
	/** The day from which the examples are read. */
	readonly exampleSaidOn: string;
}

export interface RuleRow {
	readonly name: string;
	readonly version: number;
	readonly summary: string;
	readonly example: string;
	/** What the example gives; none where the rule gives no day. */
	readonly exampleDueOn?: string | undefined;
}

/** The methodology: what each word on this site means, and the deadline rules actually in force. */
export function methodPage(props: MethodProps, { t }: Texts): Page {
	return {
		title: t("method.title"),
		description: t("method.words"),
		path: paths.method,
		section: "method",
		content: <Method {...props} />,
	};
}

const PRINCIPLES = ["source", "first", "correction", "party", "history"] as const;

function Method({ rules, vague, policies, exampleSaidOn }: MethodProps) {
	const { t } = useTexts();
	return (
		<div class="reading">
			<PageHead title={t("method.title")}>
				<p class="lead">{t("method.words")}</p>
			</PageHead>
			<section class="section" aria-labelledby="outcomes">
				<h2 id="outcomes">{t("method.outcomes")}</h2>
				<p>{t("method.outcomes.words")}</p>
				<h3>{t("method.open")}</h3>
				<Definitions outcomes={OPEN_OUTCOMES} />
				<h3>{t("method.settled")}</h3>
				<Definitions outcomes={SETTLED_OUTCOMES} />
			</section>
			<TimelinessSection />
			<Rules rules={rules} saidOn={exampleSaidOn} />
			<Vague vague={vague} />
			<section class="section" aria-labelledby="recurring">
				<h2 id="recurring">{t("method.recurring")}</h2>
				<p>{t("method.recurring.words")}</p>
			</section>
			<PolicySection policies={policies} />
			<section class="section" aria-labelledby="principles">
				<h2 id="principles">{t("method.principles")}</h2>
				<ul class="principles">
					{PRINCIPLES.map((name) => (
						<li key={name}>{t(`method.principle.${name}`)}</li>
					))}
				</ul>
			</section>
		</div>
	);
}

function Definitions({ outcomes }: { outcomes: readonly Outcome[] }) {
	const { t } = useTexts();
	return (
		<dl class="definitions">
			{outcomes.map((outcome) => (
				<div key={outcome} id={outcome} class={outcomeClass(outcome)}>
					<dt>
						<OutcomeIcon outcome={outcome} />
						{t(`outcome.${outcome}`)}
					</dt>
					<dd>{t(`outcome.${outcome}.means`)}</dd>
				</div>
			))}
		</dl>
	);
}

function TimelinessSection() {
	const { t } = useTexts();
	return (
		<section class="section" aria-labelledby="timeliness">
			<h2 id="timeliness">{t("method.timeliness")}</h2>
			<p>{t("method.timeliness.words")}</p>
			<dl class="definitions">
				{TIMELINESS.map((timeliness) => (
					<div key={timeliness} id={timeliness}>
						<dt>{t(`timeliness.${timeliness}`)}</dt>
						<dd>{t(`timeliness.${timeliness}.means`)}</dd>
					</div>
				))}
			</dl>
		</section>
	);
}

function Rules({ rules, saidOn }: { rules: readonly RuleRow[]; saidOn: string }) {
	const { t, formats } = useTexts();
	return (
		<section class="section" aria-labelledby="deadlines">
			<h2 id="deadlines">{t("method.deadlines")}</h2>
			<p>{t("method.deadlines.words")}</p>
			<details class="all-rules">
				<summary>{t("method.deadlines.all", { count: rules.length })}</summary>
				<table class="rules">
					<thead>
						<tr>
							<th scope="col">{t("method.deadlines.rule")}</th>
							<th scope="col">{t("method.deadlines.example", { date: formats.date(saidOn) })}</th>
							<th scope="col">{t("method.deadlines.due")}</th>
						</tr>
					</thead>
					<tbody>
						{rules.map(({ name, version, summary, example, exampleDueOn }) => (
							<tr key={name}>
								<th scope="row">
									{summary} <span class="soft">{t("deadline.rule", { rule: name, version })}</span>
								</th>
								<td>“{example}”</td>
								<td>{exampleDueOn ? formats.shortDate(exampleDueOn) : t("method.no_date")}</td>
							</tr>
						))}
					</tbody>
				</table>
			</details>
		</section>
	);
}

function Vague({ vague }: Pick<MethodProps, "vague">) {
	const { t } = useTexts();
	return (
		<section class="section" aria-labelledby="vague">
			<h2 id="vague">{t("method.vague")}</h2>
			<p>{t("method.vague.words")}</p>
			<table>
				<thead>
					<tr>
						<th scope="col">{t("method.vague.phrase")}</th>
						<th scope="col">{t("method.vague.review")}</th>
					</tr>
				</thead>
				<tbody>
					{vague.map(({ words, reviewAfter }) => (
						<tr key={words}>
							<th scope="row">{words}</th>
							<td>{reviewAfter}</td>
						</tr>
					))}
				</tbody>
			</table>
		</section>
	);
}
