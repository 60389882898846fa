/** Pages of the real server at many pledges, against bare node:http and better-sqlite3 asking the same. */
import { median, printFigure, progress } from "./figures.ts";
import type { Setting } from "./flags.ts";
import type { PageSizes } from "./floor-server.ts";
import type { Loaded } from "./load.ts";
import { load, type Running, startBeside, startProduct } from "./processes.ts";
import { connect, newDatabaseFile } from "./product.ts";
import { COMMON_WORDS, PROMISERS, publicIdOf, seedNames, seedPledges, seedStories, TOPICS, TWO_WORDS } from "./seed.ts";

const WARM_UP = 2000;

interface Kind {
	readonly name: string;
	readonly paths: readonly string[];
	/** Its share of the floor's speed that is wanted. */
	readonly atLeast?: number;
}

export async function pages({ folder, now, sizes }: Setting): Promise<void> {
	const total = sizes.pledges ?? 100_000;
	progress(`  seeding ${total.toLocaleString("en-GB")} pledges with their stories`);
	const file = await newDatabaseFile(folder, "pages");
	const raw = connect(file, false);
	seedNames(raw, now);
	seedPledges(raw, total, now);
	seedStories(raw);
	raw.close();
	const product = await startProduct(file);
	const forgetful = await startProduct(file, { PAGE_CACHE_SECONDS: "0" });
	const kinds = kindsFor(total);
	const floor = await startBeside("floor-server.ts", file, JSON.stringify(await sizesOf(product, kinds)));
	try {
		for (const kind of kinds) {
			await measure(kind, { product, floor, sizes });
			// What the first reader of a page costs, whom nothing kept can serve.
			await measure({ ...kind, name: `${kind.name}, nothing kept` }, { product: forgetful, floor, sizes });
		}
	} finally {
		for (const server of [product, forgetful, floor]) await server.stop();
	}
}

type Both = { readonly product: Running; readonly floor: Running } & Pick<Setting, "sizes">;

async function measure(kind: Kind, { product, floor, sizes }: Both): Promise<void> {
	progress(`  ${kind.name}`);
	const { connections, seconds } = sizes;
	const asked = ({ port }: Running) => ({ port, paths: kind.paths, connections, seconds });
	const turn = (server: Running) => load(asked(server));
	// Code that has just begun to run is slow, the subject's more than the floor's.
	for (const server of [product, floor]) await load({ ...asked(server), requests: WARM_UP });
	const turns: { subject: Turn; floor: Turn }[] = [];
	for (let round = 0; round < (sizes.rounds ?? 3); round += 1) {
		turns.push({ subject: await withCost(product, turn), floor: await withCost(floor, turn) });
	}
	const bad = turns.reduce((sum, one) => sum + one.subject.bad + one.floor.bad, 0);
	if (bad > 0) throw new Error(`${bad} answers for ${kind.name} were not 200.`);
	const of = (who: "subject" | "floor", what: keyof Turn) => median(turns.map((one) => one[who][what]));
	printFigure("pages", {
		case: kind.name,
		unit: "requests/s",
		subject: of("subject", "perSecond"),
		floor: of("floor", "perSecond"),
		against: "node:http and better-sqlite3, the same queries, as many bytes",
		...(kind.atLeast !== undefined && { atLeast: kind.atLeast }),
		// Processor time tells the same where other work on the machine takes turns with ours.
		more: { cpuMsEach: of("subject", "cpuMsEach"), cpuOfFloor: of("floor", "cpuMsEach") / of("subject", "cpuMsEach") },
	});
	printFigure("pages", {
		case: `${kind.name}, p99 at ${connections} connections`,
		unit: "ms",
		subject: of("subject", "p99"),
		floor: of("floor", "p99"),
		below: 50,
		more: { p50: of("subject", "p50") },
	});
}

interface Turn extends Loaded {
	/** Processor time of the server for each answer. */
	readonly cpuMsEach: number;
}

async function withCost(server: Running, turn: (server: Running) => Promise<Loaded>): Promise<Turn> {
	const before = server.cpuMs();
	const loaded = await turn(server);
	return { ...loaded, cpuMsEach: (server.cpuMs() - before) / loaded.answers };
}

/** Many addresses of each kind, so that nothing is measured but once. */
function kindsFor(total: number): Kind[] {
	const ids = Array.from({ length: 500 }, (_, index) => 1 + ((index * 104_729) % total));
	const publicIds = ids.map(publicIdOf);
	const many = (noun: string, of: number) =>
		Array.from({ length: 40 }, (_, index) => `/pledges?${noun}=${noun}-${1 + ((index * 37) % of)}`);
	const lists = [
		{ name: "a promiser", paths: many("promiser", PROMISERS) },
		{ name: "an outcome", paths: ["broken", "fulfilled", "withdrawn"].map((one) => `/pledges?outcome=${one}`) },
		{ name: "due soon", paths: ["/pledges?timeliness=due_soon"] },
		{ name: `a topic (${Math.round((2 * total) / TOPICS)} pledges each)`, paths: many("topic", TOPICS) },
		{ name: "a search for two words", paths: TWO_WORDS.map(searchPath) },
	];
	return [
		{ name: "GET /pledges/:id", paths: publicIds.map((id) => `/pledges/${id}`), atLeast: 0.35 },
		{ name: "GET /api/v1/pledges/:id", paths: publicIds.map((id) => `/api/v1/pledges/${id}`) },
		...lists.map(({ name, paths }) => ({ name: `GET /pledges by ${name}`, paths, atLeast: 0.35 })),
		{ name: "GET /pledges by a search for a common word", paths: COMMON_WORDS.map(searchPath) },
	];
}

function searchPath(words: string): string {
	return `/pledges?q=${encodeURIComponent(words)}`;
}

/** How long the product's answers are, in the mean of a few. */
async function sizesOf(product: Running, kinds: readonly Kind[]): Promise<PageSizes> {
	const sizes: number[] = [];
	for (const { paths } of kinds) {
		let bytes = 0;
		const some = paths.slice(0, 10);
		for (const path of some)
			bytes += (await (await fetch(`http://127.0.0.1:${product.port}${path}`)).arrayBuffer()).byteLength;
		sizes.push(Math.round(bytes / some.length));
	}
	const [pledge = 0, api = 0, list = 0] = sizes;
	progress(`  bytes: pledge ${pledge}, API ${api}, list ${list}`);
	return { pledge, api, list };
}
