import { describe } from "vitest";
import { CASES as DATES } from "./labelled/dates.cases.ts";
import { CASES as FRENCH_AND_SPANISH } from "./labelled/french-and-spanish.cases.ts";
import { CASES as HOLIDAYS } from "./labelled/holidays-and-periods.cases.ts";
import { CASES as HOURS } from "./labelled/hours-terms-and-milestones.cases.ts";
import { CASES as LENGTHS } from "./labelled/lengths.cases.ts";
import { CASES as SECOND_LOOK } from "./labelled/second-look.cases.ts";
import { CASES as STATEMENTS } from "./labelled/statements.cases.ts";
import { CASES as UNDATED } from "./labelled/undated.cases.ts";
import { checkLabelled } from "./labelled.ts";

describe("lengths of time", () => checkLabelled(LENGTHS));
describe("dates, months, quarters and years", () => checkLabelled(DATES));
describe("holidays, fiscal years, working days, seasons and weekdays", () => checkLabelled(HOLIDAYS));
describe("hours, terms and milestones", () => checkLabelled(HOURS));
describe("what names no day", () => checkLabelled(UNDATED));
describe("whole statements", () => checkLabelled(STATEMENTS));
describe("French and Spanish", () => checkLabelled(FRENCH_AND_SPANISH));
describe("a second look", () => checkLabelled(SECOND_LOOK));
