/** What was wrong and was put right: the page of all corrections, and the forms that make one. */
export const corrections = {
	"corrections.title": "Corrections",
	"corrections.words":
		"What we had wrong, since when, and when we put it right. Whoever we had told the wrong thing is told by mail.",
	"corrections.none": "No correction so far",
	"desk.wrong_since": "Wrong since",
	"desk.wrong_since.hint": "For a correction. Left empty, it counts from the day on which it was put on record.",
	"desk.correct.title": "Correct the words",
	"desk.correct.words":
		"For a misquote, or a wrong day or place. A deadline that was counted from a wrong day is corrected on its own.",
	"desk.correct.chapter.about": "As they should have stood.",
	"desk.correct.what": "The correction",
	"desk.correct.what.about": "Shown on the page, in the list of corrections, and mailed to whoever was told.",
	"desk.correct.reason": "What was wrong",
	"desk.correct.save": "Publish the correction",
	"desk.correct.link": "Correct these words",
	"desk.done.corrected": "Corrected. Whoever was told the wrong thing is told.",
} as const;
