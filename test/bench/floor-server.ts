/**
 * The floor under pages: bare node:http and better-sqlite3, no framework, no template. It asks the database what the
 * product asks, and writes what came back, filled up to the product's size. `floor-server.ts PORT FILE SIZES-AS-JSON`.
 */
import { createServer } from "node:http";
import { listQueries, storyQueries } from "./floor-queries.ts";
import { connect } from "./product.ts";

/** How many bytes each kind of answer has. */
export interface PageSizes {
	readonly pledge: number;
	readonly list: number;
	readonly api: number;
}

const [port = "", file = "", sizesText = "{}"] = process.argv.slice(2);
const sizes = JSON.parse(sizesText) as PageSizes;
const db = connect(file, true);
const story = storyQueries(db);
const list = listQueries(db);
const filler = "x".repeat(200_000);

const server = createServer((req, res) => {
	const url = new URL(req.url ?? "/", "http://here.invalid");
	const [, first, second] = url.pathname.split("/");
	if (first === "api") write(res, sizes.api, story.api(url.pathname.slice(url.pathname.lastIndexOf("/") + 1)));
	else if (second) write(res, sizes.pledge, story.page(second));
	else write(res, sizes.list, list(url.searchParams));
});
server.listen(Number(port), "127.0.0.1");
process.once("SIGTERM", () => process.exit(0));

function write(res: import("node:http").ServerResponse, size: number, rows: unknown): void {
	const text = JSON.stringify(rows);
	const page = text + filler.slice(0, Math.max(0, size - Buffer.byteLength(text)));
	res.writeHead(200, { "Content-Type": "text/html; charset=utf-8", "Content-Length": Buffer.byteLength(page) });
	res.end(page);
}
