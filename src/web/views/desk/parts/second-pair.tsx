/** What forms say of a second pair of eyes: where what they send is only proposed. */
import { OUTCOMES } from "../../../../domain/outcome.ts";
import type { ReviewedChange } from "../../../../domain/proposal.ts";
import type { TextKey, Texts } from "../../../../text/text.ts";
import { Notice } from "../../parts/page-parts.tsx";
import { useTexts } from "../../parts/texts.ts";

/** Above a form: that another editor has to agree, to all of what can be chosen or to what is marked. */
export function SecondPair({ proposable }: { proposable: readonly ReviewedChange[] }) {
	const { t } = useTexts();
	if (proposable.length === 0) return null;
	return (
		<Notice title={t(isAll(proposable) ? "desk.second_pair.all" : "desk.second_pair.some")}>
			<p>{t("desk.second_pair.words")}</p>
		</Notice>
	);
}

/** How a choice is marked that is only proposed: in words, and for the button, which changes its own with it. */
export function proposedMark(isProposed: boolean, t: Texts["t"]) {
	return isProposed ? { note: t("desk.second_pair.choice"), mark: "proposes" } : {};
}

/** What the button does: save, or propose, by what is chosen. Where nothing is chosen yet it says both. */
export function SaveWords({ proposable, save }: { proposable: readonly ReviewedChange[]; save: TextKey }) {
	const { t } = useTexts();
	if (proposable.length === 0) return <>{t(save as PlainKey)}</>;
	if (isAll(proposable)) return <>{t("desk.second_pair.propose")}</>;
	return (
		<>
			<span class="while-unchosen">{t("desk.second_pair.either")}</span>
			<span class="while-saving">{t(save as PlainKey)}</span>
			<span class="while-proposing">{t("desk.second_pair.propose")}</span>
		</>
	);
}

/** The keys of buttons, whose words take no values. */
type PlainKey = "desk.outcome.save";

function isAll(proposable: readonly ReviewedChange[]): boolean {
	return OUTCOMES.every((outcome) => proposable.includes(outcome));
}
