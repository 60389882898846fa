/** Telling, thanking and counting: most of it is no deadline. */
export const CASES = `
# said 2022-05-11
looking-back | I want to thank the Governor for being here today. | none or 2022-05-11
looking-back | Today, I'm announcing a new initiative to lower costs. | none or 2022-05-11
looking-back | It's been 100 days since we passed the Infrastructure Law. | none
looking-back | One year ago today, I signed the American Rescue Plan. | none
looking-back | He was elected in 2018 and re-elected in 2020. | none
looking-back | My dad lost his job when I was 10 years old. | none
looking-back | She worked there for 30 years. | none
looking-back | We haven't seen inflation like this in 40 years. | none
looking-back | the lowest unemployment rate in more than 50 years | none
looking-back | for nearly two decades, nothing was done | none
looking-back | For decades, we've been told it can't be done. | none
looking-back | It took 10 years to build. | none
looking-back | It would take 10 years to build. | 2032-05-11 or none
looking-back | This is going to take years. | vague or none
looking-back | It won't take two years. | none
looking-back | It doesn't happen overnight. | none or vague
looking-back | Not a day goes by without | none
looking-back | Every single day, families struggle. | recurring or none
looking-back | 60 seconds is all I need | none or 2022-05-11
looking-back | Give me a minute | none
looking-back | Wait a second | none
looking-back | just a moment | none or vague
looking-back | the last minute | none
looking-back | First of all, thank you. | none
looking-back | Second, we will cut costs. | none
looking-back | Third, by the end of the summer we will deliver. | 2022-08-31
looking-back | One, two, three. | none
looking-back | He is the second President to visit in 30 years. | none
looking-back | We're on track to reach it by the end of the year. | 2022-12-31
looking-back | We are ahead of schedule: we said 100 days, and we did it in 58. | none
looking-back | We set a goal of 100 million shots in 100 days, and we met it. | none or 2022-08-19
looking-back | more jobs in one year than any president in history | none
looking-back | in the first year of my presidency, 6.6 million jobs were created | term or none
looking-back | a 25 percent increase over 10 years | 2032-05-11
looking-back | saves $160 billion over 10 years | 2032-05-11
looking-back | a $1 trillion, 10-year plan | none
looking-back | 5.8 percent in the first quarter | none or 2023-03-31
looking-back | Prices rose 8.3 percent in April from a year earlier | none
looking-back | Inflation was 0.3 percent in April | none
looking-back | gas prices are down from their peak in March | none or 2023-03-31
looking-back | since the beginning of the year | none
looking-back | so far this year | none
looking-back | this time last year | none
looking-back | this past January | none
looking-back | back in March of 2020 | none
looking-back | as early as 2010 | none
looking-back | the 2020 election | none
looking-back | on January 6th | none or 2023-01-06
looking-back | after January 6th, 2021 | none
looking-back | on September 11th, 2001 | none
looking-back | the attacks of 9/11 | none
looking-back | It was 7 a.m. | none
looking-back | Good morning | none
looking-back | this morning I spoke with President Zelenskyy | none
looking-back | I spoke with him this morning | none
looking-back | I met with him on Tuesday. | none
looking-back | We met on Monday. | none
looking-back | I'll meet with him on Monday. | 2022-05-16
looking-back | I am going to meet him Monday | 2022-05-16
looking-back | We meet on Monday. | 2022-05-16
looking-back | He leaves Thursday for Asia. | 2022-05-12
looking-back | The President departs for Seoul on May 19 and returns May 24. | 2022-05-19 or 2022-05-24
looking-back | The President will be in South Korea and Japan from May 20th to 24th. | 2022-05-24
looking-back | the G7 Leaders' Summit, June 26 to 28 | 2022-06-28
looking-back | at the NATO Summit in Madrid on June 29-30 | 2022-06-30
looking-back | between May 20 and May 24 | 2022-05-24
looking-back | until at least the end of the year | 2022-12-31
looking-back | through at least the end of 2023 | 2023-12-31
looking-back | at least through 2024 | 2024-12-31
looking-back | no sooner than this fall | none
looking-back | not before the fall | none
looking-back | the earliest we'd see it is 2024 | none or 2024-12-31
looking-back | it could be as soon as next week | 2022-05-22
looking-back | as soon as this week | 2022-05-15
looking-back | as soon as tomorrow | 2022-05-12
looking-back | sometime in the next 10 days | 2022-05-21
looking-back | sometime this summer | 2022-08-31
looking-back | at some point this year | 2022-12-31
looking-back | at some point before the end of the year | 2022-12-31
looking-back | at any point between now and November | 2022-11-30
looking-back | by this time next year | 2023-05-11
looking-back | by the same time next year | 2023-05-11
looking-back | two years from now we'll be back here | 2024-05-11
looking-back | 5 years from now, 10 years from now | 2032-05-11 or 2027-05-11
looking-back | in the years to come | vague
looking-back | in the coming years | vague
looking-back | for years to come | vague or none
looking-back | in the next several years | vague
looking-back | in the next few short years | vague
looking-back | in a matter of weeks | vague
looking-back | weeks, not months | vague
looking-back | days, not weeks | vague
looking-back | it's a matter of days | vague
looking-back | it's a question of hours, not days | vague
looking-back | a few weeks away | vague
looking-back | just weeks away | vague
looking-back | we're just days away from | vague
looking-back | we're two weeks away from a deal | 2022-05-25
looking-back | two weeks away | 2022-05-25
looking-back | we're about two months out | 2022-07-11
looking-back | we're 30 days out from the deadline | event or 2022-06-10
looking-back | with 30 days to go | 2022-06-10
looking-back | there are 180 days left until the election | event or 2022-11-07
looking-back | we have three weeks left | 2022-06-01
looking-back | we have about a week left | 2022-05-18
looking-back | the clock is ticking | none
looking-back | time is running out | none or vague
looking-back | as quickly as possible | vague
looking-back | ASAP | vague
looking-back | as fast as humanly possible | vague
looking-back | with all deliberate speed | vague or none
looking-back | at the earliest possible date | vague
looking-back | on a rolling basis | none or vague or recurring
looking-back | in the short term | vague
looking-back | over the longer term | vague
looking-back | in the medium to long term | vague
looking-back | eventually | vague
looking-back | sooner or later | vague
looking-back | in due course | vague
looking-back | at the appropriate time | vague
looking-back | when the time is right | vague
looking-back | once conditions allow | event or vague
looking-back | as conditions permit | vague or none
looking-back | on an emergency basis | none
looking-back | pending further review | none or event or vague
looking-back | until further notice | vague
looking-back | until we get the job done | event or vague
looking-back | until it's finished | event or vague
looking-back | not until he apologizes | event or none
looking-back | stay until the job is done | event or vague
looking-back | I'm not leaving until this is fixed | event or none
looking-back | we won't stop until every child is home | event or none
looking-back | Inflation hit 9 percent in March, the worst since 1982. | none
looking-back | The storm hit the coast in April and cost us dearly. | none
looking-back | We will hit 2 percent in October. | 2022-10-31
looking-back | We are going to hit our target in July. | 2022-07-31
looking-back | The plant will shut in December. | 2022-12-31
looking-back | I have never in twenty years broken a promise. | none
looking-back | We have hardly ever in ten years missed a payment. | none
looking-back | The review that began in January is over. | none
looking-back | An announcement will come in the coming weeks, now that the inquiry that opened in March is over. | vague
looking-back | We will decide before January is over. | 2023-01-31
looking-back | We will have it done before the month is over. | 2022-05-31
looking-back | They have paid four times in two years. | none
looking-back | They will have paid it back in two years. | 2024-05-11
looking-back | The bridge will be re-opened at 2pm today, Wednesday. | 2022-05-11
looking-back | The results will be published today, Wednesday. | 2022-05-11
looking-back | The council votes today,Wednesday | 2022-05-11
looking-back | We will vote on Wednesday. | 2022-05-18
looking-back | We will do it next week, not today. Wednesday at the latest. | 2022-05-18 or none
`;
