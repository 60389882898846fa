import { z } from "zod";
import { refused } from "../domain/refused-input.ts";

/** What a browser answered about a passkey, as its form sends it; longer than any real one, and no longer. */
export function passkeyAnswer() {
	const error = refused("passkey.not_answered");
	return z
		.string({ error })
		.max(20_000, error)
		.transform((text, context): unknown => {
			try {
				return JSON.parse(text);
			} catch {
				context.addIssue({ code: "custom", message: error });
				return z.NEVER;
			}
		});
}
