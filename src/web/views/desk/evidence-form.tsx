import type { Texts } from "../../../text/text.ts";
import type { Page } from "../page.ts";
import { useTexts } from "../parts/texts.ts";
import { deskPage } from "./desk-page.ts";
import { deskPaths } from "./desk-paths.ts";
import { ChangeForm, type ChangeFormState } from "./parts/change-form.tsx";
import { Chapter } from "./parts/chapter.tsx";
import { EvidenceFields } from "./parts/evidence-fields.tsx";

/** Posts to `deskPaths.evidence(id)`: version and evidence…. */
export interface EvidenceFormProps extends ChangeFormState {}

/** A source that bears on the outcome. */
export function evidenceFormPage(props: EvidenceFormProps, { t }: Texts): Page {
	const { id, title } = props.pledge;
	return deskPage(`${t("desk.evidence.title")}: ${title}`, deskPaths.evidence(id), <EvidenceForm {...props} />);
}

function EvidenceForm(props: EvidenceFormProps) {
	const { t } = useTexts();
	const { pledge, values, errors } = props;
	return (
		<ChangeForm
			state={props}
			title={t("desk.evidence.title")}
			words={t("desk.evidence.words")}
			action={deskPaths.evidence(pledge.id)}
			save={t("desk.evidence.save")}
		>
			<Chapter title={t("desk.evidence.chapter")} words={t("desk.evidence.chapter.about")}>
				<EvidenceFields form={{ values, errors }} />
			</Chapter>
		</ChangeForm>
	);
}
