import { checkCases } from "../cases.ts";
import { FRENCH_CASES } from "./all-cases.ts";

checkCases("2025-10-17T12:00", FRENCH_CASES, { language: "fr" });
