import { LENGTHS } from "../../../../domain/lengths.ts";
import { useTexts } from "../../parts/texts.ts";
import { Day, type FormState, Line } from "./form-fields.tsx";

/**
 * Where something can be looked up. The inputs are named PREFIX and then `Url`, `Publisher`, `Title`, `PublishedOn`,
 * `ArchivedUrl`. Where `optional`, all of it may be left empty; `rest` says what the publisher is needed for then.
 * Evidence has a title as well.
 */
export function SourceFields({ form, prefix, optional = false, rest }: SourceFieldsProps) {
	const { t } = useTexts();
	const others = optional ? (rest ?? t("form.with_address")) : false;
	return (
		<>
			<Line
				form={form}
				name={`${prefix}Url`}
				type="url"
				inputMode="url"
				label={t(`desk.${prefix}.url`)}
				hint={t("desk.source.url.hint")}
				maxLength={LENGTHS.url}
				optional={optional}
			/>
			<div class="pair">
				<Line
					form={form}
					name={`${prefix}Publisher`}
					label={t("desk.source.publisher")}
					maxLength={LENGTHS.name}
					optional={others}
				/>
				<Day form={form} name={`${prefix}PublishedOn`} label={t("desk.source.published_on")} optional />
			</div>
			<div class="pair">
				<Line
					form={form}
					name={`${prefix}Title`}
					label={t("desk.source.title")}
					maxLength={LENGTHS.title}
					optional={prefix === "evidence" ? others : true}
				/>
				<Line
					form={form}
					name={`${prefix}ArchivedUrl`}
					type="url"
					inputMode="url"
					label={t("desk.source.archived_url")}
					maxLength={LENGTHS.url}
					optional
				/>
			</div>
		</>
	);
}

interface SourceFieldsProps {
	form: FormState;
	prefix: "source" | "evidence";
	optional?: boolean | string;
	rest?: string;
}
