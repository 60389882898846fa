import type { ComponentChildren } from "preact";

/** A numbered part of a long form: its name and what it is for on one side, its inputs on the other. */
export function Chapter({ number, title, words, children, id }: ChapterProps) {
	return (
		<fieldset class="chapter" id={id}>
			<legend>
				<h2>
					{number !== undefined && <span class="chapter-number">{number}</span>}
					{title}
				</h2>
			</legend>
			<p class="hint">{words}</p>
			<div class="fields">{children}</div>
		</fieldset>
	);
}

interface ChapterProps {
	number?: number;
	title: string;
	words: string;
	id?: string;
	children: ComponentChildren;
}
