/** Small parts that most pages use. */
import type { ComponentChildren } from "preact";
import { useTexts } from "./texts.ts";

export interface Crumb {
	readonly href: string;
	readonly label: string;
}

/** Where this page belongs; the page itself is not among the crumbs, its heading says it. */
export function Breadcrumbs({ crumbs }: { crumbs: readonly Crumb[] }) {
	const { t } = useTexts();
	return (
		<nav class="crumbs" aria-label={t("nav.breadcrumbs")}>
			<ol>
				{crumbs.map(({ href, label }) => (
					<li key={href}>
						<a href={href}>
							<bdi>{label}</bdi>
						</a>
					</li>
				))}
			</ol>
		</nav>
	);
}

/** The heading of a page and the words under it. */
export function PageHead({ title, children }: { title: string; children?: ComponentChildren }) {
	return (
		<header class="page-head">
			<h1 dir="auto">{title}</h1>
			{children}
		</header>
	);
}

/** Something to be noticed. `done` tells that it worked, `problem` that it did not. */
export function Notice({ kind = "info", title, children }: NoticeProps) {
	return (
		<div class={`notice ${kind}`} role={kind === "problem" ? "alert" : "status"}>
			{title && <p class="notice-title">{title}</p>}
			{children}
		</div>
	);
}

interface NoticeProps {
	kind?: "info" | "done" | "problem";
	title?: string;
	children?: ComponentChildren;
}

/** Says that a list is empty and what would fill it. */
export function EmptyState({ title, children }: { title: string; children?: ComponentChildren }) {
	return (
		<div class="empty">
			<p class="empty-title">{title}</p>
			{children}
		</div>
	);
}

/** Plain text as paragraphs: an empty line starts a new one. Never markup. */
export function Prose({ text }: { text: string }) {
	return (
		<div class="prose" dir="auto">
			{text.split(/\n\s*\n/).map((paragraph) => (
				<p key={paragraph}>{paragraph}</p>
			))}
		</div>
	);
}

/** The ways on from one page of a long list. */
export interface PagerProps {
	readonly newerHref?: string | undefined;
	readonly olderHref?: string | undefined;
}

/** The way to the newer and older part of a list; without either it is not there at all. */
export function Pager({ newerHref, olderHref }: PagerProps) {
	const { t } = useTexts();
	if (!newerHref && !olderHref) return null;
	return (
		<nav class="pager" aria-label={t("pager.label")}>
			{newerHref && (
				<a class="button quiet" rel="prev" href={newerHref}>
					{t("pager.newer")}
				</a>
			)}
			{olderHref && (
				<a class="button quiet" rel="next" href={olderHref}>
					{t("pager.older")}
				</a>
			)}
		</nav>
	);
}

/** Feed, calendar and the like of what a page shows. */
export function DataLinks({ title, links }: { title: string; links: readonly Crumb[] }) {
	return (
		<p class="data-links">
			<span>{title}</span>
			{links.map(({ href, label }) => (
				<a key={href} href={href}>
					{label}
				</a>
			))}
		</p>
	);
}
