import { LENGTHS } from "../../../../domain/lengths.ts";
import { PLEDGE_KINDS } from "../../../../domain/pledge.ts";
import { useTexts } from "../../parts/texts.ts";
import { type FormState, Line, Lines, OneOf } from "./form-fields.tsx";

/** What will count as kept: `title`, `criteria`, `kind`, `beneficiary`. */
export function TestFields({ form }: { form: FormState }) {
	const { t } = useTexts();
	const kinds = PLEDGE_KINDS.map((value) => ({
		value,
		label: t(`pledge.kind.${value}`),
		hint: t(`desk.test.kind.${value}`),
	}));
	return (
		<>
			<Line
				form={form}
				name="title"
				label={t("desk.test.title")}
				hint={t("desk.test.title.hint")}
				maxLength={LENGTHS.title}
			/>
			<Lines
				form={form}
				name="criteria"
				label={t("pledge.criteria")}
				hint={t("desk.test.criteria.hint")}
				rows={5}
				maxLength={LENGTHS.long}
			/>
			<OneOf form={form} name="kind" legend={t("pledge.kind")} options={kinds} fallback="deliver" />
			<Line
				form={form}
				name="beneficiary"
				label={t("pledge.to")}
				hint={t("desk.test.beneficiary.hint")}
				maxLength={LENGTHS.name}
				optional
			/>
		</>
	);
}

/** Where it is filed: `topics`, parted by commas, and the desk's own `notes`. */
export function FilingFields({ form }: { form: FormState }) {
	const { t } = useTexts();
	return (
		<>
			<Line
				form={form}
				name="topics"
				label={t("nav.topics")}
				hint={t("desk.filing.topics.hint")}
				maxLength={LENGTHS.topics}
				optional
			/>
			<Lines
				form={form}
				name="notes"
				label={t("desk.filing.notes")}
				hint={t("desk.filing.notes.hint")}
				rows={4}
				maxLength={LENGTHS.long}
				optional
			/>
		</>
	);
}
