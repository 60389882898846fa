/** Reading what events carry: they are never changed, so those of older versions lack what was added since. */
import type { EventData } from "./event.ts";
import { OUTCOMES, type Outcome } from "./outcome.ts";

/** A text that is not empty. */
export function textIn(data: EventData, key: string): string | undefined {
	const value = data[key];
	return typeof value === "string" && value !== "" ? value : undefined;
}

export function numberIn(data: EventData, key: string): number | undefined {
	const value = data[key];
	return typeof value === "number" ? value : undefined;
}

export function objectIn(data: EventData, key: string): EventData | undefined {
	const value = data[key];
	// JSON has no other objects than records and arrays.
	return typeof value === "object" && value !== null && !Array.isArray(value) ? (value as EventData) : undefined;
}

export function outcomeIn(data: EventData): Outcome | undefined {
	return OUTCOMES.find((outcome) => outcome === data["outcome"]);
}
