/** Lengths that are no deadline, recurring, standing, open and vague pledges, and no time at all: labelled before they were first read by the resolver. */
export const CASES = `
# said 2026-03-04
for-dur | we will suspend rules on severance for a six-month period so that workers do not wait | none or 2026-09-04
for-dur | a ban on officials becoming lobbyists for five years after they leave government | none
for-dur | a 5-year ban on lobbying | none
for-dur | a two-year freeze on rents | none or 2028-03-04
for-dur | a three-month tax holiday for small businesses | none or 2026-06-04
for-dur | ten days of paid sick leave for every worker | none
for-dur | one year of free childcare | none
for-dur | 30 hours of free childcare a week | none or recurring
for-dur | 26 weeks' paid parental leave | none
for-dur | a mandatory sentence of ten years in prison | none
for-dur | citizens may apply after five years of residence | none
for-dur | a refund within 14 days of purchase | none
for-dur | patients will be seen within four hours of arrival | none
for-dur | every complaint will be answered within 10 days of receipt | none
for-dur | orders are shipped within two days of payment | none
for-dur | urgent referrals treated within 62 days | none or 2026-05-05
for-dur | a one-year extension of the pilot | none
for-dur | extend the interswitching pilot by three years | none or 2029-03-04
for-dur | raise the retirement age by two years | none
for-dur | a 10-year infrastructure plan | none
for-dur | we will publish a 25-year environment plan | none
for-dur | our five-year plan for schools | none
for-dur | a 100-day action plan | none
for-dur | 20-year-old vans will be banned | none
for-dur | every 18-year-old will be offered a job or training | none
for-dur | free bus travel for the over-60s | none
for-dur | a 25-year-old market will be relocated | none
for-dur | 21st century schools | none
for-dur | a century of neglect must end | none or vague
for-dur | long-term funding for the arts | none
for-dur | immediate expensing of new machinery | none
for-dur | a day of national mourning | none
for-dur | the holiday of a lifetime | none
for-dur | work-life balance, a four-day week | none
for-dur | for generations to come | vague or none
for-dur | The contract runs for 25 years from 2027 | 2052-12-31 or 2051-12-31 or none or 2052-01-01
for-dur | we will keep fuel duty frozen for another year | 2027-03-04
for-dur | The embargo stays in place for the next two years | 2028-03-04
for-dur | income tax thresholds are frozen until April 2028 | 2028-04-30 or 2028-03-31
for-dur | the price cap holds through the winter of 2026 | 2027-02-28 or 2026-02-28
for-dur | we will not raise VAT for the whole of this parliament | term
recurring | every month | recurring
recurring | each year | recurring
recurring | every six months | recurring
recurring | twice a year | recurring
recurring | quarterly | recurring
recurring | annually | recurring
recurring | every Tuesday | recurring
recurring | every other week | recurring
recurring | report to parliament annually | recurring
recurring | require producers to report annually on plastics | recurring
recurring | raise development aid every year towards 2030 | recurring or 2030-12-31 or 2029-12-31
recurring | plant 50 million trees a year | recurring
recurring | build 300,000 homes per year | recurring or none
recurring | publish the figures on the first Monday of every month | recurring
recurring | weekly press briefings | recurring
recurring | daily updates | recurring
recurring | a monthly report on waiting times | recurring
recurring | hold a town hall each quarter | recurring
recurring | biannual reviews of the benefit rate | recurring
recurring | we will meet once a fortnight | recurring
recurring | year after year | recurring or none or vague
recurring | every single day of my presidency | recurring or term
recurring | an additional 4,000 police officers per year | recurring or none
recurring | every spring the roads will be resurfaced | recurring
recurring | the minister will answer questions every Wednesday at noon | recurring
recurring | a yearly audit of every ministry | recurring
recurring | a budget every autumn | recurring
recurring | spot checks every few weeks | recurring or vague
recurring | three times a week | recurring
recurring | on a weekly basis | recurring
recurring | on a rolling monthly basis | recurring
recurring | four times a year | recurring
recurring | each and every quarter until the end of 2027 | recurring or 2027-12-31
recurring | the payroll grew 3% a year | recurring or none
recurring | $1,100 a year for every care worker | recurring or none
recurring | saves families 650 euros per year | recurring or none
recurring | day in, day out | recurring or none
recurring | bi-weekly calls with mayors | recurring
recurring | every four years | recurring
recurring | every leap year | recurring
standing | no new taxes before 2027 | 2026-12-31
standing | We will not raise income tax in this parliament | term
standing | no troops on the ground | none
standing | I will never cut social security | none
standing | we will not close a single school before 2028 | 2027-12-31
standing | no redundancies until the end of 2026 | 2026-12-31
standing | we will keep the triple lock until 2030 | 2030-12-31 or 2029-12-31
standing | I won't run again | none
standing | no fracking licences will be issued for the next five years | 2031-03-04
standing | there will be no rate rise this year | 2026-12-31
standing | the plant will not be shut before the end of next year | 2027-12-31
standing | we will refrain from strikes during the talks | none or event
standing | we won't be making any announcements today | 2026-03-04 or none
standing | fares stay frozen until September | 2026-09-30 or 2026-08-31
standing | the factory will stay open through 2027 | 2027-12-31
standing | the ban remains in force until further notice | vague or none
standing | for now we will not send missiles | vague or none
standing | for the time being | vague or none
standing | for the foreseeable future | vague or none
standing | indefinitely | vague or none
standing | forever | none or vague
open-start | after 2030 | none
open-start | after Easter | none
open-start | not until next year | none
open-start | we won't be profitable until 2028 | none
open-start | no sooner than June | none
open-start | not before the autumn | none
open-start | no earlier than 1 May | none
open-start | after three years in office | none or term
open-start | after next week's vote | none or event
open-start | more than two years from now | none
open-start | beyond 2027 | none
open-start | past 2030 | none
open-start | later than expected | none
open-start | it will take more than a year | none
open-start | in at least six months | none
none | we will build a bridge | none
none | lower taxes and better schools | none
none | I have a plan and it is a great plan | none
none | no deadline has been set | none
none | there is no timetable | none
none | we are not going to put a date on it | none
none | 3.5% of GDP on defence | none
none | Article 5 is ironclad | none
none | Section 301 tariffs | none
none | COVID-19 response | none
none | we may act | none
none | we march on | none
none | the march for justice | none
none | the Second Amendment | none
none | at number 10 Downing Street | none
none | two thirds of the votes | none
none | 9/11 families deserve answers | none
none | our 10-point plan | none
none | a 50-50 chance | none
none | the minute details | none
none | second to none | none
none | first of all, jobs | none
none | a second chance | none
none | April Smith will chair the panel | none
none | the May government | none
none | June is my favourite aunt | none
none | Boeing 737 | none
none | chapter 11 bankruptcy | none
none | half the population | none
none | a quarter of all homes | none
none | three quarters of pupils | none
none | mid-sized companies | none
none | end of story | none
none | the end of poverty | none
none | at the end of the day, people want jobs | none
none | it is early days | none
none | late payments will be banned | none
none | call me on 2026 555 0101 | none
none | version 2.10.3 | none
none | Friday prayers will be protected | none
none | Sunday trading rules will be relaxed | none
none | the summer of love | none
none | Christmas came early | none
none | an Easter egg hunt | none
none | the 1 May movement was founded in 1986 | none
none | a Black Friday of budgets | none
none | we are working on it day and night | none
none | time will tell | none
none | it is about time | none
none | the time has come | none
none | once and for all | none
none | always | none
none | never again | none
none | ??? | none
none | 12345 | none
none | 🎉🎉🎉 | none
none | будет сделано | none
vague | soon | vague
vague | very soon | vague
vague | as soon as possible | vague
vague | ASAP | vague
vague | ratify the treaty as soon as practicable | vague
vague | in the weeks and months ahead | vague
vague | in the coming year or two | 2028-03-04 or vague
vague | promptly | vague
vague | without delay | vague
vague | quickly | vague
vague | right away | vague
vague | immediately introduce legislation on clean water | vague
vague | this is imminent | vague
vague | in the immediate future | vague
vague | over time | vague
vague | in time | vague or none
vague | down the road | vague
vague | down the line | vague
vague | at a later date | vague
vague | in a timely manner | vague
vague | in the next little while | vague
vague | in a bit | vague
vague | we hope to have more to say on that in the days ahead | vague
vague | I expect an announcement over the next number of weeks | vague
vague | in the next several years | vague
vague | within the next few months | vague
vague | within a reasonable time | vague
vague | within a short space of time | vague
vague | just around the corner | vague
vague | on the horizon | vague or none
vague | at pace | vague or none
vague | in the coming period | vague
vague | the coming decades | vague
vague | over the next decades | vague
vague | in the next phase | vague or none or event
vague | later on | vague or none
vague | at a time of our choosing | vague or none or event
vague | in days | vague
vague | within days | vague
vague | in weeks rather than months | vague
vague | within months, not years | vague
`;
