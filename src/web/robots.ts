import type { RequestHandler } from "express";
import type { Web } from "./site.ts";

/** What search engines leave alone: the desk, forms, and lists in every combination of filters. */
export function robots({ deps }: Web): RequestHandler {
	const closed = ["/desk", "/admin", "/demo", "/sign-in", "/pledges?", "/export.", "/*?as-of=", "/*&as-of="];
	const lines = deps.config.demo ? ["Disallow: /"] : closed.map((path) => `Disallow: ${path}`);
	const text = ["User-agent: *", ...lines, ""].join("\n");
	return (_req, res) => {
		res.setHeader("Cache-Control", "public, max-age=86400");
		res.type("txt").send(text);
	};
}
