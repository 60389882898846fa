import { existsSync } from "node:fs";
import { setLimits } from "./domain/lengths.ts";

/** Settings in a file named .env in the folder where Bywhen is started. What the environment says itself goes first. */
if (existsSync(".env")) process.loadEnvFile(".env");

// Before the schemas and forms that are made of them are loaded.
setLimits(process.env);
