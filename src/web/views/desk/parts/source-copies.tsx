import type { CaptureState } from "../../../../domain/capture.ts";
import { useTexts } from "../../parts/texts.ts";
import { deskPaths } from "../desk-paths.ts";

export interface CopyView {
	readonly id: number;
	readonly state: CaptureState;
	readonly attempts: number;
	readonly reason: string;
	readonly fetchedOn: string | undefined;
	/** When it is tried next. */
	readonly againOn: string | undefined;
	readonly contentType: string | null;
	readonly bytes: number | null;
	readonly sha256: string | null;
	readonly file: string | null;
}

/** Our copies of a source, the newest first, and the wish for another. */
export function Copies({ source, copies }: { source: { readonly id: number }; copies: readonly CopyView[] }) {
	const { t } = useTexts();
	return (
		<section class="section" aria-labelledby="copies">
			<h2 id="copies">{t("desk.source.copies")}</h2>
			{copies.length === 0 && <p class="soft">{t("desk.source.copies.none")}</p>}
			<ul class="copies">
				{copies.map((copy) => (
					<li key={copy.id}>
						<Copy copy={copy} />
					</li>
				))}
			</ul>
			<form method="post" action={deskPaths.sourceCaptures(source.id)}>
				<button type="submit" class="quiet">
					{t("desk.source.capture")}
				</button>
			</form>
		</section>
	);
}

function Copy({ copy }: { copy: CopyView }) {
	const { t, formats } = useTexts();
	const { state, fetchedOn, againOn, attempts, reason, bytes, contentType } = copy;
	const words = [
		t(`capture.${state}`),
		fetchedOn && formats.date(fetchedOn),
		contentType && t("desk.source.capture.facts", { type: contentType, bytes: formats.number(bytes ?? 0) }),
		state !== "kept" && attempts > 0 && t("desk.source.capture.tries", { count: attempts }),
		state === "waiting" && attempts > 0 && againOn && t("desk.source.capture.again", { date: formats.date(againOn) }),
	];
	return (
		<>
			<p class="capital">{words.filter(Boolean).join(", ")}</p>
			{reason && <p class="soft">{reason}</p>}
			{copy.sha256 && (
				<p class="soft">
					SHA-256 <code class="hash">{copy.sha256}</code>
				</p>
			)}
			{copy.file && (
				<p>
					<a href={deskPaths.snapshot(copy.id)} download>
						{t("desk.source.capture.download")}
					</a>
				</p>
			)}
		</>
	);
}
