import { conditionRoutes } from "./conditions.ts";
import { deadlineRoutes } from "./deadlines.ts";
import { milestoneRoutes } from "./milestones.ts";
import { outcomeRoutes } from "./outcomes.ts";
import { pledgeRoutes } from "./pledges.ts";
import { promiserRoutes } from "./promisers.ts";
import type { ApiRoute } from "./route.ts";

/** Every route of the API. */
export const API_ROUTES: readonly ApiRoute[] = [
	...pledgeRoutes,
	...conditionRoutes,
	...deadlineRoutes,
	...milestoneRoutes,
	...promiserRoutes,
	...outcomeRoutes,
];
