import { LENGTHS } from "../../../../domain/lengths.ts";
import { PROMISER_KINDS } from "../../../../domain/pledge.ts";
import { useTexts } from "../../parts/texts.ts";
import { Day, type FormState, Line, Lines, OneOf, Suggestions } from "./form-fields.tsx";

/** The words said, when and where: `quote`, `saidOn`, `place`. `today` is the latest day that can be chosen. */
export function StatementFields({ form, today }: { form: FormState; today: string }) {
	const { t } = useTexts();
	return (
		<>
			<Lines
				form={form}
				name="quote"
				label={t("desk.words.quote")}
				hint={t("desk.words.quote.hint")}
				rows={4}
				maxLength={LENGTHS.long}
			/>
			<div class="pair">
				<Day form={form} name="saidOn" label={t("desk.words.said_on")} max={today} />
				<Line form={form} name="place" label={t("desk.words.place")} maxLength={LENGTHS.name} optional />
			</div>
		</>
	);
}

/** Who is held to it: `promiser`, `promiserKind`, `roleThen`, and `alsoBy` with one more name on each line. */
export function PromiserFields({ form, promisers }: { form: FormState; promisers: readonly string[] }) {
	const { t } = useTexts();
	const kinds = PROMISER_KINDS.map((value) => ({ value, label: t(`desk.words.kind.${value}`) }));
	return (
		<>
			<div class="pair">
				<Line
					form={form}
					name="promiser"
					label={t("desk.words.promiser")}
					list="promisers"
					autocomplete="off"
					maxLength={LENGTHS.name}
				/>
				<OneOf form={form} name="promiserKind" legend={t("desk.words.kind")} options={kinds} fallback="person" inline />
			</div>
			<Suggestions id="promisers" options={promisers} />
			<Line form={form} name="roleThen" label={t("desk.words.role_then")} maxLength={LENGTHS.name} optional />
			<Lines
				form={form}
				name="alsoBy"
				label={t("desk.words.also_by")}
				hint={t("desk.words.also_by.hint")}
				rows={2}
				maxLength={LENGTHS.reason}
				optional
			/>
		</>
	);
}
