/** How far a pledge has slipped, and how often it was said. */
export const slippage = {
	slippage: "First promised for {date}, {moves, plural, =1 {moved once} =2 {moved twice} other {moved # times}}.",
	"slippage.past":
		"First promised for {date}, {moves, plural, =1 {moved once} =2 {moved twice} other {moved # times}}, {days, plural, one {# day} other {# days}} past the first date.",
	"renewals.said":
		"Said {count, plural, =2 {twice} =3 {three times} =4 {four times} =5 {five times} other {# times}}: on {dates}.",
	"renewals.words": "Saying it again does not start the clock anew: it runs from the first time.",
} as const;
