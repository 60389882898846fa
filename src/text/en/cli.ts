/** What the command line says. */
export const cli = {
	"cli.deadline.broke": "These words broke the resolver; please report them. {error}",
} as const;
