import type { NewSource } from "../../db/sources.ts";
import type { Deps } from "../deps.ts";
import { linksOf } from "./links.ts";
import { findWholePledge } from "./read-pledge.ts";
import type { evidenceBody } from "./requests.ts";

/** The answer to a change of a pledge: the pledge as it is now, and where it can be read. */
export async function changed(deps: Deps, publicId: string) {
	const body = await findWholePledge(deps, publicId);
	if (!body) throw new Error(`The pledge ${publicId} is gone`);
	return { body, location: linksOf(deps.config).pledge(publicId).self };
}

/** The same, and where it became a proposal the pledge as it still is, with the address of the proposal. */
export async function changedOrProposed(
	deps: Deps,
	publicId: string,
	{ proposalId }: { proposalId?: number | undefined },
) {
	const { body, location } = await changed(deps, publicId);
	return {
		body,
		location: proposalId === undefined ? location : `${deps.config.baseUrl}/desk/proposals/${proposalId}`,
	};
}

type SourceBody = typeof evidenceBody._output.source;

/** A source of a body, with every member there, absent or not. */
export function givenSource({ url, publisher, title, publishedOn, archivedUrl }: SourceBody): NewSource {
	return { url, publisher, title, publishedOn, archivedUrl };
}
