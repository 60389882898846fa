import type { pledgesRefusals } from "../../../domain/refusals/pledges.ts";
import type { RefusalTexts } from "../../refusal-words.ts";

/** Refusals about pledges, outcomes, proposals, sources and who they are of. */
export const pledgesRefusalTexts = {
	"refusal.pledge.unknown": "There is no such pledge.",
	"refusal.pledge.not_here": "There is no pledge at this address.",
	"refusal.pledge.not_published_here": "There is no published pledge at this address.",
	"refusal.pledge.not_published_then": "This pledge was not published yet on that day.",
	"refusal.pledge.no_such_revision": "This pledge has no such revision.",
	"refusal.pledge.changed_meanwhile":
		"Somebody changed this pledge while you were at it. Your entries are kept here: look at the newest version, then save again.",
	"refusal.pledge.criteria_missing": "Write what will count as fulfilled before this is published.",
	"refusal.pledge.too_many_parts":
		"This pledge has {have} {parts, select, statements {statements} evidence {pieces of evidence} outcomes {outcomes} replies {requests for comment} relations {relations} other {revisions of its deadline}}, and no pledge may have more.",
	"refusal.pledge.published_already": "This pledge is published already.",
	"refusal.pledge.merged": "This pledge was merged into another: change that one, or part them again first.",
	"refusal.relation.itself": "A pledge has no relation to itself.",
	"refusal.relation.not_published":
		"Both have to be published before readers can be told how they stand to each other.",
	"refusal.relation.other_merged": "That one was merged into another. Name the one that stands.",
	"refusal.relation.on_record": "That is on record already.",
	"refusal.relation.not_on_record": "This relation is no longer on record.",
	"refusal.relation.has_merged": "Others were merged into this pledge, so it stays. Merge the other one into it.",
	"refusal.relation.outcome_reviewed":
		"Two editors stand for the outcome of this pledge: correct or take back its outcome first, or merge the other way round.",
	"refusal.relation.circle": "That would go in a circle: the other one leads back to this pledge already.",
	"refusal.reason.missing": "Say why: readers see it in the history.",
	"refusal.outcome.evidence_missing":
		"A settled outcome needs at least one piece of evidence that says what it shows: give its address.",
	"refusal.outcome.evidence_contrary":
		"All the evidence speaks {bearing, select, for {for} other {against}} fulfilment, and the outcome is “{outcome}”. Look at both again; if it is meant so, say so.",
	"refusal.outcome.day_missing": "Give the day on which it happened.",
	"refusal.outcome.rationale_missing": "Say why, in a sentence or two.",
	"refusal.outcome.nothing_to_correct": "There is no outcome yet that could be corrected. Mark it as news.",
	"refusal.outcome.reason_missing": "This pledge has an outcome already. Say why it changes.",
	"refusal.outcome.nothing_to_take_back": "There is no outcome that could be taken back.",
	"refusal.outcome.hold_is_over":
		"The hold is over and followers are being told. Mark the right outcome as a correction: it reaches all of them.",
	"refusal.evidence.undecided": "Choose whether it speaks for or against.",
	"refusal.evidence.publisher_missing": "Say who published this evidence.",
	"refusal.evidence.title_missing": "Give the title of this evidence.",
	"refusal.evidence.shows_missing": "Say what this evidence shows.",
	"refusal.evidence.published_ahead": "It cannot have been published on {publishedOn}: today is {today}.",
	"refusal.proposal.unknown": "There is no such proposal.",
	"refusal.proposal.decided_already": "This proposal was decided already.",
	"refusal.proposal.correction_waiting":
		"A correction of this is proposed already and waits for another editor. Decide on it first.",
	"refusal.proposal.changed_meanwhile":
		"What it corrects has changed since this was proposed. Send it back, so that its author looks at it again.",
	"refusal.proposal.waiting": "An outcome is proposed already and waits for another editor. Decide on it first.",
	"refusal.proposal.conflict_of_interest":
		"You have a conflict of interest with a promiser of this pledge, so somebody else decides on it.",
	"refusal.proposal.decided_by_users": "A proposal is decided by an editor who signs in.",
	"refusal.proposal.own": "You proposed this: another editor decides on it. You can withdraw it.",
	"refusal.proposal.not_yours": "Only who proposed it can withdraw it. You can send it back.",
	"refusal.proposal.outcome_changed":
		"The outcome has changed since this was proposed. Send it back, so that its author looks at it again.",
	"refusal.proposal.comment_missing": "Say what is to be looked at again.",
	"refusal.proposal.reviewer_may_not": "Choose another editor who may decide on it.",
	"refusal.source.conflict_of_interest":
		"This source speaks of a promiser with whom you have a conflict of interest, so somebody else decides on it.",
	"refusal.source.unknown": "There is no such source.",
	"refusal.source.same": "That is what stands there already.",
	"refusal.source.copy_on_its_way": "A copy is on its way already.",
	"refusal.source.copy_unknown": "There is no such copy.",
	"refusal.source.copy_lost": "The copy is on record, and its file is not in the folder.",
	"refusal.source.not_fetched_here": "Sources are not fetched here. Set FETCHING=on to fetch them all the same.",
	"refusal.promiser.conflict_of_interest":
		"You have a conflict of interest with this promiser, so somebody else decides on it.",
	"refusal.promiser.like_another":
		"“{name}” is nearly the name of a promiser on record: {others}. Use that name, or say that it is somebody else.",
	"refusal.promiser.unknown": "There is no such promiser.",
	"refusal.promiser.not_published": "Nobody of this name is held to a published pledge here.",
	"refusal.promiser.not_here": "Nobody of this name is held to a pledge here.",
	"refusal.promiser.changed_meanwhile":
		"Somebody has changed this promiser since you opened the form. Look at what it says now, and change it again.",
	"refusal.promiser.same": "That is what it says already.",
	"refusal.promiser.name_taken":
		"“{name}” is on record already, as somebody else. Tell the two apart, such as by their office in brackets.",
	"refusal.topic.not_here": "There is no such topic here.",
	"refusal.statement.unknown": "There is no such statement of this pledge.",
	"refusal.correction.reason_missing": "Say what was wrong: readers see it.",
	"refusal.correction.before_publication": "Nobody saw it before it was published, on {publishedOn}.",
	"refusal.correction.ahead": "It cannot be wrong since a day to come: today is {today}.",
	"refusal.statement.after_the_outcome":
		"What became of it happened on {happenedOn}: it was said on that day or before.",
	"refusal.conflict.reason_missing": "Say what the conflict is; it stays in the newsroom.",
	"refusal.conflict.promiser_unknown": "Choose a promiser who is on record.",
	"refusal.conflict.on_record": "That conflict of interest is on record already.",
	"refusal.conflict.unknown": "There is no such conflict of interest.",
	"refusal.conflict.ended_already": "It has ended already.",
	"refusal.conflict.declared_by_another": "Another declared this conflict of yours, so another admin ends it.",
	"refusal.cause.needed": "Choose a reason before you say by whom.",
	"refusal.cause.not_for_this": "Only what is broken or stalled has such a reason.",
} as const satisfies RefusalTexts<typeof pledgesRefusals>;
