import type { FieldMessages } from "../../../domain/problem.ts";
import type { Texts } from "../../../text/text.ts";
import type { Page } from "../page.ts";
import { ErrorSummary } from "../parts/error-summary.tsx";
import { useTexts } from "../parts/texts.ts";
import { deskPage } from "./desk-page.ts";
import { deskPaths } from "./desk-paths.ts";
import { Chapter } from "./parts/chapter.tsx";
import { ConflictNotice, type EditConflict } from "./parts/conflict.tsx";
import { EvidenceFields } from "./parts/evidence-fields.tsx";
import type { Values } from "./parts/form-fields.tsx";
import { FormEnd, FormHead, type FormPledge } from "./parts/pledge-head.tsx";

/** Posts to `deskPaths.evidence(id)`: version and evidence…. */
export interface EvidenceFormProps {
	readonly pledge: FormPledge;
	readonly values: Values;
	readonly errors?: FieldMessages | undefined;
	readonly conflict?: EditConflict | undefined;
	/** The newest event when the form was opened. */
	readonly seen?: string | undefined;
}

/** A source that bears on the outcome. */
export function evidenceFormPage(props: EvidenceFormProps, { t }: Texts): Page {
	const { id, title } = props.pledge;
	return deskPage(`${t("desk.evidence.title")}: ${title}`, deskPaths.evidence(id), <EvidenceForm {...props} />);
}

function EvidenceForm({ pledge, values, errors, conflict, seen }: EvidenceFormProps) {
	const { t } = useTexts();
	return (
		<>
			<ErrorSummary errors={errors} />
			<ConflictNotice conflict={conflict} />
			<FormHead pledge={pledge} title={t("desk.evidence.title")} words={t("desk.evidence.words")} />
			<form class="chapters" method="post" action={deskPaths.evidence(pledge.id)} novalidate data-guard>
				<input type="hidden" name="version" value={pledge.version} />
				<Chapter title={t("desk.evidence.chapter")} words={t("desk.evidence.chapter.about")}>
					<EvidenceFields form={{ values, errors }} />
				</Chapter>
				<FormEnd pledge={pledge} seen={seen} save={t("desk.evidence.save")} />
			</form>
		</>
	);
}
