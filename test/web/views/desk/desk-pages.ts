import { PRESET_REVIEWED } from "../../../../src/domain/proposal.ts";
import { accountPage } from "../../../../src/web/views/desk/account.tsx";
import { deadlineFormPage } from "../../../../src/web/views/desk/deadline-form.tsx";
import { editFormPage } from "../../../../src/web/views/desk/edit-form.tsx";
import { evidenceFormPage } from "../../../../src/web/views/desk/evidence-form.tsx";
import { invitationPage, setupPage, useLinkPage } from "../../../../src/web/views/desk/join.tsx";
import { outcomeFormPage } from "../../../../src/web/views/desk/outcome-form.tsx";
import { pacePage } from "../../../../src/web/views/desk/pace.tsx";
import { passkeysPage } from "../../../../src/web/views/desk/passkeys.tsx";
import { deskPledgePage } from "../../../../src/web/views/desk/pledge.tsx";
import { pledgeFormPage } from "../../../../src/web/views/desk/pledge-form.tsx";
import { deskMailEndedPage, deskMailPage, deskPreferencesPage } from "../../../../src/web/views/desk/preferences.tsx";
import { queuePage } from "../../../../src/web/views/desk/queue.tsx";
import { reviewFormPage } from "../../../../src/web/views/desk/review-form.tsx";
import { selectionPage, selectionResultPage } from "../../../../src/web/views/desk/selection.tsx";
import { deskSourcePage } from "../../../../src/web/views/desk/source.tsx";
import { deskSourcesPage } from "../../../../src/web/views/desk/sources.tsx";
import { statementCorrectionPage } from "../../../../src/web/views/desk/statement-correction.tsx";
import { statementFormPage } from "../../../../src/web/views/desk/statement-form.tsx";
import type { Page } from "../../../../src/web/views/page.ts";
import { heldAlerts, itemOf, queue, selection } from "./queue-samples.ts";
import * as sample from "./samples.ts";
import { deskSource } from "./source-samples.ts";

const { account, deskPledge, editForm, lapsedPledge, moveForm, outcomeForm, registerForm, texts } = sample;
const pledge = { ...lapsedPledge, version: 7 };

