/** Conflicts of interest: who is not to decide on whom. */
export const conflicts = {
	"conflicts.title": "Conflicts of interest",
	"conflicts.words":
		"Whoever has one with a promiser decides on nothing of that promiser: no outcome or correction, no source, reply or tip. The database holds to it for outcomes and proposals too. Users end what they declared of themselves; what an admin declared, an admin ends.",
	"conflicts.none": "None is declared",
	"conflicts.of": "{user} and {promiser}",
	"conflicts.declared": "declared on {date} by {by}",
	"conflicts.declared.operator": "the operator",
	"conflicts.ended": "ended on {date}",
	"conflicts.end": "End it",
	"conflicts.end.label": "End the conflict of {user} with {promiser}",
	"conflicts.new": "Declare one",
	"conflicts.new.about": "The reason stays in the newsroom: it is neither public nor part of the record.",
	"conflicts.user": "Whose",
	"conflicts.promiser": "With which promiser",
	"conflicts.reason": "What it is",
	"conflicts.reason.hint": "Such as: a relative works for them.",
	"conflicts.save": "Declare it",
	"desk.done.conflict": "Declared. It holds from now on.",
	"desk.done.conflict_ended": "Ended. It stays on record that it was there.",
} as const;
