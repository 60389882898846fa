import type { Texts } from "../../text/text.ts";
import type { Page } from "./page.ts";
import { PageHead } from "./parts/page-parts.tsx";
import { paths } from "./paths.ts";

export interface DeletionProps {
	readonly email: string;
	/** Where the press is posted to. */
	readonly action: string;
	readonly backHref: string;
}

/** What will be deleted and what stays, with the press that does it. */
export function deletionPage({ email, action, backHref }: DeletionProps, { t }: Texts): Page {
	return {
		...privatePage(t("deletion.title"), action),
		content: (
			<PageHead title={t("deletion.title")}>
				<p class="lead">{t("deletion.words", { email })}</p>
				<p class="soft">{t("deletion.stays")}</p>
				<form method="post" action={action}>
					<button class="grave" type="submit">
						{t("deletion.submit")}
					</button>
				</form>
				<p>
					<a href={backHref}>{t("deletion.back")}</a>
				</p>
			</PageHead>
		),
	};
}

/** After the press. */
export function deletedPage(path: string, { t }: Texts): Page {
	return {
		...privatePage(t("deletion.done.title"), path),
		content: (
			<PageHead title={t("deletion.done.title")}>
				<p class="lead">{t("deletion.done.words")}</p>
				<p>
					<a href={paths.home}>{t("deletion.done.home")}</a>
				</p>
			</PageHead>
		),
	};
}

function privatePage(title: string, path: string): Omit<Page, "content"> {
	return { title, path, section: "follow", isPrivate: true };
}
