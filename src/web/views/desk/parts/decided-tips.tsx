import type { TipKind } from "../../../../domain/tip.ts";
import { useTexts } from "../../parts/texts.ts";
import { deskPaths } from "../desk-paths.ts";

/** A tip in a few words. */
export interface TipView {
	readonly id: number;
	readonly kind: TipKind;
	readonly state: "new" | "accepted" | "declined" | "spam";
	readonly words: string;
	/** The pledge that it is about. */
	readonly title: string | null;
	/** "3 days ago". */
	readonly when: string;
}

const SHOWN = 160;

/** The tips that were decided on last: below those that wait, so that what was waved through can be looked up. */
export function DecidedTips({ tips }: { tips: readonly TipView[] }) {
	const { t } = useTexts();
	return (
		<section class="section" aria-labelledby="decided">
			<h2 id="decided">{t("desk.tips.decided")}</h2>
			<ol class="pledges queue">
				{tips.map(({ id, kind, state, words, title, when }) => (
					<li class="pledge-item plain" key={id}>
						<div class="what">
							<p class="headline" dir="auto">
								<a href={deskPaths.tip(id)}>
									{words.length > SHOWN ? `${[...words].slice(0, SHOWN).join("")}…` : words}
								</a>
							</p>
							<p class="byline">
								<strong>{t(`desk.tip.state.${state}`)}</strong>
								<span>{t(`desk.tip.kind.${kind}`)}</span>
								{title && <bdi>{title}</bdi>}
								<span>{t("desk.tip.received", { when })}</span>
							</p>
						</div>
					</li>
				))}
			</ol>
		</section>
	);
}
