import { expect, test } from "vitest";
import { run } from "./shell.ts";

const said = ["--said", "2025-10-17"];

test("words are answered with the last day still on time", async () => {
	const { code, out, err } = await run(undefined, ["deadline", "within two weeks", ...said, "--json"]);
	expect({ code, err }).toEqual({ code: 0, err: "" });
	expect(JSON.parse(out)).toMatchObject({
		text: "within two weeks",
		said: "2025-10-17",
		kind: "duration",
		dueOn: "2025-10-31",
		dueAt: null,
		reviewOn: null,
	});
});

test("words need no quotes, and people read the day in words", async () => {
	const { code, out } = await run(undefined, ["deadline", "within", "two", "weeks", ...said, "--zone", "Europe/Paris"]);
	expect(code).toBe(0);
	expect(out).toMatch(/Friday,? 31 October 2025 \(Europe\/Paris\)/);
});

test("words without a date are told to have none, and nobody is told to be certain of it", async () => {
	const { out } = await run(undefined, ["deadline", "blah", ...said]);
	expect(out).toMatch(/Due +no day found/);
	expect(out).not.toMatch(/Sure|certain/);
	const { out: json } = await run(undefined, ["deadline", "blah", ...said, "--json"]);
	expect(JSON.parse(json)).toMatchObject({ kind: "none", dueOn: null, confidence: "likely" });
});

test("without the words or the day they were said the usage is wrong", async () => {
	for (const args of [
		["deadline", ...said],
		["deadline", "by May"],
		["deadline", "by May", "--said", "2025-02-30"],
	]) {
		const { code, out, err } = await run(undefined, args);
		expect({ code, out }).toEqual({ code: 2, out: "" });
		expect(err).toMatch(/^bywhen: [^\n]+\n$/);
	}
});

test("cases are answered in their order, in the fields that programs expect", async () => {
	const cases = [
		{ id: "a", text: "within two weeks", said: "2025-10-17", zone: "Europe/Paris" },
		{ id: 2, text: "soon", said: "2025-10-17T12:30", term: null, milestones: { "the summit": null } },
	];
	const { code, out } = await run(
		undefined,
		["deadline", "--ndjson"],
		cases.map((one) => JSON.stringify(one)).join("\n"),
	);
	const lines = out
		.trim()
		.split("\n")
		.map((line) => JSON.parse(line));
	expect(code).toBe(0);
	expect(lines.map((line) => [line.id, line.dueOn])).toEqual([
		["a", "2025-10-31"],
		[2, null],
	]);
	for (const line of lines) {
		expect(Object.keys(line)).toEqual([
			"id",
			"kind",
			"relation",
			"dueOn",
			"dueAt",
			"reviewOn",
			"precision",
			"rule",
			"explanation",
			"confidence",
			"readings",
		]);
	}
});

test("a bad line is answered in its place, the rest goes on, and the exit code is 1", async () => {
	const good = JSON.stringify({ id: 1, text: "within two weeks", said: "2025-10-17" });
	const bad = [
		"not json",
		"[]",
		JSON.stringify({ id: 7, text: "by May" }),
		JSON.stringify({ id: 8, text: "by May", said: "2025-02-30" }),
		JSON.stringify({ id: 9, text: "by May", said: "2025-02-20", zone: "Nowhere/Here" }),
	];
	const { code, out } = await run(undefined, ["deadline", "--ndjson"], [...bad, good].join("\r\n"));
	const lines = out
		.trim()
		.split("\n")
		.map((line) => JSON.parse(line));
	expect(code).toBe(1);
	expect(lines.map((line) => line.id)).toEqual([null, null, 7, 8, 9, 1]);
	for (const line of lines.slice(0, 5)) expect(Object.keys(line)).toEqual(["id", "error"]);
	expect(lines[3].error).toContain("said");
	expect(lines[5].dueOn).toBe("2025-10-31");
});

test("lines that come in pieces are put together", async () => {
	const line = `${JSON.stringify({ id: "é", text: "within two weeks", said: "2025-10-17" })}\n`;
	const pieces = [...line, ...line];
	const { code, out } = await run(undefined, ["deadline", "--ndjson"], pieces);
	expect(code).toBe(0);
	expect(
		out
			.trim()
			.split("\n")
			.map((one) => JSON.parse(one).id),
	).toEqual(["é", "é"]);
});

test("a broken line is answered under its id, an endless one is cut, and all that follow are answered", async () => {
	const lines = [
		'{"id": "broken", "text": "by May", ',
		`{"id": 7, "text": "${"x".repeat(5_000_000)}", "said": "2025-10-17"}`,
		'{"id": 8, "text": "by Friday", "said": "2025-10-17"}',
	];
	const { code, out } = await run(undefined, ["deadline", "--ndjson"], lines.join("\n"));
	const answers = out
		.trim()
		.split("\n")
		.map((line) => JSON.parse(line));
	expect(code).toBe(1);
	expect(answers.map(({ id, dueOn, error }) => [id, dueOn ?? null, error !== undefined])).toEqual([
		["broken", null, true],
		[7, null, true],
		[8, "2025-10-24", false],
	]);
});

test("an instant said is brought to the zone", async () => {
	const line = '{"id": 1, "text": "tomorrow", "said": "2025-10-17T23:30:00Z", "zone": "Europe/Paris"}';
	const { out } = await run(undefined, ["deadline", "--ndjson"], line);
	expect(JSON.parse(out)).toMatchObject({ id: 1, dueOn: "2025-10-19" });
});

test.each([
	["within 72 hours of the ceasefire", "2025-10-10T12:00+03:00", "2025-10-13T09:00:00Z"],
	["within 72 hours of the ceasefire", "2025-10-10T12:00Z", "2025-10-13T12:00:00Z"],
	// Without an offset it is the wall's time in the zone of the case.
	["within 24 hours of the ceasefire", "2025-10-10T12:00", "2025-10-11T09:00:00Z"],
	["at least 48 hours before the ceasefire", "2025-10-10T12:00+03:00", "2025-10-08T09:00:00Z"],
	// Without an hour there are two readings, and no instant.
	["within 72 hours of the ceasefire", "2025-10-10", null],
	// Days are counted from the day, whatever its hour.
	["within three days of the ceasefire", "2025-10-10T12:00+03:00", null],
])("%j with the milestone at %s is due at %s", async (text, milestone, dueAt) => {
	const line = { id: 1, text, said: "2025-10-01", zone: "Asia/Jerusalem", milestones: { "the ceasefire": milestone } };
	const found = JSON.parse((await run(undefined, ["deadline", "--ndjson"], `${JSON.stringify(line)}\n`)).out);
	expect(found).toMatchObject({ kind: "milestone", dueAt });
	expect(found.readings).toHaveLength(text.includes("hours") && dueAt === null ? 2 : 1);
	const options = ["--said", "2025-10-01", "--zone", "Asia/Jerusalem", "--milestone", `the ceasefire=${milestone}`];
	const { out } = await run(undefined, ["deadline", text, ...options, "--json"]);
	expect(JSON.parse(out)).toMatchObject({ dueOn: found.dueOn, dueAt });
});

test("a milestone at an hour that does not exist is refused in words", async () => {
	const given = ["deadline", "by the vote", "--said", "2025-10-01", "--milestone", "the vote=2025-10-10T25:00"];
	expect(await run(undefined, given)).toMatchObject({ code: 2, out: "" });
});
