import { LENGTHS } from "../../../domain/lengths.ts";
import type { FieldMessages } from "../../../domain/problem.ts";
import { RELATION_KINDS } from "../../../domain/relation.ts";
import type { Texts } from "../../../text/text.ts";
import type { Page } from "../page.ts";
import { ErrorSummary } from "../parts/error-summary.tsx";
import { RelationList, type RelationView } from "../parts/relation-section.tsx";
import { useTexts } from "../parts/texts.ts";
import { deskPage } from "./desk-page.ts";
import { deskPaths } from "./desk-paths.ts";
import { Chapter } from "./parts/chapter.tsx";
import { ConflictNotice, type EditConflict } from "./parts/conflict.tsx";
import { Line, OneOf, type Values } from "./parts/form-fields.tsx";
import { FormEnd, FormHead, type FormPledge } from "./parts/pledge-head.tsx";

/**
 * Posts to `deskPaths.relations(id)`: version, kind, other and note; to `deskPaths.relationEnds(id)`: kind, end, other
 * and reason.
 */
export interface RelationFormProps {
	readonly pledge: FormPledge;
	readonly relations: readonly RelationView[];
	/** Whether this user may merge pledges, and part them again. */
	readonly mayMerge: boolean;
	/** Whether it is merged into another: then it can only be parted again. */
	readonly isMerged: boolean;
	/** What was typed to end a relation. */
	readonly ending?: Values | undefined;
	readonly values: Values;
	readonly errors?: FieldMessages | undefined;
	readonly conflict?: EditConflict | undefined;
	readonly seen?: string | undefined;
}

/** Relates a pledge to another, and ends what no longer holds. */
export function relationFormPage(props: RelationFormProps, { t }: Texts): Page {
	const { id, title } = props.pledge;
	return deskPage(`${t("desk.relations.title")}: ${title}`, deskPaths.relations(id), <RelationForm {...props} />);
}

function RelationForm(props: RelationFormProps) {
	const { t } = useTexts();
	const { pledge, relations, errors, conflict, mayMerge, isMerged } = props;
	return (
		<>
			<ErrorSummary errors={errors} />
			<ConflictNotice conflict={conflict} />
			<FormHead pledge={pledge} title={t("desk.relations.title")} words={t("desk.relations.words")} />
			{!isMerged && <New {...props} />}
			{relations.length > 0 && (
				<section class="section" aria-labelledby="on-record">
					<h2 id="on-record">{t("desk.relations.now")}</h2>
					{relations.map((relation) => (
						<Ending
							key={`${relation.kind}${relation.end}${relation.other}`}
							id={pledge.id}
							relation={relation}
							mayEnd={mayMerge || relation.kind !== "duplicates"}
							typed={props.ending}
						/>
					))}
				</section>
			)}
		</>
	);
}

function New({ pledge, mayMerge, values, errors, seen }: RelationFormProps) {
	const { t } = useTexts();
	const form = { values, errors };
	const offered = RELATION_KINDS.filter((kind) => mayMerge || kind !== "duplicates");
	const kinds = offered.map((value) => ({
		value,
		label: t(`desk.relations.kind.${value}`),
		hint: t(`desk.relations.kind.${value}.hint`),
	}));
	return (
		<form class="chapters" method="post" action={deskPaths.relations(pledge.id)} novalidate data-guard>
			<input type="hidden" name="version" value={pledge.version} />
			<Chapter title={t("desk.relations.chapter")} words={t("desk.relations.chapter.about")}>
				<OneOf form={form} name="kind" legend={t("desk.relations.kind")} options={kinds} />
				<Line
					form={form}
					name="other"
					label={t("desk.relations.other")}
					hint={t("desk.relations.other.hint")}
					maxLength={LENGTHS.url}
					spellcheck={false}
				/>
				<Line form={form} name="note" label={t("desk.relations.note")} maxLength={LENGTHS.reason} optional />
			</Chapter>
			<FormEnd pledge={pledge} seen={seen} save={t("desk.relations.save")} />
		</form>
	);
}

interface EndingProps {
	readonly id: string;
	readonly relation: RelationView;
	readonly mayEnd: boolean;
	readonly typed?: Values | undefined;
}

function Ending({ id, relation, mayEnd, typed }: EndingProps) {
	const { t } = useTexts();
	const { kind, end, other } = relation;
	const isThis = typed?.["kind"] === kind && typed["end"] === end && typed["other"] === other;
	if (!mayEnd) return <RelationList relations={[relation]} />;
	return (
		<form class="card fields" method="post" action={deskPaths.relationEnds(id)} novalidate>
			<RelationList relations={[relation]} />
			<input type="hidden" name="kind" value={kind} />
			<input type="hidden" name="end" value={end} />
			<input type="hidden" name="other" value={other} />
			<Line
				form={{ values: isThis ? typed : {} }}
				name="reason"
				id={`reason-${kind}-${end}-${other}`}
				label={t("desk.relations.end.reason")}
				maxLength={LENGTHS.reason}
			/>
			<button class="quiet" type="submit">
				{t(kind === "duplicates" ? "desk.relations.part" : "desk.relations.end")}
			</button>
		</form>
	);
}
