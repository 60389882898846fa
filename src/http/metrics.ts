import type { Request, RequestHandler } from "express";
import { collectDefaultMetrics, Gauge, Registry } from "prom-client";
import { findCanary } from "../../db/canary.ts";
import { countCaptures, findOldestDueCapture } from "../../db/captures.ts";
import { countSuppressions, countTroubledMessages, findLastSuccess, findOldestDue } from "../../db/health.ts";
import { findLedgerCheck } from "../../db/ledger-check.ts";
import { countLinks } from "../../db/links.ts";
import type { Config } from "../config.ts";
import type { Deps } from "../deps.ts";
import { Problem } from "../domain/problem.ts";
import { isSameSecret } from "../secrets/token.ts";
import { bearerOf } from "./bearer.ts";
import { sendPrivate } from "./cache.ts";
import { BOUNCES_JOB, SWEEP_JOB } from "./health.ts";
import { notedTrouble } from "./trouble.ts";

/**
 * Answers GET /metrics for Prometheus: with METRICS_TOKEN to whoever bears it. Without it only to this
 * machine, and to nobody where a proxy stands in front, whose connections all come from here.
 */
export function metricsPage(deps: Deps): RequestHandler {
	let process: ReturnType<typeof processRegistry> | undefined;
	let house: Registry | undefined;
	return async (req, res) => {
		if (!maySee(req, deps.config)) throw new Problem("not-found", "page.unknown");
		// Made when first asked for: watching the event loop and the garbage collector is not free.
		process ??= processRegistry();
		house ??= houseRegistry(deps);
		const ofHouse = await house.metrics().catch((error: unknown) => withoutDatabase(error, deps));
		process.database.set(ofHouse === "" ? 0 : 1);
		const ofProcess = await process.registry.metrics();
		sendPrivate(res, { type: house.contentType, text: `${ofProcess}\n${ofHouse}` });
	};
}

/** A process has its figures while the database is away too: then they matter most. */
function withoutDatabase(error: unknown, deps: Deps): string {
	if (!notedTrouble(error, deps)) throw error;
	return "";
}

function processRegistry() {
	const registry = new Registry();
	collectDefaultMetrics({ register: registry });
	const help = "Whether the database answers: 1 or 0.";
	return { registry, database: new Gauge({ name: "bywhen_database_up", help, registers: [registry] }) };
}

function houseRegistry(deps: Deps): Registry {
	const registry = new Registry();
	const registers = [registry];
	new Gauge({
		name: "bywhen_sweep_age_seconds",
		help: "Seconds since the sweep for lapsed deadlines last came to a good end; -1 if never.",
		registers,
		async collect() {
			this.set(secondsSince(await findLastSuccess(deps.db, SWEEP_JOB), deps) ?? -1);
		},
	});
	new Gauge({
		name: "bywhen_oldest_due_message_seconds",
		help: "Seconds since when the message that waits longest has been due; 0 where none waits.",
		registers,
		async collect() {
			this.set(Math.max(0, secondsSince(await findOldestDue(deps.db), deps) ?? 0));
		},
	});
	new Gauge({
		name: "bywhen_messages",
		help: "Messages that wait or came to a bad end, by state.",
		labelNames: ["state"] as const,
		registers,
		async collect() {
			for (const [state, messages] of Object.entries(await countTroubledMessages(deps.db)))
				this.set({ state }, messages);
		},
	});
	addProofGauges(deps, registers);
	addBounceGauges(deps, registers);
	addSourceGauges(deps, registers);
	return registry;
}

function addProofGauges(deps: Deps, registers: Registry[]): void {
	new Gauge({
		name: "bywhen_unbalanced_events",
		help: "Events whose alerts are not as many as were written. There must be none.",
		registers,
		async collect() {
			this.set((await findLedgerCheck(deps.db)).unbalanced.length);
		},
	});
	if (deps.config.CANARY_ADDRESS === undefined) return;
	new Gauge({
		name: "bywhen_canary_age_seconds",
		help: "Seconds since the newest mail to ourselves that has arrived was sent; -1 if none has.",
		registers,
		async collect() {
			this.set(secondsSince((await findCanary(deps.db))?.sentAt, deps) ?? -1);
		},
	});
}

function addBounceGauges(deps: Deps, registers: Registry[]): void {
	new Gauge({
		name: "bywhen_suppressed_addresses",
		help: "Addresses to which nothing more goes, because mail to them bounced or their readers complained.",
		registers,
		async collect() {
			this.set(await countSuppressions(deps.db));
		},
	});
	if (deps.config.BOUNCE_IMAP_URL === undefined) return;
	new Gauge({
		name: "bywhen_bounce_mailbox_age_seconds",
		help: "Seconds since the bounce mailbox was last read; -1 if never.",
		registers,
		async collect() {
			this.set(secondsSince(await findLastSuccess(deps.db, BOUNCES_JOB), deps) ?? -1);
		},
	});
}

function addSourceGauges(deps: Deps, registers: Registry[]): void {
	new Gauge({
		name: "bywhen_captures",
		help: "Copies of sources, by state.",
		labelNames: ["state"] as const,
		registers,
		async collect() {
			this.reset();
			for (const [state, captures] of Object.entries(await countCaptures(deps.db))) this.set({ state }, captures);
		},
	});
	new Gauge({
		name: "bywhen_links",
		help: "Links to sources, by how they stand.",
		labelNames: ["state"] as const,
		registers,
		async collect() {
			this.reset();
			for (const [state, links] of Object.entries(await countLinks(deps.db))) this.set({ state }, links);
		},
	});
	new Gauge({
		name: "bywhen_oldest_due_capture_seconds",
		help: "Seconds since when the copy that waits longest has been due; 0 where none waits.",
		registers,
		async collect() {
			this.set(Math.max(0, secondsSince(await findOldestDueCapture(deps.db), deps) ?? 0));
		},
	});
}

function secondsSince(instant: Date | undefined, deps: Deps): number | undefined {
	return instant && Math.round((deps.now().getTime() - instant.getTime()) / 1000);
}

function maySee(req: Request, { METRICS_TOKEN: token, TRUST_PROXY }: Config): boolean {
	if (token !== undefined) return isSameSecret(bearerOf(req) ?? "", token);
	if (TRUST_PROXY > 0) return false;
	// A proxy that the settings do not tell of may still be told by its header.
	const isForwarded = "x-forwarded-for" in req.headers || "forwarded" in req.headers;
	return !isForwarded && /^(::ffff:)?127\.|^::1$/.test(req.socket.remoteAddress ?? "");
}
