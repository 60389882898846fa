import { useTexts } from "../../parts/texts.ts";
import { Choose, type ItemView, Place, RowSteps, type Step } from "./queue-item.tsx";

/** What waits and is not a pledge: a proposal, a tip, a request for comment, a link. */
export interface OtherRow {
	readonly item: ItemView;
	readonly title: string;
	readonly step: Step;
	/** Whose it is: a promiser, a publisher. */
	readonly name?: string | undefined;
	/** What it is about, in finished words; the first stands out. */
	readonly facts: readonly string[];
}

interface OtherProps {
	readonly row: OtherRow;
	readonly isChosen: boolean;
	readonly here: string;
}

/** A row of a queue that holds no pledges. */
export function QueuedOther({ row: { item, title, step, name, facts }, isChosen, here }: OtherProps) {
	const { t, formats } = useTexts();
	const [first, ...others] = facts;
	return (
		<li class="pledge-item plain">
			<Choose item={item} title={title} isChosen={isChosen} />
			<div class="what">
				<h2 class="headline" dir="auto">
					<a href={step.href}>{title}</a>
				</h2>
				<p class="byline">
					{name && <bdi>{name}</bdi>}
					{first && <strong>{first}</strong>}
					{others.map((fact) => (
						<span key={fact} dir="auto">
							{fact}
						</span>
					))}
					{item.since && <span>{t("desk.item.since", { date: formats.shortDate(item.since) })}</span>}
				</p>
				<Place item={item} />
				<RowSteps item={item} title={title} steps={[step]} isPressing here={here} />
			</div>
		</li>
	);
}
