/** The languages that the interface speaks. A new one is a name here, a folder beside `text/en`, and its line in `text/text.ts`. */
export const LANGUAGES = ["en"] as const;
export type Language = (typeof LANGUAGES)[number];
