import type { ComponentChildren } from "preact";
import type { Page } from "../page.ts";

/** A page for signed-in users: kept out of search engines. */
export function deskPage(title: string, path: string, content: ComponentChildren): Page {
	return { title, path, isPrivate: true, isDesk: true, content };
}
