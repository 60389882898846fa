/** Writes every public view with sample values to a folder, to be looked at: `tsx test/web/views/preview.ts FOLDER`. */
import { mkdir, readdir, writeFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { readAsset } from "../../../src/http/assets.ts";
import { document } from "../../../src/web/views/layout.tsx";
import { previewPages } from "./preview-pages.ts";
import { type Preview, previewSite } from "./preview-site.ts";

const folder = resolve(process.argv[2] ?? "preview");
const assets = new URL("../../../src/web/assets/", import.meta.url);
await mkdir(join(folder, "assets"), { recursive: true });
for (const name of await readdir(assets))
	await writeFile(join(folder, "assets", name), readAsset(new URL(name, assets)));
for (const [name, { page, site }] of Object.entries<Preview>(previewPages)) {
	await writeFile(join(folder, `${name}.html`), document(page, { ...previewSite, ...site }));
}
