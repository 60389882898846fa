import type { ComponentChildren } from "preact";
import type { FieldMessages } from "../../../../domain/problem.ts";
import { ErrorSummary } from "../../parts/error-summary.tsx";
import { ConflictNotice, type EditConflict } from "./conflict.tsx";
import type { Values } from "./form-fields.tsx";
import { FormEnd, FormHead, type FormPledge } from "./pledge-head.tsx";

/** A form that changes a pledge, as it opens or as it comes back. */
export interface ChangeFormState {
	readonly pledge: FormPledge;
	readonly values: Values;
	readonly errors?: FieldMessages | undefined;
	readonly conflict?: EditConflict | undefined;
	/** The newest event when the form was opened. */
	readonly seen?: string | undefined;
}

interface ChangeFormProps {
	readonly state: ChangeFormState;
	readonly title: string;
	readonly words?: string | undefined;
	readonly action: string;
	/** What the button does. */
	readonly save: ComponentChildren;
	readonly followers?: number | undefined;
	/** What is shown above the inputs, such as how the pledge stands. */
	readonly before?: ComponentChildren;
	readonly children: ComponentChildren;
}

/** What these forms have in common: what was wrong or overtaken, to which pledge what is done, its version, the end. */
export function ChangeForm(props: ChangeFormProps) {
	const { state, title, words, action, save, followers, before, children } = props;
	const { pledge, errors, conflict, seen } = state;
	return (
		<>
			<ErrorSummary errors={errors} />
			<ConflictNotice conflict={conflict} />
			<FormHead pledge={pledge} title={title} words={words} />
			{before}
			<form class="chapters" method="post" action={action} novalidate data-guard>
				<input type="hidden" name="version" value={pledge.version} />
				{children}
				<FormEnd pledge={pledge} seen={seen} save={save} followers={followers} />
			</form>
		</>
	);
}
