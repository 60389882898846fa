/** The right of reply at the desk: the request with its draft mail, and what came of it. */
import type { Request, RequestHandler } from "express";
import { z } from "zod";
import { listPromisersOf, type Pledge } from "../../../db/pledges.ts";
import { findReply, type Reply } from "../../../db/replies.ts";
import { listStatements } from "../../../db/statements.ts";
import { askForReply } from "../../actions/ask-for-reply.ts";
import { endReply } from "../../actions/end-reply.ts";
import type { Deps } from "../../deps.ts";
import { addDays, civilDateIn } from "../../domain/civil-date.ts";
import { LENGTHS } from "../../domain/lengths.ts";
import { Problem } from "../../domain/problem.ts";
import { refusal } from "../../domain/refusal.ts";
import { REPLY_DAYS, REPLY_ENDS } from "../../domain/reply.ts";
import { actorOf, userOf } from "../../http/actor.ts";
import { civilDate, emailAddress, httpUrl, line, longText, oneOf, wholeNumber } from "../../http/fields.ts";
import { named } from "../../http/named-input.ts";
import { messagesOf, parseWhole, statusOf, tryForm, typed } from "../../http/parse.ts";
import { redirectTo } from "../../http/redirect.ts";
import type { Texts } from "../../text/text.ts";
import { answerPage, type PageMaker } from "../page.ts";
import { textsOf, type Web } from "../site.ts";
import { deskPaths } from "../views/desk/desk-paths.ts";
import { type ReplyProps, replyPage } from "../views/desk/reply.tsx";
import { replyFormPage } from "../views/desk/reply-form.tsx";
import { paths } from "../views/paths.ts";
import type { ChangeForm } from "./changes.ts";
import { doneWords } from "./done.ts";
import { replyLacks } from "./entries-lack.ts";
import { source, sourceFrom } from "./forms.ts";
import { anyPledge } from "./pledge.ts";

const version = wholeNumber("version", 1, 1_000_000_000);

const askForm = z.object({
	version,
	recipient: longText("office_or_press_desk", LENGTHS.reason),
	askedOn: civilDate("day_on_which_you_asked"),
	dueOn: civilDate("day_by_which_you_want_an_answer"),
});

/** Asks for comment; it leads to the draft of the mail. */
export const reply: ChangeForm<typeof askForm> = {
	schema: askForm,
	ability: "ask for replies",
	done: "asked_for_reply",
	values(_pledge, deps) {
		const today = todayOf(deps);
		return { askedOn: today, dueOn: addDays(today, REPLY_DAYS) };
	},
	also: ({ deps }, pledge, { entries }) => replyLacks(deps, pledge, entries),
	async view({ deps }, { publicId: id, title, version: seenVersion }, state, { texts }) {
		return replyFormPage({ pledge: { id, title, version: seenVersion }, today: todayOf(deps), ...state }, texts);
	},
	async change({ deps }, req, { publicId }, form) {
		const number = await askForReply(deps, actorOf(req), { publicId, ...form });
		return `${deskPaths.reply(publicId, number)}?done=asked_for_reply`;
	},
};

/** One request, with the draft of its mail. */
export function deskReply(web: Web): PageMaker {
	return async (req, texts) => {
		const props = await propsOf(web.deps, req, texts);
		return replyPage({ ...props, done: doneWords(req, texts) }, texts);
	};
}

const endForm = z.object({
	version,
	state: oneOf("what_came_of_it", REPLY_ENDS),
	answer: longText("answer", LENGTHS.long).optional().default(""),
	answeredOn: civilDate("day_on_which_they_replied").optional(),
	cameBy: line("how_it_came", LENGTHS.name).optional().default(""),
	reason: line("reason", LENGTHS.reason).optional().default(""),
	...source,
	sourceUrl: httpUrl("source_address").optional(),
	sourcePublisher: source.sourcePublisher.optional(),
});

