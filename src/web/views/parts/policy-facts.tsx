import { PRESET_CAUSES, presetReasons } from "../../../domain/listed-reason.ts";
import { PRESET_NAMING } from "../../../domain/naming.ts";
import type { Policy } from "../../../domain/policy.ts";
import { PRESET_REVIEWED } from "../../../domain/proposal.ts";
import { vagueTableOf } from "../../../domain/vague-tables.ts";
import { causeWords } from "../../../text/listed-reasons.ts";
import type { PolicyView } from "../../policy-views.ts";
import { paths } from "../paths.ts";
import { Fact } from "./pledge-test.tsx";
import { TableName } from "./table-name.tsx";
import { useTexts } from "./texts.ts";

/** Every version of the newsroom's policy with its dates: the one in force open, the others folded. */
export function PolicySection({ policies }: { policies: readonly PolicyView[] }) {
	const { t } = useTexts();
	return (
		<section class="section" aria-labelledby="policy">
			<h2 id="policy">{t("policy.title")}</h2>
			<p>{t("policy.words")}</p>
			{policies.map((one) => (
				<details key={one.version} id={`policy-${one.version}`} open={one.standing === "in_force"}>
					<summary>
						{t("policy.version", { version: one.version })}, <When version={one} />
					</summary>
					{one.reason && <p dir="auto">{one.reason}</p>}
					<PolicyFacts policy={one.policy} />
				</details>
			))}
		</section>
	);
}

function When({ version: { standing, isFirst, inForceOn, followedBy } }: { version: PolicyView }) {
	const { t, formats } = useTexts();
	const date = isFirst ? "" : formats.date(inForceOn);
	if (standing === "to_come") return <>{t("policy.from", { date })}</>;
	if (standing === "in_force") return <>{isFirst ? t("policy.first") : t("policy.in_force", { date })}</>;
	const version = followedBy ?? 0;
	return <>{isFirst ? t("policy.former.first", { version }) : t("policy.former", { version, date })}</>;
}

function PolicyFacts({ policy }: { policy: Policy }) {
	const texts = useTexts();
	const { t, formats } = texts;
	const causes = policy.causes ?? presetReasons(PRESET_CAUSES);
	const {
		byPeriod,
		weekStart,
		hemisphere,
		fiscalYearStart,
		dueSoonDays,
		timeZone,
		country,
		reviewed = PRESET_REVIEWED,
		lateFrom = "first",
	} = policy;
	return (
		<dl class="facts">
			<Fact name={t("policy.by_period")}>{t(`policy.by_period.${byPeriod}`)}</Fact>
			<Fact name={t("policy.week_start")}>{t(`policy.week_start.${weekStart}`)}</Fact>
			<Fact name={t("policy.hemisphere")}>{t(`policy.hemisphere.${hemisphere ?? "country"}`)}</Fact>
			<Fact name={t("policy.fiscal")}>{fiscalYearStart ?? t("policy.fiscal.country")}</Fact>
			<Fact name={t("policy.table")}>
				<TableName table={vagueTableOf(policy.reviewAfter)} />
			</Fact>
			<Fact name={t("policy.late_from")}>{t(`policy.late_from.${lateFrom}`)}</Fact>
			<Fact name={t("policy.due_soon")}>{t("policy.due_soon.days", { days: dueSoonDays })}</Fact>
			<Fact name={t("policy.time_zone")}>{timeZone.replaceAll("_", " ")}</Fact>
			<Fact name={t("policy.country")}>{country ?? t("policy.country.none")}</Fact>
			<Fact name={t("policy.reviewed")}>
				{reviewed.length === 0
					? t("policy.reviewed.none")
					: formats.list(reviewed.map((change) => t(`policy.reviewed.${change}`)))}
			</Fact>
			<Fact name={t("policy.naming")}>{t(`policy.naming.${policy.naming ?? PRESET_NAMING}`)}</Fact>
			<Fact name={t("policy.selection")}>
				<a href={paths.selection}>{t(`policy.selection.${policy.selection ?? "counts"}`)}</a>
			</Fact>
			<Fact name={t("policy.causes")}>{formats.list(causes.map(({ key }) => causeWords(key, causes, texts)))}</Fact>
		</dl>
	);
}
