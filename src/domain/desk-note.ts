import { z } from "zod";

/** Why a user of the newsroom gets a mail about the desk's work. */
const DESK_NEWS = ["proposed", "assigned", "approved", "sent_back", "withdrawn", "mentioned"] as const;

const deskNoteShape = z.object({
	news: z.enum(DESK_NEWS),
	/** The pledge's title. */
	title: z.string(),
	/** Who did it, by name. */
	by: z.string(),
	/** What they wrote, if anything. */
	words: z.string(),
	/** Where to go on, as a path of the site. */
	path: z.string(),
});

/** What a mail to a user tells of a pledge at the desk, as its message keeps it. */
export type DeskNote = z.output<typeof deskNoteShape>;

/** The note that a message keeps, or undefined where it keeps none. */
export function deskNoteIn(data: unknown): DeskNote | undefined {
	const parsed = deskNoteShape.safeParse(data);
	return parsed.success ? parsed.data : undefined;
}
