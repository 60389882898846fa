/** Every page of the site, on one page. */
import { type RequestHandler, Router } from "express";
import type { z } from "zod";
import { requireUser } from "../http/actor.ts";
import { limitFollows, limitPasswordChanges, limitTips } from "../http/limits.ts";
import { PROBLEM_TYPES } from "../http/problem.ts";
import { allowFrames } from "../http/security-headers.ts";
import { addAccountPages } from "./account-routes.ts";
import { enterAs } from "./accounts.ts";
import { audit } from "./admin/audit.ts";
import { jobs } from "./admin/jobs.ts";
import { ledger } from "./admin/ledger.ts";
import { cancel, message, outbox, release, releaseOne, retry } from "./admin/outbox.ts";
import { policy, takePolicy } from "./admin/policy.ts";
import { disable, enable, invite, newLink, setRole, users } from "./admin/users.ts";
import { agenda } from "./agenda.ts";
import { citationAsBibtex, citationAsJson } from "./citations.ts";
import { promiser, promisers, topic, topics } from "./collections.ts";
import { corrections } from "./corrections.ts";
import { wakeAfterChanges } from "./demo.ts";
import { clock, mail, mailBody, mailbox, moveClock } from "./demo-pages.ts";
import { account, changePassword, makeToken, revokeToken, setByline } from "./desk/account.ts";
import { authenticator, begin, confirmIt, removeIt } from "./desk/authenticator.ts";
import { balance } from "./desk/balance.ts";
import { deskCandidates, takeCandidate } from "./desk/candidates.ts";
import { condition, deadline, edit, evidence, review, statement } from "./desk/change-forms.ts";
import { type ChangeForm, showForm, takeForm } from "./desk/changes.ts";
import { forgetFilter, keepFilter } from "./desk/filters.ts";
import { withdraw } from "./desk/held.ts";
import { takeItem, wakeOne } from "./desk/items.ts";
import { merge } from "./desk/merge.ts";
import { addOne, changeOne, deskMilestone, deskMilestones } from "./desk/milestones.ts";
import { occurrence } from "./desk/occurrence.ts";
import { outcome } from "./desk/outcome.ts";
import { pace } from "./desk/pace.ts";
import { addNew, askForNew, passkeys, removeOne } from "./desk/passkeys.ts";
import { deskPledge, publish } from "./desk/pledge.ts";
import { deskMail, endDeskMail, ownPreferences, setPreferences } from "./desk/preferences.ts";
import { changePromiser, deskPromiser } from "./desk/promiser.ts";
import { queue } from "./desk/queue.ts";
import { newPledge, register } from "./desk/register.ts";
import { relation, takeRelationEnd } from "./desk/relations.ts";
import { deskReply, reply, takeReplyEnd } from "./desk/replies.ts";
import { selection, takeSelection } from "./desk/selection.ts";
import { endOne, endOthers, ownSessions } from "./desk/sessions.ts";
import { captureOne, changeOneSource, checkOne, deskSource, deskSources, snapshot } from "./desk/sources.ts";
import { correction } from "./desk/statement-correction.ts";
import { addOneTerm, deskTerms } from "./desk/terms.ts";
import { decideTip, deskTip, eraseTip } from "./desk/tips.ts";
import { follow, giveFollowBack, subscribe } from "./follow.ts";
import { home } from "./home.ts";
import { method } from "./method.ts";
import { milestone, milestones } from "./milestones.ts";
import { type PageMaker, privatePage, publicPage, publicPageWithin } from "./page.ts";
import { pledge } from "./pledge.ts";
import { pledgeList } from "./pledge-list.ts";
import { problemType, problemTypes } from "./problems.ts";
import { addProposalPages } from "./proposal-routes.ts";
import { record } from "./record.ts";
import { revision, revisionChanges, revisions } from "./revisions.ts";
import { robots } from "./robots.ts";
import { selectionLog } from "./selection-log.ts";
import type { Web } from "./site.ts";
import {
	confirm,
	confirmation,
	endSubscription,
	leaving,
	preferences,
	savePreferences,
	secretAddress,
	stopEverything,
} from "./subscriber.ts";
import { deleteData, deletion, subscriberData } from "./subscriber-data.ts";
import { giveTipBack, takeTip, tips } from "./tips.ts";
import { onTooMany } from "./too-many.ts";
import { deskPaths } from "./views/desk/desk-paths.ts";

