import type { RequestHandler } from "express";
import type { Role } from "../domain/role.ts";

/** How a demo's pages move its clock and sign visitors in; given by main, because only it may. */
export interface DemoControls {
	/** The instant at which the next deadline lapses, or undefined where none is watched. */
	nextLapse(): Promise<Date | undefined>;
	/** Moves the demo's clock to the instant and lets every job run. */
	moveTo(instant: Date): Promise<void>;
	/** Lets every job run at once, so that nobody waits for the next turn of the clock. */
	catchUp(): Promise<void>;
	/** The demo's user of a role. */
	userId(role: Role): Promise<number>;
}

/** After every request that may have changed something the jobs run at once: a visitor does not wait for the mail. */
export function wakeAfterChanges({ catchUp }: DemoControls): RequestHandler {
	return (req, res, next) => {
		if (req.method !== "GET" && req.method !== "HEAD") res.once("finish", () => void catchUp());
		next();
	};
}
