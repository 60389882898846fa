import { PROBLEM_KINDS, type ProblemKind } from "../../domain/problem.ts";
import type { Texts } from "../../text/text.ts";
import type { Page } from "./page.ts";
import { PageHead } from "./parts/page-parts.tsx";
import { Fact } from "./parts/pledge-test.tsx";
import { paths } from "./paths.ts";

export interface ProblemPageProps {
	/** `internal` is a bug of ours: it never says more than its reference. */
	readonly kind: ProblemKind | "internal";
	/** What happened in this case. */
	readonly detail?: string | undefined;
	/** What the log calls this request. */
	readonly reference?: string | undefined;
	readonly retryAfterSeconds?: number | undefined;
	/** Whether only a page was asked for: then nothing was to be saved. */
	readonly isReading?: boolean | undefined;
	/** The next step, where there is a better one than the front page. */
	readonly next?: { readonly href: string; readonly label: string } | undefined;
}

/** An error page: what happened and what to do now. The door sets the status. */
export function problemPage(
	{ kind, detail, reference, retryAfterSeconds, isReading, next }: ProblemPageProps,
	{ t }: Texts,
): Page {
	return {
		title: t(`problem.${kind}.title`),
		path: paths.home,
		isPrivate: true,
		content: (
			<PageHead title={t(`problem.${kind}.title`)}>
				{detail && (
					<p class="lead" dir="auto">
						{detail}
					</p>
				)}
				<p>
					{t(kind === "invalid-input" && isReading ? "problem.invalid-input.words.address" : `problem.${kind}.words`)}
				</p>
				{retryAfterSeconds !== undefined && <p>{t("problem.retry", { seconds: retryAfterSeconds })}</p>}
				{reference && <p class="soft">{t("problem.reference", { id: reference })}</p>}
				<p class="actions">
					{next && (
						<a class="button" href={next.href}>
							{next.label}
						</a>
					)}
					<a class="button quiet" href={paths.home}>
						{t("problem.home")}
					</a>
					<a href={paths.pledges}>{t("problem.search")}</a>
				</p>
			</PageHead>
		),
	};
}

/** The page at the URL of a problem's type: what the type means, for whoever reads an API's answer. */
export function problemTypePage({ kind, status }: { kind: ProblemKind; status: number }, { t }: Texts): Page {
	return {
		title: t(`problem.${kind}.title`),
		path: paths.problem(kind),
		content: (
			<div class="reading">
				<PageHead title={t(`problem.${kind}.title`)}>
					<p class="lead">{t("problem.type.words")}</p>
				</PageHead>
				<dl class="facts">
					<Fact name={t("problem.type")}>
						<code>{paths.problem(kind)}</code>
					</Fact>
					<Fact name={t("problem.status")}>{status}</Fact>
					<Fact name={t("problem.meaning")}>{t(`problem.${kind}.words`)}</Fact>
				</dl>
				<p class="more">
					<a href={paths.problems}>{t("problem.types.title")}</a>
				</p>
			</div>
		),
	};
}

/** Every problem type, with the status that each is answered with. */
export function problemTypesPage(statuses: Readonly<Record<ProblemKind, number>>, { t }: Texts): Page {
	return {
		title: t("problem.types.title"),
		path: paths.problems,
		content: (
			<div class="reading">
				<PageHead title={t("problem.types.title")} />
				<table>
					<thead>
						<tr>
							<th scope="col">{t("problem.type")}</th>
							<th scope="col">{t("problem.status")}</th>
							<th scope="col">{t("problem.meaning")}</th>
						</tr>
					</thead>
					<tbody>
						{PROBLEM_KINDS.map((kind) => (
							<tr key={kind}>
								<th scope="row">
									<a href={paths.problem(kind)}>{kind}</a>
								</th>
								<td>{statuses[kind]}</td>
								<td>{t(`problem.${kind}.title`)}</td>
							</tr>
						))}
					</tbody>
				</table>
			</div>
		),
	};
}
