/** Terms of office, for readers and at the desk. */
export const terms = {
	"terms.title": "Terms of office",
	"terms.from_to": "{role}, from {from} to {to}",
	"terms.from": "{role}, from {from}",
	"desk.suggestion.needs_term":
		"It hangs on a term of office that is not on record. Add it on the promiser’s page at the desk; until then the pledge waits.",
	"desk.terms.title": "Terms of office of {name}",
	"desk.terms.words":
		"“In my first 100 days” and “this term” are counted from these. Open pledges that waited for one get their deadline as soon as it is on record.",
	"desk.terms.none": "None on record",
	"desk.terms.chapter": "Another term",
	"desk.terms.chapter.about": "The first and the last day in office.",
	"desk.terms.role": "Office",
	"desk.terms.role.hint": "Such as “President of the United States”.",
	"desk.terms.body": "Of which body",
	"desk.terms.country": "Country, as two letters",
	"desk.terms.country.hint": "For public holidays and fiscal years, such as US.",
	"desk.terms.from_on": "First day",
	"desk.terms.to_on": "Last day",
	"desk.terms.to_on.hint": "Left empty while it is not known.",
	"desk.terms.source.about": "Where these days can be looked up.",
	"desk.terms.save": "Add this term",
	"desk.done.term": "The term is on record. Deadlines that waited for it are set.",
} as const;
