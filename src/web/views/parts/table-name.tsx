import type { VagueTable } from "../../../domain/vague-tables.ts";
import { useTexts } from "./texts.ts";

/** Whose table for vague words it is, with where that is published. */
export function TableName({ table }: { table: VagueTable | undefined }) {
	const { t, formats } = useTexts();
	if (!table) return <>{t("policy.table.none")}</>;
	const name = t(`policy.table.${table.key}`);
	if (!table.source) return <>{name}</>;
	const { url, updatedOn } = table.source;
	return (
		<>
			<a href={url} rel="external">
				{name}
			</a>
			{updatedOn && `, ${t("policy.table.updated", { date: formats.date(updatedOn) })}`}
		</>
	);
}
