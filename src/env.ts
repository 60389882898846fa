import { existsSync } from "node:fs";

/** Settings in a file named .env in the folder where Bywhen is started. What the environment says itself goes first. */
if (existsSync(".env")) process.loadEnvFile(".env");
