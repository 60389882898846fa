import type { ComponentChildren } from "preact";
import type { FieldMessages } from "../../../domain/problem.ts";
import { describedBy, FieldError, fieldId, type Option, OptionalMark } from "./fields.tsx";

export interface ChoiceOption extends Option {
	/** Shown before the label, such as an outcome's icon. */
	readonly icon?: ComponentChildren;
	/** Shown after it, in a few words. */
	readonly note?: string | undefined;
	/** A class of its row, for what the page shows while it is chosen. */
	readonly mark?: string | undefined;
}

interface ChoiceProps {
	name: string;
	legend: string;
	options: readonly ChoiceOption[];
	hint?: string;
	errors?: FieldMessages | undefined;
	/** Overrides the id where a page has two groups of one name. */
	id?: string;
	/** Side by side instead of one under the other. */
	inline?: boolean;
	/** What the choice is needed for, where it may be left open. */
	optional?: string | undefined;
	/** For groups inside a row that already says what they are: the legend is only read out. */
	hideLegend?: boolean;
}

/** One out of a few, all of them in sight. The first input has the group's id, so that an error can lead to it. */
export function RadioGroup(props: ChoiceProps & { value?: string | undefined; required?: boolean }) {
	return (
		<Group {...props}>
			{props.options.map((option, index) => (
				<Choice key={option.value} option={option} id={optionId(props, index)}>
					<input
						type="radio"
						id={optionId(props, index)}
						name={props.name}
						value={option.value}
						checked={option.value === props.value}
						required={props.required}
						{...hintOf(optionId(props, index), option)}
					/>
				</Choice>
			))}
		</Group>
	);
}

/** Any number out of a few. */
export function CheckboxGroup(props: ChoiceProps & { values?: readonly string[] }) {
	return (
		<Group {...props}>
			{props.options.map((option, index) => (
				<Choice key={option.value} option={option} id={optionId(props, index)}>
					<input
						type="checkbox"
						id={optionId(props, index)}
						name={props.name}
						value={option.value}
						checked={props.values?.includes(option.value) ?? false}
						{...hintOf(optionId(props, index), option)}
					/>
				</Choice>
			))}
		</Group>
	);
}

/** A single yes or no. */
export function Checkbox({ name, label, value = "yes", checked = false, id = name, hint }: CheckboxProps) {
	const option = { value, label, hint };
	return (
		<Choice option={option} id={id}>
			<input type="checkbox" id={id} name={name} value={value} checked={checked} {...hintOf(id, option)} />
		</Choice>
	);
}

interface CheckboxProps {
	name: string;
	label: string;
	value?: string;
	checked?: boolean;
	id?: string;
	hint?: string;
}

function Group(props: ChoiceProps & { children: ComponentChildren }) {
	const id = fieldId(props);
	const error = props.errors?.[props.name];
	const description = describedBy(id, { hint: Boolean(props.hint), error: Boolean(error) });
	return (
		<fieldset class={error ? "choices invalid" : "choices"} aria-describedby={description}>
			<legend class={props.hideLegend ? "hidden" : undefined}>
				{props.legend}
				<OptionalMark optional={props.optional} />
			</legend>
			{props.hint && (
				<p class="hint" id={`${id}-hint`}>
					{props.hint}
				</p>
			)}
			{error && <FieldError id={id} message={error} />}
			<div class={props.inline ? "options inline" : "options"}>{props.children}</div>
		</fieldset>
	);
}

function Choice({ option, id, children }: { option: ChoiceOption; id: string; children: ComponentChildren }) {
	return (
		<div class={option.mark ? `choice ${option.mark}` : "choice"}>
			{children}
			<label for={id}>
				{option.icon}
				{option.label}
				{option.note && <span class="choice-note">{option.note}</span>}
			</label>
			{option.hint && (
				<p class="hint" id={`${id}-hint`}>
					{option.hint}
				</p>
			)}
		</div>
	);
}

function optionId(props: ChoiceProps, index: number): string {
	return index === 0 ? fieldId(props) : `${fieldId(props)}-${index + 1}`;
}

function hintOf(id: string, option: ChoiceOption) {
	return { "aria-describedby": option.hint ? `${id}-hint` : undefined };
}
