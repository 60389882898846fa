/*
 * What makes the desk quicker. Every page does all of it without this module, by sending forms and loading pages.
 */
let isSending = false;

for (const form of document.querySelectorAll("form[data-guard]")) {
	keepFromLosing(form);
	form.addEventListener("submit", suggestInPlace);
	if (form.querySelector("#deadline")) readWhileTyping(form);
}
for (const part of document.querySelectorAll("[data-only-for]")) showOnlyFor(part);
for (const button of document.querySelectorAll("button[data-copy]")) offerToCopy(button);
const rows = document.querySelector("[data-shortcuts]");
if (rows) goByKeys(rows);
const more = document.querySelector(".desk-bar .folded");
if (more) closeWhenLeft(more);
document.querySelector(".notice.problem[tabindex]")?.focus();

/** Asks before a page with unsent entries is left. A form that came back has some from the start. */
function keepFromLosing(form) {
	let hasEntries = document.querySelector(".notice.problem, #suggestion") !== null;
	form.addEventListener("input", () => {
		hasEntries = true;
	});
	form.addEventListener("submit", () => {
		isSending = true;
	});
	addEventListener("pageshow", () => {
		isSending = false;
	});
	addEventListener("beforeunload", (event) => {
		if (hasEntries && !isSending) event.preventDefault();
	});
}

/** What the words of a deadline hang on: a change of one of these is read again. */
const READ_AGAIN = ["words", "saidOn", "timeZone", "promiser"];
const PAUSE_MS = 400;

/** After a pause in typing, shows what the words come to, as "Suggest a date" does, and leaves the cursor where it is. */
function readWhileTyping(form) {
	let pause;
	let asking;
	form.addEventListener("input", ({ target }) => {
		if (!READ_AGAIN.includes(target.name)) return;
		clearTimeout(pause);
		asking?.abort();
		pause = setTimeout(async () => {
			asking = new AbortController();
			const entries = new URLSearchParams(new FormData(form));
			entries.set("intent", "suggest");
			try {
				const answer = await fetch(form.action, { method: "POST", body: entries, signal: asking.signal });
				showReading(form, new DOMParser().parseFromString(await answer.text(), "text/html"));
			} catch {
				// The button asks for the same, and says what is wrong.
			}
		}, PAUSE_MS);
	});
}

/** The reading is a status: it is read out politely. While the words give none, there is none. */
function showReading(form, page) {
	const [old, fresh] = [form.querySelector("#suggestion"), page.querySelector("#suggestion")];
	if (old && fresh) old.replaceChildren(...document.adoptNode(fresh).childNodes);
	else if (fresh) form.querySelector("#deadline .ends").after(document.adoptNode(fresh));
	else old?.remove();
	const [choices, others] = [form, page].map((one) =>
		one.querySelector('#deadline [name="choice"]')?.closest(".choices"),
	);
	if (choices && others && !choices.contains(document.activeElement)) choices.replaceWith(document.adoptNode(others));
}

/** "Suggest a date" swaps the deadline's part of the form for the one in the answer, and leaves the rest alone. */
async function suggestInPlace(event) {
	const form = event.currentTarget;
	const part = form.querySelector("#deadline");
	if (event.submitter?.value !== "suggest" || !part) return;
	event.preventDefault();
	const entries = new URLSearchParams(new FormData(form, event.submitter));
	part.setAttribute("aria-busy", "true");
	try {
		const answer = await fetch(form.action, { method: "POST", body: entries });
		const page = new DOMParser().parseFromString(await answer.text(), "text/html");
		const answered = page.querySelector("#deadline :is(#suggestion, .invalid :is(input, textarea))");
		if (!answered) throw new Error("What is to be mended stands elsewhere in the form");
		part.replaceWith(document.adoptNode(page.querySelector("#deadline")));
		forgetMended(form);
		document.getElementById(answered.id).focus();
		isSending = false;
	} catch {
		sendPlainly(form);
	}
}

/** What was wrong when the form was sent is not told of inputs that were changed since, nor summed up any more. */
function forgetMended(form) {
	document.querySelector("[aria-labelledby=error-summary]")?.remove();
	for (const input of form.querySelectorAll("[aria-invalid]")) {
		if (input.closest("#deadline") || input.value === input.defaultValue) continue;
		const error = `${input.id}-error`;
		const others =
			input
				.getAttribute("aria-describedby")
				?.split(" ")
				.filter((id) => id !== error) ?? [];
		document.getElementById(error)?.remove();
		input.closest(".invalid")?.classList.remove("invalid");
		input.removeAttribute("aria-invalid");
		if (others.length > 0) input.setAttribute("aria-describedby", others.join(" "));
		else input.removeAttribute("aria-describedby");
	}
}

/** Whatever went wrong, the form can be sent without this module. `submit` names no button, so its value is added. */
function sendPlainly(form) {
	const intent = document.createElement("input");
	Object.assign(intent, { type: "hidden", name: "intent", value: "suggest" });
	form.append(intent);
	isSending = true;
	form.submit();
}

/**
 * Shows what goes only with some outcomes beside those alone. What is hidden is not sent; what was refused stays in sight.
 */
function showOnlyFor(part) {
	const wanted = part.dataset.onlyFor.split(" ");
	const form = part.closest("form");
	const show = () => {
		const chosen = form.querySelector('[name="outcome"]:checked')?.value;
		const isShown = wanted.includes(chosen);
		part.hidden = !isShown;
		part.disabled = !isShown;
	};
	form.addEventListener("change", ({ target }) => {
		if (target.name === "outcome") show();
	});
	if (!part.querySelector(".invalid")) show();
}

/** Copies a secret that is shown once. Only where the browser can. */
function offerToCopy(button) {
	const input = document.getElementById(button.dataset.copy);
	if (!navigator.clipboard || !input) return;
	button.hidden = false;
	button.addEventListener("click", async () => {
		await navigator.clipboard.writeText(input.value);
		button.textContent = button.dataset.done;
	});
}

/** A menu closes when something else is pressed, and by Escape, which leads back to where it was opened. */
function closeWhenLeft(menu) {
	addEventListener("click", ({ target }) => {
		if (!menu.contains(target)) menu.open = false;
	});
	menu.addEventListener("keydown", ({ key }) => {
		if (key !== "Escape" || !menu.open) return;
		menu.open = false;
		menu.querySelector("summary").focus();
	});
}

/** Single keys, for whoever switched them on: never while something is typed, and never with another key held. */
function goByKeys(list) {
	let at = -1;
	const links = [...list.querySelectorAll(".headline a")];
	const here = () => list.children[at];
	const go = (step) => {
		at = Math.min(Math.max(at + step, 0), links.length - 1);
		links[at].focus();
	};
	const does = {
		j: () => go(1),
		k: () => go(-1),
		o: () => links[at]?.click(),
		x: () => here()?.querySelector(".choose input").click(),
		a: () => here()?.querySelector("[data-take]").click(),
		"?": () => {
			const keys = document.getElementById("keys");
			keys.open = !keys.open;
			if (keys.open) keys.querySelector("summary").focus();
		},
	};
	list.addEventListener("focusin", ({ target }) => {
		at = [...list.children].indexOf(target.closest("li.pledge-item"));
	});
	addEventListener("keydown", (event) => {
		const isTyping = event.target.closest?.("input:not([type=checkbox]), textarea, select");
		if (isTyping || event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
		const act = does[event.key];
		if (!act) return;
		event.preventDefault();
		act();
	});
}
