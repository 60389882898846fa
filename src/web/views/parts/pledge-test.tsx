import type { ComponentChildren } from "preact";
import type { PledgeKind } from "../../../domain/pledge.ts";
import { paths } from "../paths.ts";
import { Prose } from "./page-parts.tsx";
import type { Named } from "./pledge-item.tsx";
import { useTexts } from "./texts.ts";

/** Who promised what to whom, and what will count as having done it. */
export interface PledgeTestProps {
	readonly promisers: readonly (Named & { readonly roleThen?: string | undefined })[];
	readonly saidOn: string;
	readonly beneficiary?: string | undefined;
	/** Plain text. */
	readonly criteria?: string | undefined;
	readonly kind: PledgeKind;
	readonly registeredOn: string;
	readonly changedOn: string;
	/** When somebody last looked; not given for a draft at which nobody has. */
	readonly checkedOn?: string | undefined;
}

/** The test of a pledge as a list of facts. The deadline has its own section: it has a history. */
export function PledgeTest(test: PledgeTestProps) {
	const { t, formats } = useTexts();
	return (
		<section class="section" aria-labelledby="test">
			<h2 id="test">{t("pledge.facts")}</h2>
			<dl class="facts">
				<Fact name={t("pledge.promised")}>
					<time dateTime={test.saidOn}>{formats.date(test.saidOn)}</time>
				</Fact>
				<Fact name={t("pledge.by")}>
					<Promisers promisers={test.promisers} />
				</Fact>
				{test.beneficiary && <Fact name={t("pledge.to")}>{test.beneficiary}</Fact>}
				<Fact name={t("pledge.kind")}>{t(`pledge.kind.${test.kind}`)}</Fact>
				<Fact name={t("pledge.criteria")}>
					{test.criteria ? <Prose text={test.criteria} /> : t("pledge.criteria.none")}
				</Fact>
				<Fact name={t("pledge.registered")}>
					<time dateTime={test.registeredOn}>{formats.date(test.registeredOn)}</time>
				</Fact>
				<Fact name={t("pledge.changed")}>
					<time dateTime={test.changedOn}>{formats.date(test.changedOn)}</time>
				</Fact>
				{test.checkedOn && (
					<Fact name={t("pledge.checked")}>
						<time dateTime={test.checkedOn}>{formats.date(test.checkedOn)}</time>
					</Fact>
				)}
			</dl>
		</section>
	);
}

/** One row of a list of facts (`<dl class="facts">`). */
export function Fact({ name, children }: { name: string; children: ComponentChildren }) {
	return (
		<div>
			<dt>{name}</dt>
			<dd dir="auto">{children}</dd>
		</div>
	);
}

function Promisers({ promisers }: Pick<PledgeTestProps, "promisers">) {
	return (
		<ul>
			{promisers.map(({ slug, name, roleThen }) => (
				<li key={slug}>
					<a href={paths.promiser(slug)}>{name}</a>
					{roleThen && <span class="soft">, {roleThen}</span>}
				</li>
			))}
		</ul>
	);
}
