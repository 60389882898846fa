import type { News } from "../../domain/event.ts";
import type { FieldMessages } from "../../domain/problem.ts";
import type { Pace, Scope } from "../../domain/subscription.ts";
import type { Texts } from "../../text/text.ts";
import type { Page } from "./page.ts";
import { ErrorSummary } from "./parts/error-summary.tsx";
import { Select } from "./parts/fields.tsx";
import { NewsChoice, PaceChoice } from "./parts/follow-form.tsx";
import { EmptyState, Notice, PageHead } from "./parts/page-parts.tsx";
import { useTexts } from "./parts/texts.ts";

/** One thing that a subscriber follows. */
export interface FollowedThing {
	readonly id: string;
	readonly scope: Scope;
	readonly name: string;
	readonly href?: string | undefined;
	readonly pace: Pace;
	readonly news: readonly News[];
}

/**
 * The form posts `pace-ID` and `news-ID` for each thing, `timeZone` and `hour`; the button of a row posts `remove=ID`
 * beside them.
 */
export interface PreferencesProps {
	readonly email: string;
	readonly things: readonly FollowedThing[];
	readonly timeZone: string;
	readonly timeZones: readonly string[];
	/** 0 to 23, in that zone. */
	readonly hour: number;
	readonly action: string;
	readonly stopAction: string;
	/** All that is kept of the subscriber, as a file; and the page that deletes it. */
	readonly dataHref: string;
	readonly deletionHref: string;
	readonly isSaved?: boolean | undefined;
	readonly errors?: FieldMessages | undefined;
}

/** A subscriber's own page, behind the signed link of their mails. */
export function preferencesPage(props: PreferencesProps, { t }: Texts): Page {
	return {
		title: t("preferences.title"),
		path: props.action,
		section: "follow",
		isPrivate: true,
		content: <Preferences {...props} />,
	};
}

function Preferences(props: PreferencesProps) {
	const { t } = useTexts();
	return (
		<div class="narrow">
			{props.isSaved && <Notice kind="done" title={t("preferences.saved")} />}
			<ErrorSummary errors={props.errors} />
			<PageHead title={t("preferences.title")}>
				<p>{t("preferences.words", { email: props.email })}</p>
			</PageHead>
			{props.things.length === 0 ? <EmptyState title={t("preferences.none")} /> : <Choices {...props} />}
			<section class="section" aria-labelledby="stop">
				<h2 id="stop">{t("preferences.stop")}</h2>
				<p class="soft">{t("preferences.stop.words")}</p>
				<form method="post" action={props.stopAction}>
					<button class="grave" type="submit">
						{t("preferences.stop")}
					</button>
				</form>
			</section>
			<section class="section" aria-labelledby="data">
				<h2 id="data">{t("preferences.data")}</h2>
				<p class="soft">{t("preferences.data.words")}</p>
				<p class="actions">
					<a class="button quiet" href={props.dataHref} download>
						{t("preferences.data.download")}
					</a>
					<a class="button quiet" href={props.deletionHref}>
						{t("preferences.data.delete")}
					</a>
				</p>
			</section>
		</div>
	);
}

function Choices({ things, errors, action, ...when }: PreferencesProps) {
	const { t } = useTexts();
	return (
		<form method="post" action={action} novalidate>
			{/* Enter presses a form's first button: it must save, and never remove. */}
			<button class="hidden" type="submit" tabIndex={-1} aria-hidden="true">
				{t("preferences.save")}
			</button>
			<h2>{t("preferences.following")}</h2>
			<ul class="followed">
				{things.map((thing) => (
					<li key={thing.id}>
						<Thing thing={thing} errors={errors} />
					</li>
				))}
			</ul>
			<When {...when} errors={errors} />
			<button type="submit">{t("preferences.save")}</button>
		</form>
	);
}

function Thing({ thing, errors }: { thing: FollowedThing; errors: FieldMessages | undefined }) {
	const { t } = useTexts();
	const { id, scope, name, href, pace, news } = thing;
	return (
		<>
			<div class="thing">
				<p class="soft">{t(`follow.scope.${scope}`)}</p>
				<h3 dir="auto">{href ? <a href={href}>{name}</a> : name}</h3>
			</div>
			<PaceChoice name={`pace-${id}`} pace={pace} errors={errors} />
			<details open={Boolean(errors?.[`news-${id}`])}>
				<summary>
					{t("preferences.news")} <span class="soft">{t("preferences.news.count", { count: news.length })}</span>
				</summary>
				<NewsChoice name={`news-${id}`} news={news} errors={errors} />
			</details>
			<button class="quiet" type="submit" name="remove" value={id}>
				{t("preferences.remove")} <span class="hidden">{name}</span>
			</button>
		</>
	);
}

function When({
	timeZone,
	timeZones,
	hour,
	errors,
}: Pick<PreferencesProps, "timeZone" | "timeZones" | "hour" | "errors">) {
	const { t } = useTexts();
	const hours = Array.from({ length: 24 }, (_, value) => ({
		value: String(value),
		label: `${String(value).padStart(2, "0")}:00`,
	}));
	return (
		<fieldset class="when-digests">
			<legend>{t("preferences.when")}</legend>
			<p class="hint">{t("preferences.when.words")}</p>
			<Select
				name="timeZone"
				label={t("preferences.zone")}
				options={timeZones.map((zone) => ({ value: zone, label: zone.replaceAll("_", " ") }))}
				value={timeZone}
				errors={errors}
			/>
			<Select name="hour" label={t("preferences.hour")} options={hours} value={String(hour)} errors={errors} />
		</fieldset>
	);
}