export const deskPages: Readonly<Record<string, Page>> = {
	queue: queuePage(queue, texts),
	"queue-soon": queuePage(
		{
			...queue,
			lane: "soon",
			mayMark: false,
			rows: [{ item: itemOf(sample.soonPledge), pledge: sample.soonPledge, isDraft: false }],
		},
		texts,
	),
	"queue-drafts": queuePage(
		{
			...queue,
			lane: "drafts",
			lanes: [{ lane: "drafts", count: 1 }],
			acts: ["assign", "snooze", "publish"],
			rows: [
				{
					item: {
						...itemOf(sample.undatedPledge),
						since: "2026-03-09",
						owner: { name: "An editor", isMe: true },
						snoozed: { until: "2026-04-01", reason: "The ministry answers by then." },
					},
					pledge: sample.undatedPledge,
					isDraft: true,
				},
			],
		},
		texts,
	),
	"queue-held": queuePage({ ...queue, held: heldAlerts, undecided: 2 }, texts),
	"queue-narrowed": queuePage({ ...queue, filters: { owner: "me", days: "7" } }, texts),
	pace: pacePage(
		{
			months: [
				{ month: "2026-03", count: 4, medianDays: 3, longestDays: 12 },
				{ month: "2026-02", count: 1, medianDays: 0, longestDays: 0 },
				{ month: "2026-01", count: 0, medianDays: undefined, longestDays: undefined },
			],
		},
		texts,
	),
	"queue-tips": queuePage(
		{
			...queue,
			lane: "tips",
			rows: [
				{
					item: { name: { kind: "tip", id: "4" }, key: "tip.4.0.0", since: "2026-03-09" },
					title: "The bridge has been open since Monday, the town says so itself.",
					name: undefined,
					facts: ["evidence", lapsedPledge.title],
					step: { href: "/desk/tips/4", label: "Decide" },
				},
			],
		},
		texts,
	),
	"queue-empty": queuePage(
		{ ...queue, lane: "drafts", rows: [], done: "Saved.", clockStoppedSince: "9 March 2026 at 04:00 CET" },
		texts,
	),
	preferences: deskPreferencesPage(
		{ values: { pace: "weekdays", hour: "8", timeZone: "Europe/Paris" }, timeZones: ["Europe/Paris", "UTC"] },
		texts,
	),
	"desk-mail": deskMailPage("/unsubscribe/desk-mail/d.1.abc", texts),
	"desk-mail-ended": deskMailEndedPage(texts),
	"selection-assign": selectionPage(selection, texts),
	"selection-snooze": selectionPage(
		{ ...selection, act: "snooze", leftOut: [], errors: { until: "Choose a day after today (12 March 2026)." } },
		texts,
	),
	"selection-result": selectionResultPage(
		{ act: "publish", done: 2, refused: selection.leftOut, back: "/desk" },
		texts,
	),
	source: deskSourcePage(deskSource, texts),
	"source-barred": deskSourcePage({ ...deskSource, isBarred: true }, texts),
	"source-refused": deskSourcePage(
		{ ...deskSource, isFetching: false, errors: { url: "Enter the new address." } },
		texts,
	),
	sources: deskSourcesPage(
		{
			counts: { kept: 212, waiting: 1, failed: 3 },
			withoutCopy: [
				{
					...{ sourceId: 2, url: "https://news.example.org/brigde", publisher: "A newspaper", title: "" },
					reason: "The host answers with status 404.",
				},
			],
			isFetching: true,
			rows: [
				{
					...{
						sourceId: 1,
						url: "https://news.example.org/bridge",
						publisher: "A newspaper",
						title: "The bridge will open",
					},
					...{ state: "dead", reason: "The host answers with status 404.", likeness: null, since: "2026-02-11" },
				},
			],
		},
		texts,
	),
	"sources-empty": deskSourcesPage(
		{ withoutCopy: [], counts: { kept: 0, waiting: 0, failed: 0 }, isFetching: false, rows: [] },
		texts,
	),
	register: pledgeFormPage(registerForm, texts),
	"register-suggested": pledgeFormPage({ ...registerForm, values: sample.typed, suggestion: sample.suggestion }, texts),
	"register-refused": pledgeFormPage(
		{ ...registerForm, values: sample.typed, errors: sample.refusals, similar: sample.similar, like: sample.like },
		texts,
	),
	outcome: outcomeFormPage(outcomeForm, texts),
	"outcome-conflict": outcomeFormPage(
		{
			...outcomeForm,
			isChange: true,
			evidenceCount: 2,
			values: { outcome: "fulfilled", happenedOn: "2026-03-03", rationale: "It opened on 3 March." },
			errors: { reason: "This pledge has an outcome already. Say why it changes." },
			conflict: sample.conflict,
		},
		texts,
	),
	"outcome-form-proposed": outcomeFormPage(
		{
			...sample.outcomeForm,
			proposable: PRESET_REVIEWED,
			criteriaChanged: { on: "2026-01-09", href: "/pledges/k7m2q9xb/revisions/2/changes" },
		},
		texts,
	),
	"deadline-form": deadlineFormPage(moveForm, texts),
	"deadline-form-asked": deadlineFormPage(
		{
			...moveForm,
			values: { ...moveForm.values, choice: "milestone", milestone: "Trump-Xi sumit" },
			question: { asked: "Trump-Xi sumit", alike: ["Trump–Xi summit in Asia"] },
		},
		texts,
	),
	"deadline-form-vague": deadlineFormPage(
		{ ...moveForm, values: { words: "soon", timeZone: "UTC" }, suggestion: sample.vagueSuggestion },
		texts,
	),
	"edit-form": editFormPage(editForm, texts),
	"statement-correction": statementCorrectionPage(
		{
			pledge,
			isDraft: false,
			isProposed: true,
			today: sample.today,
			values: { number: "1", quote: "You will drive over it." },
		},
		texts,
	),
	"review-form": reviewFormPage({ pledge, checkedOn: "2026-03-01", isAgain: true, values: {} }, texts),
	"statement-form": statementFormPage({ pledge, today: sample.today, values: {} }, texts),
	"evidence-form": evidenceFormPage({ pledge, values: {} }, texts),
	"desk-pledge": deskPledgePage(deskPledge, texts),
	"desk-pledge-draft": deskPledgePage(
		{ ...deskPledge, isDraft: true, mayMark: false, notes: "", evidence: [], done: "Saved as a draft." },
		texts,
	),
	account: accountPage(account, texts),
	passkeys: passkeysPage(
		{ passkeys: [{ id: "x", name: "My work laptop", madeOn: "2025-10-17", usedOn: "2025-10-20" }], values: {} },
		texts,
	),
	"account-new-token": accountPage(
		{
			...account,
			tokens: [],
			newToken: { name: "Nightly import", secret: "bw_5Zy1sampleSampleSampleSample" },
			errors: { newPassword: "Use at least 12 characters." },
		},
		texts,
	),
	invitation: invitationPage(sample.invitation, texts),
	setup: setupPage({ ...sample.invitation, errors: { email: "Enter your email address." } }, texts),
	"use-link": useLinkPage({ action: "/sign-in/link/x", name: "Demo editor", role: "editor" }, texts),
};
