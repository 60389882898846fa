/*
 * Passkeys are the browser's own: without this module, and in browsers that have none, people sign in by password.
 */
const canDo = Boolean(globalThis.PublicKeyCredential?.parseRequestOptionsFromJSON);

for (const form of document.querySelectorAll("form[data-passkey]")) {
	if (!canDo) continue;
	form.closest("[data-passkeys]")?.removeAttribute("hidden");
	form.addEventListener("submit", (event) => askDevice(event, form));
}

/** Asks this site what to ask, the device to answer, and sends the answer with the form. */
async function askDevice(event, form) {
	event.preventDefault();
	const told = form.querySelector("[role=status]");
	const button = form.querySelector("button");
	button.disabled = true;
	told.textContent = "";
	try {
		const asked = await fetch(form.dataset.options, { method: "POST", headers: { accept: "application/json" } });
		if (!asked.ok) throw new Error("This site asks for nothing");
		const answer = await answerTo(await asked.json(), form.dataset.passkey);
		form.elements.answer.value = JSON.stringify(answer.toJSON());
		form.submit();
	} catch {
		told.textContent = form.dataset.failed;
		button.disabled = false;
	}
}

function answerTo(options, what) {
	return what === "new"
		? navigator.credentials.create({ publicKey: PublicKeyCredential.parseCreationOptionsFromJSON(options) })
		: navigator.credentials.get({ publicKey: PublicKeyCredential.parseRequestOptionsFromJSON(options) });
}
