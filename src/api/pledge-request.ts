import type { Request } from "express";
import { findPledge, type Pledge } from "../../db/pledges.ts";
import type { Deps } from "../deps.ts";
import { Problem } from "../domain/problem.ts";
import { seesDrafts } from "../http/actor.ts";
import { givenSource } from "./changed.ts";
import type { evidenceBody } from "./requests.ts";

/** A published pledge; for a user a draft too. Throws a Problem where there is none. */
export async function visiblePledge(deps: Deps, req: Request, publicId: string): Promise<Pledge> {
	const pledge = await findPledge(deps.db, publicId);
	if (!pledge || !(pledge.publishedAt || seesDrafts(req))) throw new Problem("not-found", "pledge.unknown");
	return pledge;
}

/** Evidence as the verbs take it. */
export function evidenceOf({ source, ...evidence }: typeof evidenceBody._output) {
	return { evidence, source: givenSource(source) };
}
