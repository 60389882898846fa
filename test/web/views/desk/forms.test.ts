import { describe, expect, test } from "vitest";
import { deadlineFormPage } from "../../../../src/web/views/desk/deadline-form.tsx";
import { editFormPage } from "../../../../src/web/views/desk/edit-form.tsx";
import { evidenceFormPage } from "../../../../src/web/views/desk/evidence-form.tsx";
import { invitationPage, setupPage } from "../../../../src/web/views/desk/join.tsx";
import { outcomeFormPage } from "../../../../src/web/views/desk/outcome-form.tsx";
import { pledgeFormPage } from "../../../../src/web/views/desk/pledge-form.tsx";
import { statementFormPage } from "../../../../src/web/views/desk/statement-form.tsx";
import { document } from "../../../../src/web/views/layout.tsx";
import type { Page } from "../../../../src/web/views/page.ts";
import { type Form, formsIn, textOf } from "./forms-in.ts";
import * as sample from "./samples.ts";

const { conflict, lapsedPledge, site, texts } = sample;
const pledge = { ...lapsedPledge, version: 7 };

interface FormState {
	values: Record<string, string>;
	errors?: Record<string, string>;
}

/** Every form of the desk as a function of what was typed and what was wrong. */
const forms: Record<string, (state: FormState) => Page> = {
	register: (state) => pledgeFormPage({ ...sample.registerForm, similar: sample.similar, ...state }, texts),
	outcome: (state) => outcomeFormPage({ ...sample.outcomeForm, isChange: true, ...state }, texts),
	deadline: (state) => deadlineFormPage({ ...sample.moveForm, ...state }, texts),
	edit: (state) => editFormPage({ ...sample.editForm, ...state }, texts),
	statement: (state) => statementFormPage({ pledge, today: sample.today, ...state }, texts),
	evidence: (state) => evidenceFormPage({ pledge, ...state }, texts),
	invitation: (state) => invitationPage({ ...sample.invitation, ...state }, texts),
	setup: (state) => setupPage({ ...sample.invitation, ...state }, texts),
};

describe.each(Object.entries(forms))("the %s form", (_name, view) => {
	test("comes back with everything that was typed", () => {
		const values = typedInto(formIn(view({ values: {} })));
		const back = formIn(view({ values }));
		expect(back.sent).toMatchObject(values);
	});

	test("shows each message beside its input and links to it from the top", () => {
		const names = [...formIn(view({ values: {} })).inputs.keys()].filter((name) => !UNSEEN.includes(name));
		const errors = Object.fromEntries(names.map((name) => [name, `Mend ${name}.`]));
		const html = htmlOf(view({ values: {}, errors }));
		for (const name of names) {
			expect(html).toContain(`<a href="#${name}">Mend ${name}.</a>`);
			expect(html).toMatch(new RegExp(`id="${name}-error">.*?Mend ${name}\\.`));
			expect(html).toContain(` id="${name}"`);
		}
	});
});

/** Hidden inputs and boxes have no message of their own. */
const UNSEEN = ["version", "shownDueOn", "different", "evidencePrimary"];

