/** What attackers type where one line is asked for: each would be a line, a header or a direction of its own. */
export const NO_LINES: readonly (readonly [string, string])[] = [
	["a header of its own", "Bridge\r\nBcc: evil@evil.example"],
	["a line of its own", "Bridge\nX-Evil: 1"],
	["a line separator", "Bridge\u2028X-Evil: 1"],
	["a nul", "Bridge\u0000"],
	["a terminal's escape", "Bridge\u001b[2J\u001b[31m"],
	["a control of the second kind", "Bridge\u009b31m"],
	["a text turned around", "Bridge \u202eegdirb"],
	["an isolate", "Bridge \u2066x"],
];

/** What is a word like any other, and breaks what takes it for code. */
export const MERE_WORDS: readonly string[] = [
	"'); drop table pledges; --",
	'" or ""="',
	"%s %n {{7*7}} #{7*7}",
	"=?utf-8?q?=0d=0aBcc:_evil@evil.example?=",
	"<script>alert(1)</script>",
	"../../etc/passwd",
	"__proto__",
	"$(reboot) `reboot` ; reboot",
];
