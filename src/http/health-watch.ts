import type { Deps } from "../deps.ts";
import { healthOf } from "./health.ts";

/** What is wrong with the house, for pages: looked at now and then, not for every page. */
export interface HealthWatch {
	/** Looks, where the last look is some seconds old. */
	look(): Promise<void>;
	/** What the last look found, in words. */
	problems(): readonly string[];
}

const LOOK_EVERY_MS = 5_000;

/** A watch over the product's health that begins with this process. */
export function watchHealth(deps: Deps): HealthWatch {
	const startedAt = deps.now();
	let problems: readonly string[] = [];
	let lookedMs = -Infinity;
	return {
		async look() {
			if (deps.monotonicMs() - lookedMs < LOOK_EVERY_MS) return;
			lookedMs = deps.monotonicMs();
			problems = (await healthOf(deps, startedAt)).problems;
		},
		problems: () => problems,
	};
}
