import { expect, test } from "vitest";
import { findPledge } from "../../db/pledges.ts";
import { registerPledge } from "../../src/actions/register-pledge.ts";
import { aPledge } from "../support/pledges.ts";
import { newWorld } from "../support/world.ts";
import { startSite } from "./site-server.ts";

/** Words that would be a script, an image or an attribute were they taken for HTML, and whose field is told by its name. */
function markup(field: string): string {
	fields.add(field);
	return `<script>alert(1)</script><img src=x onerror=alert(1)>"' onmouseover='${field}`;
}

const fields = new Set<string>();

const TAKEN_FOR_HTML = /<script>alert|<img src=x|<[^>"]*("[^"]*"[^>"]*)*\sonmouseover=/;

/** The HTML that a feed carries inside its XML, as a reader of feeds takes it out. */
function contentsIn(feed: string): string[] {
	const contents = [...feed.matchAll(/<content type="html">(.*?)<\/content>/gs)];
	const read = (text: string) => text.replaceAll("&lt;", "<").replaceAll("&quot;", '"').replaceAll("&amp;", "&");
	return contents.map(([, text = ""]) => read(text));
}

test("whatever is typed into any field stays words on every page, at the desk and in every feed", async () => {
	await using world = await newWorld("2025-11-03T09:00:00Z");
	const editor = await world.user("editor");
	const source = (where: string) => ({
		...{ url: "https://news.example/report", publishedOn: undefined, archivedUrl: undefined },
		...{ publisher: markup(`${where}-publisher`), title: markup(`${where}-title`) },
	});
	const pledge = aPledge({
		...{ title: markup("title"), criteria: markup("criteria"), beneficiary: markup("beneficiary") },
		...{ topics: [markup("topic")], notes: markup("notes"), source: source("statement") },
		promisers: [{ name: markup("promiser"), kind: "person", roleThen: markup("role") }],
		statement: { quote: `within two weeks ${markup("quote")}`, saidOn: "2025-10-17", place: markup("place") },
	});
	const id = await registerPledge(world.deps, editor, pledge);
	await using site = await startSite(world);
	const desk = await site.signedIn(editor);
	const send = async (path: string, form: Record<string, string>) =>
		expect([202, 303], path).toContain((await desk.post(path, { version: await version(), ...form })).status);
	const version = async () => String((await findPledge(world.db, id))?.version);

	await send(`/desk/pledges/${id}/outcomes`, {
		...{ outcome: "broken", happenedOn: "2025-11-01", rationale: markup("rationale") },
		...{ cause: "blocked", causeBy: markup("cause"), evidenceUrl: "https://news.example/closed" },
		...{
			evidencePublisher: markup("evidence-publisher"),
			evidenceTitle: markup("evidence-title"),
			evidenceQuote: markup("evidence-quote"),
		},
		...{ evidenceShows: markup("evidence-shows"), evidenceBearing: "against" },
	});
	const ask = { recipient: "press@ministry.example", askedOn: "2025-11-03", dueOn: "2025-11-10" };
	await send(`/desk/pledges/${id}/replies`, ask);
	const reply = { answer: markup("answer"), answeredOn: "2025-11-03", cameBy: markup("came-by") };
	await send(`/desk/pledges/${id}/replies/1/ends`, { state: "answered", ...reply });
	await send(`/desk/pledges/${id}/comments`, { body: markup("comment") });
	await send(`/desk/pledges/${id}/corrections`, {
		...{ number: "1", quote: markup("corrected"), saidOn: "2025-10-17" },
		...{ reason: markup("reason"), wrongSince: "2025-11-03" },
	});
	const tip = { kind: "pledge", words: markup("tip"), promiser: markup("tip-promiser"), url: "https://news.example/t" };
	expect((await site.browser().post("/tips", tip)).status).toBe(202);

	const told = new Set<string>();
	const own = ["", "/revisions", "/revisions/1", "/revisions/2/changes", "/feed.atom"];
	const open = ["/", "/pledges", "/deadlines", "/corrections", "/promisers", "/topics", "/feed.atom", "/methodology"];
	const closed = ["/desk", "/desk/tips/1", "/desk/queue/tips", `/desk/pledges/${id}`, `/desk/pledges/${id}/edit`];
	for (const path of [...own.map((rest) => `/pledges/${id}${rest}`), "/corrections/feed.atom", ...open, ...closed]) {
		const { status, text } = await desk.get(path);
		expect(status, path).toBe(200);
		if (path.endsWith(".atom")) expect(contentsIn(text), path).not.toEqual([]);
		for (const html of [text, ...contentsIn(text)]) expect(html, path).not.toMatch(TAKEN_FOR_HTML);
		for (const field of fields)
			if (text.includes(`onmouseover='${field}`) || text.includes(`onmouseover=&#39;${field}`)) told.add(field);
	}
	expect([...fields].filter((field) => !told.has(field))).toEqual([]);
});
