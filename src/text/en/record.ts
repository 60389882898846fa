/** The record of events, and pledges as they stood before. */
export const record = {
	"record.title": "The record",
	"record.words":
		"Everything that happens to a pledge is written down once and never changed. This page lets anybody hold us to that.",
	"record.how": "How it is kept",
	"record.how.chain":
		"Each event is sealed with a SHA-256 hash of itself, of the pledge as readers saw it after, and of the seal before it. Whoever changes one event changes every hash after it.",
	"record.how.outside":
		"Each day we publish the last hash. Keep one: with it you can find out at any later time whether what came before was changed, and so can we.",
	"record.data": "The same as data",
	"record.now": "Where it ends now",
	"record.events": "{count, plural, one {1 event} other {# events}}",
	"record.days": "Published days",
	"record.days.none": "The first is published in the coming night.",
	"revisions.title": "Revisions of “{title}”",
	"revisions.words": "Each state of this pledge that readers could see. A revision has an address that stays.",
	"revisions.all": "All revisions",
	"revision.name": "Revision {revision}",
	"revision.seen": "As it stood from {date}",
	"revision.now": "the newest",
	"revision.changed": "What changed",
	"revision.first": "This is how the pledge was registered.",
	"revision.nothing": "Nothing that is told in words.",
	"revision.removed": "Taken out",
	"revision.added": "Put in",
	"revision.digest": "Digest (SHA-256)",
	"revision.past": "This is how the page stood on {date}. It may have changed since.",
	"revision.past.now": "See it as it stands now",
	"revision.cite": "Cite this revision",
} as const;
