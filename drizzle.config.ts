import { defineConfig } from "drizzle-kit";
import { engine } from "./db/engine.ts";

/** Migrations for the engine of DATABASE_URL; `npm run db:generate` makes both engines' from the one schema. */
export default defineConfig({
	dialect: engine,
	schema: "./db/schema/*.ts",
	out: `./db/migrations/${engine}`,
});
