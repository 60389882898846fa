/** Words that promise a time without naming one. Said on Friday 17 October 2025 at noon, UTC. */
export const CASES = `
soon | vague | vague
very soon | vague | vague
in the coming weeks | vague | vague
in the coming days and weeks | vague | vague
over the next few months | vague | vague
within weeks | vague | vague
in a few days | vague | vague
as soon as possible | vague | vague
shortly | vague | vague
in due course | vague | vague
in the near future | vague | vague
several years from now | vague | vague
in the days ahead | vague | vague
over the coming months | vague | vague
we will act immediately | vague | vague
at some point in the future | vague | vague
at the earliest opportunity | vague | vague
within a matter of days | vague | vague
in the not-too-distant future | vague | vague
in the weeks and months to come | vague | vague
eventually | vague | vague
within the next couple of few weeks | vague | vague
in the next several weeks | vague | vague
in the short term | vague | vague
sooner rather than later | vague | vague
as quickly as we can | vague | vague
in the months ahead | vague | vague
a few weeks from now | vague | vague
within several days | vague | vague
in some weeks | vague | vague
some time soon | vague | vague
in a matter of hours | vague | vague
in a moment | vague | vague
any day now | vague | vague
at a later date | vague | vague
over the coming days | vague | vague
for the foreseeable future | vague | vague
in the next few years | vague | vague
for many years to come | vague | vague
`;
