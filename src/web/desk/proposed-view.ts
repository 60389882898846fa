import type { Deps } from "../../deps.ts";
import { isOutcome, type ProposedChange, type ProposedCorrection } from "../../domain/proposal.ts";
import { runsBetween } from "../../domain/revision-changes.ts";
import type { TextKey, Texts } from "../../text/text.ts";
import { causeSentence } from "../causes.ts";
import type { ProposedView } from "../views/desk/parts/proposed.tsx";

/** What is proposed, as its page shows it: an outcome with its evidence, or what takes the place of what. */
export async function proposedView(deps: Deps, content: ProposedChange, texts: Texts): Promise<ProposedView> {
	if (!isOutcome(content)) return correctionView(content, texts);
	const { outcome, happenedOn, rationale, reason, evidence } = content;
	const cause = await causeSentence(deps, content, texts);
	const pieces = evidence.map(({ evidence: piece, source }) => ({ ...piece, source }));
	return { outcome, happenedOn, rationale, cause, reason, evidence: pieces };
}

function correctionView(content: ProposedCorrection, texts: Texts): ProposedView {
	const { what, changes, reason, wrongSince } = content;
	const told = Object.entries(changes).map(([name, { from, to }]) => ({
		field: fieldWords(what, name, texts),
		runs: runsBetween(inWords(name, from, texts), inWords(name, to, texts)),
	}));
	const notes = what === "edit" ? content.to.notes : undefined;
	const noted = { field: texts.t("desk.proposal.field.notes"), runs: [{ kind: "added" as const, text: notes ?? "" }] };
	const source = what === "deadline" ? content.source : undefined;
	return { corrects: what, changes: notes === undefined ? told : [...told, noted], reason, wrongSince, source };
}

function fieldWords(what: ProposedCorrection["what"], name: string, { t }: Texts): string {
	return t((what === "deadline" ? `desk.proposal.field.${name}` : `history.field.${name}`) as FieldKey);
}

type FieldKey = Extract<TextKey, "desk.proposal.field.words" | "history.field.title">;

/** A field's value as words: lists a line each, days as dates. */
function inWords(name: string, value: unknown, { t, formats }: Texts): string {
	if (Array.isArray(value)) return value.map(lineOf).join("\n");
	if (name === "kind") return t(`pledge.kind.${String(value)}` as FieldKey);
	const text = String(value ?? "");
	if (name === "dueOn" && text === "") return t("desk.proposal.no_day");
	return /^\d{4}-\d\d-\d\d$/.test(text) ? formats.date(text) : text;
}

function lineOf(item: unknown): string {
	return typeof item === "string"
		? item
		: Object.values(item as Record<string, string>)
				.filter(Boolean)
				.join(", ");
}
