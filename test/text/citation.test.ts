import fc from "fast-check";
import { expect, test } from "vitest";
import { apaCitation, bibtexCitation, type Cited, cslCitation } from "../../src/text/citation.ts";
import { textsFor } from "../../src/text/text.ts";

const cited: Cited = {
	site: "Bywhen",
	id: "k7m2q9xd",
	title: "Meet Vladimir Putin in Budapest within two weeks",
	revision: 2,
	digest: "9f86d081".repeat(8),
	on: "2025-10-08",
	url: "https://pledges.example.org/pledges/k7m2q9xd/revisions/2",
};

test("a citation names site, day, title, revision, digest and permanent address", () => {
	expect(apaCitation(cited, textsFor("en"))).toBe(
		`Bywhen. (2025, October 8). Meet Vladimir Putin in Budapest within two weeks (Revision 2, SHA-256 ${cited.digest}). ${cited.url}`,
	);
	const bibtex = bibtexCitation(cited);
	expect(bibtex).toMatch(/^@misc\{pledge-k7m2q9xd-2,\n {2}author = \{\{Bywhen\}\},\n/);
	for (const line of ["year = {2025}", "month = {10}", "day = {8}", "version = {Revision 2}", `url = {${cited.url}}`]) {
		expect(bibtex).toContain(line);
	}
	expect(cslCitation(cited)).toMatchObject([
		{ type: "webpage", title: cited.title, issued: { "date-parts": [[2025, 10, 8]] }, URL: cited.url },
	]);
});

test("what TeX would take for a command is escaped, and letters of every language stay", () => {
	const title = "100 % of $5 & #1_b \\ {x} ~ ^ für Łódź 東京";
	expect(bibtexCitation({ ...cited, title })).toContain(
		"{{100 \\% of \\$5 \\& \\#1\\_b \\textbackslash{} \\textbraceleft{}x\\textbraceright{} \\textasciitilde{} \\textasciicircum{} für Łódź 東京}}",
	);
});

test("no title can break out of its field, start a line of its own or lose its braces", () => {
	fc.assert(
		fc.property(fc.string({ unit: "binary", maxLength: 60 }), (title) => {
			const lines = bibtexCitation({ ...cited, title }).split("\n");
			expect(lines).toHaveLength(11);
			for (const line of lines.slice(1, 9)) expect(line.split("{").length).toBe(line.split("}").length);
			expect(apaCitation({ ...cited, title }, textsFor("en"))).not.toMatch(/\p{Cc}/u);
			expect(JSON.parse(JSON.stringify(cslCitation({ ...cited, title })))[0].title).toBe(title);
		}),
	);
});
