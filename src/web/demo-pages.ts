import type { Request, RequestHandler } from "express";
import PostalMime from "postal-mime";
import { findInMailbox, isMailOnItsWay, listMailbox, type MailboxMessage } from "../../db/mailbox.ts";
import { listAwaitingOutcome, listByDeadline } from "../../db/pledge-lists.ts";
import type { Deps } from "../deps.ts";
import { civilDateIn, daysBetween } from "../domain/civil-date.ts";
import { Problem } from "../domain/problem.ts";
import { rowId } from "../http/fields.ts";
import { parse } from "../http/parse.ts";
import { redirectTo } from "../http/redirect.ts";
import type { Texts } from "../text/text.ts";
import type { DemoControls } from "./demo.ts";
import { answerPage, type PageMaker } from "./page.ts";
import { textsOf, type Web } from "./site.ts";
import { type ClockEvent, clockPage } from "./views/demo/clock.tsx";
import { type MailProps, mailPage } from "./views/demo/mail.tsx";
import { mailboxPage } from "./views/demo/mailbox.tsx";
import { deskPaths, MAIL_PARTS, type MailPart } from "./views/desk/desk-paths.ts";
import { paths } from "./views/paths.ts";

const SHOWN = 50;
const LOOK_AGAIN_SECONDS = 2;
const AHEAD = 5;
const DAY_MS = 86_400_000;

/** The mailbox that takes the place of a mail server. While mail is on its way, the page looks again by itself. */
export function mailbox(web: Web): RequestHandler {
	return async (req, res) => {
		const { deps } = web;
		const texts = textsOf(web);
		const isComing = await isMailOnItsWay(deps.db, deps.now());
		if (isComing) res.setHeader("Refresh", String(LOOK_AGAIN_SECONDS));
		const mails = (await listMailbox(deps.db, { limit: SHOWN })).map((mail) => ({
			id: mail.id,
			to: mail.recipient,
			subject: mail.subject,
			receivedAt: inWords(deps, mail.receivedAt, texts),
		}));
		answerPage(web, { req, res }, mailboxPage({ mails, isComing }, texts));
	};
}

/** One mail: as its reader sees it, its text, its headers, or as it went over the wire. */
export function mail({ deps }: Web): PageMaker {
	return async (req, texts) => {
		const found = await mailOf(deps, req);
		const parsed = await PostalMime.parse(found.raw);
		const part = MAIL_PARTS.find((one) => one === (req.params["part"] ?? "html"));
		if (!part) throw new Problem("not-found", "demo.no_such_part");
		const props = {
			id: found.id,
			from: parsed.from?.address ?? "",
			to: found.recipient,
			subject: found.subject,
			receivedAt: inWords(deps, found.receivedAt, texts),
			shown: shownPart(part, found, parsed),
		};
		return mailPage(props, texts);
	};
}

type Parsed = Awaited<ReturnType<typeof PostalMime.parse>>;

function shownPart(part: MailPart, { raw }: MailboxMessage, { text, headers }: Parsed): MailProps["shown"] {
	switch (part) {
		case "html":
			return { part };
		case "text":
			return { part, text: text ?? "" };
		case "raw":
			return { part, text: raw };
		case "headers":
			return { part, headers: headers.map(({ originalKey, value }) => ({ name: originalKey, value })) };
	}
}

/** The HTML of a mail alone, locked up: it may bring its own style and open links, and nothing else. */
export function mailBody({ deps }: Web): RequestHandler {
	return async (req, res) => {
		const { html = "" } = await PostalMime.parse((await mailOf(deps, req)).raw);
		res.setHeader("Content-Security-Policy", BODY_POLICY);
		res.removeHeader("X-Frame-Options");
		res.setHeader("Cache-Control", "no-store");
		// Links leave the frame: a mail program would open them in a browser.
		res.type("html").send(html.replace(/<head>/i, '<head><base target="_top">'));
	};
}

const BODY_POLICY =
	"default-src 'none'; style-src 'unsafe-inline'; img-src data:; frame-ancestors 'self'; sandbox allow-top-navigation-by-user-activation";

/** The demo's clock. */
export function clock({ deps }: Web): PageMaker {
	return async (req, texts) => {
		const latest = await listAwaitingOutcome(deps.db, "latest first", AHEAD);
		const next = await listByDeadline(deps.db, { from: deps.now() }, AHEAD);
		const [first] = next;
		const moved = req.query["moved"] !== undefined;
		const lapsed = latest.filter((row) => isJustNow(deps, row.lapsedAt));
		const props = {
			now: inWords(deps, deps.now(), texts),
			ahead: next.map((row) => eventOf(deps, { ...row, at: row.lapsesAt }, texts)),
			happened: moved ? lapsed.map((row) => eventOf(deps, { ...row, at: row.lapsedAt }, texts)) : [],
			tourPledge: first && { id: first.publicId, title: first.title },
		};
		return clockPage(props, texts);
	};
}

function isJustNow({ now }: Deps, instant: Date | null): boolean {
	return instant !== null && now().getTime() - instant.getTime() < 60_000;
}

/** Moves the demo's clock: past the next deadline, or on by a day or a week. */
export function moveClock({ deps }: Web, demo: DemoControls): RequestHandler {
	return async (req, res) => {
		await demo.moveTo(await target(deps, demo, String(req.body?.["to"])));
		redirectTo(res, `${deskPaths.clock}?moved=1`);
	};
}

async function target({ now }: Deps, demo: DemoControls, to: string): Promise<Date> {
	if (to === "day") return new Date(now().getTime() + DAY_MS);
	if (to === "week") return new Date(now().getTime() + 7 * DAY_MS);
	if (to !== "deadline") throw new Problem("invalid-input", "demo.move_missing");
	const next = await demo.nextLapse();
	if (!next) throw new Problem("already-done", "demo.nothing_watched");
	// A minute past it, so that the day has visibly changed.
	return new Date(Math.max(next.getTime(), now().getTime()) + 60_000);
}

interface Dated {
	readonly publicId: string;
	readonly title: string;
	readonly at: Date | null;
}

function eventOf(deps: Deps, { publicId, title, at }: Dated, texts: Texts): ClockEvent {
	const zone = deps.config.TIME_ZONE;
	const instant = at ?? deps.now();
	const days = daysBetween(civilDateIn(zone, deps.now()), civilDateIn(zone, instant));
	return {
		at: `${inWords(deps, instant, texts)}, ${texts.formats.relativeDays(days)}`,
		what: texts.t("clock.deadline_passes", { title }),
		href: paths.pledge(publicId),
	};
}

async function mailOf({ db }: Deps, req: Request): Promise<MailboxMessage> {
	const found = await findInMailbox(db, parse(rowId("mail"), req.params["id"]));
	if (!found) throw new Problem("not-found", "demo.no_such_mail");
	return found;
}

function inWords({ config }: Deps, instant: Date, { formats }: Texts): string {
	return formats.instant(instant.toISOString(), config.TIME_ZONE);
}
