/** What users of the desk say to each other about a pledge. */
export const comments = {
	"comments.title": "Comments",
	"comments.words": "For the newsroom only. Write @ and a colleague’s name to tell them by mail.",
	"comments.body": "Your comment",
	"comments.save": "Add the comment",
	"mentions.title": "Mentions of you",
	"mentions.words": "Comments in which a colleague named you. They came by mail as well.",
	"mentions.none": "Nobody has named you yet",
	"desk.done.comment": "Added. Colleagues whom you named with @ are told by mail.",
	"history.commented": "Comment",
} as const;
