/** Times that set no deadline, and words without any. Said on Friday 17 October 2025 at noon, UTC. */
export const CASES = `
we will build the wall | none | none
the first tax cut in ten years | none | no-deadline
for the first time in 50 years | none | no-deadline
it was promised two years ago | none | no-deadline
over the past decade | none | no-deadline
he is 45 years old | none | no-deadline
last year we cut taxes | none | no-deadline
since 2019 | none | open-start
after the election | milestone | milestone
not before 2027 | none | open-start
it may rain | none | none
they march on | none | none
5 days | none | none
24/7 | none | no-deadline
a five-year plan | none | no-deadline
the 2030 agenda | none | none
we cut it below 2019 levels | none | no-deadline
up to now | none | no-deadline
at 9 | none | none
after Tuesday | none | open-start
from 2027 onwards | none | open-start
since last Monday | none | no-deadline
after 2027 | none | open-start
no earlier than March | none | open-start
more than two weeks after tomorrow | none | open-start
at least six months | none | open-start
he was elected in 2016 | none | no-deadline
on page 12 | none | no-deadline
it happened on Monday | none | no-deadline
he said on Tuesday | none | no-deadline
the strike could last two months | none | no-deadline
`;
