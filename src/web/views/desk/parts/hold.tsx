import { Notice } from "../../parts/page-parts.tsx";
import { useTexts } from "../../parts/texts.ts";
import { deskPaths } from "../desk-paths.ts";

/** An outcome that nobody has been told of yet. */
export interface HeldOutcome {
	/** When its mail goes out, in words. */
	readonly until: string;
	readonly followers: number;
	/** The period that it is about, in words, and its number; undefined for the pledge as a whole. */
	readonly period?: string | undefined;
	readonly number?: number | undefined;
}

/** Says until when an outcome can be taken back without anybody having had mail, with the button that does it. */
export function Hold({ id, version, held }: { id: string; version: number; held: HeldOutcome }) {
	const { t } = useTexts();
	const { until, period, number } = held;
	return (
		<Notice title={period ? t("desk.hold.period", { until, period }) : t("desk.hold.title", { until })}>
			<p>{t("desk.hold.words", { count: held.followers })}</p>
			<form class="actions" method="post" action={deskPaths.withdrawals(id)}>
				<input type="hidden" name="version" value={version} />
				{number !== undefined && <input type="hidden" name="number" value={number} />}
				<button class="quiet" type="submit">
					{t("desk.hold.undo")}
				</button>
			</form>
		</Notice>
	);
}
