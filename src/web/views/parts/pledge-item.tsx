import type { ComponentChildren } from "preact";
import type { OutcomeAndTime } from "../../../text/outcome-sentence.ts";
import { paths } from "../paths.ts";
import { ListBadge } from "./badge.tsx";
import { DateBlock, type Due } from "./due-date.tsx";
import { useTexts } from "./texts.ts";

/** A promiser or topic as a link: its address and its name. */
export interface Named {
	readonly slug: string;
	readonly name: string;
}

/** What every list shows of a pledge. */
export interface PledgeSummary extends OutcomeAndTime {
	readonly id: string;
	readonly title: string;
	readonly promiser: Named;
	readonly topics: readonly Named[];
	/** Civil date of the first statement. */
	readonly saidOn: string;
	/** The deadline in force. */
	readonly due: Due;
	/** The first deadline's date, only where it was moved since. */
	readonly firstDueOn?: string | undefined;
}

/** A list of pledges hung on their due dates. `level` is the heading level of each title. */
export function PledgeList({ pledges, level = 3 }: { pledges: readonly PledgeSummary[]; level?: 2 | 3 | 4 }) {
	return (
		<ol class="pledges">
			{pledges.map((pledge) => (
				<PledgeItem key={pledge.id} pledge={pledge} level={level} />
			))}
		</ol>
	);
}

/** One row: the due date, the title, who and when, and the badge; `children` are what a desk adds below. */
export function PledgeItem({ pledge, level, children }: ItemProps) {
	const Heading = `h${level}` as const;
	return (
		<li class="pledge-item">
			<DateBlock due={pledge.due} timeliness={pledge.timeliness} days={pledge.days} />
			<div class="what">
				<Heading class="headline" dir="auto">
					<a href={paths.pledge(pledge.id)}>{pledge.title}</a>
				</Heading>
				<Byline pledge={pledge} />
				{children}
			</div>
			<ListBadge {...pledge} />
		</li>
	);
}

interface ItemProps {
	pledge: PledgeSummary;
	level: 2 | 3 | 4;
	children?: ComponentChildren;
}

function Byline({ pledge }: { pledge: PledgeSummary }) {
	const { t, formats } = useTexts();
	return (
		<p class="byline">
			<a href={paths.promiser(pledge.promiser.slug)}>
				<bdi>{pledge.promiser.name}</bdi>
			</a>
			<span>{t("list.said", { date: formats.shortDate(pledge.saidOn) })}</span>
			{pledge.firstDueOn && <span>{t("list.first_due", { date: formats.shortDate(pledge.firstDueOn) })}</span>}
			{pledge.topics.map((topic) => (
				<a key={topic.slug} href={paths.topic(topic.slug)}>
					<bdi>{topic.name}</bdi>
				</a>
			))}
		</p>
	);
}
