import { BEARINGS, type Bearing } from "../../../domain/pledge.ts";
import { type Source, SourceLine } from "./source-line.tsx";
import { useTexts } from "./texts.ts";

/** A source that bears on the outcome. */
export interface EvidenceItem {
	readonly id: string;
	readonly bearing: Bearing;
	/** What it shows, in the newsroom's words. */
	readonly shows?: string | undefined;
	readonly quote?: string | undefined;
	readonly source: Source;
	readonly isPrimary?: boolean | undefined;
}

/** The evidence, what speaks for fulfilment beside what speaks against it. Without any, it is not there. */
export function EvidenceSection({ evidence }: { evidence: readonly EvidenceItem[] }) {
	const { t } = useTexts();
	if (evidence.length === 0) return null;
	return (
		<section class="section" aria-labelledby="evidence">
			<h2 id="evidence">{t("pledge.evidence")}</h2>
			<div class="evidence">
				{BEARINGS.map((bearing) => (
					<Side key={bearing} bearing={bearing} items={evidence.filter((item) => item.bearing === bearing)} />
				))}
			</div>
		</section>
	);
}

function Side({ bearing, items }: { bearing: Bearing; items: readonly EvidenceItem[] }) {
	const { t } = useTexts();
	return (
		<div>
			<h3>{t(`pledge.evidence.${bearing}`)}</h3>
			{items.length === 0 && <p class="soft">{t("pledge.evidence.none")}</p>}
			<ul>
				{items.map(({ id, shows, quote, source, isPrimary }) => (
					<li key={id}>
						{shows && <p dir="auto">{shows}</p>}
						{quote && <q dir="auto">{quote}</q>}
						<SourceLine source={source} />
						{isPrimary && <p class="soft">{t("pledge.evidence.primary")}</p>}
					</li>
				))}
			</ul>
		</div>
	);
}