describe("a suggested deadline", () => {
	const { suggestion } = sample;
	const view = pledgeFormPage({ ...sample.registerForm, values: sample.typed, suggestion }, texts);

	test("is told as a weekday and a date, with its zone, the days left and the reasoning", () => {
		const text = textOf(htmlOf(view));
		expect(text).toContain(`We read this as ${texts.formats.longDate("2026-03-26")} Ends`);
		expect(text).toContain("Ends with this day in Europe/Paris · in 14 days");
		expect(text).toContain(suggestion.explanation);
		expect(text).toContain("Likely · Rule duration-from-statement, version 1");
	});

	test("can be exchanged for another reading of the same words", () => {
		const { inputs } = formIn(view);
		expect(inputs.get("choice")?.options).toEqual([
			"suggested",
			"reading:2026-03-27",
			"reading:2026-03-29",
			"recurring",
			"milestone",
			"condition",
			"vague",
			"none",
			"by_hand",
		]);
	});

	test("stays chosen as another reading when the form comes back without the suggestion", () => {
		const values = { ...sample.typed, choice: "reading:2026-03-27" };
		expect(formIn(pledgeFormPage({ ...sample.registerForm, values }, texts)).sent["choice"]).toBe(values.choice);
		const nonsense = { ...sample.typed, choice: "reading:2026-99-99" };
		expect(formIn(pledgeFormPage({ ...sample.registerForm, values: nonsense }, texts)).sent["choice"]).toBeUndefined();
	});

	test("sends along which day was shown, so that no other can be saved unseen", () => {
		expect(formIn(view).sent["shownDueOn"]).toBe("2026-03-26");
	});

	test("of vague words names no day and says when the newsroom would look again", () => {
		const { vagueSuggestion } = sample;
		const vague = pledgeFormPage({ ...sample.registerForm, suggestion: vagueSuggestion }, texts);
		expect(textOf(htmlOf(vague))).toContain(`We would look again on ${texts.formats.longDate("2026-06-12")}.`);
		expect(formIn(vague).sent["shownDueOn"]).toBe("");
	});
});

describe("the outcome form", () => {
	test("asks for a reason only when there is an outcome already", () => {
		const { outcomeForm } = sample;
		const first = formIn(outcomeFormPage(outcomeForm, texts)).inputs;
		expect(first.has("reason")).toBe(false);
		const change = formIn(outcomeFormPage({ ...outcomeForm, isChange: true }, texts)).inputs;
		expect(change.has("reason") && change.has("changeKind")).toBe(true);
	});

	test("says how many are told, what was promised and where the clock stands", () => {
		const text = textOf(htmlOf(outcomeFormPage(sample.outcomeForm, texts)));
		expect(text).toContain("412 followers will be told by mail.");
		expect(text).toContain("The bridge is open to cars and buses in both directions.");
		expect(text).toContain("No outcome yet — the deadline passed 40 days ago");
	});

	test("chooses no outcome by itself", () => {
		expect(formIn(outcomeFormPage(sample.outcomeForm, texts)).sent["outcome"]).toBeUndefined();
	});
});

test("after an edit conflict the form keeps the entries, takes the newest version and tells who changed what", () => {
	const values = { title: "What I typed", reason: "Mine" };
	const late = editFormPage({ ...sample.editForm, pledge: { ...pledge, version: 9 }, values, conflict }, texts);
	expect(formIn(late).sent).toMatchObject({ version: "9", title: "What I typed", reason: "Mine" });
	expect(textOf(htmlOf(late))).toContain("Another editor Deadline moved");
});

test("similar pledges on record are linked, and publishing one more is a choice to tick", () => {
	const view = pledgeFormPage({ ...sample.registerForm, similar: sample.similar }, texts);
	expect(htmlOf(view)).toContain(`href="/desk/pledges/${sample.similar[0]?.id}"`);
	expect(formIn(view).inputs.get("different")?.options).toEqual(["on"]);
	expect(formIn(pledgeFormPage(sample.registerForm, texts)).inputs.has("different")).toBe(false);
});

test("the first button of a form that publishes is one that publishes nothing, for those who press Enter", () => {
	expect(formIn(pledgeFormPage(sample.registerForm, texts)).buttons[0]).toBe("suggest");
});

function htmlOf(page: Page): string {
	return document(page, site);
}

/** The form that the page is about: the last one that is not the desk's bar. */
function formIn(page: Page): Form {
	const form = formsIn(htmlOf(page)).find(({ action }) => action !== "/sign-out");
	if (!form) throw new Error("The page has no form");
	return form;
}

/** Something in every input that takes it back: the last of its choices, or words with markup in them. */
function typedInto({ inputs }: Form): Record<string, string> {
	const entries = [...inputs]
		.filter(([name, { type }]) => name !== "version" && name !== "shownDueOn" && type !== "password")
		.map(([name, { type, options }]) => [name, options.at(-1) ?? (type === "date" ? "2026-01-02" : `<b>"${name}"`)]);
	return Object.fromEntries(entries);
}
