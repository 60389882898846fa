import { readFileSync } from "node:fs";

/**
 * When a process of this machine started, in the kernel's ticks since boot; undefined where there is none with that id.
 * Together they name a process for good: an id alone is given out again. Elsewhere than on Linux, 0 for one that lives.
 */
export function processStartedAt(pid: number): number | undefined {
	try {
		// The name in parentheses may hold anything; the start is the 20th field after it (proc(5)).
		const fields = readFileSync(`/proc/${pid}/stat`, "utf8")
			.replace(/^.*\) /s, "")
			.split(" ");
		return Number(fields[19]);
	} catch {
		return isAlive(pid) ? 0 : undefined;
	}
}

function isAlive(pid: number): boolean {
	try {
		process.kill(pid, 0);
		return true;
	} catch (error) {
		return (error as NodeJS.ErrnoException).code === "EPERM";
	}
}
