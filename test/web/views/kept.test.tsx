import { renderToString } from "preact-render-to-string";
import { expect, test } from "vitest";
import type { Language } from "../../../src/domain/language.ts";
import { type Texts, textsFor } from "../../../src/text/text.ts";
import { Kept } from "../../../src/web/views/parts/kept.tsx";
import { TextsContext, useTexts } from "../../../src/web/views/parts/texts.ts";

interface Props {
	readonly name: string;
	readonly rows?: readonly string[];
}

/** A part that counts how often it is rendered. */
function countedPart() {
	const counted = { renders: 0, Part };
	function Part({ name, rows = [] }: Props) {
		counted.renders += 1;
		const { t, language } = useTexts();
		return (
			<p lang={language} title={name}>
				{t("site.skip")} {rows.map((row) => `${row} `)}
			</p>
		);
	}
	return counted;
}

const english = textsFor("en");
/** Another language, which has one sentence: the part says no other. */
const other: Texts = {
	...english,
	language: "xa" as Language, // No release speaks it.
	t: (() => "Zum Inhalt") as Texts["t"],
};

function page(node: preact.ComponentChild, texts = english): string {
	return renderToString(<TextsContext.Provider value={texts}>{node}</TextsContext.Provider>);
}

test("a part that is kept comes out as it would without, escaped once, and is rendered once", () => {
	const [{ Part }, part] = [countedPart(), countedPart()];
	const hostile = { name: '"><script>alert("x")</script>', rows: ["<b>", "&amp;"] };
	const plain = page(<Part {...hostile} />);
	for (let time = 0; time < 3; time += 1) {
		expect(page(<Kept part={part.Part} with={{ ...hostile, rows: [...hostile.rows] }} />)).toBe(plain);
	}
	expect(part.renders).toBe(1);
	expect(plain).not.toContain("<script>");
});

test("a part is kept for each of its props, and each part by itself", () => {
	const [one, another] = [countedPart(), countedPart()];
	const props: readonly Props[] = [
		{ name: "a" },
		{ name: "b" },
		{ name: "a", rows: ["b"] },
		{ name: "a", rows: ["b", "c"] },
		{ name: "a", rows: ["b,c"] },
	];
	const pages = props.map((each) => page(<Kept part={one.Part} with={each} />));
	expect(new Set(pages).size).toBe(props.length);
	expect(props.map((each) => page(<Kept part={one.Part} with={each} />))).toEqual(pages);
	page(<Kept part={another.Part} with={{ name: "a" }} />);
	expect([one.renders, another.renders]).toEqual([props.length, 1]);
});

test("each language has its own, whichever was asked for first", () => {
	const part = countedPart();
	const kept = <Kept part={part.Part} with={{ name: "a" }} />;
	expect(page(kept)).toContain("Skip to the content");
	expect(page(kept, other)).toContain("Zum Inhalt");
	expect(page(kept)).toContain("Skip to the content");
	expect(part.renders).toBe(2);
});

test("what nobody asks for any more makes room, and nothing is kept without end", () => {
	const part = countedPart();
	const long = "x".repeat(100_000);
	for (let number = 0; number < 30; number += 1) page(<Kept part={part.Part} with={{ name: `${number}${long}` }} />);
	expect(part.renders).toBe(30);
	page(<Kept part={part.Part} with={{ name: `29${long}` }} />);
	expect(part.renders).toBe(30);
	page(<Kept part={part.Part} with={{ name: `0${long}` }} />);
	expect(part.renders).toBe(31);
	const endless = { name: "x".repeat(2_000_001) };
	expect(page(<Kept part={part.Part} with={endless} />)).toContain(endless.name);
});
