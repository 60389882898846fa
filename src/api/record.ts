import { z } from "zod";
import { findRecordEnd, listNewestRecordDays } from "../../db/record.ts";
import { noQuery } from "./requests.ts";
import { type ApiRoute, get } from "./route.ts";
import { civilDate, count, text } from "./shape-fields.ts";

const place = {
	position: count("How many events are sealed up to here."),
	hash: text("The SHA-256 of the last seal, in hex."),
};

const recordShape = z
	.object({
		end: z.object(place).meta({ description: "Where the chain of events ends now." }),
		days: z.array(z.object({ onDate: civilDate("The day (UTC) it was published for."), ...place })),
	})
	.meta({ id: "Record", description: "The chain of events: its end, and the ends that were published day by day." });

/** Ten years: one hash a day. */
const MOST_DAYS = 3660;

const recordRoute = get({
	id: "getRecord",
	path: "/record",
	tag: "Pledges",
	summary: "Get the hashes of the record",
	description:
		"Each event is sealed over the one before, so that nothing can be changed in silence. Keep a day's hash to check it later.",
	query: noQuery,
	problems: [],
	answer: { description: "The end of the chain and the published days, the newest first.", shape: recordShape },
	async handle({ deps: { db } }) {
		const days = await listNewestRecordDays(db, MOST_DAYS);
		const body = { end: await findRecordEnd(db), days: days.map(({ publishedAt: _, ...day }) => day) };
		return { body };
	},
});

/** The record. */
export const recordRoutes: readonly ApiRoute[] = [recordRoute];
