import type { Ability } from "../../domain/role.ts";

/** What a role may do: "Only a user with the role admin may invite users." */
export const abilities = {
	"ability.register pledges": "register pledges",
	"ability.edit pledges": "edit pledges",
	"ability.add evidence": "add evidence",
	"ability.move deadlines": "move deadlines",
	"ability.keep milestones": "keep milestones",
	"ability.review pledges": "review pledges",
	"ability.keep sources": "keep sources",
	"ability.ask for replies": "ask for replies",
	"ability.keep queues": "keep queues",
	"ability.decide on tips": "decide on tips",
	"ability.declare conflicts": "declare conflicts of interest",
	"ability.declare others' conflicts": "declare or end the conflicts of others",
	"ability.mark outcomes": "mark outcomes",
	"ability.release alerts": "release alerts",
	"ability.publish policies": "publish policies",
	"ability.invite users": "invite users",
	"ability.delete subscribers": "delete subscribers",
	"ability.change users": "change users",
} as const satisfies Record<`ability.${Ability}`, string>;
