import type { Request } from "express";
import type { Deps } from "../deps.ts";
import { civilDateIn } from "../domain/civil-date.ts";
import type { JobName } from "../domain/job.ts";
import { type Actor, may } from "../domain/role.ts";
import { actorOf, userOf } from "../http/actor.ts";
import type { Assets } from "../http/assets.ts";
import type { HealthWatch } from "../http/health-watch.ts";
import { type Texts, textsFor } from "../text/text.ts";
import type { DemoControls } from "./demo.ts";
import { deskPaths } from "./views/desk/desk-paths.ts";
import type { Desk, DeskLink, Site } from "./views/page.ts";
import type { WaitingWatch } from "./waiting-watch.ts";

/** A job as the schedule knows it; handed in by main, because pages do not know the jobs. */
export interface JobFacts {
	readonly name: JobName;
	readonly everySeconds: number;
}

/** What every page of the web door is made with. */
export interface Web {
	readonly deps: Deps;
	readonly assets: Assets;
	/** Every job of the house, for the admin's page. */
	readonly jobs: readonly JobFacts[];
	/** What pages of the desk warn of. */
	readonly health?: HealthWatch;
	/** How much waits, for the desk's bar. */
	readonly waiting?: WaitingWatch;
	/** Only in a demo. */
	readonly demo: DemoControls | undefined;
}

/** The texts in which this site speaks. */
export function textsOf({ deps }: Pick<Web, "deps">): Texts {
	return textsFor(deps.config.INTERFACE_LANGUAGE);
}

/** What the layout knows of the site and of who looks at it. */
export function siteOf(web: Web, req: Request): Site {
	const { deps, assets } = web;
	const texts = textsOf(web);
	const { config } = deps;
	return {
		name: config.SITE_NAME,
		baseUrl: config.baseUrl,
		texts,
		today: civilDateIn(config.TIME_ZONE, deps.now()),
		stylesheet: assets.url("site.css"),
		icon: assets.url("icon.svg"),
		demo: web.demo && {
			now: texts.formats.instant(deps.now().toISOString(), config.TIME_ZONE),
			clockHref: deskPaths.clock,
			mailboxHref: deskPaths.mailbox,
		},
		desk: deskOf(web, req, texts),
	};
}

function deskOf({ assets, health, waiting }: Web, req: Request, { t }: Texts): Desk | undefined {
	const user = userOf(req);
	if (!user) return undefined;
	const actor = actorOf(req);
	const current = (links: readonly DeskLink[]) => links.map((link) => ({ ...link, isCurrent: req.path === link.href }));
	return {
		userName: user.name,
		stylesheet: assets.url("desk.css"),
		problems: health?.problems() ?? [],
		links: current([
			{ href: deskPaths.desk, label: t("nav.desk"), count: waiting?.countFor(actor) },
			{ href: deskPaths.newPledge, label: t("nav.desk.register") },
			{ href: deskPaths.milestones, label: t("nav.desk.milestones") },
			{ href: deskPaths.sources, label: t("nav.desk.sources") },
		]),
		more: current(rarerLinks(actor, t)),
	};
}

/** What is needed now and then, folded away so that the bar stays one line. */
function rarerLinks(actor: Actor, t: Texts["t"]): DeskLink[] {
	const house = [
		{ href: deskPaths.policy, label: t("nav.desk.policy") },
		{ href: deskPaths.users, label: t("nav.desk.users") },
		{ href: deskPaths.audit, label: t("nav.desk.audit") },
		{ href: deskPaths.jobs, label: t("nav.desk.jobs") },
		{ href: deskPaths.outbox, label: t("nav.desk.outbox") },
	];
	return [
		{ href: deskPaths.mentions, label: t("mentions.title") },
		{ href: deskPaths.candidates, label: t("nav.desk.selection") },
		{ href: deskPaths.balance, label: t("desk.balance.title") },
		{ href: deskPaths.pace, label: t("desk.pace.title") },
		{ href: deskPaths.conflicts, label: t("conflicts.title") },
		{ href: deskPaths.account, label: t("nav.desk.account") },
		...(may(actor, "change users") ? house : []),
	];
}
