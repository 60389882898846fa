/** What a process that has started says to the person who started it. */
export const greeting = {
	"greeting.running": "Bywhen is running on {engine} ({place}).",
	"greeting.demo": "Bywhen is running as a demo, on {engine} ({place}).",
	"greeting.worker": "Bywhen’s worker is running: it watches the deadlines and sends the mail.",
	"greeting.site": "Site",
	"greeting.site.about": "what the public reads",
	"greeting.desk": "Desk",
	"greeting.desk.about":
		"{role, select, fact_checker {signs you in as fact-checker, once} editor {signs you in as editor, once} other {signs you in as admin, once}}",
	"greeting.mailbox": "Mailbox",
	"greeting.mailbox.about": "every mail that subscribers would get: no mail server is set",
	"greeting.clock": "Clock",
	"greeting.clock.about": "moves the demo’s time; “next deadline” makes one pass",
	"greeting.setup": "Set up",
	"greeting.setup.about": "makes the first admin; it works once, within a day",
	"greeting.setup.given": "The link to set up the first admin was given a moment ago, by another start of Bywhen.",
	"greeting.setup.again": "For a new one start it again in a minute, or run: bywhen user add",
	"greeting.no_mail": "No SMTP_URL is set: mail stays in the built-in mailbox and reaches nobody.",
	"greeting.try_it":
		"Try it: follow a pledge, confirm in the mailbox, move the clock past the deadline, mark the outcome.",
	"greeting.stop": "Ctrl-C stops it.",
} as const;
