import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { runToEnd } from "../support/processes.ts";
import { startProduct } from "../support/product.ts";
import { browserAt } from "../support/server.ts";

test("limits that are set hold in the messages, the forms and the API's document", async () => {
	const limits = { LENGTH_TITLE: "50", LENGTH_TEXT: "500", MOST_TOPICS: "2", API_PAGE_MOST: "10" };
	await using product = await startProduct(limits);
	const browser = browserAt(product.url);
	await browser.post(new URL(product.signInLink("editor")).pathname);
	const form = (await browser.get("/desk/pledges/new")).text;
	expect(form).toMatch(/<textarea[^>]*name="quote"[^>]*maxlength="500"|<textarea[^>]*maxlength="500"[^>]*name="quote"/);
	const refused = await browser.post("/desk/pledges", { title: "x".repeat(51), topics: "One, Two, Three" });
	expect(refused.text).toContain("Shorten the pledge in one sentence to 50 characters; it has 51.");
	const document = (await browser.get("/openapi.json")).json<object>();
	expect(JSON.stringify(document)).toContain('"maxLength":50,"description":"One checkable sentence."');
	expect((await browser.get("/api/v1/pledges?limit=11")).status).toBe(422);
});

test("a limit that cannot be used is named at the start", async () => {
	const folder = mkdtempSync(join(tmpdir(), "bywhen-limits-"));
	const env = { DATABASE_URL: "", BASE_URL: "", LENGTH_TITLE: "5", MOST_TOPICS: "many" };
	const { code, err } = await runToEnd(["migrate"], env, folder);
	rmSync(folder, { recursive: true, force: true });
	expect(code).toBe(1);
	expect(err).toContain("LENGTH_TITLE must be a whole number from 50 to 2000.");
	expect(err).toContain("MOST_TOPICS must be a whole number from 1 to 200.");
});
