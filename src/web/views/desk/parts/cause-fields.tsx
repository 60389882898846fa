import { LENGTHS } from "../../../../domain/lengths.ts";
import { mayHaveCause, OUTCOMES } from "../../../../domain/outcome.ts";
import { type Option, Select } from "../../parts/fields.tsx";
import { useTexts } from "../../parts/texts.ts";
import { type FormState, Line } from "./form-fields.tsx";

/**
 * Why a pledge is broken or stalled: `cause`, of the policy's list, and `causeBy` in words. The desk's module shows them
 * only beside an outcome that may have one.
 */
export function CauseFields({ form, causes }: { form: FormState; causes: readonly Option[] }) {
	const { t } = useTexts();
	return (
		<fieldset data-only-for={OUTCOMES.filter(mayHaveCause).join(" ")}>
			<legend>{t("desk.outcome.causes")}</legend>
			<div class="pair">
				<Select
					name="cause"
					label={t("desk.outcome.cause")}
					options={causes}
					emptyLabel={t("desk.outcome.cause.none")}
					value={form.values["cause"]}
					errors={form.errors}
					optional
				/>
				<Line
					form={form}
					name="causeBy"
					label={t("desk.outcome.cause_by")}
					hint={t("desk.outcome.cause_by.hint")}
					maxLength={LENGTHS.name}
					optional
				/>
			</div>
		</fieldset>
	);
}
