import { useTexts } from "../../parts/texts.ts";

/** Something that is shown once, to be copied. The desk's module adds a button that copies it. */
export function Secret({ id, label, value }: { id: string; label: string; value: string }) {
	const { t } = useTexts();
	return (
		<div class="secret">
			<label for={id}>{label}</label>
			<div class="secret-value">
				<input id={id} class="full" type="text" readOnly value={value} spellcheck={false} autocomplete="off" />
				<button class="quiet" type="button" hidden data-copy={id} data-done={t("desk.copied")}>
					{t("desk.copy")}
				</button>
			</div>
		</div>
	);
}
