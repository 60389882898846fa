/** The desk's balance: what it follows, of whom and on what. Never public. */
export const balance = {
	"desk.balance.title": "Balance",
	"desk.balance.words":
		"What stands on record, by promiser, party and topic, by name. It shows whether we follow some more than others; it is no score, and readers do not see it.",
	"desk.balance.promiser": "Promiser",
	"desk.balance.party": "Party",
	"desk.balance.topic": "Topic",
	"desk.balance.no_party": "no party given",
	"desk.balance.registered": "Registered",
	"desk.balance.lapsed": "Lapsed",
	"desk.balance.fulfilled": "Fulfilled",
	"desk.balance.partly": "Partly",
	"desk.balance.broken": "Broken",
	"desk.balance.otherwise": "Settled otherwise",
	"desk.balance.open": "Open",
	"desk.balance.days": "Median days from lapse to outcome",
	"desk.balance.none": "No pledge is published yet",
	"desk.balance.set": "A promiser’s party is set on their page at the desk, to which their name leads.",
} as const;
