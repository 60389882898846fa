import type { RequestHandler } from "express";
import { listNewestRecordDays } from "../../../db/record.ts";
import type { Deps } from "../../deps.ts";
import { answerPublic } from "../../http/cache.ts";
import { textsFor } from "../../text/text.ts";
import { paths } from "../views/paths.ts";
import { atomXml } from "./atom.tsx";
import { FEEDS_SINCE, tagOf } from "./tag.ts";

const DAYS = 60;

/** The hash of each day, an entry a day: whoever reads it holds the newsroom to its record without doing anything. */
export function recordFeed(deps: Deps): RequestHandler {
	return (req, res) => {
		res.setHeader("Access-Control-Allow-Origin", "*");
		return answerPublic({ req, res }, deps, async () => ({
			type: "application/atom+xml; charset=utf-8",
			text: await textOf(deps),
		}));
	};
}

async function textOf({ db, config }: Deps): Promise<string> {
	const { t, locale, formats } = textsFor(config.INTERFACE_LANGUAGE);
	const self = `${config.baseUrl}${paths.recordFeed}`;
	const page = `${config.baseUrl}${paths.record}`;
	const days = await listNewestRecordDays(db, DAYS);
	return atomXml({
		id: tagOf(config, FEEDS_SINCE, paths.recordFeed),
		title: t("feed.title", { name: t("record.title"), site: config.SITE_NAME }),
		subtitle: t("record.words"),
		author: config.SITE_NAME,
		language: locale,
		...{ self, first: self, next: undefined, page },
		entries: days.map(({ onDate, position, hash, publishedAt }) => ({
			id: tagOf(config, onDate, paths.record),
			title: t("feed.record_day", { date: formats.date(onDate) }),
			page,
			...{ publishedAt, updatedAt: publishedAt, author: undefined },
			content: (
				<>
					<p>
						<code>{hash}</code>
					</p>
					<p>{t("record.events", { count: position })}</p>
				</>
			),
		})),
	});
}

/** What every feed says of the newest day: whoever keeps a feed keeps its hash. Empty before the first. */
export async function newestDayInWords({ db, config }: Deps): Promise<string> {
	const [day] = await listNewestRecordDays(db, 1);
	return day ? textsFor(config.INTERFACE_LANGUAGE).t("feed.record", { date: day.onDate, hash: day.hash }) : "";
}
