export type { ReadingPolicy as DeadlinePolicy, VagueScale } from "../domain/policy.ts";
export { PRESET_READING as PRESET_POLICY } from "../domain/policy.ts";
