/** The forms that change a pledge, each with its view and its verb. */
import { listDeadlines } from "../../../db/deadlines.ts";
import { countFollowers } from "../../../db/followers.ts";
import { listKnownMilestones } from "../../../db/milestones.ts";
import { listPromisersOf, type Pledge } from "../../../db/pledges.ts";
import { listPromiserNames } from "../../../db/promisers.ts";
import { listTopicsOf } from "../../../db/topics.ts";
import { addEvidence } from "../../actions/add-evidence.ts";
import { addStatement } from "../../actions/add-statement.ts";
import { editPledge } from "../../actions/edit-pledge.ts";
import { markCondition } from "../../actions/mark-condition.ts";
import { markReviewed } from "../../actions/mark-reviewed.ts";
import { moveDeadline } from "../../actions/move-deadline.ts";
import { policyNow } from "../../actions/policy-now-parts.ts";
import { nextReview } from "../../deadlines/next-review.ts";
import type { Deps } from "../../deps.ts";
import { civilDateIn } from "../../domain/civil-date.ts";
import { isLookedAtAgain } from "../../domain/look.ts";
import { actorOf } from "../../http/actor.ts";
import { summaryOf } from "../pledge.ts";
import { TIME_ZONES } from "../subscriber.ts";
import { conditionFormPage } from "../views/desk/condition-form.tsx";
import { deadlineFormPage } from "../views/desk/deadline-form.tsx";
import { deskPaths } from "../views/desk/desk-paths.ts";
import { editFormPage } from "../views/desk/edit-form.tsx";
import { evidenceFormPage } from "../views/desk/evidence-form.tsx";
import { reviewFormPage } from "../views/desk/review-form.tsx";
import { statementFormPage } from "../views/desk/statement-form.tsx";
import type { ChangeForm } from "./changes.ts";
import { conditionLacks, editLacks, moveLacks, reviewLacks, statementLacks } from "./entries-lack.ts";
import { evidenceForm, evidenceFrom, evidenceLacks, latestDayOf } from "./evidence-entries.ts";
import {
	conditionForm,
	deadlineForm,
	deadlineInputFrom,
	editForm,
	reviewForm,
	sourceFrom,
	statementForm,
	statementFrom,
	testFrom,
} from "./forms.ts";
import { asMeant, likeIn } from "./like-promisers.ts";
import { milestoneQuestion } from "./milestone-question.ts";
import { proposableBy, proposedAt } from "./proposals.ts";
import { assertSeen } from "./suggestion.ts";
import { valuesFromTip } from "./tips.ts";

/** The test, the promisers and the filing. */
export const edit: ChangeForm<typeof editForm> = {
	schema: editForm,
	ability: "edit pledges",
	done: "edited",
	async values(pledge, { db }) {
		const [first, ...others] = await listPromisersOf(db, pledge.id);
		const topics = (await listTopicsOf(db, [pledge.id])).get(pledge.id) ?? [];
		const { title, criteria, kind, beneficiary, notes } = pledge;
		return {
			...{ title, criteria, kind, beneficiary, notes },
			promiser: first?.name ?? "",
			promiserKind: first?.kind ?? "person",
			roleThen: first?.roleThen ?? "",
			alsoBy: others.map(({ name }) => name).join("\n"),
			topics: topics.map(({ name }) => name).join(", "),
		};
	},
	async view({ deps }, pledge, state, { req, texts }) {
		const promisers = await listPromiserNames(deps.db);
		const proposable = await proposableBy(req, deps, pledge.id);
		const around = { pledge: formPledge(pledge), isDraft: !pledge.publishedAt, today: todayOf(deps), promisers };
		return editFormPage({ ...around, proposable, like: await likeIn(deps.db, state), ...state }, texts);
	},
	also: ({ deps }, pledge, { entries }) => editLacks(deps, pledge, entries),
	async change({ deps }, req, { id, publicId }, form) {
		const { promisers: named, ...test } = testFrom(form);
		const promisers = await asMeant(deps.db, named, req.body);
		const known = new Map((await listPromisersOf(deps.db, id)).map((promiser) => [promiser.name, promiser]));
		// The form asks for the names of further promisers only, so what is known of them stays.
		const held = promisers.map((promiser, i) =>
			i === 0 ? promiser : { ...promiser, ...kept(known.get(promiser.name)) },
		);
		const { version, reason, changeKind, wrongSince } = form;
		const why = { reason, changeKind, wrongSince };
		return proposedAt(await editPledge(deps, actorOf(req), { publicId, version, ...test, promisers: held, ...why }));
	},
};

/** The same promise, said again. */
export const statement: ChangeForm<typeof statementForm> = {
	schema: statementForm,
	ability: "edit pledges",
	done: "statement",
	values: () => ({}),
	async view({ deps }, pledge, state, { texts }) {
		return statementFormPage({ pledge: formPledge(pledge), today: todayOf(deps), ...state }, texts);
	},
	also: ({ deps }, pledge, { entries: { saidOn } }) => statementLacks(deps, pledge, saidOn),
	async change({ deps }, req, { publicId }, form) {
		await addStatement(deps, actorOf(req), { publicId, version: form.version, ...statementFrom(form) });
	},
};

