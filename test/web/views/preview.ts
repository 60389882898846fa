/** Writes every public view with sample values to a folder, to be looked at: `tsx test/web/views/preview.ts FOLDER`. */
import { cp, mkdir, writeFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { document } from "../../../src/web/views/layout.tsx";
import { previewPages } from "./preview-pages.ts";
import { type Preview, previewSite } from "./preview-site.ts";

const folder = resolve(process.argv[2] ?? "preview");
await mkdir(folder, { recursive: true });
await cp(join(import.meta.dirname, "../../../src/web/assets"), join(folder, "assets"), { recursive: true });
for (const [name, { page, site }] of Object.entries<Preview>(previewPages)) {
	await writeFile(join(folder, `${name}.html`), document(page, { ...previewSite, ...site }));
}
