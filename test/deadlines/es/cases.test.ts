import { checkCases } from "../cases.ts";
import { SPANISH_CASES } from "./all-cases.ts";

checkCases("2025-10-17T12:00", SPANISH_CASES, { language: "es" });
