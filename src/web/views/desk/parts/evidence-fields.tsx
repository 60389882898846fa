import { LENGTHS } from "../../../../domain/lengths.ts";
import { BEARINGS } from "../../../../domain/pledge.ts";
import { useTexts } from "../../parts/texts.ts";
import { type FormState, Line, Lines, OneOf, Tick } from "./form-fields.tsx";
import { SourceFields } from "./source-fields.tsx";

/**
 * A piece of evidence: a source named `evidence…`, `evidenceShows`, `evidenceQuote`, `evidenceBearing` (for, against)
 * and `evidencePrimary` ("on"). Where `optional`, or in the words of what it is needed for, all of it may be left empty.
 */
export function EvidenceFields({ form, optional = false }: { form: FormState; optional?: boolean | string }) {
	const { t } = useTexts();
	const rest = t("form.with_evidence");
	const others = optional ? { optional: rest } : {};
	const bearings = BEARINGS.map((value) => ({ value, label: t(`desk.evidence.bearing.${value}`) }));
	return (
		<>
			<SourceFields form={form} prefix="evidence" optional={optional} rest={rest} />
			<Line
				form={form}
				name="evidenceShows"
				label={t("desk.evidence.shows")}
				hint={t("desk.evidence.shows.hint")}
				maxLength={LENGTHS.reason}
				{...others}
			/>
			<Lines
				form={form}
				name="evidenceQuote"
				label={t("desk.evidence.quote")}
				rows={2}
				maxLength={LENGTHS.long}
				optional
			/>
			<OneOf
				form={form}
				name="evidenceBearing"
				legend={t("desk.evidence.bearing")}
				options={bearings}
				inline
				{...others}
			/>
			<Tick
				form={form}
				name="evidencePrimary"
				label={t("desk.evidence.primary")}
				hint={t("desk.evidence.primary.hint")}
			/>
		</>
	);
}
