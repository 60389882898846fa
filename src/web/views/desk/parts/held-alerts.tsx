import type { HoldFigures } from "../../../../domain/fuse.ts";
import { Notice } from "../../parts/page-parts.tsx";
import { useTexts } from "../../parts/texts.ts";
import { deskPaths } from "../desk-paths.ts";

/** Alerts that are held because far more happened at once than usual. */
export interface HeldAlertsProps {
	/** How many events wait altogether. */
	readonly events: number;
	/** The holds, the oldest first, each with what it went by and when it was, in words. */
	readonly holds: readonly (HoldFigures & { readonly at: string })[];
}

/** Alerts that wait for a person: what was held and why, and the three ways to let all of it go. */
export function HeldAlerts({ events, holds }: HeldAlertsProps) {
	const { t } = useTexts();
	return (
		<Notice kind="problem" title={t("desk.held.title", { count: events })}>
			<p>{t("desk.held.words")}</p>
			<ul>
				{holds.map((hold) => (
					<li key={`${hold.at} ${hold.kind}`}>
						<b>{t(`desk.held.${hold.kind}`, { count: hold.held })}</b> <span class="soft">{hold.at}</span>
						<br />
						{t("desk.held.events", { ...hold })}{" "}
						{t(hold.counted < hold.held ? "desk.held.mails.some" : "desk.held.mails", { ...hold })}
					</li>
				))}
			</ul>
			<form class="actions" method="post" action={deskPaths.releases}>
				{/* The safe choice leads: nobody gets a storm of mails by the first button. */}
				<button type="submit" name="how" value="digest">
					{t("desk.held.digest")}
				</button>
				<button class="quiet" type="submit" name="how" value="usual">
					{t("desk.held.usual")}
				</button>
				<button class="quiet" type="submit" name="how" value="none">
					{t("desk.held.none")}
				</button>
			</form>
		</Notice>
	);
}
