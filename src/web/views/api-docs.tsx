import type { Texts } from "../../text/text.ts";
import type { Page } from "./page.ts";
import { PageHead, Prose } from "./parts/page-parts.tsx";
import { useTexts } from "./parts/texts.ts";
import { paths } from "./paths.ts";

/** What the OpenAPI document says, made flat for reading. */
export interface ApiDocsProps {
	readonly version: string;
	readonly groups: readonly { readonly name: string; readonly operations: readonly ApiOperation[] }[];
}

export interface ApiOperation {
	readonly id: string;
	readonly method: string;
	readonly path: string;
	readonly summary: string;
	readonly description?: string | undefined;
	readonly needsToken: boolean;
	readonly parameters: readonly ApiParameter[];
	readonly answers: readonly { readonly status: string; readonly description: string }[];
	/** A request or an answer, as it is sent. */
	readonly example?: string | undefined;
	/** The request as one line for a shell. */
	readonly curl: string;
}

export interface ApiParameter {
	readonly name: string;
	readonly in: string;
	readonly type: string;
	readonly isRequired: boolean;
	readonly description: string;
}

/** The API's reference, made from the same schemas that check requests. */
export function apiDocsPage(props: ApiDocsProps, { t }: Texts): Page {
	return { title: t("api.title"), description: t("api.words"), path: paths.api, content: <ApiDocs {...props} /> };
}

function ApiDocs({ version, groups }: ApiDocsProps) {
	const { t } = useTexts();
	return (
		<div class="reading">
			<PageHead title={t("api.title")}>
				<p class="lead">{t("api.words")}</p>
				<p>
					<a href={paths.openapi}>{t("api.openapi")}</a> <span class="soft">{t("api.version", { version })}</span>
				</p>
			</PageHead>
			<Contents groups={groups} />
			{groups.map(({ name, operations }) => (
				<section class="section" key={name} aria-labelledby={idOf(name)}>
					<h2 id={idOf(name)}>{name}</h2>
					{operations.map((operation) => (
						<Operation key={operation.id} operation={operation} />
					))}
				</section>
			))}
		</div>
	);
}

/** Every operation by its noun, in the order of the page. */
function Contents({ groups }: Pick<ApiDocsProps, "groups">) {
	const { t } = useTexts();
	return (
		<nav class="contents" aria-labelledby="contents">
			<h2 id="contents">{t("api.contents")}</h2>
			<ul>
				{groups.map(({ name, operations }) => (
					<li key={name}>
						<a href={`#${idOf(name)}`}>{name}</a>
						<ul>
							{operations.map(({ id, summary }) => (
								<li key={id}>
									<a href={`#${id}`}>{summary}</a>
								</li>
							))}
						</ul>
					</li>
				))}
			</ul>
		</nav>
	);
}

function idOf(group: string): string {
	return `group-${group.toLowerCase().replace(/[^a-z]+/g, "-")}`;
}

function Operation({ operation }: { operation: ApiOperation }) {
	const { t } = useTexts();
	const { id, method, path, summary, description, needsToken, parameters, answers, example, curl } = operation;
	return (
		<article class="operation" id={id}>
			<h3>{summary}</h3>
			<p>
				<code>
					<b>{method.toUpperCase()}</b> {path}
				</code>
				{needsToken && <span class="soft"> {t("api.auth.token")}</span>}
			</p>
			{description && <Prose text={description} />}
			{parameters.length > 0 && <Parameters parameters={parameters} />}
			<ul>
				{answers.map((answer) => (
					<li key={answer.status}>
						<code>{answer.status}</code> {answer.description}
					</li>
				))}
			</ul>
			<p class="soft">{t("api.curl")}</p>
			<pre>
				<code>{curl}</code>
			</pre>
			{example && (
				<pre>
					<code>{example}</code>
				</pre>
			)}
		</article>
	);
}

function Parameters({ parameters }: { parameters: readonly ApiParameter[] }) {
	const { t } = useTexts();
	return (
		<dl class="facts">
			{parameters.map((parameter) => (
				<div key={`${parameter.in} ${parameter.name}`}>
					<dt>
						<code>{parameter.name}</code>
					</dt>
					<dd>
						{parameter.description}
						<p class="soft">
							{parameter.in}, {parameter.type}
							{parameter.isRequired && `, ${t("api.required")}`}
						</p>
					</dd>
				</div>
			))}
		</dl>
	);
}