/** All pages of the site. Changes of state are posted to nouns. */
export function webRouter(web: Web): Router {
	const router = Router();
	if (web.demo) router.use(wakeAfterChanges(web.demo));
	addPublicPages(router, web);
	addSubscriberPages(router, web);
	addAccountPages(router, web);
	addDeskPages(router, web);
	addOwnPages(router, web);
	addAdminPages(router, web);
	addDemoPages(router, web);
	return router;
}

function addPublicPages(router: Router, web: Web): void {
	const page = (making: (web: Web) => PageMaker) => publicPage(web, making);
	const ofAllTimes = (make: PageMaker) => publicPageWithin(web, make);
	router.get("/", page(home));
	router.get("/pledges", page(pledgeList));
	router.get("/pledges/:id", ofAllTimes(pledge(web)));
	router.get("/pledges/:id/revisions", ofAllTimes(revisions(web)));
	router.get("/pledges/:id/revisions/:revision", ofAllTimes(revision(web)));
	router.get("/pledges/:id/revisions/:revision/changes", ofAllTimes(revisionChanges(web)));
	router.get("/pledges/:id/revisions/:revision/citation.bib", citationAsBibtex(web));
	router.get("/pledges/:id/revisions/:revision/citation.json", citationAsJson(web));
	router.get("/promisers", page(promisers));
	router.get("/promisers/:slug", page(promiser));
	router.get("/topics", page(topics));
	router.get("/topics/:slug", page(topic));
	router.get("/deadlines", page(agenda));
	router.get("/milestones", page(milestones));
	router.get("/milestones/:slug", page(milestone));
	router.get("/methodology", page(method));
	router.get("/corrections", page(corrections));
	router.get("/record", page(record));
	router.get("/selection", page(selectionLog));
	router.get("/tips", ofAllTimes(tips(web)));
	router.post("/tips", limitTips(web.deps.config), takeTip(web), onTooMany(web, giveTipBack));
	router.get("/problems", ofAllTimes(problemTypes(PROBLEM_TYPES)));
	router.get("/problems/:kind", ofAllTimes(problemType(PROBLEM_TYPES)));
	router.get("/robots.txt", robots(web));
}

/** Behind the links of mails. A GET never changes anything. */
function addSubscriberPages(router: Router, web: Web): void {
	router.get("/follow", publicPageWithin(web, follow(web)));
	router.post("/subscriptions", limitFollows(web.deps.config), subscribe(web), onTooMany(web, giveFollowBack));

	router.use("/unsubscribe/desk-mail/:token", secretAddress);
	router.get("/unsubscribe/desk-mail/:token", privatePage(web, deskMail(web)));
	router.post("/unsubscribe/desk-mail/:token", endDeskMail(web));
	router.use(["/confirm/:token", "/preferences/:token", "/unsubscribe/:token"], secretAddress);
	router.get("/confirm/:token", privatePage(web, confirmation(web)));
	router.post("/confirm/:token", confirm(web));
	router.get("/preferences/:token", privatePage(web, preferences(web)));
	router.post("/preferences/:token", savePreferences(web));
	router.post("/preferences/:token/stop", stopEverything(web));
	router.get("/preferences/:token/data", subscriberData(web));
	router.get("/preferences/:token/deletion", privatePage(web, deletion(web)));
	router.post("/preferences/:token/deletion", deleteData(web));
	router.get("/unsubscribe/:token", privatePage(web, leaving(web)));
	router.post("/unsubscribe/:token", endSubscription(web));
}

