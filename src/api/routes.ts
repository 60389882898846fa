import { commentRoutes } from "./comments.ts";
import { conflictRoutes } from "./conflicts.ts";
import { correctionRoutes } from "./corrections.ts";
import { deadlineRoutes } from "./deadlines.ts";
import { deskItemRoutes } from "./desk-items.ts";
import { itemRoutes } from "./items.ts";
import { milestoneRoutes } from "./milestones.ts";
import { occurrenceRoutes } from "./occurrences.ts";
import { outcomeRoutes } from "./outcomes.ts";
import { pledgeChangeRoutes } from "./pledge-changes.ts";
import { pledgeRoutes } from "./pledges.ts";
import { policyRoutes } from "./policies.ts";
import { promiserRoutes } from "./promisers.ts";
import { proposalRoutes } from "./proposals.ts";
import { queueRoutes } from "./queues.ts";
import { recordRoutes } from "./record.ts";
import { relationRoutes } from "./relations.ts";
import { replyRoutes } from "./replies.ts";
import type { ApiRoute } from "./route.ts";
import { selectionRoutes } from "./selection.ts";
import { termRoutes } from "./terms.ts";
import { tipRoutes } from "./tips.ts";
import { waitingRoutes } from "./waiting.ts";
import { withdrawalRoutes } from "./withdrawals.ts";

/** Every route of the API. */
export const API_ROUTES: readonly ApiRoute[] = [
	...pledgeRoutes,
	...pledgeChangeRoutes,
	...deskItemRoutes,
	...occurrenceRoutes,
	...withdrawalRoutes,
	...waitingRoutes,
	...correctionRoutes,
	...deadlineRoutes,
	...milestoneRoutes,
	...policyRoutes,
	...recordRoutes,
	...promiserRoutes,
	...proposalRoutes,
	...termRoutes,
	...outcomeRoutes,
	...replyRoutes,
	...relationRoutes,
	...selectionRoutes,
	...tipRoutes,
	...queueRoutes,
	...itemRoutes,
	...commentRoutes,
	...conflictRoutes,
];
