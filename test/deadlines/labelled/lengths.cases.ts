/** Lengths of time as pledges word them, and words that only sound like one: labelled before they were first read by the resolver. */
export const CASES = `
# said 2025-10-17
within | We will present a full rescue plan to creditors within the next three weeks, and not a day later | +3w
within | the ministry undertakes to publish the audit within thirty days of this announcement | +30d
within | We'll have every family back in a home within eighteen months | +18m
within | A decision will be made inside of two weeks | +2w
within | I can end that war within 24 hours | 2025-10-18
within | You will get your refund within 14 days from today | +14d
within | the council shall, within ninety (90) days from the date of this resolution, submit a draft by-law | +90d
within | It'll be fixed in under a month | +1m
within | In less than six months, we will have doubled the number of judges | +6m
within | we aim to clear the backlog in no more than a year and a half | +18m
within | within a matter of weeks | vague
within | within a maximum of 60 days | +60d
within | within at most four weeks | +4w
within | within a fortnight | +2w
within | within the hour | 2025-10-17 or 2025-10-18
within | within half a year | +6m
within | within two and a half years | +30m
within | within a year and a half we will be energy independent | +18m
within | within a year or two | +2y
within | within 3 to 5 business days | 2025-10-24
within | within five working days | 2025-10-24
within | within a decade | +10y
within | within our lifetime | vague or none
within | within living memory | none
within | wthin two weeks | +2w
within | with in 10 days | +10d
within | we will cut waiting lists to 18 weeks within five years | +5y
within | within 100 days we will deliver 100 new clinics | +100d
within | the bridge reopens within six to eight weeks | +8w
within | within the next 12 to 18 months you will see shovels in the ground | +18m
within | within the next couple of days | +2d
within | within the coming year | +1y or 2026-12-31
within | in the space of two years | +2y
within | in two years' time | +2y
within | in three weeks time we will be back here with results | +3w
within | a month from now every pothole on this road will be gone | +1m
within | six weeks from today | +6w
within | a week from Monday | 2025-10-27
within | a week on Tuesday | 2025-10-28
within | two weeks on Saturday | 2025-11-01
within | Tuesday week | 2025-10-28
within | ninety days out from now | +90d
within | 60 days from now | +60d
within | five years hence | +5y
within | over the course of the next two years we will rebuild the navy | +2y
within | during the next six months | +6m
within | across the next three years | +3y
within | throughout the next 18 months | +18m
within | over a ten-year period | +10y
within | over a period of five years, we will spend 20 billion euro on rail | +5y
within | spread over three years | +3y
within | We're putting £400m over four years into dentistry | +4y
within | phase out coal boilers over a five year horizon | +5y
within | in the next 2 yrs | +2y
within | in the next 6 mos | +6m
within | in 90 days' time | +90d
within | the study would take six to eight months to be completed | +8m
within | This will take about three months | +3m
within | it should take no longer than ten days | +10d
within | it will take at least five years | none
within | give us one year and you will see the difference | +1y
within | give me 30 days and I'll give you a plan to stop them | +30d
within | Generals, you have 30 days to come up with a plan | +30d
within | the company has 45 days to respond to the order | +45d
within | we are two weeks away from a deal | +2w
within | We're about a month away from launching | +1m
within | a vaccine is 12 to 18 months away | +18m
within | it's a matter of days, not weeks | vague
within | that is weeks away, not months | vague
within | we're still years away from a solution | vague
within | in a month's time | +1m
within | in ten days or so | +10d
within | in roughly three months | +3m
within | in approx. 6 weeks | +6w
within | in about a year, maybe a year and a half | +18m or +1y
within | in two or three weeks' time we'll know | +3w
within | in a week, ten days at most | +10d or +1w
within | in 5-7 years | +7y
within | in 5 to 7 years we will be out of coal altogether | +7y
within | in one to two months | +2m
within | in a day or two | +2d
within | in the next day or so | +1d
within | in a couple months | +2m
within | a couple of years from now | +2y
within | in a few short weeks | vague
within | in some weeks | vague
within | in a handful of days | vague
within | in a number of months | vague
within | in the not too distant future | vague
within | in due course | vague
within | in the fullness of time | vague
within | in short order | vague
within | at the earliest opportunity | vague
within | at the first opportunity | vague
within | as quickly as humanly possible | vague
within | any day now | vague
within | any time soon we expect a decision | vague
within | before long, every classroom will have a screen | vague
within | before too long | vague
within | sooner rather than later | vague
within | at some point in the future | vague
within | one day we will land on Mars | vague or none
within | eventually we will get there | vague
within | shortly | vague
within | We will release the tapes shortly, very shortly | vague
within | momentarily | vague
within | forthwith | vague
within | effective immediately | vague
within | without further delay | vague
within | expeditiously | vague
within | as a matter of urgency | vague
within | when the time is right | vague or event
within | when time permits | vague or event
within | in the near term | vague
within | over the long term we want to halve child poverty | vague
within | in the medium term | vague
within | in the years ahead | vague
within | in the months to come | vague
within | in the next few weeks and months | vague
within | over the coming days | vague
within | over the next several weeks you will be hearing a lot more about this | vague
within | in the coming months and years | vague
within | in recent weeks we have made progress | none
within | over the past two years we have hired 500 nurses | none
within | in the last 12 months we created 100,000 jobs | none
within | for the first time in 30 years, crime is falling | none
within | the worst recession in forty years | none
within | three years ago I promised you lower taxes | none
within | We have waited 14 years for this | none
within | since 2019 we have delivered | none
within | back in March we said this would be hard | none
within | in 2008 the banks failed us | none
within | last week I signed the order | none
within | he was elected two years ago on a promise to close the plant | none
`;
