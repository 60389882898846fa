import { expect, test } from "vitest";
import { makeSignInLink } from "../../src/actions/make-sign-in-link.ts";
import { apiRouter } from "../../src/api/router.ts";
import { loadAssets } from "../../src/http/assets.ts";
import type { Doors } from "../../src/server.ts";
import { apiDocs } from "../../src/web/api-docs.ts";
import { errorPage } from "../../src/web/problems.ts";
import { webRouter } from "../../src/web/routes.ts";
import type { Web } from "../../src/web/site.ts";
import { mailing, tellOnce } from "../support/chain.ts";
import { startServer } from "../support/server.ts";
import { openSmtpSink } from "../support/smtp.ts";
import { newWorld, type World } from "../support/world.ts";

const PASSWORD = "seven words are longer than one";

/** The pages as the product has them. */
function pages({ deps }: World): Doors {
	const assets = loadAssets(new URL("../../src/web/assets/", import.meta.url));
	const web: Web = { deps, assets, demo: undefined, jobs: [] };
	return { web: webRouter(web), api: apiRouter(deps, apiDocs(web)), assets, errorPage: errorPage(web) };
}

async function open() {
	const sink = await openSmtpSink();
	const world = await newWorld("2026-03-01T12:00:00Z", mailing(sink.url));
	const server = await startServer(world, pages(world));
	const admin = server.browser();
	const { userId } = await world.user("admin");
	await admin.post(new URL(await makeSignInLink(world.deps, { kind: "operator" }, userId)).pathname);
	const close = async () => {
		await server.close();
		await world.close();
		await sink.close();
	};
	return { world, sink, server, admin, [Symbol.asyncDispose]: close };
}

const linkIn = (text = "") => /http:\/\/localhost:3000(\/invitation\/[\w-]+)/.exec(text)?.[1] ?? "";

test("An admin invites a colleague, who takes the link from the mail, sets a password and is at the desk", async () => {
	await using product = await open();
	const { world, sink, server, admin } = product;
	const shown = await admin.post("/admin/invitations", { email: "Colleague@newsroom.test", role: "editor" });
	expect(shown.status).toBe(200);

	await tellOnce(world);
	const [mail] = await sink.parsed();
	expect(mail?.to?.map((one) => one.address)).toEqual(["colleague@newsroom.test"]);
	const path = linkIn(mail?.text);
	expect(path).toBe(linkIn(shown.text));
	expect(mail?.html).toContain(path);

	const colleague = server.browser();
	for (let look = 0; look < 2; look += 1) {
		const page = await colleague.get(path);
		expect([page.status, page.headers.get("referrer-policy")]).toEqual([200, "strict-origin"]);
	}
	const short = await colleague.post(path, { name: "A colleague", password: "short" });
	expect(short.status).toBe(422);
	expect(short.text).toContain("A colleague");
	expect(short.text).toContain("Use at least 12 characters.");
	const joined = await colleague.post(path, { name: "A colleague", password: PASSWORD });
	expect([joined.status, joined.location]).toEqual([303, "/desk"]);
	expect((await colleague.get("/desk")).text).toContain("Signed in as A colleague");
	expect((await colleague.get("/admin/users")).status).toBe(403);

	expect((await server.browser().get(path)).status).toBe(410);
	expect((await server.browser().post(path, { name: "An intruder", password: PASSWORD })).status).toBe(410);

	await colleague.post("/sign-out");
	expect((await colleague.get("/desk")).location).toBe("/sign-in?next=%2Fdesk");
	const back = await colleague.post("/sign-in", {
		email: "colleague@newsroom.test",
		password: PASSWORD,
		next: "/desk",
	});
	expect([back.status, back.location]).toEqual([303, "/desk"]);
});

test("An invitation that was taken before its mail could be sent is not mailed any more", async () => {
	await using product = await open();
	const { world, sink, server, admin } = product;
	const shown = await admin.post("/admin/invitations", { email: "colleague@newsroom.test", role: "editor" });
	await server.browser().post(linkIn(shown.text), { name: "A colleague", password: PASSWORD });
	await tellOnce(world);
	expect(sink.received).toEqual([]);
});
