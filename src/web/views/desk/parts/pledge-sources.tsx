import type { LinkState } from "../../../../domain/capture.ts";
import { useTexts } from "../../parts/texts.ts";
import { deskPaths } from "../desk-paths.ts";

export interface PledgeSource {
	readonly id: number;
	readonly name: string;
	readonly link: LinkState;
}

/** The sources that a pledge names, each with how its link stands. */
export function PledgeSources({ sources }: { sources: readonly PledgeSource[] }) {
	const { t } = useTexts();
	if (sources.length === 0) return null;
	return (
		<section class="section" aria-labelledby="sources">
			<h2 id="sources">{t("desk.pledge.sources")}</h2>
			<ul class="mending">
				{sources.map(({ id, name, link }) => (
					<li key={id}>
						<a href={deskPaths.source(id)}>
							<bdi>{name}</bdi>
						</a>
						<span class="soft capital">{t(`link.${link}`)}</span>
					</li>
				))}
			</ul>
		</section>
	);
}
