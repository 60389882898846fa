import { statSync } from "node:fs";
import { setLimits } from "./domain/lengths.ts";
import { Problem } from "./domain/problem.ts";

/** Settings in a file named .env in the folder where Bywhen is started. What the environment says itself goes first. */
const isUnreadable = statSync(".env", { throwIfNoEntry: false })?.isFile() === true && !loaded();

// Before the schemas and forms that are made of them are loaded.
setLimits(process.env);

/** Throws a Problem where there is such a file and it cannot be read: nothing is to start on half of its settings. */
export function assertEnvFileRead(): void {
	if (isUnreadable) throw new Problem("unavailable", "settings.env_unreadable");
}

function loaded(): boolean {
	try {
		process.loadEnvFile(".env");
		return true;
	} catch {
		return false;
	}
}
