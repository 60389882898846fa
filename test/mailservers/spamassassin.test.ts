import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import type { AlertFacts } from "../../src/domain/alert.ts";
import { NEWS } from "../../src/domain/event.ts";
import { type Addressed, composeMessage, type MailFacts } from "../../src/mail/compose.ts";
import type { Site } from "../../src/mail/site.ts";
import { DIGEST_REASONS } from "../../src/mail/writing.ts";

const SPAMASSASSIN = "/usr/bin/spamassassin";
const MOST_POINTS = 1;

const site: Site = {
	secret: "a secret of at least thirty-two characters",
	baseUrl: "https://pledges.example.org",
	name: "Bywhen",
	language: "en",
	from: "pledges@example.org",
	contact: "newsroom@example.org",
	bounceAddress: "bounces@example.org",
};
const to: Addressed = {
	messageId: "<5f0c1d7be0a94f1b8c21.v1@example.org>",
	dated: new Date("2026-04-01T00:00:30Z"),
	to: "reader@example.net",
	subscriberId: 7,
	language: "en",
};
const day = (dueOn: string) => ({ dueOn, dueAt: undefined, timeZone: "Europe/Paris" });
const alert: AlertFacts = {
	eventId: 12,
	news: "lapsed",
	occurredAt: new Date("2026-04-01T00:00:00Z"),
	recordedAt: new Date("2026-04-01T00:00:30Z"),
	reason: "The minister named the new day in parliament.",
	publicId: "k7m2q9xb",
	title: "Open the bridge over the river to traffic",
	promiser: "A promiser",
	pledgeKind: "deliver",
	about: "outcome",
	due: day("2026-03-31"),
	dueBefore: day("2026-02-28"),
	outcome: "fulfilled",
	outcomeBefore: "broken",
	happenedOn: "2026-03-30",
	rationale: "The bridge carries traffic in both directions since the morning of that day.",
};

const templates: Readonly<Record<string, MailFacts>> = {
	...Object.fromEntries(NEWS.map((news) => [`alert: ${news}`, { kind: "alert", alert: { ...alert, news } }])),
	...Object.fromEntries(
		DIGEST_REASONS.map((why) => [
			`digest: ${why}`,
			{ kind: "digest", alerts: [alert, { ...alert, publicId: "zz9b4k2m", news: "moved" }], on: "2026-04-01", why },
		]),
	),
	confirmation: { kind: "confirmation", follows: ["", alert.title], issuedAt: to.dated },
	preferences: { kind: "preferences" },
	invitation: { kind: "invitation", role: "editor", path: "/invitation/s9f0c1d7be0a94f1b8c21" },
};

/** As it lies in the reader's mailbox: the last mail server has written above it where it came from. */
async function arrived([name, facts]: [string, MailFacts]): Promise<string> {
	const { raw } = await composeMessage(site, to, facts);
	const trace = [
		`X-Template: ${name}`,
		"Return-Path: <bounces+1z.0123456789abcdef0123@example.org>",
		"Received: from mail.example.org (mail.example.org [93.184.215.14])",
		"\tby mx.example.net (Postfix) with ESMTPS id 4XyZ12abcd",
		"\tfor <reader@example.net>; Wed,  1 Apr 2026 00:00:31 +0000 (UTC)",
	];
	return `${trace.join("\n")}\n${raw.replaceAll("\r\n", "\n")}`;
}

interface Given {
	readonly points: number;
	readonly rules: string;
}

/** What SpamAssassin gives each mail, by its own rules alone: nothing is asked over the network, nothing was learnt. */
function scores(mails: readonly string[]): Map<string, Given> {
	if (!existsSync(SPAMASSASSIN)) throw new Error("There is no SpamAssassin here: apt-get install spamassassin");
	const home = mkdtempSync(join(tmpdir(), "bw-spamassassin-"));
	try {
		const own = ["--prefspath", join(home, "prefs"), "--cf=use_bayes 0", "--cf=report_safe 0"];
		const mbox = mails.map((mail) => `${FIRST_LINE}${mail}\n`).join("\n");
		const ran = spawnSync(SPAMASSASSIN, ["--local", "--mbox", ...own], {
			input: mbox,
			encoding: "utf8",
			env: { PATH: process.env["PATH"], HOME: home },
			maxBuffer: 50_000_000,
		});
		if (ran.status !== 0) throw new Error(`SpamAssassin ended with ${ran.status}: ${ran.stderr}`);
		return new Map(
			ran.stdout
				.split(/^From /m)
				.slice(1)
				.map(given),
		);
	} finally {
		rmSync(home, { recursive: true, force: true });
	}
}

const FIRST_LINE = "From bounces@example.org Wed Apr  1 00:00:31 2026\n";

/** It gives them back sorted by date, so each carries its name. */
function given(mail: string): [string, Given] {
	const [, name = ""] = /^X-Template: (.*)$/m.exec(mail) ?? [];
	const [, points, rules = ""] =
		/^X-Spam-Status: \w+, score=(-?[\d.]+).*?tests=([\w,\s]*?)\s+(?:autolearn|version)=/ms.exec(mail) ?? [];
	return [name, { points: Number(points), rules: rules.replace(/\s+/g, "") }];
}

const spam = `X-Template: spam
Received: from unknown (HELO x) (93.184.215.14) by mx.example.net; Wed, 1 Apr 2026 00:00:31 +0000
From: "WINNER!!!" <x@example.com>
Subject: YOU HAVE WON

XJS*C4JDBQADN1.NSBN3*2IDNEN*GTUBE-STANDARD-ANTI-UBE-TEST-EMAIL*C.34X
`;

test("a mail of each kind is far from what SpamAssassin takes for spam, and real spam is not", async () => {
	const mails = await Promise.all(Object.entries(templates).map(arrived));
	const found = scores([...mails, spam]);
	expect([...found.keys()].sort()).toEqual([...Object.keys(templates), "spam"].sort());
	const points = new Map([...found].map(([name, { points }]) => [name, points]));
	console.info([...found].map(([name, { points, rules }]) => `${points} ${name} ${rules}`).join("\n"));
	expect(points.get("spam")).toBeGreaterThan(100);
	points.delete("spam");
	expect([...points].filter(([, one]) => !(one < MOST_POINTS))).toEqual([]);
});
