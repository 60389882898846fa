import { MORNING_PACES } from "../../../domain/morning.ts";
import type { FieldMessages } from "../../../domain/problem.ts";
import type { Texts } from "../../../text/text.ts";
import type { Page } from "../page.ts";
import { ErrorSummary } from "../parts/error-summary.tsx";
import { Select } from "../parts/fields.tsx";
import { Breadcrumbs, Notice, PageHead } from "../parts/page-parts.tsx";
import { useTexts } from "../parts/texts.ts";
import { paths } from "../paths.ts";
import { deskPage } from "./desk-page.ts";
import { deskPaths } from "./desk-paths.ts";
import { OneOf, Tick, type Values } from "./parts/form-fields.tsx";

/** Posts to `deskPaths.preferences`: pace, hour, timeZone, shortcuts. */
export interface DeskPreferencesProps {
	readonly values: Values;
	readonly timeZones: readonly string[];
	readonly errors?: FieldMessages | undefined;
	readonly done?: string | undefined;
}

const HOURS = Array.from({ length: 24 }, (_, hour) => hour);

/** How a user wants to work at the desk. */
export function deskPreferencesPage(props: DeskPreferencesProps, { t }: Texts): Page {
	return deskPage(t("preferences.desk.title"), deskPaths.preferences, <DeskPreferences {...props} />);
}

function DeskPreferences({ done, ...props }: DeskPreferencesProps) {
	const { t } = useTexts();
	return (
		<>
			{done && <Notice kind="done" title={done} />}
			<ErrorSummary errors={props.errors} />
			<Breadcrumbs crumbs={[{ href: deskPaths.account, label: t("account.title") }]} />
			<PageHead title={t("preferences.desk.title")}>
				<p class="lead">{t("preferences.desk.words")}</p>
			</PageHead>
			<form class="stack narrow" method="post" action={deskPaths.preferences} novalidate>
				<h2>{t("preferences.desk.mail")}</h2>
				<Mornings {...props} />
				<h2>{t("preferences.desk.keys")}</h2>
				<Tick
					form={props}
					name="shortcuts"
					label={t("preferences.desk.shortcuts")}
					hint={t("preferences.desk.shortcuts.hint")}
				/>
				<button type="submit">{t("preferences.desk.save")}</button>
			</form>
		</>
	);
}

function Mornings({ values, errors, timeZones }: DeskPreferencesProps) {
	const { t } = useTexts();
	return (
		<>
			<OneOf
				form={{ values, errors }}
				name="pace"
				legend={t("preferences.desk.pace")}
				options={MORNING_PACES.map((value) => ({ value, label: t(`preferences.desk.pace.${value}`) }))}
			/>
			<Select
				name="hour"
				label={t("preferences.desk.hour")}
				options={HOURS.map((hour) => ({ value: String(hour), label: t("preferences.desk.hour.at", { hour }) }))}
				value={values["hour"]}
				errors={errors}
			/>
			<Select
				name="timeZone"
				label={t("preferences.desk.zone")}
				hint={t("preferences.desk.zone.hint")}
				options={timeZones.map((value) => ({ value, label: value }))}
				value={values["timeZone"]}
				errors={errors}
			/>
		</>
	);
}

/** Where the link in a morning mail leads: one press ends it. No session is needed. */
export function deskMailPage(action: string, { t }: Texts): Page {
	return {
		title: t("desk_mail.title"),
		path: paths.home,
		isPrivate: true,
		content: (
			<PageHead title={t("desk_mail.title")}>
				<p class="lead">{t("desk_mail.words")}</p>
				<form class="actions" method="post" action={action}>
					<button type="submit">{t("desk_mail.stop")}</button>
				</form>
			</PageHead>
		),
	};
}

/** After the press. */
export function deskMailEndedPage({ t }: Texts): Page {
	return {
		title: t("desk_mail.done"),
		path: paths.home,
		isPrivate: true,
		content: (
			<PageHead title={t("desk_mail.done")}>
				<p class="lead">{t("desk_mail.done.words")}</p>
				<p>
					<a href={deskPaths.preferences}>{t("preferences.desk.see")}</a>
				</p>
			</PageHead>
		),
	};
}