/** A source that bears on the outcome. */
export const evidence: ChangeForm<typeof evidenceForm> = {
	schema: evidenceForm,
	ability: "add evidence",
	done: "evidence",
	values: (_pledge, deps, req) => valuesFromTip(deps, req),
	async view(_web, pledge, state, { texts }) {
		return evidenceFormPage({ pledge: formPledge(pledge), ...state }, texts);
	},
	also: ({ deps }, pledge, { entries, given }) => evidenceLacks(entries, given, latestDayOf(deps, pledge)),
	async change({ deps }, req, { publicId }, form) {
		const piece = evidenceFrom(form);
		if (piece) await addEvidence(deps, actorOf(req), { publicId, ...piece });
	},
};

/** A new revision of the deadline. */
export const deadline: ChangeForm<typeof deadlineForm> = {
	schema: deadlineForm,
	ability: "move deadlines",
	done: "deadline",
	values: ({ timeZone }, deps) => ({ timeZone, saidOn: todayOf(deps) }),
	async view({ deps }, pledge, state, { req, texts }) {
		const inForce = (await listDeadlines(deps.db, pledge.id)).at(-1);
		const props = {
			pledge: { ...(await summaryOf(deps, pledge)), version: pledge.version },
			wordsNow: inForce?.words || undefined,
			timeZones: TIME_ZONES,
			milestones: (await listKnownMilestones(deps.db)).map(({ name }) => name),
			question: await milestoneQuestion(deps.db, state.values),
			today: todayOf(deps),
			followers: await countFollowers(deps.db, pledge.id, "moved"),
			proposable: await proposableBy(req, deps, pledge.id),
			...state,
		};
		return deadlineFormPage(props, texts);
	},
	also: ({ deps }, pledge, { entries }) => moveLacks(deps, pledge, entries),
	async change({ deps }, req, { publicId, promiserId }, form) {
		await assertSeen(form, deps, promiserId);
		const { version, saidOn, change, reason, wrongSince } = form;
		const input = { publicId, version, saidOn, change, reason, wrongSince, source: sourceFrom(form) };
		return proposedAt(await moveDeadline(deps, actorOf(req), { ...input, deadline: deadlineInputFrom(form) }));
	},
};

/** A look at a pledge that found nothing new. */
export const review: ChangeForm<typeof reviewForm> = {
	schema: reviewForm,
	ability: "review pledges",
	done: "reviewed",
	async values(pledge, { db, config, now }) {
		if (!isLookedAtAgain(pledge)) return {};
		const { id, timeZone } = pledge;
		const words = (await listDeadlines(db, id)).at(-1)?.words ?? "";
		const { policy } = await policyNow(db, { config, now: now() });
		return { reviewOn: nextReview(words, { today: civilDateIn(timeZone, now()), timeZone, policy }) };
	},
	async view({ deps }, pledge, state, { texts }) {
		const { lastCheckedAt } = pledge;
		const checkedOn = lastCheckedAt ? civilDateIn(deps.config.TIME_ZONE, lastCheckedAt) : undefined;
		const props = { pledge: formPledge(pledge), checkedOn, isAgain: isLookedAtAgain(pledge), ...state };
		return reviewFormPage(props, texts);
	},
	also: ({ deps }, pledge, { entries: { reviewOn } }) => reviewLacks(deps, pledge, reviewOn),
	async change({ deps }, req, { publicId }, { version, note, lookedAt: sources = [], reviewOn }) {
		await markReviewed(deps, actorOf(req), { publicId, version, note, sources, reviewOn });
	},
};

/** Whether what the pledge waits for has come about. One that failed leads to the outcome. */
export const condition: ChangeForm<typeof conditionForm> = {
	schema: conditionForm,
	ability: "mark outcomes",
	done: "condition",
	next: (publicId, body) =>
		(body as Record<string, unknown>)["state"] === "failed" ? deskPaths.outcomes(publicId) : undefined,
	values: () => ({}),
	async view({ deps }, pledge, state, { texts }) {
		const inForce = (await listDeadlines(deps.db, pledge.id)).at(-1);
		const props = {
			pledge: formPledge(pledge),
			condition: inForce?.condition ?? "",
			today: civilDateIn(pledge.timeZone, deps.now()),
			followers: await countFollowers(deps.db, pledge.id, "moved"),
			...state,
		};
		return conditionFormPage(props, texts);
	},
	also: ({ deps }, pledge, { entries: { happenedOn } }) => conditionLacks(deps, pledge, happenedOn),
	async change({ deps }, req, { publicId }, form) {
		const { version, state, happenedOn, reason } = form;
		const input = { publicId, version, state, happenedOn, reason, source: sourceFrom(form) };
		await markCondition(deps, actorOf(req), input);
	},
};

function kept(known: Awaited<ReturnType<typeof listPromisersOf>>[number] | undefined) {
	return known && { kind: known.kind, roleThen: known.roleThen };
}

function formPledge({ publicId, title, version }: Pledge) {
	return { id: publicId, title, version };
}

function todayOf({ config, now }: Deps): string {
	return civilDateIn(config.TIME_ZONE, now());
}
