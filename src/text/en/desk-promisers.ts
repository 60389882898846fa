/** A promiser at the desk: what they are called and what is said of them. */
export const deskPromisers = {
	"desk.promiser.lead":
		"Their address stays, so old links work. Every page follows, and the record keeps what stood before.",
	"desk.promiser.chapter": "What readers see",
	"desk.promiser.chapter.about": "How they are called on every page, and a few words on who they are.",
	"desk.promiser.name": "Name",
	"desk.promiser.about": "Who they are",
	"desk.promiser.about.hint": "One line, such as “President of the United States since 2025”.",
	"desk.promiser.desk_only": "For the desk only",
	"desk.promiser.desk_only.about": "Counted in the desk’s balance. Readers do not see it.",
	"desk.promiser.party.hint": "Left empty, nothing is said of it.",
	"desk.promiser.why.about": "It is kept on record with the change.",
	"desk.promiser.reason": "Why it changes",
	"desk.promiser.save": "Save the changes",
	"desk.promiser.terms": "Terms of office",
	"desk.done.promiser": "The promiser is changed, on every page.",
} as const;
