/** Inputs of the desk's forms: each takes the whole form and picks its own value and error by name. */
import type { FieldMessages } from "../../../../domain/problem.ts";
import { Checkbox, type ChoiceOption, RadioGroup } from "../../parts/choices.tsx";
import { Field, type FieldProps, TextArea, type TextFieldProps } from "../../parts/fields.tsx";

/** What was typed, by input name; an absent name is an empty input. */
export type Values = Readonly<Record<string, string>>;

/** A form as it is shown: new, or come back with what was typed and what was wrong. */
export interface FormState {
	readonly values: Values;
	readonly errors?: FieldMessages | undefined;
}

/** An input of one line. */
export function Line({ form, ...props }: Omit<TextFieldProps, "value" | "errors"> & { form: FormState }) {
	return <Field {...props} value={form.values[props.name]} errors={form.errors} />;
}

/** An input of several lines. */
export function Lines({ form, ...props }: LinesProps) {
	return <TextArea {...props} value={form.values[props.name]} errors={form.errors} />;
}

/** A civil date. */
export function Day({ form, ...props }: Omit<FieldProps, "value" | "errors"> & { form: FormState; max?: string }) {
	return <Line {...props} form={form} type="date" width="short" />;
}

/** One out of a few. */
export function OneOf({ form, fallback, ...props }: OneOfProps) {
	return <RadioGroup {...props} value={form.values[props.name] || fallback} errors={form.errors} />;
}

/** A yes or no; it is sent as "on". */
export function Tick({ form, name, label, hint }: { form: FormState; name: string; label: string; hint?: string }) {
	const isChecked = form.values[name] === "on" || form.values[name] === "true";
	return <Checkbox name={name} label={label} value="on" checked={isChecked} {...(hint ? { hint } : {})} />;
}

/** Suggestions for an input whose `list` is this id; any other text may be typed. */
export function Suggestions({ id, options }: { id: string; options: readonly string[] }) {
	return (
		<datalist id={id}>
			{options.map((option) => (
				<option key={option} value={option} />
			))}
		</datalist>
	);
}

type LinesProps = Omit<FieldProps, "value" | "errors"> & { form: FormState; rows?: number; maxLength?: number };

interface OneOfProps {
	form: FormState;
	name: string;
	legend: string;
	options: readonly ChoiceOption[];
	/** Chosen while nobody has chosen. */
	fallback?: string;
	hint?: string;
	inline?: boolean;
	optional?: string | undefined;
	id?: string;
}