function addDeskPages(router: Router, web: Web): void {
	const desk = (make: PageMaker) => privatePage(web, make);
	router.use("/desk", requireUser);
	addQueuePages(router, web);
	router.get("/desk/pledges/new", desk(newPledge(web)));
	router.post("/desk/pledges", register(web));
	router.get("/desk/pledges/:id", desk(deskPledge(web)));
	router.post("/desk/pledges/:id/publication", publish(web));
	router.post("/desk/pledges/:id/withdrawals", withdraw(web));
	addForm(router, web, { noun: "edit", form: edit });
	addForm(router, web, { noun: "statements", form: statement });
	addForm(router, web, { noun: "evidence", form: evidence });
	addForm(router, web, { noun: "deadlines", form: deadline });
	addForm(router, web, { noun: "corrections", form: correction });
	addForm(router, web, { noun: "conditions", form: condition });
	addForm(router, web, { noun: "reviews", form: review });
	addForm(router, web, { noun: "outcomes", form: outcome });
	addForm(router, web, { noun: "occurrences", form: occurrence });
	router.get("/desk/promisers/:slug", desk(deskPromiser(web)));
	router.post("/desk/promisers/:slug/changes", changePromiser(web));
	router.get("/desk/promisers/:slug/terms", desk(deskTerms(web)));
	router.post("/desk/promisers/:slug/terms", addOneTerm(web));
	router.get("/desk/milestones", desk(deskMilestones(web)));
	router.post("/desk/milestones", addOne(web));
	router.get("/desk/milestones/:slug", desk(deskMilestone(web)));
	router.post("/desk/milestones/:slug/changes", changeOne(web));
	router.get("/desk/sources", desk(deskSources(web)));
	router.get("/desk/sources/:id", desk(deskSource(web)));
	router.post("/desk/sources/:id/checks", checkOne(web));
	router.post("/desk/sources/:id/changes", changeOneSource(web));
	router.post("/desk/sources/:id/captures", captureOne(web));
	router.get("/desk/captures/:id/snapshot", snapshot(web));
	addProposalPages(router, web);
	addFairnessPages(router, web);
	router.post("/desk/releases", release(web));
}

/** What waits, and what can be done with it where it waits. */
function addQueuePages(router: Router, web: Web): void {
	const lanes = privatePage(web, queue(web, web.deps.now()));
	router.get("/desk", lanes);
	router.get("/desk/queue/:lane", lanes);
	// Where these had lists of their own once: old mails and bookmarks lead there.
	for (const lane of ["proposals", "tips", "replies"] as const) {
		router.get(`/desk/${lane}`, (_req, res) => res.redirect(301, deskPaths.queue(lane)));
	}
	router.get("/desk/selection", privatePage(web, selection(web)));
	router.post("/desk/selections", takeSelection(web));
	router.post("/desk/items/:kind/:id/owners", takeItem(web));
	router.post("/desk/items/:kind/:id/wakings", wakeOne(web));
	router.post("/desk/filters", keepFilter(web));
	router.post("/desk/filters/:id/removal", forgetFilter(web));
	router.get("/desk/time-to-outcome", privatePage(web, pace(web)));
}

/** A user's own pages. */
function addOwnPages(router: Router, web: Web): void {
	const desk = (make: PageMaker) => privatePage(web, make);
	router.get("/desk/account", desk(account(web)));
	router.post("/desk/account/byline", setByline(web));
	router.post("/desk/account/password", limitPasswordChanges(web.deps.config), changePassword(web));
	router.get("/desk/account/preferences", desk(ownPreferences(web)));
	router.post("/desk/account/preferences", setPreferences(web));
	router.get("/desk/account/authenticators", desk(authenticator(web)));
	router.post("/desk/account/authenticators", begin(web));
	router.post("/desk/account/authenticators/confirmation", confirmIt(web));
	router.post("/desk/account/authenticators/removal", removeIt(web));
	router.get("/desk/account/passkeys", desk(passkeys(web)));
	router.post("/desk/account/passkeys/options", askForNew(web));
	router.post("/desk/account/passkeys", addNew(web));
	router.post("/desk/account/passkeys/removal", removeOne(web));
	router.get("/desk/account/sessions", desk(ownSessions(web)));
	router.post("/desk/account/sessions", endOthers(web));
	router.post("/desk/account/sessions/:reference/end", endOne(web));
	router.post("/desk/account/tokens", makeToken(web));
	router.post("/desk/account/tokens/:id/revocation", revokeToken(web));
}

