import { createContext } from "preact";
import { useContext } from "preact/hooks";
import { type Texts, textsFor } from "../../../text/text.ts";

/** The language that a page is rendered in; `document` sets it. */
export const TextsContext = createContext<Texts>(textsFor("en"));

/** The texts and formats of the page being rendered. */
export function useTexts(): Texts {
	return useContext(TextsContext);
}
