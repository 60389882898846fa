import { Select } from "../../parts/fields.tsx";
import { useTexts } from "../../parts/texts.ts";
import { Day, type FormState, Line } from "./form-fields.tsx";

export const SERIES_UNITS = ["D", "W", "M", "Y"] as const;

/** How a pledge comes round: `everyCount` and `everyUnit`, `startsOn`, `seriesDueOn` and `untilOn`. */
export function SeriesFields({ form }: { form: FormState }) {
	const { t } = useTexts();
	return (
		<div class="on-choice" data-for="recurring">
			<div class="pair">
				<Line
					form={{ ...form, values: { everyCount: "1", ...form.values } }}
					name="everyCount"
					label={t("desk.series.every")}
					type="number"
					min="1"
					max="999"
					width="short"
					optional
				/>
				<Select
					name="everyUnit"
					label={t("desk.series.unit")}
					options={SERIES_UNITS.map((value) => ({ value, label: t(`desk.series.unit.${value}`) }))}
					value={form.values["everyUnit"] ?? "M"}
				/>
			</div>
			<div class="pair">
				<Day form={form} name="startsOn" label={t("desk.series.starts_on")} optional />
				<Day
					form={form}
					name="seriesDueOn"
					label={t("desk.series.due_on")}
					hint={t("desk.series.due_on.hint")}
					optional
				/>
			</div>
			<Day form={form} name="untilOn" label={t("desk.series.until_on")} optional />
		</div>
	);
}
