import { LENGTHS } from "../../../domain/lengths.ts";
import type { FieldMessages } from "../../../domain/problem.ts";
import type { Texts } from "../../../text/text.ts";
import type { Page } from "../page.ts";
import { ErrorSummary } from "../parts/error-summary.tsx";
import { Breadcrumbs, Notice, PageHead, Prose } from "../parts/page-parts.tsx";
import { Fact } from "../parts/pledge-test.tsx";
import { useTexts } from "../parts/texts.ts";
import { deskPage } from "./desk-page.ts";
import { deskPaths } from "./desk-paths.ts";
import type { TipView } from "./parts/decided-tips.tsx";
import { Line, type Values } from "./parts/form-fields.tsx";

/** Posts to `deskPaths.tipDecisions(id)`: decision and reason; to `deskPaths.tipErasure(id)`: nothing. */
export interface TipProps {
	readonly tip: TipView & {
		readonly promiser: string;
		readonly saidOn: string | null;
		readonly url: string;
		readonly contact: string;
		readonly reason: string;
	};
	readonly publicId: string | null;
	/** Who decided, and when. */
	readonly decided?: { readonly by: string; readonly when: string } | undefined;
	/** The form that it fills in, once it is taken up: who left the form finds it again. */
	readonly formHref?: string | undefined;
	readonly mayDecide: boolean;
	readonly values: Values;
	readonly errors?: FieldMessages | undefined;
	readonly done?: string | undefined;
}

/** One tip with what can be done with it. */
export function deskTipPage(props: TipProps, { t }: Texts): Page {
	return deskPage(t("desk.tip.title", { number: props.tip.id }), deskPaths.tip(props.tip.id), <Tip {...props} />);
}

function Tip(props: TipProps) {
	const { t } = useTexts();
	const { tip, errors, done, decided, formHref, mayDecide } = props;
	const state = t(`desk.tip.state.${tip.state}`);
	return (
		<>
			<ErrorSummary errors={errors} />
			{done && <Notice kind="done" title={done} />}
			<Breadcrumbs crumbs={[{ href: deskPaths.queue("tips"), label: t("desk.lane.tips") }]} />
			<PageHead title={t("desk.tip.title", { number: tip.id })}>
				<p class="lead">
					{t(`desk.tip.kind.${tip.kind}`)}, {t("desk.tip.received", { when: tip.when })}
				</p>
			</PageHead>
			{decided && (
				<Notice title={t("desk.tip.decided", { state, ...decided })}>{tip.reason && <p>{tip.reason}</p>}</Notice>
			)}
			<Content {...props} />
			{formHref && mayDecide && (
				<p class="actions">
					<a href={formHref}>{t("desk.tip.form_again")}</a>
				</p>
			)}
			{tip.state === "new" && mayDecide && <Decisions {...props} />}
			{tip.state === "new" && !mayDecide && <p class="soft">{t("desk.tip.barred")}</p>}
		</>
	);
}

function Content({ tip, publicId, mayDecide }: TipProps) {
	const { t, formats } = useTexts();
	return (
		<section class="card" aria-label={t("desk.tip.content")}>
			<dl class="facts">
				{publicId && (
					<Fact name={t("tips.about")}>
						<a href={deskPaths.pledge(publicId)}>{tip.title}</a>
					</Fact>
				)}
				<Fact name={t("desk.tip.text")}>
					<Prose text={tip.words} />
				</Fact>
				{tip.promiser && <Fact name={t("tips.promiser")}>{tip.promiser}</Fact>}
				{tip.saidOn && <Fact name={t("tips.said_on")}>{formats.date(tip.saidOn)}</Fact>}
				{tip.url && (
					<Fact name={t("tips.url")}>
						<a href={tip.url} rel="noopener noreferrer nofollow external">
							{tip.url}
						</a>
					</Fact>
				)}
				<Fact name={t("desk.tip.contact")}>
					{tip.contact ? (
						<a href={`mailto:${encodeURIComponent(tip.contact)}`}>{tip.contact}</a>
					) : (
						t("desk.tip.no_contact")
					)}
					{tip.contact && mayDecide && (
						<form method="post" action={deskPaths.tipErasure(tip.id)}>
							<button class="link" type="submit">
								{t("desk.tip.erase")}
							</button>
						</form>
					)}
				</Fact>
			</dl>
		</section>
	);
}

function Decisions({ tip, publicId, values, errors }: TipProps) {
	const { t } = useTexts();
	const leadsTo = tip.kind === "correction" && !publicId ? "correction_of_none" : tip.kind;
	return (
		<div class="decisions">
			<form class="actions" method="post" action={deskPaths.tipDecisions(tip.id)}>
				<button type="submit" name="decision" value="accepted">
					{t("desk.tip.accept")}
				</button>
				<button class="quiet" type="submit" name="decision" value="spam">
					{t("desk.tip.spam")}
				</button>
				{tip.kind === "pledge" && <a href={deskPaths.candidateOf(tip.id)}>{t("desk.candidates.instead")}</a>}
				<p class="soft">{t(`desk.tip.accept.${leadsTo}`)}</p>
			</form>
			<form class="card fields" method="post" action={deskPaths.tipDecisions(tip.id)} novalidate>
				<Line
					form={{ values, errors }}
					name="reason"
					label={t("desk.tip.reason")}
					hint={t("desk.tip.reason.hint")}
					maxLength={LENGTHS.reason}
				/>
				<button class="quiet" type="submit" name="decision" value="declined">
					{t("desk.tip.decline")}
				</button>
			</form>
		</div>
	);
}
