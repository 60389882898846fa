import { LENGTHS } from "../../../domain/lengths.ts";
import { SELECTION_SHOWN } from "../../../domain/listed-reason.ts";
import { NAMINGS, PRESET_NAMING } from "../../../domain/naming.ts";
import { REVIEWED_CHANGES } from "../../../domain/proposal.ts";
import { type FormState, Lines, OneOf } from "../desk/parts/form-fields.tsx";
import { CheckboxGroup } from "../parts/choices.tsx";
import { useTexts } from "../parts/texts.ts";

/** What needs another editor, how readers are told who decided, what they see of the selection log, and the lists of reasons, one a line. */
export function FairnessFields({ form }: { form: FormState }) {
	const { t } = useTexts();
	return (
		<>
			<input type="hidden" name="asksWhatIsReviewed" value="yes" />
			<CheckboxGroup
				name="reviewed"
				legend={t("policy.reviewed")}
				hint={t("desk.policy.reviewed.hint")}
				options={REVIEWED_CHANGES.map((value) => ({ value, label: t(`policy.reviewed.${value}`) }))}
				values={form.values["reviewed"]?.split(", ") ?? []}
				errors={form.errors}
			/>
			<OneOf
				form={form}
				name="naming"
				legend={t("policy.naming")}
				options={NAMINGS.map((value) => ({ value, label: t(`policy.naming.${value}`) }))}
				fallback={PRESET_NAMING}
			/>
			<OneOf
				form={form}
				name="selection"
				legend={t("policy.selection")}
				options={SELECTION_SHOWN.map((value) => ({ value, label: t(`policy.selection.${value}`) }))}
				fallback="counts"
			/>
			<Lines
				form={form}
				name="selectionReasons"
				label={t("policy.selection_reasons")}
				hint={t("desk.policy.reasons.hint")}
				rows={7}
				maxLength={LENGTHS.long}
				optional
			/>
			<Lines
				form={form}
				name="causes"
				label={t("policy.causes")}
				hint={t("desk.policy.reasons.hint")}
				rows={7}
				maxLength={LENGTHS.long}
				optional
			/>
		</>
	);
}
