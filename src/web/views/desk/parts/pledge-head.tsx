import type { ComponentChildren } from "preact";
import { Breadcrumbs, PageHead } from "../../parts/page-parts.tsx";
import { useTexts } from "../../parts/texts.ts";
import { deskPaths } from "../desk-paths.ts";

/** The pledge that a form is about. */
export interface FormPledge {
	readonly id: string;
	readonly title: string;
	/** The version on which the form is based; it is sent along. */
	readonly version: number;
}

/** What a form does, and to which pledge. */
export function FormHead({ pledge, title, words }: { pledge: FormPledge; title: string; words?: string | undefined }) {
	const { t } = useTexts();
	return (
		<>
			<Breadcrumbs
				crumbs={[
					{ href: deskPaths.desk, label: t("desk.title") },
					{ href: deskPaths.pledge(pledge.id), label: pledge.title },
				]}
			/>
			<PageHead title={title}>{words && <p class="lead">{words}</p>}</PageHead>
		</>
	);
}

interface FormEndProps {
	pledge: FormPledge;
	save: ComponentChildren;
	/** The newest event when the form was opened: after an edit conflict only what came later is told. */
	seen?: string | undefined;
	followers?: number | undefined;
}

/** The end of a form: the button that saves, how many are told, and the way back. */
export function FormEnd({ pledge, save, seen, followers }: FormEndProps) {
	const { t } = useTexts();
	return (
		<div class="actions closing">
			{seen && <input type="hidden" name="seen" value={seen} />}
			<button type="submit">{save}</button>
			<a href={deskPaths.pledge(pledge.id)}>{t("desk.back")}</a>
			{followers !== undefined && <p class="soft">{t("desk.follow.told", { count: followers })}</p>}
		</div>
	);
}
