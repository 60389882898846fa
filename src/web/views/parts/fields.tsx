/**
 * Inputs with their label, hint and error. The error and the hint are tied to the input by aria-describedby, so that
 * they are read out with it; the id of an input is its name, so that the error summary can link to it.
 */
import type { ComponentChildren, InputHTMLAttributes } from "preact";
import type { FieldMessages } from "../../../domain/problem.ts";
import { Kept } from "./kept.tsx";
import { useTexts } from "./texts.ts";

/** What every kind of input takes. `errors` are those of the whole form; the input picks its own by name. */
export interface FieldProps {
	name: string;
	label: string;
	hint?: string | undefined;
	value?: string | undefined;
	errors?: FieldMessages | undefined;
	/** Inputs are required unless this is set; then the label says so, or in these words what it is needed for. */
	optional?: boolean | string;
	/** Overrides the id where a page has two inputs of one name. */
	id?: string;
	disabled?: boolean;
	/** In a search form nothing is required and nothing needs to be said to be optional. */
	isFilter?: boolean;
}

export interface TextFieldProps extends FieldProps {
	type?: "text" | "email" | "url" | "date" | "time" | "number" | "password" | "search";
	maxLength?: number;
	autocomplete?: string;
	inputMode?: "text" | "email" | "url" | "numeric" | "search";
	/** How wide the input is drawn: a hint at how long the answer is. */
	width?: "short" | "medium" | "full";
	placeholder?: string;
	min?: string;
	max?: string;
	/** Ids of a list of suggestions (`<datalist>`). */
	list?: string;
	spellcheck?: boolean;
}

/** An input of one line. */
export function Field(props: TextFieldProps) {
	const { type = "text", width = "full" } = props;
	// Preact's types know an input only by a literal type; this one is chosen by the caller.
	const attributes = {
		...wiring(props),
		type,
		class: width,
		value: props.value,
		maxLength: props.maxLength,
		autocomplete: props.autocomplete,
		inputMode: props.inputMode,
		placeholder: props.placeholder,
		min: props.min,
		max: props.max,
		list: props.list,
		spellcheck: props.spellcheck,
		dir: type === "text" || type === "search" ? "auto" : undefined,
	} as InputHTMLAttributes<HTMLInputElement>;
	return (
		<Labelled {...props}>
			<input {...attributes} />
		</Labelled>
	);
}

/** An input of several lines. */
export function TextArea(props: FieldProps & { rows?: number; maxLength?: number }) {
	return (
		<Labelled {...props}>
			<textarea {...wiring(props)} rows={props.rows ?? 4} maxLength={props.maxLength} dir="auto">
				{props.value}
			</textarea>
		</Labelled>
	);
}

export interface Option {
	readonly value: string;
	readonly label: string;
	readonly hint?: string | undefined;
}

/** One out of many. `emptyLabel` is the choice of none; without it the first option stands. */
export function Select(props: FieldProps & { options: readonly Option[]; emptyLabel?: string }) {
	return (
		<Labelled {...props}>
			<select {...wiring(props)}>
				{props.emptyLabel !== undefined && <option value="">{props.emptyLabel}</option>}
				<Kept part={Options} with={{ options: props.options, chosen: props.value }} />
			</select>
		</Labelled>
	);
}

function Options({ options, chosen }: { options: readonly Option[]; chosen: string | undefined }) {
	return options.map(({ value, label }) => (
		<option key={value} value={value} selected={value === chosen}>
			{label}
		</option>
	));
}

/** The id that an input of this name has, and that an error summary links to. */
export function fieldId({ id, name }: { id?: string | undefined; name: string }): string {
	return id ?? name;
}

/** The error under a label, with a word before it so that it is not told by colour alone. */
export function FieldError({ id, message }: { id: string; message: string }) {
	const { t } = useTexts();
	return (
		<p class="error" id={`${id}-error`}>
			<span class="hidden">{t("form.error")} </span>
			{message}
		</p>
	);
}

/** Behind a label: that the input may stay empty, or what it is needed for. */
export function OptionalMark({ optional }: { optional?: boolean | string | undefined }) {
	const { t } = useTexts();
	if (!optional) return null;
	return <span class="optional"> {typeof optional === "string" ? optional : t("form.optional")}</span>;
}

/** The ids that describe an input: its error first, then its hint; undefined where it has neither. */
export function describedBy(id: string, has: { hint: boolean; error: boolean }): string | undefined {
	const ids = [has.error && `${id}-error`, has.hint && `${id}-hint`].filter(Boolean);
	return ids.length > 0 ? ids.join(" ") : undefined;
}

function Labelled(props: FieldProps & { children: ComponentChildren }) {
	const id = fieldId(props);
	const error = props.errors?.[props.name];
	return (
		<div class={error ? "field invalid" : "field"}>
			<label for={id}>
				{props.label}
				<OptionalMark optional={props.optional} />
			</label>
			{props.hint && (
				<p class="hint" id={`${id}-hint`}>
					{props.hint}
				</p>
			)}
			{error && <FieldError id={id} message={error} />}
			{props.children}
		</div>
	);
}

function wiring(props: FieldProps) {
	const id = fieldId(props);
	const hasError = Boolean(props.errors?.[props.name]);
	return {
		id,
		name: props.name,
		required: !(props.optional || props.isFilter),
		disabled: props.disabled,
		"aria-invalid": hasError ? ("true" as const) : undefined,
		"aria-describedby": describedBy(id, { hint: Boolean(props.hint), error: hasError }),
	};
}
