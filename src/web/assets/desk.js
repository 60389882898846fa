/*
 * What makes the desk quicker. Every page does all of it without this module, by sending forms and loading pages.
 */
let isSending = false;

for (const form of document.querySelectorAll("form[data-guard]")) {
	keepFromLosing(form);
	form.addEventListener("submit", suggestInPlace);
}
for (const button of document.querySelectorAll("button[data-copy]")) offerToCopy(button);
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
		document.getElementById(answered.id).focus();
		isSending = false;
	} catch {
		sendPlainly(form);
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
