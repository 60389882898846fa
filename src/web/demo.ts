import type { Role } from "../domain/role.ts";

/** How a demo's pages move its clock and sign visitors in; given by main, because only it may. */
export interface DemoControls {
	/** The instant at which the next deadline lapses, or undefined where none is watched. */
	nextLapse(): Promise<Date | undefined>;
	/** Moves the demo's clock to the instant and lets every job run. */
	moveTo(instant: Date): Promise<void>;
	/** The demo's user of a role. */
	userId(role: Role): Promise<number>;
}
