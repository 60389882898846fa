import { abilities } from "./abilities.ts";
import { admin } from "./admin.ts";
import { audit } from "./audit.ts";
import { balance } from "./balance.ts";
import { cli } from "./cli.ts";
import { cliHelp } from "./cli-help.ts";
import { clock } from "./clock.ts";
import { comments } from "./comments.ts";
import { conditions } from "./conditions.ts";
import { conflicts } from "./conflicts.ts";
import { corrections } from "./corrections.ts";
import { demo } from "./demo.ts";
import { desk } from "./desk.ts";
import { deskAccount } from "./desk-account.ts";
import { deskDone } from "./desk-done.ts";
import { deskForms } from "./desk-forms.ts";
import { deskPreferences } from "./desk-preferences.ts";
import { deskPromisers } from "./desk-promisers.ts";
import { deskQueue } from "./desk-queue.ts";
import { deskSelection } from "./desk-selection.ts";
import { deskWork } from "./desk-work.ts";
import { doctor } from "./doctor.ts";
import { explanations } from "./explanations.ts";
import { failures } from "./failures.ts";
import { feeds } from "./feeds.ts";
import { follow } from "./follow.ts";
import { forms } from "./forms.ts";
import { greeting } from "./greeting.ts";
import { factNames, heads } from "./heads.ts";
import { history } from "./history.ts";
import { inputs } from "./inputs.ts";
import { jobs } from "./jobs.ts";
import { mail } from "./mail.ts";
import { method } from "./method.ts";
import { milestones } from "./milestones.ts";
import { occurrences } from "./occurrences.ts";
import { outcomes } from "./outcomes.ts";
import { passkeys } from "./passkeys.ts";
import { policy } from "./policy.ts";
import { problems } from "./problems.ts";
import { proposals } from "./proposals.ts";
import { publicPages } from "./public.ts";
import { record } from "./record.ts";
import { accountsRefusalTexts } from "./refusals/accounts.ts";
import { deadlinesRefusalTexts } from "./refusals/deadlines.ts";
import { deskRefusalTexts } from "./refusals/desk.ts";
import { doorsRefusalTexts } from "./refusals/doors.ts";
import { inputsRefusalTexts } from "./refusals/inputs.ts";
import { mailRefusalTexts } from "./refusals/mail.ts";
import { operatorRefusalTexts } from "./refusals/operator.ts";
import { pledgesRefusalTexts } from "./refusals/pledges.ts";
import { relations } from "./relations.ts";
import { replies } from "./replies.ts";
import { reviews } from "./reviews.ts";
import { rules } from "./rules.ts";
import { secondFactor } from "./second-factor.ts";
import { selection } from "./selection.ts";
import { site } from "./site.ts";
import { slippage } from "./slippage.ts";
import { sources } from "./sources.ts";
import { terms } from "./terms.ts";
import { tips } from "./tips.ts";

/** Every text of the interface in English, by key. ICU MessageFormat; a text without braces is shown as it stands. */
export const en = {
	...site,
	...outcomes,
	...occurrences,
	...publicPages,
	...history,
	...method,
	...milestones,
	...conditions,
	...record,
	...proposals,
	...passkeys,
	...replies,
	...balance,
	...deskPromisers,
	...relations,
	...tips,
	...selection,
	...reviews,
	...clock,
	...comments,
	...corrections,
	...conflicts,
	...slippage,
	...terms,
	...policy,
	...explanations,
	...failures,
	...greeting,
	...cli,
	...cliHelp,
	...doctor,
	...heads,
	...factNames,
	...rules,
	...sources,
	...follow,
	...forms,
	...problems,
	...inputs,
	...abilities,
	...accountsRefusalTexts,
	...pledgesRefusalTexts,
	...deadlinesRefusalTexts,
	...deskRefusalTexts,
	...mailRefusalTexts,
	...doorsRefusalTexts,
	...inputsRefusalTexts,
	...operatorRefusalTexts,
	...desk,
	...deskQueue,
	...deskSelection,
	...deskWork,
	...deskPreferences,
	...deskForms,
	...deskDone,
	...deskAccount,
	...admin,
	...audit,
	...jobs,
	...secondFactor,
	...demo,
	...mail,
	...feeds,
} as const;
