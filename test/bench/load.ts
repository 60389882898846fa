/** Asks a server on this machine for pages from many connections, in a process of its own: `load.ts OPTIONS-AS-JSON`. */
import autocannon from "autocannon";

/** What to ask for, and for how long. */
export interface Load {
	readonly port: number;
	readonly paths: readonly string[];
	readonly connections: number;
	readonly seconds: number;
	/** Where it is given, so many requests instead of so many seconds. */
	readonly requests?: number;
}

/** What came back. Latencies are in milliseconds. */
export interface Loaded {
	readonly perSecond: number;
	readonly answers: number;
	readonly p50: number;
	readonly p99: number;
	/** Answers other than 200, and errors. */
	readonly bad: number;
}

const { port, paths, connections, seconds, requests: amount } = JSON.parse(process.argv[2] ?? "{}") as Load;
const requests = paths.map((path) => ({ path }));
const length = amount === undefined ? { duration: seconds } : { amount };
const result = await autocannon({ url: `http://127.0.0.1:${port}`, requests, connections, ...length });
const loaded: Loaded = {
	perSecond: result.requests.average,
	answers: result.requests.total,
	p50: result.latency.p50,
	p99: result.latency.p99,
	bad: result.non2xx + result.errors + result.timeouts,
};
console.log(JSON.stringify(loaded));
