import { expect, test } from "vitest";
import { findJob } from "../../db/jobs.ts";
import { answerRequests } from "../../jobs/answer-requests.ts";
import { fanOutAlerts } from "../../jobs/fan-out-alerts.ts";
import { closeMailer, openMailer } from "../../jobs/mailer.ts";
import { type Job, runJob } from "../../jobs/run-job.ts";
import { sendMessages } from "../../jobs/send-messages.ts";
import { demoUserId, loadDemo } from "../../src/demo/load-demo.ts";
import { newWorld, type World } from "../support/world.ts";
import { startSite } from "./site-server.ts";

const START = "2025-10-18T09:00:00Z";

/** A demo whose jobs run only when they are woken, as the site wakes them. */
async function startDemo(world: World) {
	await loadDemo(world.deps);
	const mailer = openMailer(world.deps);
	const woken: Promise<unknown>[] = [];
	async function work() {
		await fanOutAlerts(world.deps);
		await answerRequests(world.deps);
		await sendMessages(world.deps, mailer);
	}
	await work();
	const site = await startSite(world, {
		nextLapse: async () => undefined,
		moveTo: async () => undefined,
		catchUp: async () => {
			woken.push(work());
		},
		userId: (role) => demoUserId(world.db, role),
	});
	const close = async () => {
		await Promise.all(woken);
		await site.close();
		await closeMailer(mailer);
	};
	return { ...site, woken, [Symbol.asyncDispose]: close };
}

test("the demo wakes its jobs after every change, and the mailbox looks again by itself until the mail is there", async () => {
	await using world = await newWorld(START, { DEMO: "on" });
	await using site = await startDemo(world);
	const visitor = site.browser();
	const before = await visitor.get("/demo/mailbox");
	expect(before.headers.get("refresh")).toBeNull();
	expect(before.text).toContain("No mail yet");
	expect(site.woken).toHaveLength(0);
	await visitor.post("/subscriptions", { scope: "all", email: "reader@example.org", news: "lapsed", pace: "instant" });
	const meanwhile = await visitor.get("/demo/mailbox");
	if (!meanwhile.text.includes("Confirm")) {
		expect(meanwhile.headers.get("refresh")).toBe("2");
		expect(meanwhile.text).toContain("Mail is on its way");
	}
	expect(site.woken).toHaveLength(1);
	await Promise.all(site.woken);
	const after = await visitor.get("/demo/mailbox");
	expect(after.headers.get("refresh")).toBeNull();
	expect(after.text).toContain("Confirm that you want these mails");

	// The one page that frames anything is a mail's.
	const policyOf = (answer: typeof after) => answer.headers.get("content-security-policy") ?? "";
	const [href = ""] = /\/demo\/mailbox\/\d+/.exec(after.text) ?? [];
	expect(policyOf(await visitor.get(href))).toMatch(/^default-src 'none';.*;frame-src 'self'$/);
	expect(policyOf(after)).not.toContain("frame-src");
});

test("the mailbox says that mail is on its way while a wish to follow waits for its answer", async () => {
	await using world = await newWorld(START, { DEMO: "on" });
	await loadDemo(world.deps);
	const controls = { nextLapse: async () => undefined, moveTo: async () => undefined, catchUp: async () => undefined };
	await using site = await startSite(world, { ...controls, userId: (role) => demoUserId(world.db, role) });
	const visitor = site.browser();
	await visitor.post("/subscriptions", { scope: "all", email: "reader@example.org", news: "lapsed", pace: "instant" });
	const answer = await visitor.get("/demo/mailbox");
	expect(answer.headers.get("refresh")).toBe("2");
	expect(answer.text).toContain("Mail is on its way");
	expect(answer.text).not.toContain("No mail yet");
});

test.each(["fact_checker", "editor", "admin"])(
	"a visitor of the demo signs in as its %s with one press",
	async (role) => {
		await using world = await newWorld(START, { DEMO: "on" });
		await using site = await startDemo(world);
		const visitor = site.browser();
		expect((await visitor.get("/sign-in?next=/desk/account")).text).toContain(`name="role" value="${role}"`);
		const entered = await visitor.post("/demo/sign-ins", { role, next: "/desk/account" });
		expect(entered).toMatchObject({ status: 303, location: "/desk/account" });
		expect((await visitor.get("/desk/account")).text).toContain(`Demo ${role.replace("_", "-")}`);
	},
);

test("nobody signs in without a password where there is no demo", async () => {
	await using world = await newWorld(START);
	await using site = await startSite(world);
	const visitor = site.browser();
	expect((await visitor.get("/sign-in")).text).not.toContain("/demo/sign-ins");
	expect((await visitor.post("/demo/sign-ins", { role: "admin" })).status).toBe(404);
});

test("a run that did nothing is kept again once the demo's clock has jumped, so that no job looks late", async () => {
	await using world = await newWorld(START, { DEMO: "on" });
	const job: Job = { name: "idle", every: "day", run: async () => ({ removed: 0 }) };
	await runJob(world.deps, job);
	world.at("2025-10-30T09:00:00Z");
	await runJob(world.deps, job);
	expect((await findJob(world.db, "idle"))?.startedAt?.toISOString()).toBe("2025-10-30T09:00:00.000Z");
});
