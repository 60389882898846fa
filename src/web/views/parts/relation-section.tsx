import type { RelationEnd, RelationKind } from "../../../domain/relation.ts";
import { paths } from "../paths.ts";
import { useTexts } from "./texts.ts";

/** One relation as readers see it. */
export interface RelationView {
	readonly kind: RelationKind;
	readonly end: RelationEnd;
	readonly other: string;
	readonly title: string;
	readonly note: string;
}

/** How a pledge stands to others. Without any relation it is not there. */
export function RelationSection({ relations }: { relations: readonly RelationView[] }) {
	const { t } = useTexts();
	if (relations.length === 0) return null;
	return (
		<section class="section" aria-labelledby="relations">
			<h2 id="relations">{t("relations.title")}</h2>
			<RelationList relations={relations} />
		</section>
	);
}

/** Relations, each in its own words. What was merged leads to its history: its page leads here. */
export function RelationList({ relations }: { relations: readonly RelationView[] }) {
	const { t } = useTexts();
	return (
		<dl class="facts">
			{relations.map(({ kind, end, other, title, note }) => (
				<div key={`${kind}${end}${other}`}>
					<dt>{t(`relation.${kind}.${end}`)}</dt>
					<dd dir="auto">
						{kind === "duplicates" && end === "to" ? (
							<>
								{title}, <a href={paths.revisions(other)}>{t("relation.merged.history")}</a>
							</>
						) : (
							<a href={paths.pledge(other)}>{title}</a>
						)}
						{note && <p class="soft">{note}</p>}
					</dd>
				</div>
			))}
		</dl>
	);
}
