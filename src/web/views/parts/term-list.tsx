import { useTexts } from "./texts.ts";

/** A term of office: civil days, the last one undefined while it is not known. */
export interface TermView {
	readonly role: string;
	readonly fromOn: string;
	readonly toOn?: string | undefined;
}

/** Terms of office, the latest first. */
export function TermList({ terms }: { terms: readonly TermView[] }) {
	const { t, formats } = useTexts();
	return (
		<ul>
			{terms.map(({ role, fromOn, toOn }) => (
				<li key={`${role}${fromOn}`} dir="auto">
					{toOn
						? t("terms.from_to", { role, from: formats.date(fromOn), to: formats.date(toOn) })
						: t("terms.from", { role, from: formats.date(fromOn) })}
				</li>
			))}
		</ul>
	);
}