/** Puts on record what came of a request. */
export function takeReplyEnd(web: Web): RequestHandler {
	return async (req, res) => {
		const { deps } = web;
		const { publicId } = await anyPledge(deps, req);
		const number = numberOf(req);
		const work = async () => {
			const form = await parseWhole(endForm, req.body, ({ sourceUrl, sourcePublisher }) =>
				sourceUrl && !sourcePublisher
					? { sourcePublisher: refusal("input.missing", { what: named("publisher") }) }
					: {},
			);
			const { answer, answeredOn, cameBy, state, reason } = form;
			const given = { answer, answeredOn, cameBy, state, reason, source: sourceIn(form) };
			await endReply(deps, actorOf(req), { publicId, version: form.version, number, ...given });
		};
		const tried = await tryForm(textsOf(web), work, ["not-allowed"]);
		if (!tried.refusal) return redirectTo(res, `${deskPaths.reply(publicId, number)}?done=reply`);
		const texts = textsOf(web);
		const props = await propsOf(deps, req, texts);
		const page = replyPage({ ...props, values: typed(req.body), errors: messagesOf(tried.refusal) }, texts);
		answerPage(web, { req, res }, page, statusOf(tried.refusal));
	};
}

/** The source that the form names, or undefined where its address was left empty. */
function sourceIn({ sourceUrl, sourcePublisher, ...form }: z.output<typeof endForm>) {
	return sourceUrl && sourcePublisher ? sourceFrom({ ...form, sourceUrl, sourcePublisher }) : undefined;
}

async function propsOf(deps: Deps, req: Request, texts: Texts) {
	const pledge = await anyPledge(deps, req);
	const found = await findReply(deps.db, pledge.id, numberOf(req));
	if (!found) throw new Problem("not-found", "reply.unknown");
	const { number, state, recipient, askedOn, dueOn } = found;
	const answered = { state, answer: found.answer, cameBy: found.cameBy, answeredOn: found.answeredOn ?? "" };
	const props: ReplyProps = {
		pledge: { id: pledge.publicId, title: pledge.title, version: pledge.version },
		...{ number, state, recipient, askedOn, dueOn },
		mail: await draftOf(deps, { req, pledge, reply: found, texts }),
		today: todayOf(deps),
		values: state === "answered" ? answered : {},
	};
	return props;
}

interface Draft {
	readonly req: Request;
	readonly pledge: Pledge;
	readonly reply: Reply;
	readonly texts: Texts;
}

/** The mail as the editor may send it, and the address that opens it in their own program. */
async function draftOf(
	{ db, config }: Deps,
	{ req, pledge, reply: { dueOn, recipient }, texts: { t, formats } }: Draft,
) {
	const [said] = await listStatements(db, pledge.id);
	const [first] = await listPromisersOf(db, pledge.id);
	const facts = {
		title: pledge.title,
		quote: said?.quote ?? "",
		saidOn: [formats.date(pledge.saidOn), first?.name].filter(Boolean).join(", "),
		source: said?.url ?? "",
		criteria: pledge.criteria,
		page: `${config.baseUrl}${paths.pledge(pledge.publicId)}`,
		due: formats.date(dueOn),
		site: config.SITE_NAME,
		name: userOf(req)?.name ?? "",
	};
	// RFC 6068: an address keeps its @, lines end in CR LF, and a blank is %20, never a plus.
	const [subject, body] = [t("reply.mail.subject", facts), t("reply.mail.body", facts)];
	const encoded = [subject, body.replaceAll("\n", "\r\n")].map(encodeURIComponent);
	const to = addressesIn(recipient);
	const addressed = to.map((one) => one.split("@").map(encodeURIComponent).join("@")).join(",");
	return { subject, body, to: to.join(", "), href: `mailto:${addressed}?subject=${encoded[0]}&body=${encoded[1]}` };
}

/** The mail addresses that stand among the words of who was asked. */
function addressesIn(recipient: string): string[] {
	const written = recipient.split(/[\s,;<>()"]+/).map((one) => one.replace(/^mailto:|[.:]+$/g, ""));
	return [...new Set(written)].filter((one) => emailAddress().safeParse(one).success);
}

function numberOf(req: Request): number {
	const number = String(req.params["number"]);
	if (!/^\d{1,9}$/.test(number)) throw new Problem("not-found", "reply.unknown");
	return Number(number);
}

function todayOf({ config, now }: Deps): string {
	return civilDateIn(config.TIME_ZONE, now());
}
