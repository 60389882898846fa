/** A sixteenth batch: what was done then beside what will be done, labelled before it was first read. */
export const CASES = `
# said 2023-06-14
on-date | The airline, which grounded its fleet in May, is back in the air on 1 July. | 2023-07-01
on-date | Cabinet signed off the plan on Tuesday; consultation opens on 3 July. | 2023-07-03
on-date | My team and I will be on the picket line on June 20, as we were on June 6. | 2023-06-20
on-date | The pool shut its doors on 30 April for repairs and reopens to the public on Saturday 15 July. | 2023-07-15
on-date | "There's going to be a vote on the 22nd," said the whip. | 2023-06-22
on-date | Effective June 30, we no longer accept cheques. | 2023-06-30 or none
on-date | BANK HOLIDAY: offices reopen Tuesday, July 4 | 2023-07-04
on-date | The levy was introduced on 6 April 2018 and will be scrapped on 6 April 2024. | 2024-04-06
on-date | Of course I'll be there on the 1st of August. | 2023-08-01
by-date | The bank, fined last year for the same thing, must put it right by 28 July. | 2023-07-28
by-date | With three weeks to go until the 5 July deadline, half the homes have been inspected. | 2023-07-05
by-date | By June 30, 90 per cent of the debris will have been removed. | 2023-06-30
by-date | We set ourselves the date of 1 October and we will meet it. | 2023-10-01
by-date | All arms must be handed in before midnight on 21 June. | 2023-06-21 or 2023-06-21T23:59Z or 2023-06-21T00:00Z
by-month | The taskforce, appointed in March, is to report by September. | 2023-09-30
by-month | By the end of August, or September at the latest, we'll be clear. | 2023-08-31 or 2023-09-30
by-year | He wants half of all new cars to be electric by 2030; last year it was one in ten. | 2030-12-31
by-year | It took 20 years to halve smoking and by 2035 we'll have ended it. | 2035-12-31
by-year | A carbon-free grid by 2035, 15 years ahead of plan. | 2035-12-31
end-of | The Fed, after ten rises in a row, is done by the end of this year. | 2023-12-31
end-of | "By the end of next year," he said at the end of last year. | 2024-12-31
end-of | Before the end of the summer holidays every school will have been checked. | event or 2023-08-31
end-of | By the end of the first half of 2024 we'll have finished phase two. | 2024-06-30
within | Regulators gave Meta five months to stop the transfers. | 2023-11-14
within | The hotline answers calls within 20 seconds. | none
within | Within hours of the vote, the president will sign. | event or vague
within | The couple married within six weeks of meeting. | none or event
within | The statute requires a hearing within 21 days of arrest. | none or event
within | In ten years we doubled output; within five more we'll double it again. | 2028-06-14 or none
within | Leave within seven days or be deported, they were told. | 2023-06-21
within | Within three months every inmate will have seen a lawyer, the minister, who was appointed in April, said. | 2023-09-14
in-dur | He was elected for four years but says he'll quit in two. | 2025-06-14 or none
in-dur | We built the field hospital in nine days. The real one will be up in nine months. | 2024-03-14
in-dur | In under a year, a third of staff have left; in another year, there'll be nobody. | 2024-06-14
in-dur | Ask me again in three weeks. | 2023-07-05
in-dur | It's a four-month job and it'll be done in four months. | 2023-10-14
in-dur | In about six weeks from now the scaffolding comes down. | 2023-07-26
in-dur | The law, passed in just nine days, takes effect in 90. | none or 2023-09-12
next-n | For the past five years rents have soared; for the next five they'll be capped. | none or 2028-06-14
next-n | In the next couple of days I'll set out my plan. | 2023-06-16 or vague
next-n | Hopefully over the next four weeks or so we can land this. | 2023-07-12
hours | The captain said we'd be at the gate in 20 minutes. | 2023-06-14 or 2023-06-15
hours | Curfew from 10 p.m. to 5 a.m. tonight. | 2023-06-14 or 2023-06-15 or 2023-06-15T05:00Z or 2023-06-14T05:00Z
hours | The deadline is 5 p.m. Pacific on June 23. | 2023-06-23 or 2023-06-24T00:00Z
hours | Fewer than 48 hours remain. | 2023-06-16 or none
range | The exhibition, seen by 40,000 in May, runs until 27 August. | 2023-08-27
range | Strikes are planned for June 20, 22 and 24. | 2023-06-24 or 2023-06-20
range | The reforms will be phased in over 2024 and 2025. | 2025-12-31
range | From Sept. 11 to Sept. 15 the road will be closed. | 2023-09-15
weekday | The bill failed on Monday. We'll try again on Thursday. | 2023-06-15
weekday | From Monday you can travel for free. | none or 2023-06-19
weekday | I want an answer Friday, not Monday. | 2023-06-16
weekday | Parliament's verdict on the former PM, published today, will be debated on Monday. | 2023-06-19
weekday | Wednesday next week is when we vote. | 2023-06-21
this-period | What they couldn't do in a century we'll do this year. | 2023-12-31
this-period | We've planted a million trees this year and will plant another before it's out. | none or event or 2023-12-31
this-period | The law, adopted this spring, bites this autumn. | 2023-11-30
this-period | This week's strikes are off, and there'll be a deal by the end of the week. | 2023-06-18
next-period | In the next parliament we'll abolish it. | term or none or event
next-period | The deal, reached next door, will be sealed next week. | 2023-06-25
next-period | We go live next month. | 2023-07-31
next-period | They want it done by next Easter. | 2024-03-31
mid | Around the middle of July we will know. | 2023-07-20 or 2023-07-15
mid | By mid-2024 we'll have trebled what we had in mid-2022. | 2024-06-30
mid | Early in the new year there will be a white paper. | 2024-03-31 or 2024-01-10
mid | Late next month | 2023-07-31
quarter | Having lost $300m in Q1, it expects to be cash-flow positive in Q4. | 2023-12-31
quarter | The second quarter of next year, that's our goal. | 2024-06-30
quarter | by Q3 '24 | 2024-09-30
season | Before next winter every home will be insulated. | 2023-11-30 or 2024-11-30
season | By autumn we want 50 tanks there, on top of those sent this spring. | 2023-11-30
holiday | I'll have it on your desk by Bastille Day. | 2023-07-14
holiday | By Eid al-Adha the roads will be lit. | 2023-06-28 or 2023-06-29
holiday | The July 4 recess won't start until we've voted. | event or none
holiday | Between now and Christmas I'll visit all 26 counties. | 2023-12-25
holiday | After Easter's failure we'll succeed by Whitsun. | 2024-05-19
recurring | We'll hold a referendum every four years. | recurring
recurring | The list is updated every Friday. | recurring
recurring | It saves us $2m a month. | recurring or none
recurring | Starting this September, tests will be held every term. | recurring
event | Grain will flow as soon as the deal is renewed. | event
event | The tents stay up till the last family is housed. | event
event | In the event of a no vote I'll step down. | event
event | Forty days after the election he must form a cabinet. | event
event | We'll open the border once the epidemic is over. | event
event | Before we next meet I want a plan. | event
term | I'll do it in year one of my term. | term
term | In the first 100 days of a Labour government we'll table it. | term
term | He vowed to end it before his presidency was over. | term or event
open-start | The tax will not kick in until April. | none
open-start | Flights may resume after 1 July. | none
open-start | Don't expect it before the third quarter. | none
open-start | It isn't due to start until the autumn. | none
for-dur | We're suspending the charge for six months. | 2023-12-14
for-dur | The port will be shut for at least a fortnight. | 2023-06-28
for-dur | The guarantee runs for another 18 months. | 2024-12-14
until | Masks stay on until the end of the month. | 2023-06-30
until | Bids are open until noon on 30 June. | 2023-06-30T12:00Z or 2023-06-30
relday | It will be tomorrow, I give you my word. | 2023-06-15
business | The court gave them ten working days. | 2023-06-28
in-month | A vote in July, that's what we're aiming for. | 2023-07-31
in-month | Hired in April, fired in June: the new coach starts in July. | 2023-07-31
in-year | The last lignite will be dug in 2029. | 2029-12-31
in-year | We'll see it finished in 2025, said the man who began it in 2011. | 2025-12-31
vague | You'll hear more in the coming hours. | vague
vague | We are working around the clock to get it done asap. | vague
vague | One fine day we'll have a train. | vague or none
none | The award was given to people under 30. | none
none | The last time we won was in June 1992. | none
none | It's our third budget in two years. | none
none | She trained for six years to be a vet. | none
none | A week is a long time in politics. | none
none | After 17 years, he is retiring. | none
none | The 6 January committee published its report. | none
none | Sales in April fell 4%. | none
none | They have been on strike for nine weeks. | none
none | Our five-year survival rates are the best in Europe. | none
# said 2025-11-12
on-date | The dealer, which recalled 9,000 cars in July, says the last will be fixed on 12 December. | 2025-12-12
on-date | Plan approved Tuesday; work starts on 1 December, mayor says | 2025-12-01
on-date | The blackout hit on Monday. Full supply returns on Friday. | 2025-11-14
on-date | We'll mark our 10th anniversary on 3 March with a free concert. | 2026-03-03
by-date | By 15 January, two years to the day since the fire, every family will be home. | 2026-01-15
by-date | The chancellor cut duty in March and promised more by 26 November. | 2025-11-26
by-month | Having halved the list since May, we aim to clear it by April. | 2026-04-30
by-year | The museum, which drew 2m visitors in 2024, expects 3m by 2028. | 2028-12-31
end-of | He quit at the end of October but promised to hand over by the end of November. | 2025-11-30
end-of | The levy expires at the end of March. | 2026-03-31
within | It sold out within minutes; more tickets will be released within a week. | 2025-11-19
within | We replied within ten days and we expect the same within ten days. | 2025-11-22 or none
in-dur | The last one took seven years. This one we'll do in three. | 2028-11-12 or none
in-dur | Prices doubled in two years; in two years they'll be back where they were. | 2027-11-12
next-n | After the past 12 months, the next 12 will be better. | none or 2026-11-12
hours | Crews worked through the night and trains will run from 5 a.m. tomorrow. | 2025-11-13T05:00Z or none or 2025-11-13
range | The fair drew record crowds last week and returns 4-8 December. | 2025-12-08
weekday | They met on Tuesday, they met today, and they'll meet again on Friday. | 2025-11-14
weekday | The report that leaked on Sunday will be out on Thursday. | 2025-11-13
this-period | Nothing was done this year or last; it'll be done next year. | 2026-12-31
this-period | We've signed 12 deals this year and I'd expect one more this month. | 2025-11-30
next-period | Unlike this year's, next year's report will be on time. | none or event or 2026-12-31
mid | Shut in mid-August, the line will be back by mid-December. | 2025-12-15
quarter | We burned $40m in Q3 and will be profitable by Q2 '26. | 2026-06-30
season | The pool that closed in the spring reopens next summer. | 2026-08-31
holiday | Last Christmas 400 slept rough. This Christmas nobody will. | 2025-12-25
holiday | The deal struck on Good Friday will be law by St Patrick's Day. | 2026-03-17
recurring | The minister was here in June and will come back every June. | recurring
event | He has said since March that he'll go once a deal is signed. | event or none
event | The wall that was built in 2019 comes down before the marathon. | event or none
term | She broke two pledges in her first year and will keep the rest by the end of her term. | term
open-start | The plan was published in May; no decision is expected until February. | none
open-start | Construction, halted in 2022, cannot resume before the spring. | none
for-dur | He was banned for two years in 2020 and now for four. | none
for-dur | From today fares are frozen for three years. | 2028-11-12
until | The road, closed since 3 November, stays closed until 21 November. | 2025-11-21
vague | We closed the deal in ten days and will open the doors soon. | vague
none | The firm cut 400 jobs in May and 200 in June. | none
none | Rates rose in February, fell in May and haven't moved since. | none
none | He scored 20 goals in 18 months. | none
none | Two in five had waited more than a year. | none
none | On 5 May 1945 the camp was freed. | none
none | The review took nine months and cost £2m. | none
none | We met for three hours on Monday. | none
none | Our offices were searched on Thursday. | none
none | They were given ten years each. | none
`;
