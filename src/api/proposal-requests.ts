import { z } from "zod";
import { LENGTHS } from "../domain/lengths.ts";
import { PROPOSAL_STATES } from "../domain/proposal.ts";
import { longText, rowId } from "../http/fields.ts";
import { absent, choice, strict } from "./request-parts.ts";
import { pageQuery, publicationBody } from "./requests.ts";

/** Of a proposal, by its number. */
export const proposalPath = z.object({ number: rowId("number").meta({ description: "The proposal's number." }) });

export const proposalsQuery = strict({
	...pageQuery.shape,
	state: choice("what_it_is", PROPOSAL_STATES).optional().meta({ description: "Those in this state; else all." }),
});

/** The version of the pledge that was seen beside the proposal. */
export const approvalBody = publicationBody;

export const returnBody = strict({
	comment: longText("what_to_look_at_again", LENGTHS.long).meta({ description: "Its author gets it by mail." }),
});

export const ownWithdrawalBody = strict({});

export const reviewerBody = strict({
	reviewer: absent(rowId("reviewer")).meta({ description: "A user's number; without one, anybody." }),
});
