import { LENGTHS } from "../../../../domain/lengths.ts";
import { CHANGE_KINDS } from "../../../../domain/outcome.ts";
import { useTexts } from "../../parts/texts.ts";
import { Day, type FormState, Line, OneOf } from "./form-fields.tsx";
import { proposedMark } from "./second-pair.tsx";

interface ChangeKindProps {
	readonly form: FormState;
	readonly today: string;
	/** How the reason is asked for. */
	readonly why: string;
	/** Whether another editor has to agree to a correction. */
	readonly isProposed: boolean;
}

/** What a change is to what readers saw before: `changeKind`, `reason` and `wrongSince`. */
export function ChangeKindFields({ form, today, why, isProposed }: ChangeKindProps) {
	const { t } = useTexts();
	const kinds = CHANGE_KINDS.map((value) => ({
		value,
		label: t(`desk.outcome.change.${value}`),
		...(value === "correction"
			? { hint: t("desk.outcome.change.correction.hint"), ...proposedMark(isProposed, t) }
			: {}),
	}));
	return (
		<>
			<OneOf form={form} name="changeKind" legend={t("desk.outcome.change.kind")} options={kinds} fallback="update" />
			<Line form={form} name="reason" label={why} hint={t("desk.outcome.reason.hint")} maxLength={LENGTHS.reason} />
			<WrongSince form={form} today={today} />
		</>
	);
}

/** For a correction, since when it stood wrong: `wrongSince`. */
export function WrongSince({ form, today }: { form: FormState; today: string }) {
	const { t } = useTexts();
	return (
		<Day
			form={form}
			name="wrongSince"
			label={t("desk.wrong_since")}
			hint={t("desk.wrong_since.hint")}
			max={today}
			optional
		/>
	);
}