/** The right of reply, and what readers send. */
function addFairnessPages(router: Router, web: Web): void {
	addForm(router, web, { noun: "replies", form: reply });
	addForm(router, web, { noun: "relations", form: relation });
	router.get("/desk/pledges/:id/merges/:other", privatePage(web, merge(web)));
	router.post("/desk/pledges/:id/relations/ends", takeRelationEnd(web));
	router.get("/desk/pledges/:id/replies/:number", privatePage(web, deskReply(web)));
	router.post("/desk/pledges/:id/replies/:number/ends", takeReplyEnd(web));
	router.get("/desk/balance", privatePage(web, balance(web)));
	router.get("/desk/candidates", privatePage(web, deskCandidates(web)));
	router.post("/desk/candidates", takeCandidate(web));
	router.get("/desk/tips/:id", privatePage(web, deskTip(web)));
	router.post("/desk/tips/:id/decisions", decideTip(web));
	router.post("/desk/tips/:id/erasure", eraseTip(web));
}

function addForm<S extends z.ZodObject>(
	router: Router,
	web: Web,
	{ noun, form }: { noun: string; form: ChangeForm<S> },
): void {
	router.get(`/desk/pledges/:id/${noun}`, privatePage(web, showForm(web, form)));
	router.post(`/desk/pledges/:id/${noun}`, takeForm(web, form));
}

function addAdminPages(router: Router, web: Web): void {
	router.use("/admin", requireUser);
	router.get("/admin/users", privatePage(web, users(web)));
	router.post("/admin/invitations", invite(web));
	router.post("/admin/users/:id/role", setRole(web));
	router.post("/admin/users/:id/disabling", disable(web));
	router.post("/admin/users/:id/enabling", enable(web));
	router.post("/admin/users/:id/sign-in-links", newLink(web));
	router.get("/admin/policy", privatePage(web, policy(web)));
	router.post("/admin/policy", takePolicy(web));
	router.get("/admin/audit", privatePage(web, audit(web)));
	router.get("/admin/jobs", privatePage(web, jobs(web)));
	router.get("/admin/outbox", privatePage(web, outbox(web)));
	router.get("/admin/outbox/messages/:id", privatePage(web, message(web)));
	router.post("/admin/outbox/messages/:id/retries", retry(web));
	router.post("/admin/outbox/messages/:id/release", releaseOne(web));
	router.post("/admin/outbox/messages/:id/cancellation", cancel(web));
	router.get("/admin/outbox/events/:id", privatePage(web, ledger(web)));
}

/** The HTML of a mail is a page of its own, locked up by a policy of its own. */
const mayFrame: RequestHandler = (_req, res, next) => {
	allowFrames(res);
	next();
};

/** Only in a demo: anywhere else there is nothing at these addresses. */
function addDemoPages(router: Router, web: Web): void {
	if (!web.demo) return;
	router.get("/demo/mailbox", mailbox(web));
	router.get("/demo/mailbox/:id", mayFrame, privatePage(web, mail(web)));
	router.get("/demo/mailbox/:id/body", mailBody(web));
	router.get("/demo/mailbox/:id/:part", privatePage(web, mail(web)));
	router.get("/demo/clock", privatePage(web, clock(web)));
	router.post(deskPaths.demoSignIns, enterAs(web, web.demo));
	router.post("/demo/clock", moveClock(web, web.demo));
}
