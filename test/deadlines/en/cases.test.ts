import { describe } from "vitest";
import { checkCases } from "../cases.ts";
import { ENGLISH_CASES } from "./all-cases.ts";

for (const [family, cases] of Object.entries(ENGLISH_CASES)) {
	describe(family, () => checkCases("2025-10-17T12:00", cases));
}
